import type { PlayerState } from "~/domain/player/player";
import { comingUp } from "~/domain/player/player-results";
import type { PlayerStep } from "~/domain/player/player-steps";
import type { RunExercise } from "./session-run";

const sideWords = { LEFT: "Left side", RIGHT: "Right side", NONE: null };

/** From here on, in seconds left, the end of a hold is announced. */
const SPOKEN_AT_SECONDS = 10;

/** Seconds of one breath in, and of one out, for the cue. House estimate of a calm breath. */
const BREATH_SECONDS = 5;

/** "Right side", null for exercises without sides. */
export function sideOf(step: PlayerStep): string | null {
  return sideWords[step.side];
}

/** "set 2 of 3", with "hold 1 of 2" where a set has several. */
export function setOf({ set, sets, repetition, repetitions }: PlayerStep): string {
  const hold =
    repetition !== null && repetitions > 1 ? `, hold ${repetition} of ${repetitions}` : "";
  return `set ${set} of ${sets}${hold}`;
}

/** "Next: set 3, then butterfly" */
export function nextWords(state: PlayerState, exercises: Record<string, RunExercise>): string {
  const { step, exerciseId } = comingUp(state);
  const current = state.steps[state.index];
  const parts = [
    step && current ? stepWords(step, current) : null,
    exerciseId === null ? null : (exercises[exerciseId]?.shortName.toLowerCase() ?? "the next one"),
  ].filter((part) => part !== null);
  return parts.length === 0 ? "Last one" : `Next: ${parts.join(", then ")}`;
}

function stepWords(next: PlayerStep, current: PlayerStep): string {
  if (next.side !== current.side) return `the ${next.side === "LEFT" ? "left" : "right"} side`;
  return next.set === current.set ? `hold ${next.repetition ?? next.set}` : `set ${next.set}`;
}

/** A cue to breathe, in words, taking turns. */
export function breathWords(state: PlayerState, exercise: RunExercise | undefined): string | null {
  if (!exercise || state.phase !== "working") return null;
  const { breathingCue } = exercise;
  const total = state.steps[state.index]?.seconds ?? null;
  if (total === null || state.secondsLeft === null) return breathingCue.out;
  const turn = Math.floor((total - state.secondsLeft) / BREATH_SECONDS) % 2;
  return turn === 0 ? breathingCue.in : breathingCue.out;
}

/** What is read out loud: changes only at a start, ten seconds before an end, and at an end. */
export function spokenWords(state: PlayerState, exercises: Record<string, RunExercise>): string {
  const step = state.steps[state.index];
  if (!step) return "All stretches done.";
  const name = exercises[step.exerciseId]?.name ?? "";
  const where = [name, sideOf(step), setOf(step)].filter((part) => part).join(", ");
  if (state.paused) return "Paused.";
  switch (state.phase) {
    case "ready":
      return `${where}. Press Start when you are in position.`;
    case "resting":
      return "Done. Rest.";
    case "working":
      if (step.seconds === null) return `${where}. Do ${step.repetitions}, then press Done.`;
      return isNearEnd(step.seconds, state.secondsLeft)
        ? `${SPOKEN_AT_SECONDS} seconds left.`
        : `${where}. Hold for ${step.seconds} seconds.`;
    case "finished":
      return "All stretches done.";
  }
}

function isNearEnd(total: number, secondsLeft: number | null): boolean {
  return total > SPOKEN_AT_SECONDS && secondsLeft !== null && secondsLeft <= SPOKEN_AT_SECONDS;
}
