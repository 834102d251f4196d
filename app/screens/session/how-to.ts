import type { Exercise, Exercises } from "~/content/exercises";
import { cautionTexts } from "~/content/exercises/cautions";
import { templateNoteIn } from "~/content/templates/in-language";
import type { ProgramItemRow } from "~/domain/rows";
import { type FigureOf, figureOf } from "~/screens/library/exercise-names";
import { asWritten, ownWords } from "~/words/as-written";
import type { Catalogue } from "~/words/catalogue";
import { doseWords } from "~/words/dose";

/** What to look out for in one exercise. */
export type Care = {
  cautions: readonly string[];
  mistakes: readonly string[];
  /** Not done in the last weeks, or never: to be read before it begins. */
  isNew: boolean;
};

/** One stretch of the patient's program, to read in peace. */
export type HowTo = {
  itemId: string;
  exerciseId: string;
  name: string;
  /** "3 × 45 s, right" */
  dose: string;
  /** The template's or the clinician's own words for this patient, and that they stand as they were written. */
  note: { text: string; asWritten: string | null } | null;
  startPosition: string;
  steps: readonly string[];
  feel: string;
  ease: string;
  care: Care;
  figure: FigureOf;
};

/**
 * How each exercise is done, in program order; what the library does not know is left out.
 * @param practised ids of the exercises that were done before
 */
export function howTos(
  items: readonly ProgramItemRow[],
  exercises: Exercises,
  practised: ReadonlySet<string>,
  words: Catalogue,
): HowTo[] {
  return items.flatMap((item) => {
    const exercise = exercises.find(item.exerciseId);
    const figure = figureOf(item, exercises);
    if (!exercise || !figure) return [];
    const { name, startPosition, steps, feel, ease } = exercise;
    return {
      ...{
        itemId: item.id,
        exerciseId: item.exerciseId,
        name,
        dose: doseWords(item, words),
        note: item.note ? noteOf(item.note, words) : null,
      },
      ...{ startPosition, steps, feel: `${feel.where} ${feel.what}`, ease, figure },
      care: careOf(exercise, practised),
    };
  });
}

function noteOf(note: string, words: Catalogue): HowTo["note"] {
  const text = templateNoteIn(words.language, note);
  return text === null
    ? { text: ownWords(note, words), asWritten: asWritten(words) }
    : { text, asWritten: null };
}

/** @param practised ids of the exercises that were done before */
export function careOf(exercise: Exercise, practised: ReadonlySet<string>): Care {
  const { id, mistakes } = exercise;
  return { cautions: cautionTexts(exercise), mistakes, isNew: !practised.has(id) };
}
