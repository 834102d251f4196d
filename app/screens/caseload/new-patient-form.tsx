import { useId } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import { SelectField, TextArea, TextField } from "~/components/ui/field";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { TimeZoneField } from "~/components/ui/time-zone-field";
import { commonConditions } from "~/words/condition";
import type { NewPatientPage } from "./new-patient";

type Props = { page: NewPatientPage; form?: FormResult };

/** Who they are and what for; the rest may stay empty. */
export function NewPatientForm({ page: { today, timeZone, timeZones }, form }: Props) {
  const conditionsId = useId();
  return (
    <OwnedForm method="post" className="card grid gap-5 p-5" noValidate>
      <FormError form={form} />
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
          inputMode="numeric"
          autoComplete="off"
          help="Four digits, for example 1978."
        />
        <TextArea
          form={form}
          name="goal"
          label="Goal"
          rows={2}
          help="In the patient’s own words."
        />
        <TextArea
          form={form}
          name="precautions"
          label="Precautions"
          rows={2}
          help="What to avoid or watch."
        />
        <TimeZoneField
          form={form}
          timeZones={timeZones}
          initial={timeZone}
          useDeviceZone={false}
          help="It decides when the patient’s day begins and ends."
        />
      </fieldset>
      <div className="flex flex-wrap items-center gap-3">
        <Button>Add patient</Button>
        <ButtonLink to="/clinic" look="quiet">
          Back to the caseload
        </ButtonLink>
      </div>
    </OwnedForm>
  );
}
