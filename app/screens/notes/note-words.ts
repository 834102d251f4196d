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

/** Where a draft is open besides: "Leo Marsh has this note open too." */
export function otherPlacesWords(
  others: readonly { name: string; isOwn: boolean }[],
): string | null {
  const names = others.filter(({ isOwn }) => !isOwn).map(({ name }) => name);
  const isOwn = others.some((each) => each.isOwn);
  if (names.length > 0) {
    const who = names.join(" and ");
    return `${who} ${names.length === 1 ? "has" : "have"} this note open too. Both texts are kept: whoever saves second is shown both.`;
  }
  return isOwn
    ? "You have this note open in another window. Both texts are kept: the one that saves second is shown both."
    : null;
}
