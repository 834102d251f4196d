import type { Clinician } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { Prisma } from "~/generated/sqlite/client";
import { asActor } from "~/lib/db.server";

/** Covers that hold today for whoever looks after somebody else's patients: those that coverState calls running. */
export function runningFor({ clinicId, userId, today }: Clinician): Prisma.CoverWhereInput {
  return {
    ...{ clinicId, colleagueId: userId, endedAt: null },
    ...{ fromOn: { lte: today }, untilOn: { gte: today } },
  };
}

/** The same in SQL: ids of the colleagues for whom the clinician looks after patients today. A test holds both together. */
export function coveredColleagues({ clinicId, userId, today }: Clinician): Prisma.Sql {
  return Prisma.sql`(SELECT v.clinician_id FROM covers v
    WHERE v.clinic_id = ${clinicId} AND v.colleague_id = ${userId} AND v.ended_at IS NULL
      AND v.from_on <= ${today} AND v.until_on >= ${today})`;
}

/** The covers that run today: for whom, until which clinic-local date, and how many patients that person has by now. */
export async function listRunningCovers(clinician: Clinician) {
  const { clinicId } = clinician;
  const found = await asActor.reads(clinician, (rows) =>
    rows.cover.findMany({
      where: runningFor(clinician),
      orderBy: [{ untilOn: "asc" }, { id: "asc" }],
      select: {
        id: true,
        untilOn: true,
        clinician: {
          select: { name: true, _count: { select: { caseload: { where: { clinicId } } } } },
        },
      },
    }),
  );
  return found.map(({ id, untilOn, clinician: { name, _count } }) => {
    return { id, untilOn, name, patients: _count.caseload };
  });
}

/**
 * What a colleague left to be known of some patients, by patient. The newest cover decides, also where it leaves nothing;
 * of whoever has gone over to somebody else since there is no note.
 */
export async function coverNotes(clinician: Clinician, patientIds: string[]) {
  const found = await asActor.reads(clinician, (rows) =>
    rows.coverPatient.findMany({
      where: {
        patientId: { in: patientIds },
        ...{ cover: runningFor(clinician), patient: patientsOf(clinician) },
      },
      orderBy: { cover: { createdAt: "asc" } },
      select: {
        ...{ patientId: true, note: true },
        patient: { select: { clinicianId: true } },
        cover: {
          select: { clinicianId: true, createdAt: true, clinician: { select: { name: true } } },
        },
      },
    }),
  );
  const newest = new Map(
    found
      .filter(({ patient, cover }) => patient.clinicianId === cover.clinicianId)
      .map((each) => [each.patientId, each] as const),
  );
  return new Map(
    [...newest].flatMap(([patientId, { note, cover }]) =>
      note === null
        ? []
        : [[patientId, { note, by: cover.clinician.name, at: cover.createdAt }] as const],
    ),
  );
}
