import type { Clinician } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { asActor } from "~/lib/db.server";

/** The doctors on the clinic's list by name, and the one of a patient of the clinician's, who may be off the list by now. */
export function listReferrers(clinician: Clinician, patientId: string) {
  const { clinicId } = clinician;
  const isTheirs = { patients: { some: patientOf(clinician, patientId) } };
  return asActor.reads(clinician, (rows) =>
    rows.referrer.findMany({
      where: { clinicId, OR: [{ archivedAt: null }, isTheirs] },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true, practice: true },
    }),
  );
}
