import type { Clinician } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import type { Prisma } from "~/generated/sqlite/client";
import { asActor } from "~/lib/db.server";

/** Covers that hold today for whoever looks after somebody else's patients. */
export function runningFor({ clinicId, userId, today }: Clinician): Prisma.CoverWhereInput {
  return {
    ...{ clinicId, colleagueId: userId, endedAt: null },
    ...{ fromOn: { lte: today }, untilOn: { gte: today } },
  };
}

/** Ids of the patients whom the clinician looks after for a colleague today. */
export async function coveredPatientIds(clinician: Clinician): Promise<string[]> {
  const covered = await asActor.reads(clinician, (rows) =>
    rows.coverPatient.findMany({
      where: { cover: runningFor(clinician), patient: patientsOf(clinician) },
      select: { patientId: true },
    }),
  );
  return [...new Set(covered.map(({ patientId }) => patientId))];
}

/** The covers that run today: for whom, until which clinic-local date, and how many patients of theirs. */
export async function listRunningCovers(clinician: Clinician) {
  const found = await asActor.reads(clinician, (rows) =>
    rows.cover.findMany({
      where: runningFor(clinician),
      orderBy: [{ untilOn: "asc" }, { id: "asc" }],
      select: {
        id: true,
        untilOn: true,
        clinician: { select: { name: true } },
        _count: { select: { patients: true } },
      },
    }),
  );
  return found.map(({ id, untilOn, clinician: { name }, _count }) => {
    return { id, untilOn, name, patients: _count.patients };
  });
}

/** What a colleague left to be known of some patients, by patient; the newest cover decides. */
export async function coverNotes(clinician: Clinician, patientIds: string[]) {
  const found = await asActor.reads(clinician, (rows) =>
    rows.coverPatient.findMany({
      where: {
        ...{ note: { not: null }, patientId: { in: patientIds } },
        ...{ cover: runningFor(clinician), patient: patientsOf(clinician) },
      },
      orderBy: { cover: { createdAt: "asc" } },
      select: {
        patientId: true,
        note: true,
        cover: { select: { createdAt: true, clinician: { select: { name: true } } } },
      },
    }),
  );
  return new Map(
    found.map(({ patientId, note, cover }) => [
      patientId,
      { note: note ?? "", by: cover.clinician.name, at: cover.createdAt },
    ]),
  );
}
