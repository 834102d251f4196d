import type { Exercises } from "~/content/exercises";
import type { KeptExercise } from "~/domain/discharge/keeps";
import { type FigureOf, figureOf } from "~/screens/library/exercise-names";
import type { Catalogue } from "~/words/catalogue";
import { doseWords } from "~/words/dose";
import { firstName } from "~/words/person";

/** What was agreed at a discharge. */
export type KeptRows = { keeps: KeptExercise[]; words: string | null; hasLetter: boolean };

/** What stays after a discharge, in finished words; nothing of it is logged. */
export type KeptCard = {
  title: string;
  text: string;
  /** The clinician's own words, and whose they are. */
  said: { by: string; text: string } | null;
  exercises: {
    key: string;
    name: string;
    dose: string;
    howTo: string;
    steps: readonly string[];
    figure: FigureOf;
  }[];
  letter: string | null;
};

/** Null where nothing was kept, said or shared. What the library does not know is left out. */
export function keptCard(
  { keeps, words: said, hasLetter }: KeptRows,
  { exercises, clinicianName }: { exercises: Exercises; clinicianName: string },
  words: Catalogue,
): KeptCard | null {
  if (keeps.length === 0 && said === null && !hasLetter) return null;
  const { kept } = words;
  return {
    ...{ title: kept.title, text: kept.text, letter: hasLetter ? kept.letter : null },
    said: said === null ? null : { by: kept.from(firstName(clinicianName)), text: said },
    exercises: keeps.flatMap((item) => {
      const exercise = exercises.find(item.exerciseId);
      const figure = figureOf(item, exercises);
      if (!exercise || !figure) return [];
      const { name, startPosition, steps } = exercise;
      return {
        ...{ key: `${item.exerciseId}.${item.side}`, name, figure, dose: doseWords(item, words) },
        ...{ howTo: kept.howTo(name), steps: [startPosition, ...steps] },
      };
    }),
  };
}
