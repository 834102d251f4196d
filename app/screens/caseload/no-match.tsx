import { type CaseloadQuery, countFilters } from "~/domain/caseload/query";

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven"];

/** Nobody found: what was asked, and the way out. */
export function NoMatch({ query }: { query: CaseloadQuery }) {
  const filters = countFilters(query);
  return (
    <div className="card grid justify-items-start gap-2 p-5">
      <p>
        <b>{query.search ? `No patient matches “${query.search}”.` : "No patient matches."}</b>{" "}
        <span>{adviceWords(query, filters)}</span>
      </p>
      <a href="/clinic?whose=all" className="btn" data-look="soft" data-size="sm" data-go="stay">
        Clear all
      </a>
    </div>
  );
}

function adviceWords({ search }: CaseloadQuery, filters: number): string {
  const word = `${numbers[filters] ?? filters} ${filters === 1 ? "filter" : "filters"}`;
  if (search) return `Check the spelling${filters > 0 ? ` or clear ${word}` : ""}.`;
  return filters > 0 ? `Clear ${word} to see more.` : "";
}
