import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { asActor } from "~/lib/db.server";
import { takePlace } from "./places.server";
import { toNote } from "./stored.server";
import { findNote } from "./write-draft.server";

/**
 * A draft as it stands by now, for a tab that has it open and says so: with who else has.
 * @returns "new" before its first word is stored; null where the clinician may write nothing
 */
export function lookAtDraft(
  clinician: Clinician,
  patientId: string,
  { noteId, placeId }: { noteId: string; placeId: string | null },
) {
  return asActor(clinician, async (tx) => {
    const where = patientToChange(clinician, patientId, "ACT");
    if ((await tx.patient.count({ where })) === 0) return null;
    const note = await findNote(tx, clinician, patientId, noteId);
    if (!note) return "new" as const;
    const isOpen = note.signedAt === null && note.discardedAt === null;
    const others = isOpen ? await takePlace(tx, clinician, noteId, placeId) : [];
    return { note: toNote(note), others };
  });
}
