import type { PatientActor } from "~/auth/actor.server";
import { checkedLanguages, otherLanguages } from "~/domain/languages";
import { asActor } from "~/lib/db.server";
import { patientsOf } from "./scope.server";

/** What a patient may choose to read besides English, and who writes to them; null when the record is gone. */
export async function getLanguages(patient: PatientActor) {
  const row = await asActor.reads(patient, (rows) =>
    rows.patient.findFirst({
      where: patientsOf(patient),
      select: {
        clinician: { select: { name: true } },
        clinic: { select: { languages: true, languageReviewers: true } },
      },
    }),
  );
  if (!row) return null;
  const { languages, languageReviewers } = row.clinic;
  return {
    on: otherLanguages(languages),
    checked: checkedLanguages(languageReviewers),
    clinicianName: row.clinician.name,
  };
}
