import type { Clinician } from "~/auth/actor.server";
import { runningFor } from "~/data/covers/running.server";
import { type CoverScope, furthest } from "~/domain/patient/cover";
import { asActor } from "~/lib/db.server";
import { patientsOf } from "./scope.server";

/**
 * How far a clinician may go with some of their patients, by patient: what patientsToChange lets through, for the pages
 * to show no button that it would refuse; whether they are archived is left out. Where everybody sees everybody, nothing is asked.
 */
export async function getReaches(
  clinician: Clinician,
  patientIds: string[],
): Promise<Map<string, CoverScope>> {
  if (!clinician.isRestricted) return new Map(patientIds.map((id) => [id, "CHANGE"]));
  const covers = { where: runningFor(clinician), select: { may: true } };
  const found = await asActor.reads(clinician, (rows) =>
    rows.patient.findMany({
      where: { AND: [patientsOf(clinician), { id: { in: patientIds } }] },
      select: { id: true, clinicianId: true, clinician: { select: { handedOver: covers } } },
    }),
  );
  return new Map(
    found.map(({ id, clinicianId, clinician: { handedOver } }) => [
      id,
      clinicianId === clinician.userId ? "CHANGE" : furthest(handedOver.map(({ may }) => may)),
    ]),
  );
}

/** How far they may go with one of them as it stands: what is archived is looked at. */
export async function getReach(clinician: Clinician, patientId: string): Promise<CoverScope> {
  const where = { id: patientId, archivedAt: { not: null } };
  const archived = await asActor.reads(clinician, (rows) => rows.patient.count({ where }));
  if (archived > 0) return "LOOK";
  return (await getReaches(clinician, [patientId])).get(patientId) ?? "LOOK";
}
