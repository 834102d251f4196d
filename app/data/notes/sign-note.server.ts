import type { Clinician } from "~/auth/actor.server";
import { isBlank, isSameText, writtenParts } from "~/domain/notes/shapes";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { unlessTwice } from "./stored.server";
import { type DraftInput, type Written, writeDraft } from "./write-draft.server";

export type SignResult = Exclude<Written, { kind: "written" }> | { kind: "done" };

/**
 * Signs what stands in the editor, which is stored with it: from then on the note is locked, and changed by amendments
 * alone. Whoever signs it is named under it, whoever wrote it.
 * @returns null as saveDraft
 */
export function signNote(
  clinician: Clinician,
  patientId: string,
  input: DraftInput,
): Promise<SignResult | null> {
  const { clinicId, userId, now } = clinician;
  const { id, shape, text } = input;
  if (isBlank(shape, text)) return Promise.resolve({ kind: "nothing" });
  return unlessTwice(() =>
    asActor(clinician, async (tx): Promise<SignResult | null> => {
      const written = await writeDraft(tx, clinician, patientId, input);
      if (written?.kind === "signed") {
        const { there } = written;
        const isOwn = there.signedBy?.id === userId && isSameText(shape, there.text, text);
        return isOwn ? { kind: "done" } : written;
      }
      if (written?.kind !== "written") return written;
      await tx.note.update({
        where: { id, edition: written.edition },
        data: { signedById: userId, signedAt: now },
        select: { id: true },
      });
      await tx.noteVersion.create({
        data: {
          ...{ noteId: id, number: 1, clinicId, shape, byId: userId, at: now },
          parts: writtenParts(shape, text),
        },
        select: { number: true },
      });
      await tx.notePlace.deleteMany({ where: { noteId: id } });
      await recordChange(tx, clinician, {
        ...{ action: "note.signed", entity: "Note", entityId: id, patientId },
        detail: { shape, visitOn: input.visitOn },
      });
      return { kind: "done" };
    }),
  );
}
