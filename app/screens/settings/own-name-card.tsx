import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FieldScope, TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";

const LABEL = "Your name";

/** What one is called, by patients and colleagues alike. */
export function OwnNameCard({ name, form }: { name: string; form: FormResult }) {
  return (
    <section className="card settings-card" aria-labelledby="own-name">
      <h2 id="own-name">Your name</h2>
      <FieldScope value="own-name">
        <OwnedForm method="post" className="grid gap-3" noValidate>
          <ErrorSummary form={form} labels={{ name: LABEL }} />
          <TextField
            {...{ form, name: "name", initial: name, label: LABEL }}
            help="As patients and colleagues see it, with a title if you use one. What you wrote so far shows it too."
            autoComplete="name"
            required
          />
          <Button className="justify-self-start">Save</Button>
        </OwnedForm>
      </FieldScope>
    </section>
  );
}
