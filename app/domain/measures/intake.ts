import { levelsOf, type RedFlagCode, redFlagSigns } from "~/domain/red-flags/signs";
import type { LocalDate, RedFlagLevel } from "~/domain/rows";
import { PSFS_ACTIVITIES } from "./score";
import type { SignCode } from "./signs";

/** What is asked beside the red flags, because care is other care then. Source: docs/clinical/measures.md */
export const intakeCautions = ["takes-blood-thinners", "under-16", "told-not-to-exercise"] as const;
export type IntakeCaution = (typeof intakeCautions)[number];

/** An activity that somebody misses. An empty name is none; a score (0 unable … 10 as before) is null until it is given. */
export type IntakeActivity = { name: string; score: number | null };

/** What was answered. What is missing was not asked, and is never a "no". */
export type IntakeAnswers = {
  /** Those that were ticked, in their order; empty: none of the nine; null: not asked. */
  signs: SignCode[] | null;
  flags: Partial<Record<RedFlagCode, boolean>>;
  cautions: Partial<Record<IntakeCaution, boolean>>;
  /** In the patient's words. */
  goal: string | null;
  /** Minutes a day that they have. */
  minutes: number | null;
  /** At most five, in the order in which they were named. */
  activities: IntakeActivity[];
};

export const nothingAnswered: IntakeAnswers = {
  ...{ signs: null, flags: {}, cautions: {}, goal: null, minutes: null, activities: [] },
};

/** One question: the nine signs together, each red flag by itself, and so on. */
export type IntakeQuestion =
  | { kind: "signs" | "goal" | "minutes" | "activities" }
  | { kind: "flag"; code: RedFlagCode }
  | { kind: "caution"; code: IntakeCaution };

/** Every question, in the order in which it is asked. */
export const intakeQuestions: readonly IntakeQuestion[] = [
  { kind: "signs" },
  ...redFlagSigns.map(({ code }) => ({ kind: "flag" as const, code })),
  ...intakeCautions.map((code) => ({ kind: "caution" as const, code })),
  ...[{ kind: "goal" as const }, { kind: "minutes" as const }, { kind: "activities" as const }],
];

/** The activities that have a name. */
export function namedActivities({ activities }: Pick<IntakeAnswers, "activities">) {
  return activities.filter(({ name }) => name !== "");
}

/** Whether two names are of one activity, whatever their case. */
export function isSameActivity(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The place of the first activity that another one before it names already; -1 where all differ. */
export function firstRepeated({ activities }: Pick<IntakeAnswers, "activities">): number {
  return activities.findIndex(
    ({ name }, place) =>
      name !== "" && activities.slice(0, place).some((each) => isSameActivity(each.name, name)),
  );
}

/**
 * Whether a question still waits for its answer; that of the activities as long as fewer than three have a score, or one
 * is named twice: which of its scores counts, nobody can tell.
 */
export function isOpenQuestion(question: IntakeQuestion, answers: IntakeAnswers): boolean {
  switch (question.kind) {
    case "flag":
      return answers.flags[question.code] === undefined;
    case "caution":
      return answers.cautions[question.code] === undefined;
    case "activities": {
      const named = namedActivities(answers);
      const isEachScored = named.every(({ score }) => score !== null);
      return named.length < PSFS_ACTIVITIES.least || !isEachScored || firstRepeated(answers) >= 0;
    }
    default:
      return answers[question.kind] === null;
  }
}

/** The questions that wait for an answer, in their order. */
export function stillOpen(answers: IntakeAnswers): IntakeQuestion[] {
  return intakeQuestions.filter((question) => isOpenQuestion(question, answers));
}

/** A "yes" that asks for something. */
export type IntakeYes =
  | { kind: "flag"; code: RedFlagCode; level: RedFlagLevel; locks: true }
  | { kind: "caution"; code: IntakeCaution; level: null; locks: boolean };

/**
 * Every "yes", red flags first and the gravest of them on top. One that locks keeps a program from being given or changed
 * until a clinician has written what they decided: each red flag does, and that a doctor said not to exercise.
 * Blood thinners and an age under 16 are said beside the program, and lock nothing.
 */
export function positive({
  flags,
  cautions,
}: Pick<IntakeAnswers, "flags" | "cautions">): IntakeYes[] {
  const codes = redFlagSigns.map(({ code }) => code).filter((code) => flags[code] === true);
  const signs = levelsOf(codes).map((sign) => ({
    kind: "flag" as const,
    ...sign,
    locks: true as const,
  }));
  return [
    ...signs.sort((a, b) => GRAVITY[a.level] - GRAVITY[b.level]),
    ...intakeCautions
      .filter((code) => cautions[code] === true)
      .map((code) => ({
        ...{ kind: "caution" as const, code, level: null },
        locks: code === "told-not-to-exercise",
      })),
  ];
}

const GRAVITY: Record<RedFlagLevel, number> = { EMERGENCY: 0, TODAY: 1, BACKGROUND: 2 };

/** Every "yes" that locks and stands in the newer answers alone: a decision from before is not about it. */
export function newlyLocking(before: IntakeAnswers, now: IntakeAnswers): IntakeYes[] {
  const known = new Set(positive(before).map(({ code }) => code as string));
  return positive(now).filter(({ code, locks }) => locks && !known.has(code));
}

/**
 * Whether no program is given or changed: there is a "yes" that locks, and no decision about it.
 * @param decidedAt null: nothing was decided, or there was another "yes" since
 */
export function isLocked(answers: IntakeAnswers, decidedAt: Date | null): boolean {
  return decidedAt === null && positive(answers).some(({ locks }) => locks);
}

/**
 * Whether somebody is under 16, from what is known of their birth.
 * @param birth "2011-05-03", or the year alone
 * @returns null where it has to be asked: the year alone does not tell
 */
export function isUnder16(birth: string | null, today: LocalDate): boolean | null {
  if (birth === null) return null;
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  if (birth.length > 4) return years - (today.slice(5) < birth.slice(5) ? 1 : 0) < 16;
  if (years === 16) return null;
  return years < 16;
}
