import type { Clinician } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { asActor } from "~/lib/db.server";
import { type Column, list, one, readRow, sql, sqlWords, text } from "~/lib/json-rows.server";
import { isRunning, runningFor } from "./running.server";

/** The covers that run today: for whom, until which clinic-local date, and how many patients that person has by now. */
export async function listRunningCovers(clinician: Clinician) {
  const { clinicId, userId } = clinician;
  const covers = list("covers", coverOf(clinicId), {
    by: "colleague_id",
    order: (table) => `${table}.until_on, ${table}.id`,
    where: (table) => isRunning(clinician, table),
  });
  const found = await asActor.reads(clinician, (rows) =>
    readRow(rows, "users", { covers }, sql`t.id = ${userId}`),
  );
  return (found?.covers ?? []).map(({ clinician: { name }, ...cover }) => ({ ...cover, name }));
}

function coverOf(clinicId: string) {
  const patients: Column<number> = {
    ask: (table) =>
      sql`(SELECT COUNT(*) FROM patients p WHERE p.clinic_id = ${clinicId} AND p.archived_at IS NULL AND p.clinician_id = ${sqlWords(table)}.clinician_id)`,
    read: Number,
  };
  const clinician = one("users", { name: text("name") }, "clinician_id");
  return { id: text("id"), untilOn: text("until_on"), clinician, patients };
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
