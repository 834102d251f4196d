import { type Pace, USUAL_PACE, workSeconds } from "./pace";
import type { PlayerState } from "./player";
import type { PlayerStep } from "./player-steps";

/** A change that somebody hears or feels who does not look. */
export type Cue =
  /** The session has begun by itself: into position for its first step. */
  | { kind: "ready" }
  /** 3, 2, 1 before a countdown. */
  | { kind: "count"; left: number }
  /** Something is to be done from now on. */
  | { kind: "start" }
  /** Half of a countdown is over. @param left seconds */
  | { kind: "half"; left: number }
  /** A step is over: what follows is a rest, more of the same, the other side, another exercise, or nothing. */
  | { kind: "end"; next: "rest" | "same" | "side" | "exercise" | "over" };

/** Shorter countdowns are over before half of them is worth a cue. House rule. */
const HALF_FROM_SECONDS = 10;

/**
 * What changed between two moments of a session, in the order in which it is to be told; empty while nothing did.
 * A pause, and what a person left out by hand, tell themselves.
 */
export function cuesBetween(
  before: PlayerState,
  after: PlayerState,
  pace: Pace = USUAL_PACE,
): Cue[] {
  if (before === after || after.paused || before.steps !== after.steps) return [];
  return [
    ...endOf(before, after),
    ...readyOf(before, after),
    ...countOf(before, after),
    ...startOf(before, after),
    ...halfOf(before, after, pace),
  ];
}

function endOf(before: PlayerState, after: PlayerState): Cue[] {
  if (before.phase !== "working" || after.index !== before.index + 1) return [];
  if (after.outcomes[before.index] !== "done") return [];
  return [{ kind: "end", next: whatFollows(before.steps[before.index], after) }];
}

function whatFollows(
  done: PlayerStep | undefined,
  { phase, steps, index }: PlayerState,
): Extract<Cue, { kind: "end" }>["next"] {
  const next = steps[index];
  if (phase === "finished" || next === undefined) return "over";
  if (next.itemId !== done?.itemId) return "exercise";
  if (next.side !== done.side) return "side";
  return phase === "resting" ? "rest" : "same";
}

function readyOf(before: PlayerState, { phase, index, secondsLeft }: PlayerState): Cue[] {
  const isReady = phase === "ready" && index === 0 && secondsLeft !== null;
  return isReady && before.secondsLeft === null ? [{ kind: "ready" }] : [];
}

function countOf(before: PlayerState, { phase, secondsLeft, index }: PlayerState): Cue[] {
  if (phase !== "counting" || secondsLeft === null) return [];
  const isSame = before.phase === phase && before.index === index;
  return isSame && before.secondsLeft === secondsLeft ? [] : [{ kind: "count", left: secondsLeft }];
}

function startOf(before: PlayerState, { phase, index }: PlayerState): Cue[] {
  if (phase !== "working") return [];
  return before.phase === phase && before.index === index ? [] : [{ kind: "start" }];
}

function halfOf(before: PlayerState, after: PlayerState, pace: Pace): Cue[] {
  const total = after.phase === "working" ? workSeconds(after.steps[after.index], pace) : null;
  if (total === null || total < HALF_FROM_SECONDS || before.index !== after.index) return [];
  if (before.phase !== "working" || before.secondsLeft === null || after.secondsLeft === null) {
    return [];
  }
  const half = Math.floor(total / 2);
  const isPassed = before.secondsLeft > half && after.secondsLeft <= half;
  return isPassed ? [{ kind: "half", left: after.secondsLeft }] : [];
}
