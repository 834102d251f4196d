/** Three shapes of one note; a visit's is SOAP. */
export const noteShapes = ["SOAP", "FREE", "PHONE"] as const;
export type NoteShape = (typeof noteShapes)[number];

/** S: what they say. O: what one finds. A: what one makes of it. P: what happens next. "text": all of it in one. */
export const noteParts = ["S", "O", "A", "P", "text"] as const;
export type NotePart = (typeof noteParts)[number];

/** The words of a note by part; one that nothing was written in may be left out. */
export type NoteText = Partial<Record<NotePart, string>>;

/** The parts that a shape has, in their order. */
export const partsOfShape = {
  SOAP: ["S", "O", "A", "P"],
  FREE: ["text"],
  PHONE: ["S", "P"],
} as const satisfies Record<NoteShape, readonly NotePart[]>;

/** Characters of one part at most. */
export const MAX_PART = 20_000;

/** Only the parts that hold words, in the order of the shape, without blanks at their ends. */
export function writtenParts(shape: NoteShape, text: NoteText): NoteText {
  const written = partsOfShape[shape].map((part) => [part, (text[part] ?? "").trim()] as const);
  return Object.fromEntries(written.filter(([, words]) => words !== ""));
}

/** Whether nothing was written in any part of the shape. */
export function isBlank(shape: NoteShape, text: NoteText): boolean {
  return emptyParts(shape, text).length === partsOfShape[shape].length;
}

/** The parts of a shape in which nothing was written. */
export function emptyParts(shape: NoteShape, text: NoteText): NotePart[] {
  return partsOfShape[shape].filter((part) => (text[part] ?? "").trim() === "");
}

/** Whether two notes of a shape say the same. */
export function isSameText(shape: NoteShape, a: NoteText, b: NoteText): boolean {
  const [left, right] = [writtenParts(shape, a), writtenParts(shape, b)];
  return partsOfShape[shape].every((part) => left[part] === right[part]);
}

/** What was written under one letter; null: under none, so that it belongs to the part it stands in. */
type Piece = { letter: NotePart | null; words: string };

/**
 * The same words in another shape. A part that the new shape does not have goes to its first part, on lines that begin
 * with its letter ("O: …"); words on such lines go back to their part where the new shape has it. So a change there
 * and back leaves a note as it was, and none ever loses a word.
 */
export function inShape(text: NoteText, from: NoteShape, to: NoteShape): NoteText {
  if (from === to) return text;
  const pieces = partsOfShape[from].flatMap((part) => piecesOf(part, text[part] ?? ""));
  const [first, ...others] = partsOfShape[to];
  const own = (letter: NotePart | null) => others.find((part) => part === letter) ?? first;
  // The first letter alone needs no label: it is where unlabelled words go.
  const isLabelled = pieces.some(({ letter }) => letter !== null && letter !== "S");
  const result: NoteText = {};
  for (const { letter, words } of pieces) {
    const part = own(letter);
    const needsLabel = letter !== null && letter !== part && (letter !== "S" || isLabelled);
    const said = needsLabel ? `${letter}: ${words}` : words;
    result[part] = result[part] === undefined ? said : `${result[part]}\n${said}`;
  }
  return result;
}

const LETTER = /^([SOAP]): /;

function piecesOf(part: NotePart, text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const line of text.trim() === "" ? [] : text.trim().split("\n")) {
    const [label = "", letter] = LETTER.exec(line) ?? [];
    const open = pieces.at(-1);
    if (letter !== undefined)
      pieces.push({ letter: letter as NotePart, words: line.slice(label.length) });
    else if (open) open.words += `\n${line}`;
    else pieces.push({ letter: part === "text" ? null : part, words: line });
  }
  return pieces;
}
