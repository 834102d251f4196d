import { Archive } from "lucide-react";
import { Button } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import { archiveIntent } from "~/screens/patient-edit/archive-page";
import type { RecordPage } from "./record-page";

type Props = { patientId: string; archived: NonNullable<RecordPage["archived"]> };

/** Over a record that was taken off the lists: since when, by whom, and the way back. */
export function ArchivedStrip({ patientId, archived: { words, canBringBack } }: Props) {
  return (
    <OwnedForm
      method="post"
      action={`/clinic/patients/${patientId}/edit`}
      patientId={patientId}
      className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-2 bg-sunken px-4 py-3"
    >
      <Archive className="icon" aria-hidden />
      <p className="min-w-0 flex-1 basis-52" role="status">
        <b>{words}</b> <span>Reading only.</span>
      </p>
      {canBringBack ? (
        <Button look="line" size="sm" name="intent" value={archiveIntent.back}>
          Bring back
        </Button>
      ) : null}
    </OwnedForm>
  );
}
