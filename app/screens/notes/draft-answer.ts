import { type MergeChoice, merged } from "~/domain/notes/merge";
import type { NotePart, NoteShape, NoteText } from "~/domain/notes/shapes";
import type { LocalDate } from "~/domain/rows";
import { momentAt, type OpenPlace, otherPlacesWords, savedByWords } from "./note-words";
import { savedWords } from "./notes-page";

/** A draft as somebody else stored it meanwhile. */
export type There = {
  edition: number;
  shape: NoteShape;
  visitOn: LocalDate;
  text: NoteText;
  /** "10:47". */
  at: string;
  /** "Leo Marsh saved it at 10:47." */
  saved: string;
};

/** What the server says to a draft that was sent, or looked at. */
export type DraftAnswer =
  | { kind: "saved"; edition: number; at: string; others: string | null }
  | { kind: "nothing" }
  | { kind: "seen"; there: There; others: string | null }
  | { kind: "changed"; there: There }
  | { kind: "gone"; words: string }
  | { kind: "invalid"; errors: string[] };

type Stored = {
  edition: number;
  shape: NoteShape;
  visitOn: LocalDate;
  text: NoteText;
  savedAt: Date;
  signedAt: Date | null;
  signedBy: { name: string } | null;
  discardedAt: Date | null;
};
type Viewer = { now: Date; timeZone: string };

export const FUTURE = "The visit lies ahead. Choose its day, today at the latest.";
export const NOTHING_WRITTEN = "Nothing is written yet. Write something, then sign.";

export const PHRASE_TAKEN = "There is a phrase of this name already. Choose another one.";
export const AMEND_REFUSALS = {
  same: "Nothing in it differs. Change the text, or leave it as it is.",
  blank: "An amended note says something. To take all of it back, write so.",
  changed:
    "Somebody amended this note meanwhile: what it says now stands above. Your text is still here; saved, it makes the next version.",
};

type Saved =
  | { kind: "saved"; edition: number; others: OpenPlace[] }
  | { kind: "nothing" }
  | { kind: "future" }
  | { kind: "changed"; there: Stored; others: OpenPlace[] }
  | { kind: "signed"; there: Stored }
  | { kind: "discarded"; there: Stored };

/** What became of a save, in words and figures for the editor. */
export function savedAnswer(result: Saved, viewer: Viewer): DraftAnswer {
  if (result.kind === "nothing") return { kind: "nothing" };
  if (result.kind === "future") return { kind: "invalid", errors: [FUTURE] };
  if (result.kind === "changed") return refusedAnswer(result.there, viewer, result.others);
  if (result.kind !== "saved") return refusedAnswer(result.there, viewer);
  const { edition, others } = result;
  const at = savedWords(viewer.now, viewer);
  return { kind: "saved", edition, at, others: otherPlacesWords(others) };
}

/** A draft that somebody looks at again. */
export function seenAnswer(
  note: Stored,
  others: readonly OpenPlace[],
  viewer: Viewer,
): DraftAnswer {
  const answer = refusedAnswer(note, viewer, others);
  return answer.kind === "changed"
    ? { kind: "seen", there: answer.there, others: otherPlacesWords(others) }
    : answer;
}

/** Why a draft was not written over, by how it stands. @param others who has it open besides */
export function refusedAnswer(
  there: Stored,
  viewer: Viewer,
  others: readonly OpenPlace[] = [],
): Extract<DraftAnswer, { kind: "changed" | "gone" }> {
  const { signedAt, signedBy, discardedAt, edition, shape, visitOn, text, savedAt } = there;
  const zone = viewer.timeZone;
  if (signedAt !== null) {
    const who = signedBy?.name ?? "Somebody";
    const words = `${who} signed this note on ${momentAt(signedAt, zone)}. What you typed since is below, and not saved.`;
    return { kind: "gone", words };
  }
  if (discardedAt !== null) {
    const words = `This draft was thrown away on ${momentAt(discardedAt, zone)}. What you typed is below, and not saved.`;
    return { kind: "gone", words };
  }
  const at = savedWords(savedAt, viewer);
  const saved = savedByWords(savedAt, at, others);
  return { kind: "changed", there: { edition, shape, visitOn, text, at, saved } };
}

type Typed = { edition: number; shape: NoteShape; text: NoteText };

/**
 * What was typed, put together with what somebody else stored, by what was chosen part by part. Of a note that changed once
 * more it stays as it was typed: then both texts are shown anew.
 */
export function mergedText(
  typed: Typed & { choice?: Partial<Record<NotePart, MergeChoice>> },
  there: Typed | null,
): NoteText {
  const { choice, edition, text } = typed;
  return choice && there?.edition === edition ? merged(typed, there, choice) : text;
}
