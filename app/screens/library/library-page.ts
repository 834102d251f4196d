import type { Exercises } from "~/content/exercises";
import { type ListedExercise, libraryOf } from "./exercises";
import { type LibraryFilter, readFilter } from "./filter";
import { type ChoiceCounts, choiceCounts, exercisesFor } from "./search";

/** Only what a card shows. */
export type CardExercise = Pick<ListedExercise, "id" | "name" | "position"> & {
  muscles: Pick<ListedExercise["muscles"], "primary">;
};

/** The library as somebody asked for it. */
export type LibraryPage = {
  filter: LibraryFilter;
  counts: ChoiceCounts;
  fitting: CardExercise[];
  /** All exercises, fitting or not. */
  total: number;
};

/** @param asked the fields of the search form, as they stand in the address */
export function libraryPage(exercises: Exercises, asked: URLSearchParams): LibraryPage {
  const filter = readFilter(asked);
  const library = libraryOf(exercises);
  return {
    filter,
    counts: choiceCounts(library, filter),
    fitting: exercisesFor(library, filter).map(cardOf),
    total: library.length,
  };
}

const cardOf = ({ id, name, muscles, position }: ListedExercise): CardExercise => ({
  id,
  name,
  muscles: { primary: muscles.primary },
  position,
});
