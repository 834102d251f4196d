import { type PainQuestion, type PainRows, painQuestion } from "~/components/pain/pain-question";
import type { Exercises } from "~/content/exercises";
import type { Pose } from "~/content/poses/types";
import { type PlayerStep, playerSteps } from "~/domain/player/player-steps";
import { easierFor } from "~/domain/program/easier";
import { inForceOn } from "~/domain/program/in-force";
import { pauseHolding } from "~/domain/program/pauses";
import type { LocalDate, PatientLog, ProgramItemRow } from "~/domain/rows";
import { practisedExercises } from "~/domain/session/practised";
import { exerciseName } from "~/screens/library/exercise-names";
import { type LogTarget, placeOf } from "~/screens/log/log-page";
import type { Catalogue } from "~/words/catalogue";
import { type Care, careOf, type HowTo, howTos } from "./how-to";
import { type RunWords, runWords } from "./run-words";
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

/** What somebody may do instead when an item hurts. */
export type RunEasier = {
  exerciseId: string;
  /** All of it, as if it were done from the beginning. */
  steps: PlayerStep[];
  /** "Easier version: thomas stretch" */
  go: string;
  howTo: HowTo | null;
};

export type SessionRun = {
  steps: PlayerStep[];
  /** The program rests, on this day or now: nothing is guided. */
  isPaused: boolean;
  /** Ids of the items that a log of this day may speak of: those of the program's earlier revisions, too. */
  knownItems: string[];
  /** The question after "Too painful". */
  pain: PainQuestion;
  /** What its lights say once the number is stored at the clinic. */
  storedLights: PainQuestion["lights"];
  /** By exercise id. */
  exercises: Record<string, RunExercise>;
  /** What it comes to, on the page right after it. */
  end: SessionEndPage;
  /** By item id; none where the clinician allowed none, or no precaution leaves one. */
  easier: Record<string, RunEasier>;
  /** The same session to read: one stretch at a time, or all where no scripts run. */
  howTos: HowTo[];
  words: RunWords;
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
  const easier = easierVersions(rows, items, target.dueOn, practised, words);
  const ids = [...items, ...Object.values(easier)].map(({ exerciseId }) => exerciseId);
  const shown = ids.map((exerciseId) => {
    const exercise = exercises.find(exerciseId);
    const care = exercise && careOf(exercise, practised);
    return [exerciseId, { ...runExercise(exerciseId, exercises, words), care }] as const;
  });
  const steps = playerSteps(items);
  const others = Object.values(easier).flatMap((version) => version.steps);
  return {
    steps,
    isPaused: pauseHolding(log.pauses, target.dueOn) !== null,
    knownItems: knownItems(log, target.dueOn),
    pain: painQuestion(rows, "DURING", words),
    storedLights: painQuestion(rows, "DURING", words, true).lights,
    exercises: Object.fromEntries(shown),
    end: sessionEndPage(rows, items, words),
    easier,
    howTos: howTos(items, exercises, practised, words),
    words: runWords(rows, [...steps, ...others], words),
  };
}

function easierVersions(
  { log, exercises }: { log: PatientLog; exercises: Exercises },
  items: readonly ProgramItemRow[],
  dueOn: LocalDate,
  practised: ReadonlySet<string>,
  words: Catalogue,
): Record<string, RunEasier> {
  const precautions = log.episode?.precautions ?? [];
  const found = items.flatMap((item) => {
    const version = easierFor(item, exercises.find, precautions, dueOn);
    if (!version) return [];
    const { exerciseId } = version;
    // The clinician's note is about the exercise that hurts.
    const instead = { ...item, ...version, note: null };
    const [howTo = null] = howTos([instead], exercises, practised, words);
    const name = words.session.inText(exerciseName(exerciseId, "short", exercises, words));
    const go = words.player.painful.easier(name);
    return [[item.id, { exerciseId, steps: playerSteps([instead]), go, howTo }] as const];
  });
  return Object.fromEntries(found);
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
