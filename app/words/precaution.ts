import { CAUTIONS, PRECAUTIONS } from "~/content/codes";
import type { CautionCode } from "~/domain/precaution-codes";
import type { ItemConflict } from "~/domain/program/item-conflicts";
import type { LocalDate, PrecautionRow } from "~/domain/rows";
import { shortDate } from "./calendar";

/** Precautions and what they say of a program, for clinic pages. */

/** A precaution in short: the clinician's own words where there are some, else the words of the list. */
export function precautionTitle({ code, words }: Pick<PrecautionRow, "code" | "words">): string {
  return words ?? (code === null ? "" : PRECAUTIONS[code]);
}

/** A precaution as pages show it. */
export type PrecautionView = {
  id: string;
  title: string;
  /** "left, noted 9 Oct, until 3 Dec" */
  facts: string;
  /** False for words alone, which no rule can check. */
  isChecked: boolean;
};

/** @param today patient-local date */
export function precautionView(row: PrecautionRow, today: LocalDate): PrecautionView {
  const { id, code, week, notedOn, untilOn } = row;
  const facts = [
    sideWord(row),
    week === null ? null : `week ${week} then`,
    `noted ${shortDate(notedOn)}`,
    untilOn === null ? null : untilWords(untilOn, today),
  ];
  return {
    id,
    title: precautionTitle(row),
    facts: facts.filter((fact) => fact !== null).join(", "),
    isChecked: code !== null,
  };
}

function untilWords(untilOn: LocalDate, today: LocalDate): string {
  return untilOn < today ? `ended ${shortDate(untilOn)}` : `until ${shortDate(untilOn)}`;
}

/** Where it is about one side; a spine has none, and both are what is read without a word. */
function sideWord({ side }: Pick<PrecautionRow, "side">): string | null {
  return side === "BOTH" ? null : side.toLowerCase();
}

/** What an exercise asks, in one line: "bends the hip past a right angle, turns the hip out". */
export function cautionWords(cautions: readonly CautionCode[]): string {
  const words = cautions.map((code) => CAUTIONS[code]);
  return words.map((word) => word.charAt(0).toLowerCase() + word.slice(1)).join(", ");
}

/** What a precaution says of an item: what the item asks, then which entry of which date. */
export function conflictWords(
  { answer, cautions, precaution, isKnown }: ItemConflict,
  day: LocalDate,
): { title: string; entry: string } {
  const { title, facts } = precautionView(precaution, day);
  const entry = `“${title}”, ${facts}.`;
  if (!isKnown) return { title: "Not in the library any more, so not checked: ask", entry };
  const asks = cautionWords(cautions);
  const words = asks.charAt(0).toUpperCase() + asks.slice(1);
  if (answer === "conflict") return { title: words, entry };
  if (answer === "other-side") return { title: `${words}, on the other side`, entry };
  return { title: `Ask first: ${asks}`, entry };
}
