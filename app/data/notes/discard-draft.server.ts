import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { canPutBack } from "~/domain/notes/times";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { findNote } from "./write-draft.server";

/**
 * Throws a draft away. Its row stays for as long as that can be taken back, and is shown nowhere.
 * @returns "nothing" when no word of it was stored; null when it is signed, or not the clinician's to write in
 */
export function discardDraft(
  clinician: Clinician,
  patientId: string,
  noteId: string,
): Promise<"discarded" | "nothing" | null> {
  return asActor(clinician, async (tx) => {
    const patient = patientToChange(clinician, patientId, "ACT");
    const draft = { id: noteId, patientId, signedAt: null, patient };
    const { count } = await tx.note.updateMany({
      where: { ...draft, discardedAt: null },
      // Another edition, so that a save that was on its way does not write into what is gone.
      data: { discardedAt: clinician.now, edition: { increment: 1 } },
    });
    if (count === 0) return whyNot(tx, clinician, patientId, noteId);
    await tx.notePlace.deleteMany({ where: { noteId } });
    await recordAudit(tx, clinician, {
      ...{ action: "note.discarded", entity: "Note", entityId: noteId, patientId },
    });
    return "discarded";
  });
}

async function whyNot(tx: Tx, clinician: Clinician, patientId: string, noteId: string) {
  const where = patientToChange(clinician, patientId, "ACT");
  if ((await tx.patient.count({ where })) === 0) return null;
  const note = await findNote(tx, clinician, patientId, noteId);
  if (!note) return "nothing" as const;
  return note.signedAt === null ? ("discarded" as const) : null;
}

/**
 * Puts a draft back that was thrown away.
 * @returns "late" when the time for it is over; null when there is no draft that is the clinician's to write in
 */
export function putBackDraft(
  clinician: Clinician,
  patientId: string,
  noteId: string,
): Promise<"back" | "late" | null> {
  return asActor(clinician, async (tx) => {
    const patient = patientToChange(clinician, patientId, "ACT");
    const draft = { id: noteId, patientId, signedAt: null, patient };
    const note = await tx.note.findFirst({ where: draft, select: { discardedAt: true } });
    if (!note) return null;
    if (note.discardedAt === null) return "back";
    if (!canPutBack(note.discardedAt, clinician.now)) return "late";
    const { count } = await tx.note.updateMany({
      where: { ...draft, discardedAt: { not: null } },
      data: { discardedAt: null },
    });
    if (count === 0) return "back";
    await recordAudit(tx, clinician, {
      ...{ action: "note.put-back", entity: "Note", entityId: noteId, patientId },
    });
    return "back";
  });
}
