import { type PainQuestion, type PainRows, painQuestion } from "~/components/pain/pain-question";
import type { Exercises } from "~/content/exercises";
import type { Pose } from "~/content/poses/types";
import { type PlayerStep, playerSteps } from "~/domain/player/player-steps";
import { inForceOn } from "~/domain/program/in-force";
import { pauseHolding } from "~/domain/program/pauses";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { practisedExercises } from "~/domain/session/practised";
import { exerciseName } from "~/screens/library/exercise-names";
import { type LogTarget, placeOf } from "~/screens/log/log-page";
import type { Catalogue } from "~/words/catalogue";
import { type Care, careOf, type HowTo, howTos } from "./how-to";
import { type SessionEndPage, sessionEndPage } from "./session-end-page";

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
  /** The program rests, on this day or now: nothing is guided. */
  isPaused: boolean;
  /** Ids of the items that a log of this day may speak of: those of the program's earlier revisions, too. */
  knownItems: string[];
  /** The question after "Too painful". */
  pain: PainQuestion;
  /** By exercise id. */
  exercises: Record<string, RunExercise>;
  /** What it comes to, on the page right after it. */
  end: SessionEndPage;
  /** The same session to read, for a browser that runs no scripts. */
  howTos: HowTo[];
};

/** The guided session at a place; its steps are empty when there is none. */
export function sessionRun(
  rows: PainRows & { log: PatientLog; exercises: Exercises },
  target: LogTarget,
  words: Catalogue,
): SessionRun {
  const { log, exercises } = rows;
  const items = placeOf(log, target)?.items ?? [];
  const practised = practisedExercises(log);
  const shown = items.map(({ exerciseId }) => {
    const exercise = exercises.find(exerciseId);
    const care = exercise && careOf(exercise, practised);
    return [exerciseId, { ...runExercise(exerciseId, exercises, words), care }] as const;
  });
  return {
    steps: playerSteps(items),
    isPaused: pauseHolding(log.pauses, target.dueOn) !== null,
    knownItems: knownItems(log, target.dueOn),
    pain: painQuestion(rows, "DURING", words),
    exercises: Object.fromEntries(shown),
    end: sessionEndPage(rows, items, words),
    howTos: howTos(items, exercises, practised, words),
  };
}

function knownItems(log: PatientLog, dueOn: LocalDate): string[] {
  const revisions = inForceOn(log.programs, dueOn)?.program.revisions ?? [];
  const begun = revisions.filter((revision) => revision.effectiveOn <= dueOn);
  return begun.flatMap((revision) => revision.items.map(({ id }) => id));
}

function runExercise(
  exerciseId: string,
  exercises: Exercises,
  words: Catalogue,
): Omit<RunExercise, "care"> {
  const exercise = exercises.find(exerciseId);
  return {
    name: exerciseName(exerciseId, "full", exercises, words),
    shortName: exerciseName(exerciseId, "short", exercises, words),
    pose: exercise?.pose ?? null,
    cues: exercise?.cues ?? [],
    breathingCue: exercise?.breathingCue ?? words.session.breathingCue,
  };
}
