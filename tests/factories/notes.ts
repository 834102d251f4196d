import { randomUUID } from "node:crypto";
import type { Clinician } from "~/auth/actor.server";
import { addDays } from "~/domain/calendar/dates";
import type { NoteShape, NoteText } from "~/domain/notes/shapes";
import type { LocalDate } from "~/domain/rows";
import { db } from "~/lib/db.server";
import { instantAt } from "../../prisma/seed/instants";
import type { TestPatient } from "./patients";

type NoteOptions = {
  shape?: NoteShape;
  text?: NoteText;
  visitOn?: LocalDate;
  /** A draft when false; signed by the clinician at 10:30 of the day when left out. */
  isSigned?: boolean;
};

/** A note of the clinician's, of their today unless it says another day. */
export async function createNote(
  clinician: Clinician,
  pat: Pick<TestPatient, "patient" | "episode">,
  options: NoteOptions = {},
) {
  const [row] = await createNotes(clinician, pat, 1, options);
  if (!row) throw new Error("There is no note.");
  return row;
}

/** So many notes, each a week before the one before it, in two statements. */
export async function createNotes(
  { clinicId, userId, today, timeZone }: Clinician,
  { patient, episode }: Pick<TestPatient, "patient" | "episode">,
  count: number,
  {
    shape = "SOAP",
    text = { S: "Sits well", P: "Go on" },
    visitOn = today,
    isSigned = true,
  }: NoteOptions = {},
) {
  const rows = Array.from({ length: count }, (_, i) => {
    const on = addDays(visitOn, -7 * i);
    const at = instantAt(on, "10:30", timeZone);
    return {
      ...{ id: randomUUID(), clinicId, patientId: patient.id, episodeId: episode.id },
      ...{ authorId: userId, shape, visitOn: on, parts: text, createdAt: at, savedAt: at },
      ...(isSigned && { signedById: userId, signedAt: at }),
    };
  });
  await db.note.createMany({ data: rows });
  const versions = rows.map(({ id: noteId, parts, createdAt: at }) => ({
    ...{ noteId, number: 1, clinicId, shape, parts, byId: userId, at },
  }));
  if (isSigned) await db.noteVersion.createMany({ data: versions });
  return rows;
}
