import { Link } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { EditHead } from "~/screens/patient-edit/edit";
import type { ReopenPage } from "./reopen-page";

/** Asks before an episode of care is opened again, says what happens, and leads to its letter. */
export function Reopen({ page, form }: { page: ReopenPage; form: FormResult }) {
  const { patientId, name, episodeId, question, happens, hasLetter } = page;
  return (
    <div className="mx-auto max-w-xl">
      <EditHead patientId={patientId} name={name} place="Open again">
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
          <Button name="intent" value="reopen">
            Open again
          </Button>
          <ButtonLink to={`/clinic/patients/${patientId}/edit`} look="line">
            Leave it closed
          </ButtonLink>
        </div>
      </OwnedForm>
      {hasLetter ? (
        <p className="mt-3">
          <Link to={`/clinic/patients/${patientId}/letter`} className="tap">
            Letter to the referring doctor
          </Link>
        </p>
      ) : null}
    </div>
  );
}
