import type { FormResult } from "~/components/ui/form-result";
import { EditHead } from "~/screens/patient-edit/edit";
import { RedFlagCard } from "./red-flag-card";
import type { RedFlagPage } from "./red-flag-page";

/** The decision about a pause as a page of its own, where it is asked for again. */
export function Pause({ page, form }: { page: RedFlagPage; form: FormResult }) {
  return (
    <div className="mx-auto max-w-3xl">
      <EditHead patientId={page.patientId} name={page.name} place="Pause">
        {page.pause ? "Decide about the pause" : "No pause waits for a decision"}
      </EditHead>
      <RedFlagCard page={page} form={form} />
    </div>
  );
}
