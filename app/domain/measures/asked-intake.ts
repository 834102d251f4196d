import { isRedFlagCode, type RedFlagCode } from "~/domain/red-flags/signs";
import {
  type IntakeActivity,
  type IntakeAnswers,
  type IntakeCaution,
  intakeCautions,
  namedActivities,
  stillOpen,
} from "./intake";
import { INTAKE_LIMITS } from "./intake-stored";
import { PSFS_ACTIVITIES } from "./score";
import { isSignCode } from "./signs";

/** What a request calls the intake, beside its measures. */
export const INTAKE = "intake";

const ACTIVITY = "activity";

/** One question of an intake as a phone asks it, an activity by itself. */
export type IntakeItem =
  | { kind: "signs" | "goal" | "minutes" | "activity" }
  | { kind: "flag"; code: RedFlagCode }
  | { kind: "caution"; code: IntakeCaution };

/**
 * What somebody said: 1 for yes and 0 for no, minutes, the goal's words; of the signs their codes with blanks between, or
 * "none"; of an activity "7 Run 5 km". Null is skipped, undefined was not come to.
 */
export type IntakeReply = number | string | null | undefined;

/** The items that a phone asks: what is open in an intake as it stands. */
export function intakeItems(answers: IntakeAnswers): string[] {
  return stillOpen(answers).flatMap((question) => {
    if (question.kind === "flag" || question.kind === "caution") {
      return `${question.kind}.${question.code}`;
    }
    if (question.kind !== "activities") return question.kind;
    const named = namedActivities(answers).length;
    const free = Array.from({ length: PSFS_ACTIVITIES.most - named }, (_, i) => named + i + 1);
    return free.map((place) => `${ACTIVITY}.${place}`);
  });
}

/** Null for none of an intake's. */
export function intakeItemOf(item: string): IntakeItem | null {
  const [kind = "", code = ""] = item.split(".");
  if (kind === "flag" && isRedFlagCode(code)) return { kind, code };
  if (kind === "caution" && isCaution(code)) return { kind, code };
  if (kind === "signs" || kind === "goal" || kind === "minutes" || kind === "activity") {
    return { kind };
  }
  return null;
}

const isCaution = (code: string): code is IntakeCaution =>
  (intakeCautions as readonly string[]).includes(code);

/** Whether an item can have this answer. */
export function isIntakeReply(item: string, reply: number | string): boolean {
  const known = intakeItemOf(item);
  if (known === null) return false;
  switch (known.kind) {
    case "signs":
      return typeof reply === "string" && (reply === "none" || reply.split(" ").every(isSignCode));
    case "goal":
      return typeof reply === "string" && reply !== "" && reply.length <= INTAKE_LIMITS.goal;
    case "minutes":
      return typeof reply === "number" && reply >= 1 && reply <= INTAKE_LIMITS.minutes;
    case "activity":
      return activityIn(reply) !== null;
    default:
      return reply === 0 || reply === 1;
  }
}

/** The activity and its score in an answer; null where there is none. */
export function activityIn(reply: IntakeReply): IntakeActivity | null {
  const [, score, name] = /^(\d|10) (.+)$/.exec(typeof reply === "string" ? reply : "") ?? [];
  if (score === undefined || !name || name.length > INTAKE_LIMITS.activity) return null;
  return { name, score: Number(score) };
}

/** Whether a "yes" is stored where a phone wants to take its own back: somebody talks about it first. */
export function isYesThatStays(
  { flags, cautions }: IntakeAnswers,
  item: string,
  before: IntakeReply,
  reply: IntakeReply,
): boolean {
  const known = intakeItemOf(item);
  const stands =
    (known?.kind === "flag" && flags[known.code] === true) ||
    (known?.kind === "caution" && cautions[known.code] === true);
  return stands && before === 1 && reply !== 1;
}

/**
 * An intake with one answer of a phone in it, in place of what the phone said before. What a clinician answered
 * meanwhile stands, and a "yes" stays one, whoever said it.
 */
export function withReply(
  intake: IntakeAnswers,
  item: string,
  before: IntakeReply,
  reply: IntakeReply,
): IntakeAnswers {
  const known = intakeItemOf(item);
  if (known === null) return intake;
  switch (known.kind) {
    case "flag":
      return { ...intake, flags: withYesOrNo(intake.flags, known.code, before, reply) };
    case "caution":
      return { ...intake, cautions: withYesOrNo(intake.cautions, known.code, before, reply) };
    case "signs": {
      if (reply == null && typeof before !== "string") return intake;
      const others = (intake.signs ?? []).filter((code) => !codesIn(before).includes(code));
      const signs = [...others, ...codesIn(reply).filter((code) => !others.includes(code))];
      return { ...intake, signs: reply == null && signs.length === 0 ? null : signs };
    }
    case "goal":
      if (intake.goal !== null && intake.goal !== before) return intake;
      return { ...intake, goal: typeof reply === "string" ? reply : null };
    case "minutes":
      if (intake.minutes !== null && intake.minutes !== before) return intake;
      return { ...intake, minutes: typeof reply === "number" ? reply : null };
    case "activity":
      return { ...intake, activities: withActivity(intake.activities, before, reply) };
  }
}

function withYesOrNo<Code extends string>(
  stands: Partial<Record<Code, boolean>>,
  code: Code,
  before: IntakeReply,
  reply: IntakeReply,
): Partial<Record<Code, boolean>> {
  if (stands[code] === true) return stands;
  if (reply === 0 || reply === 1) return { ...stands, [code]: reply === 1 };
  const { [code]: _, ...others } = stands;
  return before === 0 ? (others as Partial<Record<Code, boolean>>) : stands;
}

const codesIn = (reply: IntakeReply) =>
  typeof reply === "string" ? reply.split(" ").filter(isSignCode) : [];

function withActivity(
  activities: readonly IntakeActivity[],
  before: IntakeReply,
  reply: IntakeReply,
): IntakeActivity[] {
  const [old, said] = [activityIn(before), activityIn(reply)];
  const at = activities.findIndex(({ name }) => name === old?.name);
  if (at === -1)
    return said ? [...activities, said].slice(0, PSFS_ACTIVITIES.most) : [...activities];
  return activities.flatMap((each, i) => (i !== at ? [each] : said ? [said] : []));
}
