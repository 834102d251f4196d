import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { takeFocus } from "~/components/ui/take-focus";
import { intents, type RemindersPage } from "./reminders-page";

type Props = {
  page: RemindersPage["calendar"];
  /** The address that was just made. */
  feed: string | null;
};

/** The address from which a calendar reads the days: made, made anew, and taken back. */
export function CalendarCard({ page: { words, since, read }, feed }: Props) {
  return (
    <section className="card reminders-card" aria-labelledby="calendar-card">
      <h2 id="calendar-card">{words.title}</h2>
      <p className="text-ink-2">{words.lead}</p>
      {feed === null ? null : (
        <div tabIndex={-1} ref={takeFocus} className="grid gap-2">
          <Notice tone="ok" role="status" title={words.made}>
            {words.madeHelp}
          </Notice>
          <TextField
            name="feed"
            label={words.label}
            initial={feed}
            dir="ltr"
            onFocus={(event) => event.currentTarget.select()}
            readOnly
          />
        </div>
      )}
      {since === null ? null : (
        <p>
          <span>{since}</span> {read === null ? null : <span>{read}</span>}
        </p>
      )}
      <OwnedForm method="post" className="flex flex-wrap gap-3">
        <Button look="line" name="intent" value={intents.makeFeed}>
          {since === null ? words.make : words.again}
        </Button>
        {since === null ? null : (
          <Button look="line" name="intent" value={intents.endFeed}>
            {words.end}
          </Button>
        )}
      </OwnedForm>
      {since === null ? null : <p className="text-13 text-ink-2">{words.againHelp}</p>}
    </section>
  );
}
