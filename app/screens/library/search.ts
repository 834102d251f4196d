import { ANATOMY } from "~/content/anatomy";
import { EQUIPMENT, GOALS, LEVELS, MUSCLES, type MuscleCode, POSITIONS } from "~/content/codes";
import type { Library, ListedExercise } from "./exercises";
import { type FilterName, filterGroups, type LibraryFilter } from "./filter";
import { plain, type Term, termsOf } from "./search-words";

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

/**
 * The exercises that fit. A search by words puts the one of that name first, then those whose first muscle it is, then
 * those that reach it as well; else and among equals they keep the library's order.
 */
export function exercisesFor(library: Library, filter: LibraryFilter): ListedExercise[] {
  const terms = termsOf(filter.q);
  const fitting = library.filter((exercise) =>
    filterGroups.every(({ name }) => fitsGroup(exercise, name, filter[name])),
  );
  if (terms.length === 0) return fitting;
  const query = plain(filter.q);
  return fitting
    .map((exercise) => ({ exercise, rank: rankOf(exercise, terms, query) }))
    .filter((ranked): ranked is typeof ranked & { rank: number } => ranked.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ exercise }) => exercise);
}

const fitsGroup = (exercise: ListedExercise, name: FilterName, chosen: readonly string[]) =>
  chosen.length === 0 || codesOf[name](exercise).some((code) => chosen.includes(code));

/** 0 for the exercise of that name, rising with the distance; null where a term is not found. */
function rankOf(exercise: ListedExercise, terms: readonly Term[], query: string): number | null {
  const { name, shortName, muscles } = exercise;
  if ([name, shortName].some((each) => plain(each) === query)) return 0;
  const texts = {
    name: plain(`${name} ${shortName}`),
    primary: muscleWords(muscles.primary),
    secondary: muscleWords(muscles.secondary),
    other: otherWords(exercise),
  };
  const ranks = terms.map((term) => {
    const isNamed = has(texts.name, term) ? 0 : 1;
    const reaches = (codes: readonly MuscleCode[], text: string) =>
      term.muscles.length > 0 ? codes.some((code) => term.muscles.includes(code)) : has(text, term);
    if (reaches(muscles.primary, texts.primary)) return 1 + isNamed;
    if (reaches(muscles.secondary, texts.secondary)) return 3 + isNamed;
    if (isNamed === 0) return 5;
    return has(texts.other, term) ? 6 : null;
  });
  return ranks.reduce<number | null>(
    (sum, rank) => (sum === null || rank === null ? null : sum + rank),
    0,
  );
}

/** Whether one of the words of a text begins so. */
const has = (text: string, { word }: Term) => ` ${text}`.includes(` ${word}`);

const muscleWords = (codes: readonly MuscleCode[]) =>
  plain(codes.map((code) => `${MUSCLES[code]} ${ANATOMY[code].names}`).join(" "));

function otherWords({ purpose, position, goal, level, equipment }: ListedExercise): string {
  const things = equipment.map((code) => EQUIPMENT[code]);
  return plain([purpose, POSITIONS[position], GOALS[goal], LEVELS[level], ...things].join(" "));
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
