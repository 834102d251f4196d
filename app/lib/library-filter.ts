import {
  EQUIPMENT,
  type EquipmentCode,
  GOALS,
  type GoalCode,
  MUSCLES,
  type MuscleCode,
  POSITIONS,
  type PositionCode,
} from "~/content/codes";
import type { Exercise } from "~/content/exercises";
import { searchExercises } from "~/content/exercises/search";

/** What somebody looks for in the library; empty lists do not filter. */
export type LibraryFilter = {
  q: string;
  muscle: MuscleCode[];
  position: PositionCode[];
  equipment: EquipmentCode[];
  goal: GoalCode[];
};

/** The groups of choices, by field name. */
export const filterGroups = [
  { name: "muscle", word: "Muscle", codes: MUSCLES },
  { name: "position", word: "Position", codes: POSITIONS },
  { name: "equipment", word: "Equipment", codes: EQUIPMENT },
  { name: "goal", word: "Goal", codes: GOALS },
] as const;

/** Reads the filter fields of an address or a form; unknown codes are left out. */
export function readFilter(sent: URLSearchParams | FormData): LibraryFilter {
  const known = <Code extends string>(name: string, codes: Record<Code, string>) =>
    [...sent.getAll(name)].filter(
      (code): code is Code => typeof code === "string" && Object.hasOwn(codes, code),
    );
  return {
    q: String(sent.get("q") ?? ""),
    muscle: known("muscle", MUSCLES),
    position: known("position", POSITIONS),
    equipment: known("equipment", EQUIPMENT),
    goal: known("goal", GOALS),
  };
}

/** The exercises that fit, in the library's order. */
export function exercisesFor({ q, muscle, position, equipment, goal }: LibraryFilter): Exercise[] {
  return searchExercises(q, { muscles: muscle, positions: position, equipment, goals: goal });
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
