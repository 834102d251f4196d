/** What a caseload page was asked for: everything stands in the address, so a page can be kept and shared. */

export const caseloadFilters = [
  "attention",
  "review-due",
  "low-adherence",
  "no-program",
  "unchecked-precaution",
  "discharged",
  "archived",
] as const;
export type CaseloadFilter = (typeof caseloadFilters)[number];

export const sortKeys = ["name", "adherence", "pain", "last-log", "review"] as const;
export type SortKey = (typeof sortKeys)[number];

export type Direction = "ascending" | "descending";

/** Rows of the table on one page, and of the attention list where it is shown whole. */
export const PAGE_SIZE = 25;
/** Rows of the attention list before "Show all". */
export const QUEUE_SIZE = 12;

export type CaseloadQuery = {
  /** Words to find in name, condition, side or program; "" for all. */
  search: string;
  whose: "all" | "mine";
  /** All of them must hold. Discharged patients without an alert show only with "discharged", archived ones only with "archived". */
  filters: CaseloadFilter[];
  condition: string | null;
  sort: SortKey;
  direction: Direction;
  /** From 1; beyond the last page the last one is meant. */
  page: number;
  /** Whether the attention list shows everybody or stops after the first ones. */
  queue: "short" | "all";
  /** Of the attention list where everybody is shown, as `page`. */
  queuePage: number;
};

/** The direction that a first click on a column means: who needs care comes first. */
const firstDirection: Record<SortKey, Direction> = {
  name: "ascending",
  adherence: "ascending",
  pain: "descending",
  "last-log": "ascending",
  review: "ascending",
};

const MAX_SEARCH = 100;

/** Whose patients the address asks for; null where it leaves that open. */
export function whoseIn(params: URLSearchParams): CaseloadQuery["whose"] | null {
  const whose = params.get("whose");
  return whose === "mine" || whose === "all" ? whose : null;
}

/**
 * Reads the address. What cannot be understood counts as left out: a mistyped address is no error.
 * @param usual whose patients are meant where the address leaves that open
 */
export function readCaseloadQuery(
  params: URLSearchParams,
  usual: CaseloadQuery["whose"] = "all",
): CaseloadQuery {
  return {
    search: (params.get("q") ?? "").trim().slice(0, MAX_SEARCH),
    whose: whoseIn(params) ?? usual,
    filters: caseloadFilters.filter((filter) => params.getAll("show").includes(filter)),
    condition: params.get("condition")?.trim().slice(0, MAX_SEARCH) || null,
    ...readSort(params.get("sort") ?? ""),
    page: readPage(params.get("page")),
    queue: params.get("queue") === "all" ? "all" : "short",
    queuePage: readPage(params.get("queue-page")),
  };
}

/** "pain" is ascending, "-pain" descending. */
function readSort(text: string): Pick<CaseloadQuery, "sort" | "direction"> {
  const sort = sortKeys.find((key) => key === text.replace(/^-/, ""));
  if (!sort) return { sort: "review", direction: firstDirection.review };
  return { sort, direction: text.startsWith("-") ? "descending" : "ascending" };
}

function readPage(text: string | null): number {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

/** The change that switches one filter on or off. */
export function toggled(query: CaseloadQuery, filter: CaseloadFilter): Partial<CaseloadQuery> {
  const { filters } = query;
  return {
    filters: filters.includes(filter)
      ? filters.filter((each) => each !== filter)
      : [...filters, filter],
  };
}

/** The change that a click on a column's head means: sort by it, or turn the direction round. */
export function sortedBy(query: CaseloadQuery, sort: SortKey): Partial<CaseloadQuery> {
  if (query.sort !== sort) return { sort, direction: firstDirection[sort] };
  return { direction: query.direction === "ascending" ? "descending" : "ascending" };
}

/** How many things besides the search narrow the list down. */
export function countFilters({ filters, condition, whose }: CaseloadQuery): number {
  return filters.length + (condition === null ? 0 : 1) + (whose === "mine" ? 1 : 0);
}
