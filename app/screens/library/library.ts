import type { Exercise } from "~/content/exercises";

/** What lists of exercises show, search and add to a program; texts and poses stay on the server. */
export type LibraryExercise = Pick<
  Exercise,
  | "id"
  | "name"
  | "shortName"
  | "purpose"
  | "position"
  | "equipment"
  | "muscles"
  | "goal"
  | "level"
  | "perSide"
  | "dose"
>;

/** An exercise by name and figure. */
export type DrawnExercise = Pick<Exercise, "id" | "name" | "pose">;

/** The exercises a page was sent by its loader. */
export type Library = readonly LibraryExercise[];

/** The exercise with this id; null when the library has none. */
export const exerciseIn = <Each extends { id: string }>(
  library: readonly Each[],
  id: string,
): Each | null => library.find((exercise) => exercise.id === id) ?? null;

/** The name of an exercise; its id when the library no longer has it. */
export const nameIn = (library: readonly { id: string; name: string }[], id: string): string =>
  exerciseIn(library, id)?.name ?? id;
