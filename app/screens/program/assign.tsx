import { Link } from "@remix-run/react";
import { type FormEvent, useRef } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { endAfterWeeks, isLocalDate } from "~/domain/calendar/dates";
import { type AssignPage, reasonField } from "./assign-page";
import { IntakeLock } from "./intake-lock";
import { PrecautionList } from "./precaution-list";
import { CLOSED } from "./refusal-words";
import { RestNotice } from "./rest-notice";
import { TemplateChoice } from "./template-choice";

type Props = {
  page: AssignPage & {
    /** The id that the new program will have. */
    programId: string;
  };
  form?: FormResult;
};

/** Choose a template, press Assign: everything else is filled in. */
export function AssignProgram({ page, form }: Props) {
  const { patient, startsOn, loggedToday, ends, closed, templates, precautions } = page;
  const followEnd = useFollowingEnd(templates);
  return (
    <>
      <header className="mb-4">
        <p className="text-13 text-ink-2">
          <Link to={`/clinic/patients/${patient.id}`}>{patient.name}</Link>
          {patient.condition ? <span>{` · ${patient.condition}`}</span> : null}
        </p>
        <h1 className="text-22">Assign program</h1>
        <PrecautionList precautions={precautions} patientId={patient.id} />
      </header>
      {closed ? (
        <Notice tone="amber" title={CLOSED.title}>
          {CLOSED.advice}
        </Notice>
      ) : (
        <OwnedForm
          method="post"
          patientId={patient.id}
          className="grid gap-4"
          noValidate
          onChange={followEnd}
        >
          <ErrorSummary form={form} labels={labelsOf(templates)} />
          {page.isLocked ? <IntakeLock patientId={patient.id} /> : null}
          {page.isResting ? <RestNotice patientId={patient.id} /> : null}
          {ends.length > 0 ? (
            <Notice tone="info" title={`${ends.join(" and ")} ends when the new program starts`}>
              Its last day is the day before. Its logs stay in the record.
            </Notice>
          ) : null}
          <input
            type="hidden"
            name="programId"
            value={typedValue(form, "programId", page.programId)}
          />
          <TemplateChoice templates={templates} patientId={patient.id} form={form} />
          <div className="card grid gap-4 p-4 sm:grid-cols-2">
            <TextField
              form={form}
              name="startsOn"
              label="Starts on"
              type="date"
              initial={startsOn}
              min={startsOn}
              help={loggedToday ? "Today’s session is already logged, so tomorrow." : "Today."}
            />
            <TextField
              form={form}
              name="endsOn"
              label="Ends on"
              type="date"
              min={startsOn}
              help="Left empty, the template’s own number of weeks counts."
            />
          </div>
          <div className="assign-bar">
            {page.isLocked ? null : <Button>Assign</Button>}
            <ButtonLink to={`/clinic/patients/${patient.id}/program/edit?new=yes`} look="quiet">
              Start from scratch
            </ButtonLink>
          </div>
        </OwnedForm>
      )}
    </>
  );
}

/** What the errors are about, by field: a missing reason alone would not say of which exercise. */
function labelsOf(templates: AssignPage["templates"]): Record<string, string> {
  const reasons = templates.flatMap(({ id, met }) =>
    met.map(({ index, name }) => [reasonField(id, index), name]),
  );
  return { template: "", startsOn: "", endsOn: "", ...Object.fromEntries(reasons) };
}

/** Where scripts run, the end follows template and start until somebody picks another day. */
function useFollowingEnd(templates: AssignPage["templates"]) {
  const filledIn = useRef("");
  return (event: FormEvent<HTMLFormElement>) => {
    const { elements } = event.currentTarget;
    const end = elements.namedItem("endsOn") as HTMLInputElement;
    const typed = new FormData(event.currentTarget);
    const weeks = templates.find(({ id }) => id === typed.get("template"))?.weeks;
    const start = String(typed.get("startsOn"));
    if (end.value !== filledIn.current || weeks === undefined || !isLocalDate(start)) return;
    filledIn.current = endAfterWeeks(start, weeks);
    end.value = filledIn.current;
  };
}
