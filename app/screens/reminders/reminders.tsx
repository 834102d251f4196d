import { Link } from "@remix-run/react";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { SelectField, TextField } from "~/components/ui/field";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { CalendarCard } from "./calendar-card";
import { ExtrasCard } from "./extras-card";
import { PhoneCard } from "./phone-card";
import { intents, type RemindersPage, remindersLabels } from "./reminders-page";
import { SessionCard } from "./session-card";
import { Switch } from "./switch";

type Props = {
  page: RemindersPage;
  isSaved: boolean;
  /** The address for a calendar that was just made: it is shown once. */
  feed: string | null;
  form: FormResult;
};

/** When somebody is reminded, of what, and where. */
export function Reminders({ page, isSaved, feed, form }: Props) {
  const { title, back, saved, save, states, cue, fields, ways, quiet } = page;
  const ticked = (name: "byPush" | "byEmail") =>
    form ? typedValue(form, name) === "on" : fields[name];
  return (
    <>
      <Link to="/my/account" className="tap">
        <ChevronLeft className="icon" aria-hidden />
        <span>{back}</span>
      </Link>
      <h1>{title}</h1>
      {isSaved && !form ? (
        <Notice tone={page.phone.none ? "amber" : "ok"} title={saved} role="status">
          {page.phone.none}
        </Notice>
      ) : null}
      <OwnedForm method="post" className="grid gap-3" noValidate>
        <ErrorSummary form={form} labels={remindersLabels(page)} />
        <section className="card reminders-card" aria-labelledby="cue-card">
          <h2 id="cue-card">{cue.title}</h2>
          <p className="text-ink-2">{cue.lead}</p>
          <SelectField form={form} name="cue" label={cue.label} initial={fields.cue}>
            {cue.options.map(({ value, word }) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </SelectField>
          <div className="own-cue">
            <TextField
              form={form}
              name="cueWords"
              label={cue.own}
              help={cue.ownHelp}
              initial={fields.cueWords}
              autoComplete="off"
              maxLength={80}
            />
          </div>
        </section>
        <SessionCard page={page} form={form} />
        <section className="card reminders-card" aria-labelledby="ways-card">
          <h2 id="ways-card">{ways.title}</h2>
          {/* Allowing a phone turns it on as well. */}
          <Switch
            key={String(fields.byPush)}
            name="byPush"
            label={ways.push}
            help={ways.pushHelp}
            isOn={ticked("byPush")}
            states={states}
            form={form}
          />
          <Switch
            name="byEmail"
            label={ways.email}
            help={ways.emailHelp}
            isOn={ticked("byEmail")}
            states={states}
          />
        </section>
        <ExtrasCard page={page} form={form} />
        <section className="card reminders-card" aria-labelledby="quiet-card">
          <h2 id="quiet-card">{quiet.title}</h2>
          <p className="text-ink-2">{quiet.lead}</p>
          <div className="reminders-times">
            <TextField
              form={form}
              name="quietFrom"
              type="time"
              label={quiet.from}
              initial={fields.quietFrom}
            />
            <TextField
              form={form}
              name="quietUntil"
              type="time"
              label={quiet.until}
              initial={fields.quietUntil}
            />
          </div>
        </section>
        <Button size="lg" name="intent" value={intents.save}>
          {save}
        </Button>
      </OwnedForm>
      <AwayLink {...page.away} />
      <PhoneCard page={page.phone} />
      <CalendarCard page={page.calendar} feed={feed} />
    </>
  );
}

/** Holidays are said where they are for every other rule too. */
function AwayLink({ title, lead, until }: RemindersPage["away"]) {
  return (
    <Link to="/my/account#away-card" className="card reminders-link">
      <span className="min-w-0 flex-1">
        <b className="block">{title}</b>
        <span className="block text-13 text-ink-2">{until ?? lead}</span>
      </span>
      <ChevronRight className="icon" aria-hidden />
    </Link>
  );
}
