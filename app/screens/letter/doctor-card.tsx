import { ChevronRight } from "lucide-react";
import { Button } from "~/components/ui/button";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { DoctorFields } from "./doctor-fields";
import type { Doctor } from "./letter-rows";

type Props = { doctor: Doctor; patientId: string; form: FormResult };

/** The doctor of the letter, to be put right or taken off the clinic's list. */
export function DoctorCard({ doctor, patientId, form }: Props) {
  return (
    <section className="card p-5">
      <details className="disclosure" open={form?.error ? true : undefined}>
        <summary className="inline-flex min-h-11 items-center gap-1.5">
          <ChevronRight className="icon" aria-hidden />
          <span>{`Change ${doctor.name}`}</span>
        </summary>
        <OwnedForm method="post" noValidate patientId={patientId} className="grid gap-3">
          <input type="hidden" name="referrerId" value={doctor.id} />
          <DoctorFields form={form} nameOf={(part) => part} doctor={doctor} />
          <div className="flex flex-wrap gap-2">
            <Button name="intent" value="change-doctor" look="line">
              Save doctor
            </Button>
            <Button name="intent" value="archive-doctor" look="quiet">
              Take off the list
            </Button>
          </div>
          <p className="text-13 text-ink-2">
            For all patients of the clinic. Letters that were kept stay as they are.
          </p>
        </OwnedForm>
      </details>
    </section>
  );
}
