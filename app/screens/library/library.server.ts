import { type Exercise, exercises } from "~/content/exercises";
import type { DrawnExercise, Library, LibraryExercise } from "./library";

/** What a list shows of an exercise, without its texts. */
export function toLibraryExercise(exercise: Exercise): LibraryExercise {
  const { id, name, shortName, purpose, position, equipment, muscles } = exercise;
  const { goal, level, perSide, dose } = exercise;
  return {
    ...{ id, name, shortName, purpose, position, equipment, muscles },
    ...{ goal, level, perSide, dose },
  };
}

/** The whole library, as lists show it. */
export const library: Library = exercises.map(toLibraryExercise);

/** Names and poses of the exercises with these ids; ids that the library does not know are left out. */
export function drawnExercises(ids: Iterable<string>): DrawnExercise[] {
  const wanted = new Set(ids);
  const known = exercises.filter(({ id }) => wanted.has(id));
  return known.map(({ id, name, pose }) => ({ id, name, pose }));
}
