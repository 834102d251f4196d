import { OctagonAlert } from "lucide-react";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FieldScope, TextArea, TextField } from "~/components/ui/field";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { decisions, type RedFlagPage } from "./red-flag-page";

type Props = { page: RedFlagPage; form: FormResult };

/** On top of a record: the signs that the patient ticked, and the decision about the pause that came of them. */
export function RedFlagCard({ page, form }: Props) {
  const { patientId, title, reports, pause } = page;
  return (
    <section className="card red-flags" data-open={pause ? "" : undefined}>
      <h2>
        <OctagonAlert className="icon" aria-hidden />
        <span>{title}</span>
      </h2>
      <ul>
        {reports.map(({ id, when, level, tone, signs, remarks, opened }) => (
          <li key={id}>
            <p className="cap flex flex-wrap items-center gap-2">
              <Badge tone={tone}>{level}</Badge>
              <span>{when}</span>
              <span>{opened ?? "Not opened by anybody before"}</span>
            </p>
            <ul className="list-disc pl-5">
              {signs.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
            {remarks ? <p className="mt-1">{`“${remarks}”`}</p> : null}
          </li>
        ))}
      </ul>
      <Decided decided={page.decisions} />
      {pause?.canDecide ? <DecisionForm patientId={patientId} pause={pause} form={form} /> : null}
      {pause && !pause.canDecide ? (
        <p>
          <b>{`All programs are paused since ${pause.since}. `}</b>
          <span>You may only look: whoever treats them decides about it.</span>
        </p>
      ) : null}
    </section>
  );
}

function Decided({ decided }: { decided: RedFlagPage["decisions"] }) {
  if (decided.length === 0) return null;
  return (
    <ul aria-label="What was decided">
      {decided.map(({ id, who, words, spokeTo, reason }) => (
        <li key={id}>
          <p className="cap">{who}</p>
          <p>
            <b>{`${words}. `}</b>
            <span>{`Spoke to: ${spokeTo}. ${reason}`}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

type FormProps = Pick<Props, "form"> & {
  patientId: string;
  pause: NonNullable<RedFlagPage["pause"]>;
};

/** Whom one spoke to, what is decided and why. Nothing is chosen beforehand; to acknowledge the alert ends no pause. */
function DecisionForm({ patientId, pause: { id, since, seen }, form }: FormProps) {
  const chosen = typedValue(form, "decision");
  return (
    <FieldScope value="pause">
      <OwnedForm
        method="post"
        action={`/clinic/patients/${patientId}/pause`}
        patientId={patientId}
        className="grid gap-3 border-line border-t pt-3"
        noValidate
      >
        <p>
          <b>{`All programs are paused since ${since}. `}</b>
          <span>Only a decision ends the pause; to acknowledge the alert does not.</span>
        </p>
        <ErrorSummary
          form={form}
          labels={{ spokeTo: "Whom did you speak to?", decision: "Decision", reason: "Reason" }}
        />
        <input type="hidden" name="pauseId" value={id} />
        <input type="hidden" name="seen" value={seen} />
        <TextField
          form={form}
          name="spokeTo"
          label="Whom did you speak to?"
          help="For example the patient, by phone."
          autoComplete="off"
          maxLength={200}
        />
        <fieldset id="pause-decision">
          <legend className="field-label">Decision</legend>
          <div className="red-flag-choices">
            {Object.entries(decisions).map(([decision, { label, help }]) => (
              <label key={decision}>
                <input
                  type="radio"
                  name="decision"
                  value={decision}
                  defaultChecked={chosen === decision}
                />
                <span>
                  <b>{label}</b>
                  <small>{help}</small>
                </span>
              </label>
            ))}
          </div>
          {errorOf(form, "decision") ? (
            <p className="field-error">{errorOf(form, "decision")}</p>
          ) : null}
        </fieldset>
        <TextArea form={form} name="reason" label="Reason" rows={2} />
        <Button className="justify-self-start">Save the decision</Button>
      </OwnedForm>
    </FieldScope>
  );
}
