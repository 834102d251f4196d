import type { FormResult } from "~/components/ui/form-result";
import type { HandoverRow } from "./handover-page";

/** A row of the form: of a patient in the list, or of one who left it while words about them stand in the form. */
export type NoteRow = { id: string; name: string; alert: HandoverRow | null };

/**
 * The rows of the form, and what was typed and is wrong with it by their places now. Notes are found by their patient: the
 * list may have got or lost rows since the form was opened, and nobody's note may land on somebody else.
 * @param form as it came back, with its notes as a list; names of fields as they were sent
 */
export function typedNotes(
  rows: readonly HandoverRow[],
  form: FormResult,
): { rows: NoteRow[]; form: FormResult } {
  const typed = notesOf(form);
  const listed = rows.map((row): NoteRow => ({ id: row.id, name: row.name, alert: row }));
  const left = typed.flatMap(({ patientId: id, name, note }): NoteRow[] =>
    note.trim() === "" || rows.some((row) => row.id === id) ? [] : [{ id, name, alert: null }],
  );
  const all = [...listed, ...left];
  if (!form) return { rows: all, form };
  const placeOf = (at: number) => all.findIndex(({ id }) => id === typed[at]?.patientId);
  const initialValue: Record<string, unknown> = { ...form.initialValue };
  typed.forEach(({ note }, at) => {
    if (placeOf(at) !== -1) initialValue[noteName(placeOf(at))] = note;
  });
  const error = Object.fromEntries(
    Object.entries(form.error ?? {}).map(([name, messages]) => {
      const [, at] = NOTE_NAME.exec(name) ?? [];
      const place = at === undefined ? -1 : placeOf(Number(at));
      return [place === -1 ? name : noteName(place), messages];
    }),
  );
  return { rows: all, form: { ...form, initialValue, error: form.error && error } };
}

/** The field of a row's note. */
export const noteName = (at: number): string => `notes[${at}].note`;

const NOTE_NAME = /^notes\[(\d+)\]\.note$/;

/** The place of the row whose note a field holds; null for every other field. */
export function placeOfNote(field: string): number | null {
  const [, at] = NOTE_NAME.exec(field) ?? [];
  return at === undefined ? null : Number(at);
}

type TypedNote = { patientId: string; name: string; note: string };

function notesOf(form: FormResult): TypedNote[] {
  const notes = form?.initialValue?.notes;
  if (!Array.isArray(notes)) return [];
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return notes.map((each: Partial<Record<keyof TypedNote, unknown>> | null) => ({
    patientId: text(each?.patientId),
    name: text(each?.name),
    note: text(each?.note),
  }));
}
