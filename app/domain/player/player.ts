import {
  type Pace,
  positionSeconds,
  restSecondsAfter,
  secondsOf,
  USUAL_PACE,
  workSeconds,
} from "./pace";
import type { PlayerStep } from "./player-steps";

export type StepOutcome = "done" | "skipped" | "painful";

/**
 * Where a guided session stands. Plain data: it can be stored and taken up again.
 * "ready": the person gets into position. "counting": 3, 2, 1 before a countdown. "resting": `index` is the step to come.
 */
export type PlayerState = {
  steps: PlayerStep[];
  /** The step being done or coming up; `steps.length` once finished. */
  index: number;
  phase: "ready" | "counting" | "working" | "resting" | "finished";
  paused: boolean;
  /** Seconds left of the phase; null where nothing counts down. */
  secondsLeft: number | null;
  /** One for each step; null while it has not come or was never reached. */
  outcomes: (StepOutcome | null)[];
};

/** What is left out at once: what is left of a set, of a side, or of the whole exercise. */
export type SkipPart = "set" | "side" | "exercise";

/**
 * start: in position, begin · ready: it was begun before it was seen, so first into position · tick: seconds have passed · pause, resume · done: this step is done (counted
 * sets end so; a hold may) · next: cut the rest short · skip: leave a part out · tooPainful: leave this exercise
 * for today · repace: the pace was changed · easier: what is left of this exercise becomes these steps.
 */
export type PlayerAction =
  | { type: "start" | "ready" | "pause" | "resume" | "done" | "next" | "tooPainful" | "repace" }
  | { type: "skip"; part: SkipPart }
  | { type: "easier"; steps: PlayerStep[] }
  | { type: "tick"; seconds: number };

/** A session that has not begun. */
export function startPlayer(steps: PlayerStep[]): PlayerState {
  const outcomes = steps.map(() => null);
  const before = { steps, outcomes, index: 0, paused: false, secondsLeft: null };
  return moveTo({ ...before, phase: "ready" }, 0, USUAL_PACE);
}

/** The next state. An action that makes no sense where the session stands changes nothing. */
export function playerReducer(
  state: PlayerState,
  action: PlayerAction,
  pace: Pace = USUAL_PACE,
): PlayerState {
  if (state.phase === "finished") return state;
  switch (action.type) {
    case "start":
      return state.phase === "ready" ? begin(state, pace) : state;
    case "ready":
      return getReady(state, pace);
    case "tick":
      return tick(state, action.seconds, pace);
    case "pause":
      return isWaiting(state) ? state : { ...state, paused: true };
    case "resume":
      return { ...state, paused: false };
    case "done":
      return state.phase === "working" ? complete(state, pace) : state;
    case "next":
      return state.phase === "resting" ? begin(state, pace) : state;
    case "skip":
      return leave(state, action.part, "skipped", pace);
    case "tooPainful":
      return leave(state, "exercise", "painful", pace);
    case "repace":
      return repace(state, pace);
    case "easier":
      return swap(state, action.steps, pace);
  }
}

/** Whether nothing happens until the person taps: no countdown runs and nothing is being done. */
export function isWaiting({ phase, secondsLeft }: PlayerState): boolean {
  return phase === "finished" || (phase === "ready" && secondsLeft === null);
}

/**
 * A tick ends one phase at most, however long it took: while the phone slept nobody knows
 * whether the next set was done.
 */
function tick(state: PlayerState, seconds: number, pace: Pace): PlayerState {
  if (state.paused || state.secondsLeft === null) return state;
  const secondsLeft = state.secondsLeft - seconds;
  if (secondsLeft > 0) return { ...state, secondsLeft };
  if (state.phase === "working") return complete(state, pace);
  return state.phase === "counting" ? enter(state, "working", pace) : begin(state, pace);
}

