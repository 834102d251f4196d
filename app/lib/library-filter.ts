import { ANATOMY } from "~/content/anatomy";
import { EQUIPMENT, GOALS, LEVELS, MUSCLES, POSITIONS } from "~/content/codes";
import type { Library, LibraryExercise } from "./library";

const { mat, blanket, ...tools } = EQUIPMENT;
const FLOOR_COVERS: readonly string[] = ["mat", "blanket"];

/** The groups of choices, by field name, each code with its word. */
export const filterGroups = [
  { name: "muscle", word: "Muscle", codes: MUSCLES },
  { name: "position", word: "Position", codes: POSITIONS },
  {
    name: "equipment",
    word: "Equipment",
    codes: { none: `None or ${mat.toLowerCase()}`, ...tools },
  },
  { name: "goal", word: "Goal", codes: GOALS },
  { name: "level", word: "Level", codes: LEVELS },
] as const satisfies readonly { name: string; word: string; codes: Record<string, string> }[];

export type FilterName = (typeof filterGroups)[number]["name"];

/** What somebody looks for in the library; within a group any of the codes will do, and an empty group does not filter. */
export type LibraryFilter = { q: string } & Record<FilterName, string[]>;

/** The choices of a group under which an exercise is found. */
const codesOf: Record<FilterName, (exercise: LibraryExercise) => readonly string[]> = {
  muscle: ({ muscles }) => [...muscles.primary, ...muscles.secondary],
  position: ({ position }) => [position],
  equipment: ({ equipment }) =>
    equipment.every((code) => FLOOR_COVERS.includes(code)) ? ["none"] : equipment,
  goal: ({ goal }) => [goal],
  level: ({ level }) => [level],
};

/** Reads the filter fields of an address or a form; unknown codes are left out. */
export function readFilter(sent: URLSearchParams | FormData): LibraryFilter {
  const known = filterGroups.map(({ name, codes }) => {
    const chosen = sent.getAll(name).map(String);
    return [name, chosen.filter((code) => Object.hasOwn(codes, code))];
  });
  return { q: String(sent.get("q") ?? ""), ...Object.fromEntries(known) };
}

/** The exercises that fit, in the library's order. */
export function exercisesFor(library: Library, filter: LibraryFilter): LibraryExercise[] {
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
  return library.filter((exercise) => {
    const text = words.length > 0 ? searchableText(exercise) : "";
    return (
      words.every((word) => text.includes(word)) &&
      filterGroups.every(({ name }) => fitsGroup(exercise, name, filter[name]))
    );
  });
}

const fitsGroup = (exercise: LibraryExercise, name: FilterName, chosen: readonly string[]) =>
  chosen.length === 0 || codesOf[name](exercise).some((code) => chosen.includes(code));

/** What is searched: names, purpose, and the words for muscles (also a clinician's), position, goal, level and equipment. */
function searchableText(exercise: LibraryExercise): string {
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

/** How many exercises each choice would leave, by group and code, with the words and the other groups as they are. */
export type ChoiceCounts = Record<FilterName, Record<string, number>>;

export function choiceCounts(library: Library, filter: LibraryFilter): ChoiceCounts {
  const groups = filterGroups.map(({ name, codes }) => {
    const fitting = exercisesFor(library, { ...filter, [name]: [] });
    const counted = Object.keys(codes).map((code) => [
      code,
      fitting.filter((exercise) => fitsGroup(exercise, name, [code])).length,
    ]);
    return [name, Object.fromEntries(counted)];
  });
  return Object.fromEntries(groups);
}

/** How many choices are ticked; the search words do not count. */
export function choiceCount(filter: LibraryFilter): number {
  return filterGroups.reduce((sum, { name }) => sum + filter[name].length, 0);
}

/** "No exercise matches “thsl”. Check the spelling or clear a filter." */
export function noMatchWords(filter: LibraryFilter): string {
  const query = filter.q.trim();
  if (query === "") return "No exercise fits these filters. Clear one of them.";
  const advice =
    choiceCount(filter) > 0 ? "Check the spelling or clear a filter." : "Check the spelling.";
  return `No exercise matches “${query}”. ${advice}`;
}
