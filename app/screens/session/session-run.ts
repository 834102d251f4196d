import type { Exercises } from "~/content/exercises";
import type { Pose } from "~/content/poses/types";
import { type PlayerStep, playerSteps } from "~/domain/player/player-steps";
import type { PatientLog } from "~/domain/rows";
import { practisedExercises } from "~/domain/session/practised";
import { exerciseName } from "~/screens/library/exercise-names";
import { type LogTarget, placeOf } from "~/screens/log/log-page";
import type { Catalogue } from "~/words/catalogue";
import { type Care, careOf, type HowTo, howTos } from "./how-to";

/** What the player shows of one exercise. */
export type RunExercise = {
  name: string;
  shortName: string;
  pose: Pose | null;
  cues: readonly string[];
  breathingCue: { in: string; out: string };
  /** Null for an exercise that the library does not know. */
  care: Care | null;
};

export type SessionRun = {
  steps: PlayerStep[];
  /** By exercise id. */
  exercises: Record<string, RunExercise>;
  /** The same session to read, for a browser that runs no scripts. */
  howTos: HowTo[];
};

/** The guided session at a place; its steps are empty when there is none. */
export function sessionRun(
  { log, exercises }: { log: PatientLog; exercises: Exercises },
  target: LogTarget,
  words: Catalogue,
): SessionRun {
  const items = placeOf(log, target)?.items ?? [];
  const practised = practisedExercises(log);
  const shown = items.map(({ exerciseId }) => {
    const exercise = exercises.find(exerciseId);
    const care = exercise && careOf(exercise, practised);
    return [exerciseId, { ...runExercise(exerciseId, exercises, words), care }] as const;
  });
  return {
    steps: playerSteps(items),
    exercises: Object.fromEntries(shown),
    howTos: howTos(items, exercises, practised, words),
  };
}

function runExercise(exerciseId: string, exercises: Exercises, words: Catalogue) {
  const exercise = exercises.find(exerciseId);
  return {
    name: exerciseName(exerciseId, "full", exercises, words),
    shortName: exerciseName(exerciseId, "short", exercises, words),
    pose: exercise?.pose ?? null,
    cues: exercise?.cues ?? [],
    breathingCue: exercise?.breathingCue ?? words.session.breathingCue,
  };
}
