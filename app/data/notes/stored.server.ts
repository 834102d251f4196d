import { type NoteText, noteParts } from "~/domain/notes/shapes";
import type { Prisma } from "~/generated/sqlite/client";
import { unlessTaken } from "~/lib/db-errors.server";

/** A note's own columns, with who wrote and who signed it. */
export const noteSelection = {
  id: true,
  shape: true,
  visitOn: true,
  parts: true,
  edition: true,
  savedAt: true,
  signedAt: true,
  discardedAt: true,
  author: { select: { id: true, name: true } },
  signedBy: { select: { id: true, name: true } },
} satisfies Prisma.NoteSelect;

export type StoredNote = Prisma.NoteGetPayload<{ select: typeof noteSelection }>;

/** The words of a note as they are stored; what is no text is no word. */
export function toText(parts: Prisma.JsonValue): NoteText {
  if (typeof parts !== "object" || parts === null || Array.isArray(parts)) return {};
  const texts = noteParts.map((part) => [part, parts[part]] as const);
  return Object.fromEntries(texts.filter(([, words]) => typeof words === "string"));
}

/** A note with its words. */
export function toNote<Row extends { parts: Prisma.JsonValue }>({ parts, ...row }: Row) {
  return { ...row, text: toText(parts) };
}

/**
 * Runs a command that makes a row under an id from outside; when another one took the id first, once more, so that it meets
 * that row. Null when the id is taken by a row that is not the actor's to see.
 */
export async function unlessTwice<T>(run: () => Promise<T>): Promise<T | null> {
  const first = await unlessTaken(run(), undefined);
  return first === undefined ? unlessTaken(run(), null) : first;
}
