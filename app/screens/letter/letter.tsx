import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FieldScope, SelectField, TextArea } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { PrintButton } from "~/components/ui/print-button";
import { useIsSending } from "~/components/ui/sending";
import { LETTER_LIMITS } from "~/domain/discharge/letter";
import { EditHead } from "~/screens/patient-edit/edit";
import { DoctorCard } from "./doctor-card";
import { DoctorFields } from "./doctor-fields";
import type { LetterPage } from "./letter-page";
import { LetterSheet } from "./letter-sheet";

type Props = { page: LetterPage; form: FormResult; formOf: string | null };

/** The letter of a discharge: its sentences and whom it goes to on the left, the page that is printed on the right. */
export function Letter({ page, form, formOf }: Props) {
  const { patientId, name, kept, canChange, content } = page;
  const isKeeping = formOf === "keep";
  return (
    <>
      <div className="print:hidden">
        <EditHead patientId={patientId} name={name} place="Letter" below={kept ?? "Not kept yet"}>
          {`Letter about ${name}`}
        </EditHead>
        <div className="mb-4 grid gap-4 empty:hidden">
          <ErrorSummary form={form} labels={LABELS} />
          {content.to.length > 0 ? null : (
            <Notice tone="amber" title="No referring doctor. ">
              {`Add one, or print the letter for ${page.firstName} to take along.`}
            </Notice>
          )}
        </div>
      </div>
      <div className="letter-columns">
        {canChange ? (
          <div className="grid gap-4 print:hidden">
            <KeepForm page={page} form={isKeeping ? form : undefined} />
            {page.doctor ? (
              <FieldScope value="doctor">
                <DoctorCard
                  key={page.doctor.id}
                  doctor={page.doctor}
                  patientId={patientId}
                  form={isKeeping ? undefined : form}
                />
              </FieldScope>
            ) : null}
          </div>
        ) : null}
        <div className="grid gap-3">
          <LetterSheet content={content} />
          <p className="print:hidden">
            <PrintButton>Print, or save as PDF</PrintButton>
          </p>
        </div>
      </div>
    </>
  );
}

const LABELS = {
  ...{ referrerId: "To", newName: "Name", name: "Name", practice: "Practice", address: "Address" },
  ...{ opening: "Opening", did: "What we did", fromHere: "From here" },
};

function KeepForm({ page, form }: { page: LetterPage; form: FormResult }) {
  const { patientId, episodeId, doctors, referrerId, content, firstName, isAgreed } = page;
  const [isDirty, setDirty] = useState(form?.error != null);
  const saving = useIsSending();
  const typed = form?.initialValue;
  const ticked = (box: "agreed" | "isShared", initial: boolean) =>
    typed ? typed[box] === "on" : initial;
  return (
    <OwnedForm
      method="post"
      noValidate
      patientId={patientId}
      className="card grid gap-4 p-5"
      onChange={() => setDirty(true)}
    >
      <input type="hidden" name="episodeId" value={episodeId} />
      <SelectField form={form} name="referrerId" label="To" initial={referrerId}>
        <option value="">{`Nobody: ${firstName} takes it along`}</option>
        {doctors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <details className="disclosure" open={!!typed?.newName || undefined}>
        <summary className="inline-flex min-h-11 items-center gap-1.5">
          <ChevronRight className="icon" aria-hidden />
          <span>Add a doctor</span>
        </summary>
        <DoctorFields
          form={form}
          nameOf={(part) => (part === "name" ? "newName" : part)}
          doctor={null}
        />
      </details>
      <TextArea
        {...{ form, name: "opening", label: "Opening", rows: 5, initial: content.opening }}
        maxLength={LETTER_LIMITS.opening}
      />
      <TextArea
        {...{ form, name: "did", label: "What we did", rows: 4, initial: content.did }}
        maxLength={LETTER_LIMITS.did}
      />
      <TextArea
        {...{ form, name: "fromHere", label: "From here", rows: 9 }}
        help={`A line each, at most ${LETTER_LIMITS.lines}.`}
        initial={content.fromHere.join("\n")}
        maxLength={LETTER_LIMITS.fromHere}
      />
      <label className="flex min-h-11 items-center gap-2.5">
        <input type="checkbox" name="agreed" defaultChecked={ticked("agreed", isAgreed)} />
        <span>{`${firstName} agreed to this letter on ${page.agreeOn}`}</span>
      </label>
      <label className="flex min-h-11 items-center gap-2.5">
        <input type="checkbox" name="isShared" defaultChecked={ticked("isShared", page.isShared)} />
        <span>{`Copy to ${firstName}, in the app`}</span>
      </label>
      <div>
        <Button name="intent" value="keep">
          Keep letter
        </Button>
      </div>
      <LeaveGuard
        dirty={isDirty && !saving}
        title="Leave without keeping?"
        text={`What you wrote in the letter about ${firstName} is not kept.`}
        stay="Stay"
        leave="Leave anyway"
      />
    </OwnedForm>
  );
}
