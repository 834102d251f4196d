import type { PlayerStep } from "./player-steps";

export type StepOutcome = "done" | "skipped" | "painful";

/**
 * Where a guided session stands. Plain data: it can be stored and taken up again.
 * "ready": waiting for the person to get into position. "resting": `index` is the step to come.
 */
export type PlayerState = {
  steps: PlayerStep[];
  /** The step being done or coming up; `steps.length` once finished. */
  index: number;
  phase: "ready" | "working" | "resting" | "finished";
  paused: boolean;
  /** Seconds left of a hold or a rest; null where nothing counts down. */
  secondsLeft: number | null;
  /** One for each step; null while it has not come or was never reached. */
  outcomes: (StepOutcome | null)[];
};

/** What is left out at once: what is left of a set, of a side, or of the whole exercise. */
export type SkipPart = "set" | "side" | "exercise";

/**
 * start: in position, begin · tick: seconds have passed · pause, resume · done: this step is done (counted
 * sets end so; a hold may) · next: cut the rest short · skip: leave a part out · tooPainful: leave this exercise
 * for today.
 */
export type PlayerAction =
  | { type: "start" | "pause" | "resume" | "done" | "next" | "tooPainful" }
  | { type: "skip"; part: SkipPart }
  | { type: "tick"; seconds: number };

/** A session that has not begun. */
export function startPlayer(steps: PlayerStep[]): PlayerState {
  const outcomes = steps.map(() => null);
  return moveTo({ steps, outcomes, index: 0, phase: "ready", paused: false, secondsLeft: null }, 0);
}

/** The next state. An action that makes no sense where the session stands changes nothing. */
export function playerReducer(state: PlayerState, action: PlayerAction): PlayerState {
  if (state.phase === "finished") return state;
  switch (action.type) {
    case "start":
      return state.phase === "ready" ? work(state) : state;
    case "tick":
      return tick(state, action.seconds);
    case "pause":
      return state.phase === "ready" ? state : { ...state, paused: true };
    case "resume":
      return { ...state, paused: false };
    case "done":
      return state.phase === "working" ? complete(state) : state;
    case "next":
      return state.phase === "resting" ? work(state) : state;
    case "skip":
      return leave(state, action.part, "skipped");
    case "tooPainful":
      return leave(state, "exercise", "painful");
  }
}

/**
 * A tick ends one hold or one rest at most, however long it took: while the phone slept nobody knows
 * whether the next set was done.
 */
function tick(state: PlayerState, seconds: number): PlayerState {
  if (state.paused || state.secondsLeft === null) return state;
  const secondsLeft = state.secondsLeft - seconds;
  if (secondsLeft > 0) return { ...state, secondsLeft };
  return state.phase === "resting" ? work(state) : complete(state);
}

function work(state: PlayerState): PlayerState {
  const secondsLeft = state.steps[state.index]?.seconds ?? null;
  return { ...state, phase: "working", paused: false, secondsLeft };
}

function complete(state: PlayerState): PlayerState {
  const { steps, index } = state;
  const outcomes = state.outcomes.map((known, i) => (i === index ? "done" : known));
  const [step, next] = [steps[index], steps[index + 1]];
  const done = { ...state, outcomes };
  if (step === undefined || next?.itemId !== step.itemId || next.side !== step.side) {
    return moveTo(done, index + 1);
  }
  const following = { ...done, index: index + 1, paused: false };
  return step.restAfterSeconds > 0
    ? { ...following, phase: "resting", secondsLeft: step.restAfterSeconds }
    : work(following);
}

/** Marks what is left of a part of the current exercise, and goes to whatever follows it. */
function leave(state: PlayerState, part: SkipPart, outcome: StepOutcome): PlayerState {
  const { index } = state;
  const left = stepsLeftOf(state, part);
  const outcomes = state.outcomes.map((known, i) =>
    i >= index && i < index + left ? outcome : known,
  );
  return moveTo({ ...state, outcomes }, index + left);
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

function moveTo(state: PlayerState, index: number): PlayerState {
  const phase = index < state.steps.length ? "ready" : "finished";
  return { ...state, index, phase, paused: false, secondsLeft: null };
}
