import type { PlayerState } from "./player";
import type { PlayerStep } from "./player-steps";

/** How somebody wants to be guided. Nothing of it changes what is prescribed: holds keep their seconds. */
export type Pace = {
  /** From one thing to the next without a tap: into position and counted sets have their time, too. */
  goesOn: boolean;
  /** More time for each repetition and to get into position. */
  isSlower: boolean;
  hasLongerRests: boolean;
  /** Nothing counts down: the person says what is done. It outweighs all others. */
  hasNoTimer: boolean;
};

/** Each step waits for a tap, each hold counts down. */
export const USUAL_PACE: Pace = {
  goesOn: false,
  isSlower: false,
  hasLongerRests: false,
  hasNoTimer: false,
};

/** "3, 2, 1" before whatever counts down. */
export const COUNT_IN_SECONDS = 3;
/** Seconds to get into position before the count. House estimates, for getting down on the floor and up. */
export const POSITION_SECONDS = 12;
const SLOWER_POSITION_SECONDS = 24;
/** What a longer rest is longer by. House rule. */
export const LONGER_REST_SECONDS = 15;
/** What a slower repetition takes of a usual one. House estimate. */
const SLOWER_BY = 1.5;

/** Whole seconds that one repetition of a counted set is given. */
export function repetitionSecondsOf(
  { repetitionSeconds }: Pick<PlayerStep, "repetitionSeconds">,
  { isSlower }: Pace,
): number {
  return isSlower ? Math.ceil(repetitionSeconds * SLOWER_BY) : repetitionSeconds;
}

/** Seconds that a step counts down from; null where the person says when it is done. */
export function workSeconds(step: PlayerStep | undefined, pace: Pace): number | null {
  if (step === undefined || pace.hasNoTimer) return null;
  if (step.seconds !== null) return step.seconds;
  return pace.goesOn ? step.repetitions * repetitionSecondsOf(step, pace) : null;
}

/** Seconds of rest after a step, whether or not they count down; 0: none. */
export function restSecondsAfter(step: PlayerStep | undefined, { hasLongerRests }: Pace): number {
  const rest = step?.restAfterSeconds ?? 0;
  return rest > 0 && hasLongerRests ? rest + LONGER_REST_SECONDS : rest;
}

/** Seconds to get into position; null where a tap begins what follows. */
export function positionSeconds({ goesOn, isSlower, hasNoTimer }: Pace): number | null {
  if (!goesOn || hasNoTimer) return null;
  return isSlower ? SLOWER_POSITION_SECONDS : POSITION_SECONDS;
}

/** Seconds that the phase at a place begins with; null where nothing counts down. A tap begins the session. */
export function secondsOf(
  { steps, index, phase }: Pick<PlayerState, "steps" | "index" | "phase">,
  pace: Pace,
): number | null {
  switch (phase) {
    case "ready":
      return index === 0 ? null : positionSeconds(pace);
    case "counting":
      return COUNT_IN_SECONDS;
    case "working":
      return workSeconds(steps[index], pace);
    case "resting":
      return pace.hasNoTimer ? null : restSecondsAfter(steps[index - 1], pace);
    case "finished":
      return null;
  }
}
