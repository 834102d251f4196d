import type { MarkState } from "./session-mark";

/** The marks of some days as one short text, a letter a day, for the data of a page with many rows. */
const LETTERS: Record<MarkState, string> = {
  ...{ done: "d", partly: "p", missed: "m", rest: "r", "not-logged": "n", open: "o" },
  ...{ paused: "z", outside: "-", ahead: "a" },
};
const STATES = Object.fromEntries(
  Object.entries(LETTERS).map(([state, letter]) => [letter, state as MarkState]),
);

/** @param states oldest first */
export function markText(states: readonly MarkState[]): string {
  return states.map((state) => LETTERS[state]).join("");
}

export function readMarks(text: string): MarkState[] {
  return [...text].map((letter) => STATES[letter] ?? "outside");
}
