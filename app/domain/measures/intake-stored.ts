import { isRedFlagCode, type RedFlagCode } from "~/domain/red-flags/signs";
import {
  type IntakeActivity,
  type IntakeAnswers,
  type IntakeCaution,
  intakeCautions,
} from "./intake";
import { PSFS_ACTIVITIES } from "./score";
import { signCodes } from "./signs";

/** Characters of a goal and of an activity's name, and minutes of a day. House figures, as where they are edited. */
export const INTAKE_LIMITS = { goal: 500, activity: 80, minutes: 120 } as const;

/** What the minutes can be chosen from. */
export const minuteChoices = [5, 10, 15, 20, 30] as const;

/** The answers as they were stored. What is not known, or is none of its question's answers, counts as not answered. */
export function readIntakeAnswers(stored: unknown): IntakeAnswers {
  const { signs, flags, cautions, goal, minutes, activities } = objectOf(stored);
  return {
    signs: Array.isArray(signs) ? signCodes.filter((code) => signs.includes(code)) : null,
    flags: yesOrNo(flags, isRedFlagCode) as Partial<Record<RedFlagCode, boolean>>,
    cautions: yesOrNo(cautions, isCaution) as Partial<Record<IntakeCaution, boolean>>,
    goal: typeof goal === "string" && goal !== "" ? goal.slice(0, INTAKE_LIMITS.goal) : null,
    minutes: isWithin(minutes, 1, INTAKE_LIMITS.minutes) ? minutes : null,
    activities: Array.isArray(activities)
      ? activities.slice(0, PSFS_ACTIVITIES.most).flatMap(activityOf)
      : [],
  };
}

/** What an episode said when its intake was begun; stored beside the answers. */
export type BegunWith = Pick<IntakeAnswers, "goal" | "minutes">;

/** Nothing where that was not stored. */
export function begunWith(stored: unknown): BegunWith {
  const { goal, minutes } = objectOf(objectOf(stored).begunWith);
  return {
    goal: typeof goal === "string" ? goal : null,
    minutes: typeof minutes === "number" ? minutes : null,
  };
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function yesOrNo(value: unknown, isCode: (code: string) => boolean): Record<string, boolean> {
  const known = Object.entries(objectOf(value)).filter(
    ([code, answer]) => isCode(code) && typeof answer === "boolean",
  );
  return Object.fromEntries(known) as Record<string, boolean>;
}

const isCaution = (code: string) => (intakeCautions as readonly string[]).includes(code);

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

function activityOf(stored: unknown): IntakeActivity[] {
  const { name, score } = objectOf(stored);
  if (typeof name !== "string") return [];
  const isScore = isWithin(score, 0, 10);
  if (name === "" && !isScore) return [];
  return [{ name: name.slice(0, INTAKE_LIMITS.activity), score: isScore ? score : null }];
}
