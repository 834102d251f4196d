import { useId, useState } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { SelectField, TextArea, TextField } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsSending } from "~/components/ui/sending";
import { TimeZoneField } from "~/components/ui/time-zone-field";
import { PrecautionFields, type PrecautionPart } from "~/screens/patient-edit/precaution-fields";
import { commonConditions } from "~/words/condition";
import type { NewPatientPage } from "./new-patient";

type Props = { page: NewPatientPage; form?: FormResult };

const precautionNames: Record<PrecautionPart, string> = {
  code: "precautionCode",
  side: "precautionSide",
  untilOn: "precautionUntil",
  week: "precautionWeek",
  words: "precautions",
};

const labels = {
  ...{ name: "Name", email: "Email", condition: "Condition", side: "Side" },
  ...{ startedOn: "Started on", pronouns: "Pronouns", birthYear: "Year of birth", goal: "Goal" },
  ...{ precautionCode: "Precaution", precautions: "In your own words" },
  ...{ precautionSide: "Side of the precaution", precautionUntil: "Holds until" },
  ...{ precautionWeek: "Week of pregnancy", timeZone: "Time zone" },
};

/** Who they are and what for; the rest may stay empty. */
export function NewPatientForm({ page: { today, timeZone, timeZones }, form }: Props) {
  const conditionsId = useId();
  const [typed, setTyped] = useState(false);
  const sending = useIsSending();
  return (
    <OwnedForm
      method="post"
      className="card grid gap-5 p-5"
      noValidate
      onChange={() => setTyped(true)}
    >
      <ErrorSummary form={form} labels={labels} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField form={form} name="name" label="Name" autoComplete="off" required />
        <TextField
          form={form}
          name="email"
          label="Email"
          type="email"
          autoComplete="off"
          help="The invitation goes here."
          required
        />
        <TextField
          form={form}
          name="condition"
          label="Condition"
          list={conditionsId}
          autoComplete="off"
          help="Pick one or write your own words."
          required
        />
        <datalist id={conditionsId}>
          {commonConditions.map((condition) => (
            <option key={condition} value={condition} />
          ))}
        </datalist>
        <SelectField form={form} name="side" label="Side" initial="NOT_STATED">
          <option value="NOT_STATED">Not stated</option>
          <option value="CENTRAL">Central</option>
          <option value="LEFT">Left</option>
          <option value="RIGHT">Right</option>
          <option value="BOTH">Both sides</option>
        </SelectField>
        <TextField
          form={form}
          name="startedOn"
          label="Started on"
          type="date"
          max={today}
          initial={today}
          help="The first day of this episode of care."
        />
      </div>
      <fieldset className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2">
        <legend className="sr-only">Can be left empty</legend>
        <p className="text-13 text-ink-2 sm:col-span-2">All of these can be left empty.</p>
        <TextField form={form} name="pronouns" label="Pronouns" autoComplete="off" />
        <TextField
          form={form}
          name="birthYear"
          label="Year of birth"
          autoComplete="off"
          help="Like 1978, or the whole date: 3 May 1978."
        />
        <TextArea
          form={form}
          name="goal"
          label="Goal"
          rows={2}
          help="In the patient’s own words."
        />
        <TimeZoneField
          form={form}
          timeZones={timeZones}
          initial={timeZone}
          useDeviceZone={false}
          help="It decides when the patient’s day begins and ends."
        />
      </fieldset>
      <div className="border-t border-line pt-4">
        <fieldset className="precaution-fields">
          <legend className="mb-3 font-semi">A precaution, if there is one</legend>
          <PrecautionFields form={form} nameOf={(part) => precautionNames[part]} />
        </fieldset>
      </div>
      {errorOf(form, "isAnother") === null ? null : (
        <label className="flex min-h-11 items-center gap-2" htmlFor="field-isAnother">
          <input type="checkbox" id="field-isAnother" name="isAnother" />
          <span>This is somebody else</span>
        </label>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button>Add patient</Button>
        <ButtonLink to="/clinic" look="quiet">
          Back to the caseload
        </ButtonLink>
      </div>
      <LeaveGuard
        dirty={typed && !sending}
        title="Leave without adding?"
        text="What you typed here is not saved."
        stay="Stay here"
        leave="Leave"
      />
    </OwnedForm>
  );
}
