import type { Clinician } from "~/auth/actor.server";
import { asActor } from "~/lib/db.server";
import { patientOf } from "./scope.server";

/** The e-mail address of a patient. Null outside the clinician's clinic. */
export async function getAddress(clinician: Clinician, patientId: string): Promise<string | null> {
  const patient = await asActor.reads(clinician, (rows) =>
    rows.patient.findFirst({ where: patientOf(clinician, patientId), select: { email: true } }),
  );
  return patient?.email ?? null;
}
