import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FieldScope, SelectField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { IDLE_CHOICES } from "./idle-choices";

const LABEL = "Sign out after";

/** For an owner: how long a page of anybody here may stand open. */
export function IdleCard({ idleMinutes, form }: { idleMinutes: number; form: FormResult }) {
  return (
    <section className="card security-card" aria-labelledby="idle-card">
      <h2 id="idle-card">Sign out without use</h2>
      <p className="my-2 text-13 text-ink-2">
        For everybody who works here. A warning stands two minutes before, and what was typed is
        kept. Patients stay signed in on their phones.
      </p>
      <FieldScope value="idle">
        <OwnedForm method="post" className="grid gap-3" noValidate>
          <ErrorSummary form={form} labels={{ idleMinutes: LABEL }} />
          <SelectField
            {...{ form, name: "idleMinutes", label: LABEL, initial: String(idleMinutes) }}
          >
            {IDLE_CHOICES.map((minutes) => (
              <option key={minutes} value={minutes}>
                {minutes} minutes
              </option>
            ))}
          </SelectField>
          <Button className="justify-self-start">Save</Button>
        </OwnedForm>
      </FieldScope>
    </section>
  );
}
