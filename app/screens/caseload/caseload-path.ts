import type { CaseloadQuery } from "~/domain/caseload/query";

/** What stands in the address for a column and a direction. */
export function sortValue({ sort, direction }: Pick<CaseloadQuery, "sort" | "direction">): string {
  return direction === "ascending" ? sort : `-${sort}`;
}

/** The parts of a query that its address names, in a fixed order; defaults are left out. */
export function queryEntries(query: CaseloadQuery): [name: string, value: string][] {
  const { search, whose, filters, condition, page, queue, queuePage } = query;
  const sort = sortValue(query);
  const entries: [string, string | null][] = [
    ["q", search || null],
    // Always: left out it would mean what was asked for the last time.
    ["whose", whose],
    ...filters.map((filter): [string, string] => ["show", filter]),
    ["condition", condition],
    ["sort", sort === "review" ? null : sort],
    ["queue", queue === "all" ? "all" : null],
    ["queue-page", queue === "short" || queuePage === 1 ? null : String(queuePage)],
    ["page", page === 1 ? null : String(page)],
  ];
  return entries.filter((entry): entry is [string, string] => entry[1] !== null);
}

/** The address of the same page with a change; any change but that of a page starts both lists at their page 1. */
export function caseloadPath(query: CaseloadQuery, change: Partial<CaseloadQuery> = {}): string {
  const search = new URLSearchParams(
    queryEntries({ ...query, page: 1, queuePage: 1, ...change }),
  ).toString();
  return search ? `/clinic?${search}` : "/clinic";
}
