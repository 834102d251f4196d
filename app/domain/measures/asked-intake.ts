import { isRedFlagCode, type RedFlagCode } from "~/domain/red-flags/signs";
import {
  type IntakeActivity,
  type IntakeAnswers,
  type IntakeCaution,
  intakeCautions,
  isSameActivity,
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
    const named = namedActivities(answers);
    const places = Array.from({ length: PSFS_ACTIVITIES.most }, (_, i) => i);
    const open = places.filter((i) => (named[i]?.score ?? null) === null);
    return open.map((i) => `${ACTIVITY}.${i + 1}`);
  });
}

/** The names of the activities whose score alone is open, by the item that asks it. */
export function namesAsked(answers: IntakeAnswers): Record<string, string> {
  const named = namedActivities(answers).flatMap(({ name, score }, i) =>
    score === null ? [[`${ACTIVITY}.${i + 1}`, name] as const] : [],
  );
  return Object.fromEntries(named);
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

/**
 * Why an answer of a phone cannot stand. "stays": it takes back a "yes" that is stored, and somebody talks about it first.
 * "named": the same activity is there already, with a score. "full": five are.
 */
export type Unkept = "stays" | "named" | "full";

/** Whether the phone named this activity in another place too. */
export function isNamedTwice(
  said: Readonly<Record<string, number | string | null>>,
  item: string,
  reply: IntakeReply,
): boolean {
  const own = activityIn(reply);
  return (
    intakeItemOf(item)?.kind === "activity" &&
    Object.entries(said).some(([key, other]) => {
      const isOther = key.startsWith(`${INTAKE}.${ACTIVITY}.`) && key !== `${INTAKE}.${item}`;
      const name = isOther ? activityIn(other)?.name : undefined;
      return own !== null && name !== undefined && isSameActivity(name, own.name);
    })
  );
}

/** Null where nothing is in the way. */
export function unkept(
  { flags, cautions, activities }: IntakeAnswers,
  item: string,
  before: IntakeReply,
  reply: IntakeReply,
): Unkept | null {
  const known = intakeItemOf(item);
  if (known?.kind === "activity") {
    const after = withActivity(activities, before, reply);
    return typeof after === "string" ? after : null;
  }
  const stands =
    (known?.kind === "flag" && flags[known.code] === true) ||
    (known?.kind === "caution" && cautions[known.code] === true);
  return stands && before === 1 && reply !== 1 ? "stays" : null;
}

/**
 * An intake with one answer of a phone in it, in place of what the phone said before. What a clinician answered
 * meanwhile stands, and a "yes" stays one, whoever said it. What cannot stand (unkept) changes nothing.
 * @param named the activity whose score the item asks
 */
export function withReply(
  intake: IntakeAnswers,
  item: string,
  before: IntakeReply,
  reply: IntakeReply,
  named?: string,
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
    case "activity": {
      const activities = withActivity(intake.activities, before, reply, named);
      return typeof activities === "string" ? intake : { ...intake, activities };
    }
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

/** Two of one name are one activity: of a row without a score the score is taken. */
function withActivity(
  activities: readonly IntakeActivity[],
  before: IntakeReply,
  reply: IntakeReply,
  named?: string,
): IntakeActivity[] | "named" | "full" {
  const at = placeOf(activities, activityIn(before));
  const said = activityIn(reply);
  if (!said) {
    // Whoever skips takes their score back, and not what somebody else had named.
    return activities.flatMap((each, i) =>
      i !== at ? [each] : each.name === named ? [{ ...each, score: null }] : [],
    );
  }
  const twin = activities.findIndex(({ name }, i) => i !== at && isSameActivity(name, said.name));
  const known = activities[twin];
  if (known && known.score !== null && known.score !== said.score) return "named";
  const others = activities.map((each, i) => (i === twin ? { ...each, score: said.score } : each));
  if (known) return others.filter((_, i) => i !== at);
  if (at !== -1) return others.map((each, i) => (i === at ? said : each));
  return others.length < PSFS_ACTIVITIES.most ? [...others, said] : "full";
}

/** Where the phone's own activity stands as the phone said it; -1 where it is gone, or somebody changed it meanwhile. */
function placeOf(activities: readonly IntakeActivity[], own: IntakeActivity | null): number {
  return activities.findIndex(
    ({ name, score }) => own !== null && isSameActivity(name, own.name) && score === own.score,
  );
}
