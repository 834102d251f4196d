import { Clock } from "lucide-react";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { AskForm } from "./ask-form";
import type { MeasuresPage } from "./measures-page";

/** When measures are due again, and another date for it. */
export function Due({
  page: { due, ask, patientId, today },
  form,
}: {
  page: MeasuresPage;
  form: FormResult;
}) {
  if (!due) return null;
  return (
    <div className="notice measure-due-notice" data-tone={due.tone}>
      <Clock className="icon" aria-hidden />
      <div>
        <b>{due.bold}</b>
        <span>{due.text}</span>
        {ask ? <span className="block">The phone can ask: {ask.what}.</span> : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {ask ? <AskForm ask={ask} patientId={patientId} look="filled" /> : null}
        <details className="disclosure" open={form ? true : undefined}>
          <summary>Move date</summary>
          <OwnedForm
            method="post"
            patientId={patientId}
            noValidate
            className="flex flex-wrap items-end gap-2 pt-2"
          >
            <TextField
              form={form}
              name="dueOn"
              label="Due on"
              type="date"
              min={today}
              initial={due.on}
            />
            <Button name="intent" value="move" look="line">
              Move
            </Button>
          </OwnedForm>
        </details>
      </div>
    </div>
  );
}
