import type { Clinician } from "~/auth/actor.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { localDateAt } from "~/domain/calendar/dates";
import type { ArchiveHurdle } from "~/domain/patient/archive";
import { asActor, type Rows } from "~/lib/db.server";
import { changeRecord } from "./change-record.server";
import { isBlocked } from "./discharge-episode.server";
import { archivedToChange, patientToChange } from "./scope.server";

/** What keeps a patient of the clinician's on the lists; null where nothing does, or where there is no such patient to change. */
export function getArchiveHurdle(
  clinician: Clinician,
  patientId: string,
): Promise<ArchiveHurdle | null> {
  return asActor.reads(clinician, async (rows) => {
    const known = await readKnown(rows, clinician, patientId);
    return known && hurdleOf(rows, clinician, known);
  });
}

/**
 * Takes a patient off the lists. Everything stays, is read by whoever could read it, and is changed by nobody of the
 * clinic before the record is brought back. Whatever the patient enters brings it back by itself (recordChange).
 * @returns what keeps them on the lists; null where the clinician may not change such a patient
 */
export function archivePatient(clinician: Clinician, patientId: string) {
  return changeRecord<"done" | ArchiveHurdle | null>(clinician, patientId, async (tx) => {
    const known = await readKnown(tx, clinician, patientId);
    if (!known) return { result: null, audit: null };
    const hurdle = await hurdleOf(tx, clinician, known);
    if (hurdle !== null) return { result: hurdle, audit: null };
    const where = { id: patientId, clinicId: clinician.clinicId };
    const data = { archivedAt: clinician.now, archivedById: clinician.userId };
    await tx.patient.update({ where, data, select: { id: true } });
    const audit = { action: "patient.archived", entity: "Patient", entityId: patientId };
    return { result: "done", audit };
  });
}

/** Puts a patient back on the lists, as they were. @returns false where they are there; null where the clinician may not change such a patient */
export function bringBackPatient(clinician: Clinician, patientId: string) {
  return changeRecord<boolean | null>(clinician, patientId, async (tx) => {
    const { count } = await tx.patient.updateMany({
      where: archivedToChange(clinician, patientId),
      data: { archivedAt: null, archivedById: null },
    });
    if (count === 0) {
      const isThere = await tx.patient.count({ where: patientToChange(clinician, patientId) });
      return { result: isThere > 0 ? false : null, audit: null };
    }
    const audit = { action: "patient.brought-back", entity: "Patient", entityId: patientId };
    return { result: true, audit };
  });
}

type Known = NonNullable<Awaited<ReturnType<typeof readKnown>>>;

function readKnown(rows: Pick<Rows, "patient">, clinician: Clinician, patientId: string) {
  return rows.patient.findFirst({
    where: patientToChange(clinician, patientId),
    select: {
      ...{ id: true, timeZone: true },
      episodes: { ...currentEpisode, select: { dischargedOn: true } },
      programs: { where: { stoppedOn: null }, take: 1, select: { id: true } },
      thread: { select: { waitingSince: true } },
    },
  });
}

async function hurdleOf(
  rows: Parameters<typeof isBlocked>[0],
  { now }: Clinician,
  { id, timeZone, episodes, programs, thread }: Known,
): Promise<ArchiveHurdle | null> {
  if (episodes[0] && episodes[0].dischargedOn === null) return "episode";
  if (programs.length > 0) return "program";
  if (await isBlocked(rows, id, localDateAt(now, timeZone))) return "sign";
  return thread && thread.waitingSince !== null ? "message" : null;
}
