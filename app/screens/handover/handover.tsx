import { Link } from "@remix-run/react";
import { ArrowLeftRight, Check } from "lucide-react";
import { type FormEvent, useState } from "react";
import { ruleIcons } from "~/components/marks/rule-icon";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { SelectField, TextArea, TextField } from "~/components/ui/field";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { PrintButton } from "~/components/ui/print-button";
import { type CoverScope, coverScopes } from "~/domain/patient/cover";
import { firstName } from "~/words/person";
import { type CoverView, type HandoverPage, type HandoverRow, mayWords } from "./handover-page";
import { type NoteRow, noteName, placeOfNote, typedNotes } from "./typed-notes";

type Props = { page: HandoverPage; me: string; form: FormResult };

const labels = {
  colleagueId: "Colleague",
  fromOn: "From",
  untilOn: "Until",
  may: "What your colleague may do",
};

/** Hands one's patients to a colleague for some days, with a note about each who has an open alert. */
export function Handover({ page, me, form }: Props) {
  const { summary, covers, rows } = page;
  return (
    <>
      <p className="mb-2 flex gap-1.5 text-13">
        <Link to="/clinic">Caseload</Link>
        <span aria-hidden>›</span>
        <span>Hand over</span>
      </p>
      <header className="mb-3.5 flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1>Hand over your caseload</h1>
          <p className="text-13 text-ink-2">{summary}</p>
        </div>
        <PrintButton>Print</PrintButton>
      </header>
      {covers.map((cover) => (
        <Cover key={cover.id} cover={cover} />
      ))}
      <HandoverForm page={page} me={me} form={form} key={rows.map(({ id }) => id).join()} />
    </>
  );
}

function Cover({ cover }: { cover: CoverView }) {
  const { id, title, text, state, canEnd, done } = cover;
  const Icon = state === "ended" ? Check : ArrowLeftRight;
  return (
    <section className="card cover" data-state={state} aria-label={title}>
      <Icon className="icon" aria-hidden />
      <div>
        <p>
          <b>{title}</b> <span>{text}</span>
        </p>
        {done.length === 0 ? (
          <p className="cap">
            {state === "ahead" ? "It begins by itself." : "No alert was answered meanwhile."}
          </p>
        ) : (
          <details open={state === "ended"}>
            <summary>{`What was done about alerts: ${done.length}`}</summary>
            <ul className="grid gap-1.5 pt-1.5">
              {done.map(({ id: answerId, patientId, name, text: what, by }) => (
                <li key={answerId}>
                  <Link to={`/clinic/patients/${patientId}`}>{name}</Link> <span>{what}</span>{" "}
                  <span className="cap">{by}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {canEnd ? (
        <OwnedForm method="post">
          <input type="hidden" name="intent" value="end" />
          <input type="hidden" name="coverId" value={id} />
          <Button look="line" size="sm" aria-label={`End now: ${title}`}>
            End now
          </Button>
        </OwnedForm>
      ) : null}
    </section>
  );
}

function HandoverForm({ page, me, form: answer }: Props) {
  const { handoverId, colleagues, today, others } = page;
  const { rows, form } = typedNotes(page.rows, answer);
  const [preview, setPreview] = useState({ at: 0, note: typedValue(form, noteName(0)) });
  const show = ({ target }: FormEvent<HTMLFormElement>) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const at = placeOfNote(target.name);
    if (at !== null) setPreview({ at, note: target.value });
  };
  const shown = rows[preview.at]?.alert;
  if (colleagues.length === 0) {
    return (
      <p className="card px-5 py-4">
        Nobody else treats at this clinic yet, so there is nobody to hand over to.
      </p>
    );
  }
  return (
    <OwnedForm method="post" className="handover" onInput={show}>
      <input type="hidden" name="intent" value="hand-over" />
      <input type="hidden" name="id" value={handoverId} />
      <div className="grid content-start gap-3.5">
        <ErrorSummary form={form} labels={labels} />
        <ul className="card handover-rows">
          {rows.map((row, i) => (
            <Row key={row.id} row={row} at={i} form={form} />
          ))}
          {rows.length === 0 ? <li>No alert of your patients is open.</li> : null}
        </ul>
        <p className="card px-4 py-3 text-13">
          <b>{`The other ${others}`}</b>{" "}
          <span className="text-ink-2">
            No alert is open. Your colleague sees their records and gets new alerts.
          </span>
        </p>
        {shown ? <Preview row={shown} note={preview.note} me={me} /> : null}
      </div>
      <aside className="grid content-start gap-3.5" aria-label="Cover">
        <section className="card grid gap-3.5 p-4">
          <h2 className="text-16">Cover</h2>
          <SelectField form={form} name="colleagueId" label={labels.colleagueId}>
            <option value="">Choose</option>
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <TextField
            form={form}
            name="fromOn"
            label={labels.fromOn}
            type="date"
            min={today}
            initial={today}
          />
          <TextField
            form={form}
            name="untilOn"
            label={labels.untilOn}
            type="date"
            min={today}
            help="The last day counts. It ends by itself at midnight, clinic time."
          />
          <Scopes form={form} />
          <Button>Hand over</Button>
        </section>
      </aside>
    </OwnedForm>
  );
}

function Scopes({ form }: { form: FormResult }) {
  const chosen = typedValue(form, "may", "ACT" satisfies CoverScope);
  return (
    <fieldset className="alert-choices" id="field-may">
      <legend className="field-label">{labels.may}</legend>
      {coverScopes.map((scope) => (
        <label key={scope} className="alert-choice">
          <input type="radio" name="may" value={scope} defaultChecked={scope === chosen} />
          <span>
            <span>{mayWords[scope].label}</span>
            <small>{mayWords[scope].text}</small>
          </span>
        </label>
      ))}
      <p className="field-help">
        Kept and shown to both of you. It decides where your clinic keeps patients to their own
        clinicians; elsewhere everybody who treats can open every record.
      </p>
    </fieldset>
  );
}

function Row({ row, at, form }: { row: NoteRow; at: number; form: FormResult }) {
  const { id, name, alert } = row;
  return (
    <li>
      <div className="grid content-start justify-items-start gap-1">
        <b>{name}</b>
        {alert === null ? (
          <span className="cap">Not in your list any more. Your words are still here.</span>
        ) : (
          <>
            <Badge tone={alert.isCritical ? "red" : "amber"} icon={ruleIcons[alert.rule]}>
              {alert.badge}
            </Badge>
            <span className="cap">{alert.reason}</span>
            <span className="cap">{alert.waiting}</span>
          </>
        )}
      </div>
      <input type="hidden" name={`notes[${at}].patientId`} value={id} />
      <input type="hidden" name={`notes[${at}].name`} value={name} />
      <TextArea
        form={form}
        name={noteName(at)}
        label={`What to know about ${name}`}
        rows={2}
        maxLength={500}
      />
    </li>
  );
}

/** The row as the colleague will see it. */
function Preview({ row, note, me }: { row: HandoverRow; note: string; me: string }) {
  return (
    <section className="card handover-preview" aria-labelledby="preview-title">
      <h2 id="preview-title" className="text-16">
        What your colleague sees
      </h2>
      <div className="card grid gap-1 px-4 py-3">
        <b>{row.name}</b>
        <span className="cap">{row.about}</span>
        <span className="queue-reason">{row.reason}</span>
        <span className="text-13">
          {note.trim() === "" ? "No note yet." : `${firstName(me)}: “${note.trim()}”`}
        </span>
      </div>
      <p className="cap">
        Your note stands in the row. Everything your colleague does is signed with their own name.
      </p>
    </section>
  );
}
