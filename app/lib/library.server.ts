import { type Exercise, exercises } from "~/content/exercises";
import type { Library, LibraryExercise } from "./library";

/** What a list shows of an exercise, without its texts. */
export function toLibraryExercise(exercise: Exercise): LibraryExercise {
  const { id, name, shortName, purpose, position, equipment, muscles } = exercise;
  const { goal, level, perSide, dose, pose } = exercise;
  return {
    ...{ id, name, shortName, purpose, position, equipment, muscles },
    ...{ goal, level, perSide, dose, pose },
  };
}

/** The whole library, as lists show it. */
export const library: Library = exercises.map(toLibraryExercise);

/** The exercises with these ids, in the library's order; ids it does not know are left out. */
export function libraryOf(ids: Iterable<string>): Library {
  const wanted = new Set(ids);
  return library.filter(({ id }) => wanted.has(id));
}
