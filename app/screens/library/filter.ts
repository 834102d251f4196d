import { EQUIPMENT, GOALS, LEVELS, MUSCLES, POSITIONS } from "~/content/codes";

const { mat, blanket, ...tools } = EQUIPMENT;

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

/** Reads the filter fields of an address or a form; unknown codes are left out. */
export function readFilter(sent: URLSearchParams | FormData): LibraryFilter {
  const known = filterGroups.map(({ name, codes }) => {
    const chosen = sent.getAll(name).map(String);
    return [name, chosen.filter((code) => Object.hasOwn(codes, code))];
  });
  return { q: String(sent.get("q") ?? ""), ...Object.fromEntries(known) };
}

/** How many choices are ticked; the search words do not count. */
export function choiceCount(filter: LibraryFilter): number {
  return filterGroups.reduce((sum, { name }) => sum + filter[name].length, 0);
}

/** "Hip flexors, gentle" */
export function chosenWords(filter: LibraryFilter): string {
  const words = filterGroups.flatMap(({ name, codes }) =>
    Object.entries(codes).flatMap(([code, word]) => (filter[name].includes(code) ? [word] : [])),
  );
  return words.map((word, i) => (i === 0 ? word : word.toLowerCase())).join(", ");
}

/** "Nothing found for “thsl”. Search by name, by muscle … Or clear the search." */
export function noMatchWords(filter: LibraryFilter): string {
  const query = filter.q.trim();
  if (query === "") return "No exercise fits these filters. Clear one of them.";
  const clear = choiceCount(filter) > 0 ? "Or clear a filter." : "Or clear the search.";
  return `Nothing found for “${query}”. Search by name, muscle, position or what is needed: “calf”, “hip flexor”, “standing”, “strap”. ${clear}`;
}
