import type { Clinician } from "~/auth/actor.server";
import { patientsOf, patientToChange } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { localDateAt } from "~/domain/calendar/dates";
import {
  isBlank,
  isSameText,
  type NoteShape,
  type NoteText,
  writtenParts,
} from "~/domain/notes/shapes";
import type { LocalDate } from "~/domain/rows";
import { recordAudit } from "~/lib/audit.server";
import type { Rows, Tx } from "~/lib/db.server";
import { type OtherPlace, openPlaces } from "./places.server";
import { noteSelection, toNote } from "./stored.server";

/** What stands in the editor. */
export type DraftInput = {
  /** Made by the client, so that a draft is stored once. */
  id: string;
  /** The one that the text began from; 0: nothing of it was stored yet. */
  edition: number;
  shape: NoteShape;
  /** Patient-local date of the visit or call. */
  visitOn: LocalDate;
  text: NoteText;
};

type Standing = ReturnType<typeof toNote<NonNullable<Awaited<ReturnType<typeof findNote>>>>>;

/**
 * "nothing": there is no word and no row. "future": nobody has met yet. "changed": somebody stored another text
 * meanwhile, and nothing was written; "signed" and "discarded" likewise.
 */
export type Written =
  | { kind: "written"; edition: number }
  | { kind: "nothing" }
  | { kind: "future" }
  | { kind: "changed"; there: Standing; others: OtherPlace[] }
  | { kind: "signed"; there: Standing }
  | { kind: "discarded"; there: Standing };

/**
 * Stores a draft. A step of a command, let in by its edition alone: of two who began from the same one, the second
 * is told what the first one wrote. The same text once more is no change.
 * @returns null when the patient, or a note of that id, is not the clinician's to write about
 */
export async function writeDraft(
  tx: Tx,
  clinician: Clinician,
  patientId: string,
  { id, edition, visitOn, shape, text }: DraftInput,
): Promise<Written | null> {
  const { clinicId, userId: authorId, now } = clinician;
  const patient = await tx.patient.findFirst({
    where: patientToChange(clinician, patientId, "ACT"),
    select: { timeZone: true, episodes: { ...currentEpisode, select: { id: true } } },
  });
  if (!patient) return null;
  if (visitOn > localDateAt(now, patient.timeZone)) return { kind: "future" };
  const parts = writtenParts(shape, text);
  const columns = { shape, visitOn, parts, savedAt: now };
  const { count } = await tx.note.updateMany({
    where: { id, patientId, edition, signedAt: null, discardedAt: null },
    data: { ...columns, edition: edition + 1 },
  });
  if (count > 0) return { kind: "written", edition: edition + 1 };
  const there = await findNote(tx, clinician, patientId, id);
  if (there) {
    const note = toNote(there);
    const isSame =
      note.shape === shape && note.visitOn === visitOn && isSameText(shape, note.text, parts);
    if (note.signedAt !== null) return { kind: "signed", there: note };
    if (note.discardedAt !== null) return { kind: "discarded", there: note };
    if (isSame) return { kind: "written", edition: note.edition };
    return { kind: "changed", there: note, others: await openPlaces(tx, clinician, id, null) };
  }
  if (isBlank(shape, text)) return { kind: "nothing" };
  const episodeId = patient.episodes[0]?.id ?? null;
  await tx.note.create({
    data: { id, clinicId, patientId, episodeId, authorId, createdAt: now, ...columns },
    select: { id: true },
  });
  await recordAudit(tx, clinician, {
    ...{ action: "note.opened", entity: "Note", entityId: id, patientId },
  });
  return { kind: "written", edition: 1 };
}

/** One note of a patient of the actor's; a draft that was thrown away too. */
export function findNote(
  rows: Pick<Rows, "note">,
  clinician: Clinician,
  patientId: string,
  id: string,
) {
  return rows.note.findFirst({
    where: { id, patientId, patient: patientsOf(clinician) },
    select: noteSelection,
  });
}
