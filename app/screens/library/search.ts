import { ANATOMY } from "~/content/anatomy";
import { EQUIPMENT, GOALS, LEVELS, MUSCLES, POSITIONS } from "~/content/codes";
import type { Library, ListedExercise } from "./exercises";
import { type FilterName, filterGroups, type LibraryFilter } from "./filter";

const FLOOR_COVERS: readonly string[] = ["mat", "blanket"];

/** The choices of a group under which an exercise is found. */
const codesOf: Record<FilterName, (exercise: ListedExercise) => readonly string[]> = {
  muscle: ({ muscles }) => [...muscles.primary, ...muscles.secondary],
  position: ({ position }) => [position],
  equipment: ({ equipment }) =>
    equipment.every((code) => FLOOR_COVERS.includes(code)) ? ["none"] : equipment,
  goal: ({ goal }) => [goal],
  level: ({ level }) => [level],
};

/** The exercises that fit, in the library's order. */
export function exercisesFor(library: Library, filter: LibraryFilter): ListedExercise[] {
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
  return library.filter((exercise) => {
    const text = words.length > 0 ? searchableText(exercise) : "";
    return (
      words.every((word) => text.includes(word)) &&
      filterGroups.every(({ name }) => fitsGroup(exercise, name, filter[name]))
    );
  });
}

const fitsGroup = (exercise: ListedExercise, name: FilterName, chosen: readonly string[]) =>
  chosen.length === 0 || codesOf[name](exercise).some((code) => chosen.includes(code));

/** What is searched: names, purpose, and the words for muscles (also a clinician's), position, goal, level and equipment. */
function searchableText(exercise: ListedExercise): string {
  const { name, shortName, purpose, position, goal, level, muscles, equipment } = exercise;
  const worked = [...muscles.primary, ...muscles.secondary];
  return [
    ...[name, shortName, purpose, POSITIONS[position], GOALS[goal], LEVELS[level]],
    ...worked.flatMap((code) => [MUSCLES[code], ANATOMY[code].names]),
    ...equipment.map((code) => EQUIPMENT[code]),
  ]
    .join(" ")
    .toLowerCase();
}

/**
 * How many exercises each choice would leave, by group and code, with the words and the other groups as they are. Choices
 * that no exercise of the library has are left out.
 */
export type ChoiceCounts = Record<FilterName, Record<string, number>>;

export function choiceCounts(library: Library, filter: LibraryFilter): ChoiceCounts {
  const groups = filterGroups.map(({ name, codes }) => {
    const fitting = exercisesFor(library, { ...filter, [name]: [] });
    const countOf = (list: Library, code: string) =>
      list.filter((exercise) => fitsGroup(exercise, name, [code])).length;
    const known = Object.keys(codes).filter((code) => countOf(library, code) > 0);
    const counted = known.map((code) => [code, countOf(fitting, code)]);
    return [name, Object.fromEntries(counted)];
  });
  return Object.fromEntries(groups);
}