/** The session is begun, and only then seen. */
function getReady(state: PlayerState, pace: Pace): PlayerState {
  const secondsLeft = positionSeconds(pace);
  return state.index === 0 && isWaiting(state) && secondsLeft !== null
    ? { ...state, secondsLeft }
    : state;
}

/** What counts down is counted in, the rest is begun at once. */
function begin(state: PlayerState, pace: Pace): PlayerState {
  const isTimed = workSeconds(state.steps[state.index], pace) !== null;
  return enter(state, isTimed ? "counting" : "working", pace);
}

function enter(state: PlayerState, phase: PlayerState["phase"], pace: Pace): PlayerState {
  const next = { ...state, phase, paused: false };
  return { ...next, secondsLeft: secondsOf(next, pace) };
}

function complete(state: PlayerState, pace: Pace): PlayerState {
  const { steps, index } = state;
  const outcomes = state.outcomes.map((known, i) => (i === index ? "done" : known));
  const [step, next] = [steps[index], steps[index + 1]];
  const done = { ...state, outcomes };
  if (step === undefined || next?.itemId !== step.itemId || next.side !== step.side) {
    return moveTo(done, index + 1, pace);
  }
  const following = { ...done, index: index + 1 };
  return restSecondsAfter(step, pace) > 0
    ? enter(following, "resting", pace)
    : begin(following, pace);
}

/** Marks what is left of a part of the current exercise, and goes to whatever follows it. */
function leave(state: PlayerState, part: SkipPart, outcome: StepOutcome, pace: Pace): PlayerState {
  const { index } = state;
  const left = stepsLeftOf(state, part);
  const outcomes = state.outcomes.map((known, i) =>
    i >= index && i < index + left ? outcome : known,
  );
  return moveTo({ ...state, outcomes }, index + left, pace);
}

/** The steps that are left of the current exercise become others; what was done of it stays. */
function swap(state: PlayerState, steps: readonly PlayerStep[], pace: Pace): PlayerState {
  const { index } = state;
  const isOfIt =
    steps.length > 0 && steps.every(({ itemId }) => itemId === state.steps[index]?.itemId);
  if (!isOfIt) return state;
  const left = stepsLeftOf(state, "exercise");
  const within = <Value>(all: readonly Value[], others: readonly Value[]) => [
    ...all.slice(0, index),
    ...others,
    ...all.slice(index + left),
  ];
  const swapped = {
    ...state,
    steps: within(state.steps, steps),
    outcomes: within(
      state.outcomes,
      steps.map(() => null),
    ),
  };
  return moveTo(swapped, index, pace);
}

/** A countdown begins where there was none, or ends where there is to be none; one that runs on goes on. */
function repace(state: PlayerState, pace: Pace): PlayerState {
  // Also before the first step, where it was begun before it was seen.
  const isUnderWay = state.phase === "ready" && state.secondsLeft !== null;
  const seconds = isUnderWay ? positionSeconds(pace) : secondsOf(state, pace);
  if (state.phase === "counting" && pace.hasNoTimer) {
    return { ...enter(state, "working", pace), paused: state.paused };
  }
  if ((seconds === null) === (state.secondsLeft === null)) return state;
  return { ...state, secondsLeft: seconds };
}

/** Steps of a part of the current exercise that are not done, the current one included. */
export function stepsLeftOf(
  { steps, index }: Pick<PlayerState, "steps" | "index">,
  part: SkipPart,
): number {
  const rest = steps.slice(index);
  const [current] = rest;
  if (current === undefined) return 0;
  const after = rest.findIndex((step) => !isSamePart(step, current, part));
  return after < 0 ? rest.length : after;
}

function isSamePart(a: PlayerStep, b: PlayerStep, part: SkipPart): boolean {
  if (a.itemId !== b.itemId) return false;
  if (part === "exercise") return true;
  return a.side === b.side && (part === "side" || a.set === b.set);
}

function moveTo(state: PlayerState, index: number, pace: Pace): PlayerState {
  return enter({ ...state, index }, index < state.steps.length ? "ready" : "finished", pace);
}
