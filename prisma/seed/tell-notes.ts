import { addDays, weekdayOf } from "~/domain/calendar/dates";
import { auditId, idFrom } from "./random";
import type { SeedRows } from "./rows";
import type { StoryNote } from "./story";
import type { Telling } from "./telling";

/** What the clinic wrote about a patient. Told after the patient, whose episodes the notes belong to. */
export function tellNotes(telling: Telling): void {
  for (const [i, note] of (telling.story.visits ?? []).entries()) tellNote(telling, note, i);
}

function tellNote(telling: Telling, note: StoryNote, i: number): void {
  const { rows, clinicId, patientId, email, clinicianId, today } = telling;
  const ago = workdayAgo(telling, note.ago);
  const [at, visitOn] = [telling.at(ago, note.time), addDays(today, -ago)];
  const noteId = idFrom("note", email, i);
  const byId = note.by ? idFrom("user", note.by) : clinicianId;
  const { shape, text, before } = note;
  const amendedAt = before ? telling.at(ago - 1, "09:05") : null;
  const of = { clinicId, patientId, actorId: byId };
  const about = { entity: "Note", entityId: noteId };
  rows.notes.push({
    ...{ id: noteId, clinicId, patientId, authorId: byId, shape, visitOn, parts: text },
    episodeId: rows.episodes.findLast((episode) => episode.patientId === patientId)?.id,
    ...{ createdAt: at, savedAt: at },
    ...(note.isDraft ? { edition: 3 } : { signedById: byId, signedAt: at }),
  });
  rows.audit.push({
    ...auditId("note.opened", email, i),
    ...of,
    ...about,
    at,
    action: "note.opened",
  });
  if (note.isDraft) return;
  const version = { noteId, clinicId, shape, byId };
  rows.noteVersions.push({ ...version, number: 1, parts: before?.text ?? text, at });
  const detail = { shape, visitOn };
  const signed = { ...auditId("note.signed", email, i), action: "note.signed", detail };
  rows.audit.push({ ...signed, ...of, ...about, at });
  if (!before || !amendedAt) return;
  const { reason } = before;
  rows.noteVersions.push({ ...version, number: 2, parts: text, reason, at: amendedAt });
  const amended = { ...auditId("note.amended", email, i), action: "note.amended" };
  rows.audit.push({ ...amended, ...of, ...about, at: amendedAt, detail: { version: 2 } });
}

/** That many days back, or to the Friday before a weekend: nobody visits on one. */
function workdayAgo({ today }: Telling, ago: number): number {
  return ago + Math.max(0, weekdayOf(addDays(today, -ago)) - 5);
}

const PHRASES = {
  home: "Program goes on as it stands.",
  pain: "Pain guidance given: up to the ceiling is fine, above it ease off, settled by the next morning.",
  red: "Red flags asked, none.",
};

/** What the clinic puts into its notes by "/". */
export function tellPhrases(rows: SeedRows, clinicId: string, now: Date): void {
  const createdById = idFrom("user", "tamsin");
  for (const [code, text] of Object.entries(PHRASES)) {
    const id = idFrom("phrase", code);
    const createdAt = rows.clinics[0]?.createdAt ?? now;
    rows.phrases.push({ id, clinicId, code, text, createdById, createdAt });
    rows.audit.push({
      ...{ ...auditId("phrase.added", code), clinicId, actorId: createdById, at: createdAt },
      ...{ action: "phrase.added", entity: "Phrase", entityId: id },
    });
  }
}
