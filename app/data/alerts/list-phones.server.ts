import type { Clinician } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { asActor } from "~/lib/db.server";

/** The telephone numbers of some patients of the clinic, by patient; whoever left none is not among them. */
export async function listPhones(
  clinician: Clinician,
  patientIds: string[],
): Promise<Map<string, string>> {
  if (patientIds.length === 0) return new Map();
  const found = await asActor.reads(clinician, (rows) =>
    rows.patient.findMany({
      where: { AND: [patientsOf(clinician), { id: { in: patientIds } }] },
      select: { id: true, phone: true },
    }),
  );
  return new Map(found.flatMap(({ id, phone }) => (phone === null ? [] : [[id, phone]])));
}
