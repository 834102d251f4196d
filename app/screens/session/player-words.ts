import { repetitionSecondsOf } from "~/domain/player/pace";
import type { PlayerState } from "~/domain/player/player";
import { comingUp } from "~/domain/player/player-results";
import type { PlayerStep } from "~/domain/player/player-steps";
import { listWords } from "~/words/numbers";
import type { PageWords } from "~/words/page-words";
import type { RunWords } from "./run-words";
import type { RunExercise } from "./session-run";
import { readSettings } from "./settings";

/** Seconds of one breath in, and of one out, for the cue. House estimate of a calm breath. */
const BREATH_SECONDS = 5;

/** "Right side", null for exercises without sides. */
export function sideOf({ side }: PlayerStep, { session }: PageWords): string | null {
  return side === "NONE" ? null : session.sides[side];
}

/** "set 2 of 3", with "hold 1 of 2" where a set has several. */
export function setOf(
  { set, sets, repetition, repetitions }: PlayerStep,
  { session }: PageWords,
): string {
  const words = session.set(set, sets);
  if (repetition === null || repetitions <= 1) return words;
  return `${words}, ${session.hold(repetition, repetitions)}`;
}

/** "Next: set 3, then butterfly" */
export function nextWords(
  state: PlayerState,
  exercises: Record<string, RunExercise>,
  { session }: PageWords,
): string {
  const { step, exerciseId } = comingUp(state);
  const current = state.steps[state.index];
  const exercise = exerciseId === null ? undefined : exercises[exerciseId];
  const name = exercise ? session.inText(exercise.shortName) : session.nextUnknown;
  const parts = [
    step && current ? stepWords(step, current, session) : null,
    exerciseId === null ? null : name,
  ].filter((part) => part !== null);
  return parts.length === 0 ? session.last : session.next(parts);
}

function stepWords(next: PlayerStep, current: PlayerStep, words: PageWords["session"]): string {
  if (next.side !== current.side) return words.nextSides[next.side === "LEFT" ? "LEFT" : "RIGHT"];
  return next.set === current.set
    ? words.nextHold(next.repetition ?? next.set)
    : words.nextSet(next.set);
}

/** A cue to breathe, in words, taking turns. */
export function breathWords(state: PlayerState, exercise: RunExercise | undefined): string | null {
  if (!exercise || state.phase !== "working" || state.paused) return null;
  const { breathingCue } = exercise;
  const total = state.steps[state.index]?.seconds ?? null;
  if (total === null || state.secondsLeft === null) return breathingCue.out;
  const turn = Math.floor((total - state.secondsLeft) / BREATH_SECONDS) % 2;
  return turn === 0 ? breathingCue.in : breathingCue.out;
}

/**
 * What is read out loud: changes with the phase and at nothing else. The count before a hold says what the hold says, so
 * that it is read once, before it begins.
 */
export function spokenWords(
  state: PlayerState,
  exercises: Record<string, RunExercise>,
  words: PageWords,
  own: Pick<RunWords, "position" | "each">,
): string {
  const { spoken } = words.session;
  const step = state.steps[state.index];
  if (!step) return spoken.allDone;
  const name = exercises[step.exerciseId]?.name ?? "";
  const parts = [name, sideOf(step, words), setOf(step, words)];
  const where = listWords(
    parts.filter((part): part is string => Boolean(part)),
    words,
  );
  if (state.paused) return spoken.paused;
  switch (state.phase) {
    case "ready":
      return state.secondsLeft === null ? spoken.ready(where) : `${where}. ${own.position}`;
    case "resting":
      return spoken.rest;
    case "counting":
    case "working":
      return step.seconds === null
        ? repeatWords(state, step, where, words, own)
        : spoken.hold(where, step.seconds);
    case "finished":
      return spoken.allDone;
  }
}

/** A set that counts itself asks for no tap at its end. */
function repeatWords(
  { secondsLeft }: PlayerState,
  step: PlayerStep,
  where: string,
  { session }: PageWords,
  { each }: Pick<RunWords, "each">,
): string {
  if (secondsLeft === null) return session.spoken.repeat(where, step.repetitions);
  const pace = each[repetitionSecondsOf(step, readSettings())] ?? session.timer.times;
  return `${where}. ${step.repetitions} ${pace}.`;
}
