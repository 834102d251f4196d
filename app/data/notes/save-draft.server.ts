import type { Clinician } from "~/auth/actor.server";
import { asActor } from "~/lib/db.server";
import { type OtherPlace, takePlace } from "./places.server";
import { toNote, unlessTwice } from "./stored.server";
import { type DraftInput, findNote, type Written, writeDraft } from "./write-draft.server";

export type SaveResult =
  | Exclude<Written, { kind: "written" }>
  | { kind: "saved"; edition: number; others: OtherPlace[] };

/**
 * Stores what stands in the editor; the first word makes the row. Who else has the draft open comes with the answer.
 * @param placeId the tab that it stands in; null for a page without scripts
 * @returns null when the patient is not the clinician's to write about, or the id is somebody else's
 */
export function saveDraft(
  clinician: Clinician,
  patientId: string,
  input: DraftInput,
  placeId: string | null,
): Promise<SaveResult | null> {
  return unlessTwice(() =>
    asActor(clinician, async (tx): Promise<SaveResult | null> => {
      const written = await writeDraft(tx, clinician, patientId, input);
      if (written?.kind !== "written") return written;
      const others = await takePlace(tx, clinician, input.id, placeId);
      return { kind: "saved", edition: written.edition, others };
    }),
  );
}

/** A draft as it is stored. Null where there is none that the clinician may see. */
export async function readDraft(clinician: Clinician, patientId: string, noteId: string) {
  const note = await asActor.reads(clinician, (rows) =>
    findNote(rows, clinician, patientId, noteId),
  );
  return note && toNote(note);
}
