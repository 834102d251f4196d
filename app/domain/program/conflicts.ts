import { daysBetween } from "~/domain/calendar/dates";
import type { CautionCode, PrecautionCode } from "~/domain/precaution-codes";
import type { LocalDate, PrecautionRow, Side } from "~/domain/rows";

/**
 * One thing an exercise asks, and of which leg, where it asks it of one: that of the item's side or the other one.
 * Without a leg it asks it of both, or of the body as a whole. Of arms it means the arm of that side.
 */
export type ItemCaution = { code: CautionCode; leg?: "worked" | "other" };

/** What the rule needs of a program item. `holdSeconds` is 0 for one that is not held. */
export type CheckedItem = {
  side: Side;
  holdSeconds: number;
  cautions: readonly ItemCaution[];
};

/**
 * What a precaution says of one item, and by which of its cautions: it blocks ("conflict"), a clinician is to
 * decide ("ask"), or it is about the leg that the item spares ("other-side", which does not block).
 */
export type Conflict = {
  /** Place of the item in the list that was asked about. */
  index: number;
  precaution: PrecautionRow;
  answer: "conflict" | "other-side" | "ask";
  /** Those that lead to the answer, each once. */
  cautions: CautionCode[];
};

/** Seconds above which a hold counts as long. Trunk holds of about ten seconds are the usual dose (McGill 2015). */
export const LONG_HOLD_SECONDS = 10;

/** Week of pregnancy from which lying flat counts. Common practice: from about the middle of the second third on. */
export const LIES_FLAT_FROM_WEEK = 16;

type Rule = { blocks: readonly CautionCode[]; asks?: readonly CautionCode[] };

/** Sources and reasons: docs/clinical/exercises.md. */
const rules: Record<PrecautionCode, Rule> = {
  "hip-from-behind": { blocks: ["bends-hip-deeply", "turns-hip-in-or-crosses"] },
  "hip-from-front": { blocks: ["extends-hip", "turns-hip-out", "lies-on-front"] },
  "limited-weight": { blocks: ["bears-weight"] },
  "no-back-bending": { blocks: ["rounds-low-back", "loads-low-back"] },
  "thin-bones": {
    blocks: ["rounds-low-back", "loads-low-back", "twists-low-back"],
    asks: ["needs-balance"],
  },
  "no-back-arching": { blocks: ["arches-low-back"] },
  "no-weight-on-knee": { blocks: ["loads-kneecap", "loads-bent-knee"] },
  "no-deep-knee": { blocks: ["bends-knee-deeply", "twists-knee"] },
  "not-on-back": { blocks: ["lies-flat"] },
  "not-on-front": { blocks: ["lies-on-front"] },
  pregnancy: { blocks: ["lies-flat", "lies-on-front"], asks: ["strains-groin"] },
  "belly-surgery": { blocks: ["loads-low-back", "long-hold-effort"] },
  "blood-pressure": { blocks: ["loads-low-back", "long-hold-effort"] },
  "fall-risk": { blocks: ["needs-balance"] },
  "no-weight-on-hands": { blocks: ["loads-wrists", "loads-shoulder"] },
  "nerve-behind-thigh": { blocks: ["stretches-nerve"] },
  "nerve-front-thigh": { blocks: ["stretches-front-nerve"] },
  "groin-strain": { blocks: ["strains-groin"] },
  "calf-strain": { blocks: ["strains-calf"] },
  "ease-off": { blocks: [], asks: ["loads-low-back"] },
  "no-limits": { blocks: [] },
};

/** What is asked of a leg or an arm, and so can fall on one side. The spine and the body as a whole have none. */
const sidedCautions = new Set<CautionCode>([
  "loads-kneecap",
  "loads-bent-knee",
  "twists-knee",
  "bends-knee-deeply",
  "bends-hip-deeply",
  "turns-hip-in-or-crosses",
  "turns-hip-out",
  "extends-hip",
  "bears-weight",
  "strains-groin",
  "loads-wrists",
  "loads-shoulder",
  "strains-calf",
  "stretches-nerve",
  "stretches-front-nerve",
]);

/**
 * Which items the precautions do not allow as they are, by item and then in the order of the precautions: one
 * answer for each pair that touches, the strictest of its cautions. Knows no exercise, only what it asks.
 * @param today patient-local date
 */
export function conflicts(
  items: readonly CheckedItem[],
  precautions: readonly PrecautionRow[],
  today: LocalDate,
): Conflict[] {
  return items.flatMap((item, index) =>
    precautions.flatMap((precaution) => {
      const found = answerOf(item, precaution, today);
      return found === null ? [] : [{ index, precaution, ...found }];
    }),
  );
}

/** Words without a code that stands in force: no rule can check them. */
export function uncheckedPrecautions(precautions: readonly PrecautionRow[]): PrecautionRow[] {
  return precautions.filter(({ code }) => code === null);
}

type Answer = Conflict["answer"];
const strictestFirst: readonly Answer[] = ["conflict", "ask", "other-side"];

function answerOf(
  item: CheckedItem,
  precaution: PrecautionRow,
  today: LocalDate,
): Pick<Conflict, "answer" | "cautions"> | null {
  const answers = item.cautions.map((caution) => ({
    code: caution.code,
    answer: answerTo(caution, item, precaution, today),
  }));
  const answer = strictestFirst.find((each) => answers.some((given) => given.answer === each));
  if (answer === undefined) return null;
  const codes = answers.filter((given) => given.answer === answer).map(({ code }) => code);
  return { answer, cautions: [...new Set(codes)] };
}

function answerTo(
  caution: ItemCaution,
  item: CheckedItem,
  precaution: PrecautionRow,
  today: LocalDate,
): Answer | null {
  if (precaution.code === null || !applies(caution.code, item, precaution, today)) return null;
  const { blocks, asks = [] } = rules[precaution.code];
  const isBlocked = blocks.includes(caution.code);
  if (!isBlocked && !asks.includes(caution.code)) return null;
  if (!meetsSide(caution, item.side, precaution)) return "other-side";
  return isBlocked && !isPast(precaution, today) ? "conflict" : "ask";
}

/** Whether the caution counts for this item and on this day; how long it is held, and the week, decide that of two. */
function applies(
  code: CautionCode,
  { holdSeconds }: CheckedItem,
  precaution: PrecautionRow,
  today: LocalDate,
): boolean {
  if (code === "long-hold-effort") return holdSeconds > LONG_HOLD_SECONDS;
  if (code !== "lies-flat" || precaution.code !== "pregnancy" || precaution.week === null) {
    return true;
  }
  const weeksSince = Math.floor(daysBetween(precaution.notedOn, today) / 7);
  return precaution.week + weeksSince >= LIES_FLAT_FROM_WEEK;
}

/** Whether the leg that the precaution is about is one that the caution falls on. */
function meetsSide({ code, leg }: ItemCaution, item: Side, precaution: PrecautionRow): boolean {
  if (precaution.side === "BOTH" || precaution.code === "pregnancy") return true;
  if (!sidedCautions.has(code) || leg === undefined) return true;
  if (item === "BOTH" || item === "NONE") return true;
  return leg === "worked" ? item === precaution.side : item !== precaution.side;
}

function isPast({ untilOn }: PrecautionRow, today: LocalDate): boolean {
  return untilOn !== null && untilOn < today;
}
