import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { isBlank, isSameText, type NoteText, writtenParts } from "~/domain/notes/shapes";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { toText, unlessTwice } from "./stored.server";

type Amendment = {
  noteId: string;
  /** The version that the text began from. */
  number: number;
  text: NoteText;
  /** Why it is amended; stands under the note for good. */
  reason: string;
};

/** "same" and "blank": there is nothing to amend it to. "changed": somebody amended it meanwhile, to what `text` says. */
export type AmendResult = { kind: "done" | "same" | "blank" } | { kind: "changed"; text: NoteText };

/**
 * Adds a version to a signed note; all those before it stay as they are.
 * @returns null when there is no signed note that is the clinician's to write in
 */
export function amendNote(
  clinician: Clinician,
  patientId: string,
  { noteId, number, text, reason }: Amendment,
): Promise<AmendResult | null> {
  const { clinicId, userId: byId, now } = clinician;
  return unlessTwice(() =>
    asActor(clinician, async (tx): Promise<AmendResult | null> => {
      const patient = patientToChange(clinician, patientId, "ACT");
      const note = await tx.note.findFirst({
        where: { id: noteId, patientId, signedAt: { not: null }, patient },
        select: { shape: true, versions: { orderBy: { number: "desc" }, take: 1 } },
      });
      const [newest] = note?.versions ?? [];
      if (!note || !newest) return null;
      const { shape } = note;
      const standing = toText(newest.parts);
      const isSame = isSameText(shape, standing, text);
      if (newest.number !== number) {
        // The same amendment sent once more.
        const isOwn = newest.byId === byId && newest.reason === reason && isSame;
        return isOwn ? { kind: "done" } : { kind: "changed", text: standing };
      }
      if (isSame) return { kind: "same" };
      if (isBlank(shape, text)) return { kind: "blank" };
      const parts = writtenParts(shape, text);
      await tx.noteVersion.create({
        data: { noteId, number: number + 1, clinicId, shape, parts, reason, byId, at: now },
        select: { number: true },
      });
      await tx.note.update({
        where: { id: noteId },
        data: { parts, edition: { increment: 1 } },
        select: { id: true },
      });
      await recordChange(tx, clinician, {
        ...{ action: "note.amended", entity: "Note", entityId: noteId, patientId },
        detail: { version: number + 1 },
      });
      return { kind: "done" };
    }),
  );
}
