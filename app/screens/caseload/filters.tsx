import {
  type CaseloadFilter,
  type CaseloadQuery,
  caseloadFilters,
  toggled,
} from "~/domain/caseload/query";
import type { CaseloadPage } from "./caseload-page";
import { caseloadPath } from "./caseload-path";

const words: Record<CaseloadFilter, string> = {
  attention: "Needs attention",
  "review-due": "Visit due",
  "low-adherence": "Low adherence",
  "no-program": "No program",
  "unchecked-precaution": "Precaution not checked",
  discharged: "Discharged",
  archived: "Archived",
};

type ChipProps = { query: CaseloadQuery; change: Partial<CaseloadQuery>; isOn: boolean };

function Chip({ query, change, isOn, word, count }: ChipProps & { word: string; count: number }) {
  return (
    <li>
      <a
        href={caseloadPath(query, change)}
        className="chip"
        aria-current={isOn ? "true" : undefined}
      >
        {`${word} `}
        <b>{count}</b>
      </a>
    </li>
  );
}

/** Whose patients, and which of them: links, so that a choice can be kept, shared and taken back. */
export function Filters({
  query,
  whose,
  filters,
}: Pick<CaseloadPage, "query" | "whose" | "filters">) {
  // Most clinics archive nobody for long.
  const isShown = (filter: CaseloadFilter) =>
    filter !== "archived" || filters.archived > 0 || query.filters.includes(filter);
  return (
    <ul className="filters flex gap-2 sm:flex-wrap" aria-label="Filters" data-go="stay">
      {(["all", "mine"] as const).map((each) => (
        <Chip
          key={each}
          query={query}
          change={{ whose: each }}
          isOn={query.whose === each}
          word={each === "all" ? "All" : "Mine"}
          count={whose[each]}
        />
      ))}
      {caseloadFilters.filter(isShown).map((filter) => (
        <Chip
          key={filter}
          query={query}
          change={toggled(query, filter)}
          isOn={query.filters.includes(filter)}
          word={words[filter]}
          count={filters[filter]}
        />
      ))}
    </ul>
  );
}
