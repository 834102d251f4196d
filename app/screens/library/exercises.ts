import type { Exercise, Exercises } from "~/content/exercises";
import type { ItemCaution } from "~/domain/program/conflicts";
import type { PatientLog } from "~/domain/rows";
import type { NameOf } from "~/words/program-change";

/** What lists of exercises show, search and add to a program; texts and poses stay on the server. */
export type ListedExercise = Pick<
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
  | "easier"
> & { cautions: readonly ItemCaution[] };

/** An exercise by name and figure. */
export type DrawnExercise = Pick<Exercise, "id" | "name" | "pose">;

/** The exercises a page was sent by its loader. */
export type Library = readonly ListedExercise[];

/** All exercises, as lists show them. */
export function libraryOf({ list }: Exercises): Library {
  return list.map(
    ({
      id,
      name,
      shortName,
      purpose,
      position,
      equipment,
      muscles,
      goal,
      level,
      perSide,
      dose,
      easier,
      cautions,
    }) => ({
      ...{ id, name, shortName, purpose, position, equipment, muscles },
      ...{ goal, level, perSide, dose, easier },
      cautions: cautions.map(({ code, leg }) => ({ code, leg })),
    }),
  );
}

/** Names and poses of the exercises with these ids; ids that nobody knows are left out. */
export function drawnExercises({ list }: Exercises, ids: Iterable<string>): DrawnExercise[] {
  const wanted = new Set(ids);
  return list.filter(({ id }) => wanted.has(id)).map(({ id, name, pose }) => ({ id, name, pose }));
}

/** The way from an id to a name; an exercise that nobody knows any more keeps its id. */
export const nameOfIn =
  ({ list }: Exercises): NameOf =>
  (exerciseId) =>
    nameIn(list, exerciseId);

/** The names of all exercises that a patient's programs ever held or let be done instead, by id. */
export function exerciseNames(
  { programs }: Pick<PatientLog, "programs">,
  exercises: Exercises,
): Record<string, string> {
  const nameOf = nameOfIn(exercises);
  const items = programs.flatMap(({ revisions }) => revisions.flatMap(({ items }) => items));
  const ids = items.flatMap(({ exerciseId, allowEasier }) => {
    const easier = allowEasier ? (exercises.find(exerciseId)?.easier ?? []) : [];
    return [exerciseId, ...easier];
  });
  return Object.fromEntries(ids.map((id) => [id, nameOf(id)]));
}

/** The exercise with this id; null when the list has none. */
export const exerciseIn = <Each extends { id: string }>(
  list: readonly Each[],
  id: string,
): Each | null => list.find((exercise) => exercise.id === id) ?? null;

/** The name of an exercise; its id when the list no longer has it. */
export const nameIn = (list: readonly { id: string; name: string }[], id: string): string =>
  exerciseIn(list, id)?.name ?? id;
