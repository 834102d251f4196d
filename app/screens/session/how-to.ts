import type { Exercises } from "~/content/exercises";
import type { ProgramItemRow } from "~/domain/rows";
import { type FigureOf, figureOf } from "~/screens/library/exercise-names";
import type { Catalogue } from "~/words/catalogue";
import { doseWords } from "~/words/dose";

/** One stretch of the patient's program, to read in peace. */
export type HowTo = {
  itemId: string;
  name: string;
  /** "3 × 45 s, right" */
  dose: string;
  /** The clinician's own words for this patient. */
  note: string | null;
  startPosition: string;
  steps: readonly string[];
  feel: string;
  ease: string;
  figure: FigureOf;
};

/** How each exercise is done, in program order; what the library does not know is left out. */
export function howTos(
  items: readonly ProgramItemRow[],
  exercises: Exercises,
  words: Catalogue,
): HowTo[] {
  return items.flatMap((item) => {
    const exercise = exercises.find(item.exerciseId);
    const figure = figureOf(item, exercises);
    if (!exercise || !figure) return [];
    const { name, startPosition, steps, feel, ease } = exercise;
    return {
      ...{ itemId: item.id, name, dose: doseWords(item, words), note: item.note },
      ...{ startPosition, steps, feel: `${feel.where} ${feel.what}`, ease, figure },
    };
  });
}
