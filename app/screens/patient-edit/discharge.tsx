import { Button, ButtonLink } from "~/components/ui/button";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import type { DischargePage } from "./discharge-page";
import { EditHead } from "./edit";

/** Asks before an episode of care is closed or opened again, and says what happens. */
export function Discharge({ page, form }: { page: DischargePage; form: FormResult }) {
  const { patientId, name, episodeId, intent, question, happens, verb, stay } = page;
  return (
    <div className="mx-auto max-w-xl">
      <EditHead patientId={patientId} name={name} place={verb}>
        {question}
      </EditHead>
      <OwnedForm method="post" patientId={patientId} className="card grid gap-4 p-5">
        <FormError form={form} />
        <ul className="grid list-disc gap-1.5 pl-5">
          {happens.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <input type="hidden" name="episodeId" value={episodeId} />
        <div className="flex flex-wrap gap-2">
          <Button name="intent" value={intent}>
            {verb}
          </Button>
          <ButtonLink to={`/clinic/patients/${patientId}/edit`} look="line">
            {stay}
          </ButtonLink>
        </div>
      </OwnedForm>
    </div>
  );
}
