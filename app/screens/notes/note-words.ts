import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import type { NotePart, NoteShape } from "~/domain/notes/shapes";
import type { LocalDate } from "~/domain/rows";
import { weekdayDate } from "~/words/calendar";

export const shapeWords: Record<NoteShape, string> = {
  ...{ SOAP: "SOAP", FREE: "Free text", PHONE: "Phone call" },
};

/** What a part of a shape is for. */
export function partWords(shape: NoteShape, part: NotePart): { letter: string; help: string } {
  if (part === "text") return { letter: "Note", help: "in your own words" };
  if (shape === "PHONE" && part === "P") return { letter: "P", help: "what you agreed on" };
  return { letter: part, help: helps[part] };
}

const helps: Record<Exclude<NotePart, "text">, string> = {
  S: "what they say",
  O: "what you find",
  A: "what you make of it",
  P: "what happens next",
};

/** "visit" or "phone call", inside a sentence. */
export function occasionWords(shape: NoteShape): string {
  return shape === "PHONE" ? "phone call" : "visit";
}

/** "Visit note, Thu 19 Nov". */
export function noteTitle(shape: NoteShape, visitOn: LocalDate): string {
  return `${shape === "PHONE" ? "Phone note" : "Visit note"}, ${weekdayDate(visitOn)}`;
}

/** "Sat 14 Nov, 09:05". @param zone IANA name of the clinic's time zone */
export function momentAt(at: Date, zone: string): string {
  return `${weekdayDate(localDateAt(at, zone))}, ${localTimeAt(at, zone)}`;
}

/** Somewhere that a draft is open, seen there last at that instant. */
export type OpenPlace = { name: string; isOwn: boolean; seenAt: Date };

/**
 * Who stored a text, as far as is known: the tab that did was seen at that very instant, or else looked at it since.
 * @param at "10:47"
 */
export function savedByWords(savedAt: Date, at: string, places: readonly OpenPlace[]): string {
  const there = places.filter(({ seenAt }) => seenAt.getTime() === savedAt.getTime());
  const saver = there.find(({ isOwn }) => !isOwn) ?? there[0];
  if (saver)
    return saver.isOwn ? `You saved it there at ${at}.` : `${saver.name} saved it at ${at}.`;
  const names = namesOf(places);
  return `It was saved at ${at}.${names.length > 0 ? ` ${haveOpenWords(names)}.` : ""}`;
}

const namesOf = (places: readonly Pick<OpenPlace, "name" | "isOwn">[]) => [
  ...new Set(places.filter(({ isOwn }) => !isOwn).map(({ name }) => name)),
];

function haveOpenWords(names: readonly string[]): string {
  return `${names.join(" and ")} ${names.length === 1 ? "has" : "have"} this note open too`;
}

/** Where a draft is open besides: "Leo Marsh has this note open too." */
export function otherPlacesWords(
  others: readonly { name: string; isOwn: boolean }[],
): string | null {
  const names = namesOf(others);
  const isOwn = others.some((each) => each.isOwn);
  if (names.length > 0)
    return `${haveOpenWords(names)}. Both texts are kept: whoever saves second is shown both.`;
  return isOwn
    ? "You have this note open in another window. Both texts are kept: the one that saves second is shown both."
    : null;
}
