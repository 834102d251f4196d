import type { FormResult } from "~/components/ui/form-result";
import { isLocalDate } from "~/domain/calendar/dates";
import { type NotePart, noteParts, noteShapes } from "~/domain/notes/shapes";
import type { There } from "./draft-answer";
import type { Draft } from "./notes-page";

/** Which form of the page an answer is about. */
export type About = "draft" | "amend" | "phrase";

/** What the server says to a form of the notes that it did not redirect. */
export type NotesAnswer = {
  /** Draws the editor anew. */
  id: string;
  about: About;
  form: FormResult;
  /** What somebody else stored meanwhile. */
  there: There | null;
  /** A phrase that was taken off the list, to be put back. */
  removed: { code: string; text: string } | null;
  /** The phrase that the form is about; null for a new one. */
  phraseId: string | null;
};

const nothing = { form: null, there: null, removed: null, phraseId: null };

export function notesAnswer(about: About, said: Partial<NotesAnswer>): NotesAnswer {
  return { ...nothing, about, id: crypto.randomUUID(), ...said };
}

/** Whose fields a form has: one that is shown again comes without its button. */
export function aboutOf(sent: FormData): About {
  if (sent.has("reason")) return "amend";
  return sent.has("code") ? "phrase" : "draft";
}

/** A draft as it was typed, where its form came back. */
export function typedDraft(form: FormResult, stored: Draft): Draft {
  const typed = form?.initialValue;
  if (!typed) return stored;
  const parts = typedParts(form);
  const shape = noteShapes.find((each) => each === typed.typedIn) ?? stored.shape;
  const { noteId, edition, visitOn } = typed;
  return {
    noteId: typeof noteId === "string" ? noteId : stored.noteId,
    edition: Number(edition) || 0,
    shape,
    visitOn: typeof visitOn === "string" && isLocalDate(visitOn) ? visitOn : stored.visitOn,
    text: parts,
  };
}

/** The words of each part of a form that came back. */
export function typedParts(form: FormResult): Partial<Record<NotePart, string>> {
  const typed = Object(form?.initialValue?.part);
  const texts = noteParts.map((part) => [part, typed[part]] as const);
  return Object.fromEntries(texts.filter(([, text]) => typeof text === "string"));
}
