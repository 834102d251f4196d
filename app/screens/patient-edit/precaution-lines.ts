import { PRECAUTIONS } from "~/content/codes";
import { daysBetween } from "~/domain/calendar/dates";
import type { BodySide } from "~/domain/patient/episode";
import type { LocalDate, PrecautionRow } from "~/domain/rows";
import { plainDate } from "~/words/calendar";
import type { PrecautionPart } from "./precaution-fields";

type Row = PrecautionRow & { storedSide: BodySide; notedBy: string };

/** A precaution that stands, in words, and as its fields. */
export type PrecautionLine = {
  id: string;
  title: string;
  /** The clinician's own words beside the title of the list. */
  words: string | null;
  /** Words alone, which no rule checks. */
  isUnchecked: boolean;
  /** "Right side · until 31 March 2027 · noted 3 November 2026 by Tamsin Vale" */
  facts: string;
  inputs: Record<PrecautionPart, string>;
};

const sides: Partial<Record<BodySide, string>> = { LEFT: "Left side", RIGHT: "Right side" };

export function precautionLine(row: Row, today: LocalDate): PrecautionLine {
  const { id, code, words, untilOn, notedOn, notedBy, storedSide } = row;
  const week = weekOn(row, today);
  const facts = [
    sides[storedSide],
    week === null ? undefined : `week ${week}`,
    untilWords(untilOn, today),
    `noted ${plainDate(notedOn)} by ${notedBy}`,
  ];
  const side = storedSide === "LEFT" || storedSide === "RIGHT" ? storedSide : "NOT_STATED";
  return {
    id,
    title: code === null ? (words ?? "") : PRECAUTIONS[code],
    words: code === null ? null : words,
    isUnchecked: code === null,
    facts: facts.filter((fact) => fact !== undefined).join(" · "),
    inputs: {
      code: code ?? "",
      side,
      untilOn: untilOn ?? "",
      week: week === null ? "" : String(week),
      words: words ?? "",
    },
  };
}

function untilWords(untilOn: LocalDate | null, today: LocalDate): string {
  if (untilOn === null) return "for good";
  return untilOn < today ? `was until ${plainDate(untilOn)}` : `until ${plainDate(untilOn)}`;
}

/** The week of pregnancy today, counted on from the one that was noted. */
function weekOn({ week, notedOn }: PrecautionRow, today: LocalDate): number | null {
  return week === null ? null : week + Math.max(0, Math.floor(daysBetween(notedOn, today) / 7));
}
