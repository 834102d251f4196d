import { Link } from "@remix-run/react";
import { useState } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsSending } from "~/components/ui/sending";
import { takeFocus } from "~/components/ui/take-focus";
import { weekdayDate } from "~/words/calendar";
import { AskForm } from "./ask-form";
import { Ended, type Entry, Item, NewActivities, Pelvis } from "./entry-items";
import type { Doubt } from "./taken";

type Props = {
  patientId: string;
  entry: Entry;
  form: FormResult;
  doubts: { values: Doubt[]; kept: string } | null;
};

/** Takes one measure, or corrects a measurement. */
export function EntryForm({ patientId, entry, form, doubts }: Props) {
  const { title, help, items, measure, version, correctsId, choices, lastWords } = entry;
  const [typed, setTyped] = useState(false);
  const sending = useIsSending();
  const labels = Object.fromEntries(items.map(({ name, label }) => [name, label]));
  const tab = `/clinic/patients/${patientId}/measures`;
  return (
    <section className="card measure-entry" aria-labelledby="measure-entry">
      {choices.length > 0 ? (
        <nav className="measure-choices" aria-label="What to measure">
          {choices.map(({ key, label, to, isCurrent }) => (
            <Link
              key={key}
              to={to}
              className="chip"
              aria-current={isCurrent ? "true" : undefined}
              preventScrollReset
            >
              {label}
            </Link>
          ))}
        </nav>
      ) : null}
      <h2 id="measure-entry" tabIndex={-1} ref={takeFocus}>
        {title}
      </h2>
      <p className="text-14 text-ink-2">{help}</p>
      <OwnedForm
        method="post"
        action={`${tab}?${correctsId ? `correct=${correctsId}` : `measure=${measure}`}`}
        patientId={patientId}
        noValidate
        className="grid gap-4"
        onChange={() => setTyped(true)}
      >
        <ErrorSummary form={form} labels={{ ...labels, takenOn: "Taken on", reason: "Reason" }} />
        <input type="hidden" name="id" value={typedValue(form, "id", entry.id)} />
        {correctsId ? (
          <input type="hidden" name="correctsId" value={correctsId} />
        ) : (
          <>
            <input
              type="hidden"
              name="otherId"
              value={typedValue(form, "otherId", entry.otherId)}
            />
            <input type="hidden" name="measure" value={measure} />
            <input type="hidden" name="version" value={version} />
          </>
        )}
        <div
          className={
            items.every(({ options }) => options === null) ? "measure-numbers" : "grid gap-4"
          }
        >
          {items.map((item) => (
            <Item key={item.name} item={item} form={form} />
          ))}
        </div>
        {entry.slots > 0 ? <NewActivities entry={entry} form={form} /> : null}
        {entry.running.length > 0 ? <Ended running={entry.running} /> : null}
        {entry.asksPelvis ? <Pelvis form={form} initial={entry.pelvisHeld} /> : null}
        {lastWords ? <p className="text-14 text-ink-2">{lastWords}</p> : null}
        <TextField
          form={form}
          name="takenOn"
          label="Taken on"
          type="date"
          min={entry.earliest}
          max={entry.today}
          initial={entry.takenOn}
          help={weekdayDate(entry.takenOn)}
          className="max-w-60"
        />
        {correctsId ? (
          <TextField
            form={form}
            name="reason"
            label="Why it is corrected"
            maxLength={200}
            help="The old figures stay in the table."
          />
        ) : null}
        {doubts ? <Doubts doubts={doubts} /> : null}
        <div className="flex flex-wrap gap-2">
          <Button name="intent" value={correctsId ? "correct" : "take"}>
            {correctsId ? "Save correction" : "Save"}
          </Button>
          <ButtonLink to={tab} look="line" preventScrollReset>
            Cancel
          </ButtonLink>
        </div>
        <LeaveGuard
          dirty={typed && !sending}
          title="Leave without saving?"
          text="What you measured is not saved."
          stay="Stay here"
          leave="Leave"
        />
      </OwnedForm>
      {entry.ask ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <span className="text-14 text-ink-2">Or let them answer alone:</span>
          <AskForm ask={entry.ask} patientId={patientId} />
        </div>
      ) : null}
    </section>
  );
}

/** Asks, never refuses: whoever measured may be right. */
function Doubts({ doubts: { values, kept } }: { doubts: NonNullable<Props["doubts"]> }) {
  return (
    <div className="grid gap-2">
      {values.map(({ field, use }) =>
        use ? (
          <div key={field}>
            <button type="submit" name="use" value={use.value} className="btn" data-look="soft">
              {use.label}
            </button>
          </div>
        ) : null,
      )}
      <input type="hidden" name="intent" value="take" />
      <div>
        <button type="submit" name="kept" value={kept} className="btn" data-look="line">
          {values.map(({ keep }) => keep).join(", ")}
        </button>
      </div>
    </div>
  );
}
