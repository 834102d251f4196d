import { Link } from "@remix-run/react";
import { type CaseloadQuery, countFilters } from "~/domain/caseload/query";

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven"];

/** Nobody found: what was asked, and the way out. */
export function NoMatch({ query }: { query: CaseloadQuery }) {
  const filters = countFilters(query);
  const word = `${numbers[filters] ?? filters} ${filters === 1 ? "filter" : "filters"}`;
  return (
    <div className="card grid justify-items-start gap-2 p-5">
      <p>
        {query.search ? (
          <>
            <b>No patient matches “{query.search}”.</b> Check the spelling
            {filters > 0 ? ` or clear ${word}` : ""}.
          </>
        ) : (
          <>
            <b>No patient matches.</b> {filters > 0 ? `Clear ${word} to see more.` : ""}
          </>
        )}
      </p>
      <Link to="/clinic" className="btn" data-look="soft" data-size="sm" preventScrollReset>
        Clear all
      </Link>
    </div>
  );
}
