import type { PlayerState, SkipPart, StepOutcome } from "~/domain/player/player";
import type { PlayerStep } from "~/domain/player/player-steps";
import { SECONDS_A_REPETITION } from "~/domain/program/dosage";
import type { FeltPain, PainReport, PlayerPlace, RunState, Skipped } from "./run-state";

/**
 * Reading a run that a browser kept. Another version of the app may have written it, or something else
 * altogether: whatever a run cannot be is taken for none, so that no page ever fails over it. What an earlier version
 * did not keep has the value that it had then.
 */

/** @returns null for a text that is no run */
export function parseRun(text: string): RunState | null {
  const run = parseJson(text);
  if (!isObject(run) || !isObject(run.player)) return null;
  const steps = listOf(run.player.steps, readStep);
  const place = steps && readPlace(run.player, steps);
  const during = steps && listOf(run.during, readPain);
  const skipped = steps && (run.skipped === null ? "none" : readSkipped(run.skipped, steps));
  const { countedAt, startedAt, isAsking, picked, isEnded } = run;
  const report = picked === null ? null : readReport(run.report ?? null);
  if (!steps || steps.length === 0 || !place || !during || !skipped) return null;
  if (!isCount(countedAt) || !isBoolean(isAsking) || !isBoolean(isEnded)) return null;
  if (picked !== null && !(isScore(picked) && isAsking)) return null;
  if (!(startedAt === null || isInstant(startedAt))) return null;
  return {
    player: { steps, ...place },
    ...{ countedAt, startedAt, during, isAsking, picked, report, isEnded, lost: null },
    skipped: skipped === "none" ? null : skipped,
  };
}

function readStep(value: unknown): PlayerStep | null {
  if (!isObject(value)) return null;
  const { itemId, exerciseId, side, set, sets, repetition, repetitions } = value;
  const { seconds, restAfterSeconds, isEasier = false } = value;
  const { repetitionSeconds = SECONDS_A_REPETITION } = value;
  if (!isText(itemId) || !isText(exerciseId) || !isOneOf(SIDES, side)) return null;
  if (!isCount(sets) || !isUpTo(sets, set) || !isCount(repetitions)) return null;
  if (repetition !== null && !isUpTo(repetitions, repetition)) return null;
  if (seconds !== null && !(isCount(seconds) && seconds > 0)) return null;
  if (!isCount(restAfterSeconds) || !isBoolean(isEasier)) return null;
  if (!isCount(repetitionSeconds) || repetitionSeconds === 0) return null;
  return {
    itemId,
    exerciseId,
    isEasier,
    side,
    set,
    sets,
    repetition,
    repetitions,
    seconds,
    repetitionSeconds,
    restAfterSeconds,
  };
}

function readPlace(value: unknown, steps: readonly PlayerStep[]): PlayerPlace | null {
  if (!isObject(value)) return null;
  const { index, phase, paused, secondsLeft } = value;
  const outcomes = Array.isArray(value.outcomes) ? value.outcomes : [];
  if (!isCount(index) || index > steps.length || !isBoolean(paused)) return null;
  if (!isOneOf(PHASES, phase) || (phase === "finished") !== (index === steps.length)) return null;
  if (outcomes.length !== steps.length) return null;
  const known = outcomes.slice(0, index).every((each) => isOneOf(OUTCOMES, each));
  if (!known || outcomes.slice(index).some((each) => each !== null)) return null;
  if (secondsLeft !== null && !(isCount(secondsLeft) && secondsLeft > 0)) return null;
  const mustCount = phase === "counting" && secondsLeft === null;
  if (mustCount || (phase === "finished" && secondsLeft !== null)) return null;
  return { index, phase, paused, secondsLeft, outcomes };
}

/** Its exercise may be in no step any more: an easier version took its place. */
function readPain(value: unknown): FeltPain | null {
  if (!isObject(value)) return null;
  const { exerciseId, score, id = null } = value;
  if (!isText(exerciseId)) return null;
  return isScore(score) && (id === null || isUuid(id)) ? { exerciseId, score, id } : null;
}

function readReport(value: unknown): PainReport | null {
  if (!isObject(value)) return null;
  const { id, saidAt, stored } = value;
  if (!isUuid(id) || !isInstant(saidAt)) return null;
  return stored === null || isScore(stored) ? { id, saidAt, stored } : null;
}

function readSkipped(value: unknown, steps: readonly PlayerStep[]): Skipped | null {
  if (!isObject(value)) return null;
  const { part, index, at } = value;
  const from = readPlace(value.from, steps);
  if (!from || !isOneOf(PARTS, part) || !isCount(at)) return null;
  return isCount(index) && index < steps.length ? { part, from, index, at } : null;
}

const SIDES = ["LEFT", "RIGHT", "NONE"] as const satisfies PlayerStep["side"][];
const PHASES = [
  "ready",
  "counting",
  "working",
  "resting",
  "finished",
] as const satisfies PlayerState["phase"][];
const OUTCOMES = ["done", "skipped", "painful"] as const satisfies StepOutcome[];
const PARTS = ["set", "side", "exercise"] as const satisfies SkipPart[];

/** @returns null for a text that is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function listOf<Value>(value: unknown, read: (each: unknown) => Value | null): Value[] | null {
  if (!Array.isArray(value)) return null;
  const read_ = value.map(read);
  return read_.every((each) => each !== null) ? read_ : null;
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isUuid = (value: unknown): value is string =>
  isText(value) && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const isScore = (value: unknown): value is number => isCount(value) && value <= 10;
const isUpTo = (most: number, value: unknown): value is number =>
  isCount(value) && value >= 1 && value <= most;
const isInstant = (value: unknown): value is string =>
  isText(value) &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

function isOneOf<Value extends string>(values: readonly Value[], value: unknown): value is Value {
  return values.some((each) => each === value);
}
