import type { RedFlagLevel } from "~/domain/rows";

/**
 * The signs that "Something is wrong" asks about, one by one, each with how soon it needs help. Single signs are weak
 * evidence, so they ask for advice and diagnose nothing. In the order in which they are asked.
 * Source: docs/clinical/red-flags.md
 */
export const redFlagSigns = [
  { code: "saddle-numbness", level: "EMERGENCY" },
  { code: "bladder-or-bowel", level: "EMERGENCY" },
  { code: "sexual-function", level: "EMERGENCY" },
  { code: "both-legs", level: "EMERGENCY" },
  { code: "weak-leg", level: "EMERGENCY" },
  { code: "cannot-bear-weight", level: "EMERGENCY" },
  { code: "hot-joint-fever", level: "EMERGENCY" },
  { code: "pain-and-fever", level: "EMERGENCY" },
  { code: "chest-or-breath", level: "EMERGENCY" },
  { code: "blood-thinners", level: "EMERGENCY" },
  { code: "young-limp", level: "EMERGENCY" },
  { code: "numb-leg", level: "TODAY" },
  { code: "calf-swelling", level: "TODAY" },
  { code: "groin-weight", level: "TODAY" },
  { code: "running-pain", level: "TODAY" },
  { code: "night-pain", level: "TODAY" },
  { code: "fever", level: "TODAY" },
  { code: "lower-belly", level: "TODAY" },
  { code: "cancer-history", level: "BACKGROUND" },
  { code: "weight-loss", level: "BACKGROUND" },
  { code: "steroids", level: "BACKGROUND" },
] as const satisfies readonly { code: string; level: RedFlagLevel }[];

export type RedFlagCode = (typeof redFlagSigns)[number]["code"];

const LEVEL_OF = new Map<string, RedFlagLevel>(
  redFlagSigns.map(({ code, level }) => [code, level]),
);

/** Whether a code is one of the signs. */
export function isRedFlagCode(code: string): code is RedFlagCode {
  return LEVEL_OF.has(code);
}

/**
 * Signs that ask for help today alone, and at once together: a fever with pain in the groin is "back or groin pain with
 * fever", whichever of the lines somebody ticked. A swollen calf with chest pain needs no row: chest pain is one alone.
 */
const TOGETHER: readonly (readonly RedFlagCode[])[] = [
  ["fever", "groin-weight"],
  ["fever", "running-pain"],
];

/**
 * Each of the signs with its level: its own, or a graver one that it has together with another of them, or with one
 * that was reported before.
 * @param before signs reported since the running pause began: they have no line in the answer
 */
export function levelsOf(
  codes: readonly RedFlagCode[],
  before: readonly RedFlagCode[] = [],
): { code: RedFlagCode; level: RedFlagLevel }[] {
  const known = new Set([...codes, ...before]);
  const raised = new Set(TOGETHER.filter((signs) => signs.every((code) => known.has(code))).flat());
  return redFlagSigns
    .filter(({ code }) => codes.includes(code))
    .map(({ code, level }) => ({ code, level: raised.has(code) ? "EMERGENCY" : level }));
}

const GRAVEST_FIRST = ["EMERGENCY", "TODAY", "BACKGROUND"] as const;

/** The gravest of some levels; null without any. If several signs are ticked the worst decides. */
export function worstOf(levels: readonly RedFlagLevel[]): RedFlagLevel | null {
  return GRAVEST_FIRST.find((level) => levels.includes(level)) ?? null;
}

/** The gravest level of some signs together; null without any. */
export function levelOf(codes: readonly RedFlagCode[]): RedFlagLevel | null {
  return worstOf(levelsOf(codes).map(({ level }) => level));
}

/** Signs of a leg or a groin that should carry no weight until somebody has looked. */
const STAY_OFF: ReadonlySet<RedFlagCode> = new Set(["groin-weight", "running-pain"]);

/** Whether one of the signs asks to stay off the leg, and not to hop to try it. */
export function asksToStayOff(codes: readonly RedFlagCode[]): boolean {
  return codes.some((code) => STAY_OFF.has(code));
}

/** Whether a level lets all programs rest until a clinician has decided: a fact of the background does not. */
export function pauses(level: RedFlagLevel): boolean {
  return level !== "BACKGROUND";
}

/**
 * Minutes of opening hours after which a report that nobody has opened is told to everybody of the clinic.
 * Source: docs/clinical/red-flags.md
 */
export const UNOPENED_MINUTES = 30;
