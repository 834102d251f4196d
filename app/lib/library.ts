import type { Exercise } from "~/content/exercises";

/** What lists of exercises show, search and add to a program; the full texts stay on the server. */
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
  | "pose"
>;

/** The exercises a page was sent by its loader. */
export type Library = readonly LibraryExercise[];

/** The exercise with this id; null when the library has none. */
export const exerciseIn = (library: Library, id: string): LibraryExercise | null =>
  library.find((exercise) => exercise.id === id) ?? null;

/** The name of an exercise; its id when the library no longer has it. */
export const nameIn = (library: Library, id: string): string => exerciseIn(library, id)?.name ?? id;
