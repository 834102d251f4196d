import { type CaseloadQuery, countFilters } from "~/domain/caseload/query";
import type { CaseloadPage } from "./caseload-page";
import { caseloadPath } from "./caseload-path";

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven"];

type Props = Pick<CaseloadPage, "query" | "besides">;

/** Nobody found: what was asked, and the way out. */
export function NoMatch({ query, besides }: Props) {
  const filters = countFilters(query);
  const isElsewhere = besides.discharged + besides.archived > 0;
  return (
    <div className="card grid justify-items-start gap-2 p-5">
      <p>
        <b>{headWords(query, isElsewhere)}</b>{" "}
        <span>{isElsewhere ? "" : adviceWords(query, filters)}</span>
      </p>
      <Besides query={query} besides={besides} />
      <a href="/clinic?whose=all" className="btn" data-look="soft" data-size="sm" data-go="stay">
        Clear all
      </a>
    </div>
  );
}

function headWords({ search }: CaseloadQuery, isElsewhere: boolean): string {
  if (!search) return "No patient matches.";
  return isElsewhere
    ? `Nobody on this list matches “${search}”.`
    : `No patient matches “${search}”.`;
}

function adviceWords({ search }: CaseloadQuery, filters: number): string {
  const word = `${numbers[filters] ?? filters} ${filters === 1 ? "filter" : "filters"}`;
  if (search) return `Check the spelling${filters > 0 ? ` or clear ${word}` : ""}.`;
  return filters > 0 ? `Clear ${word} to see more.` : "";
}

/** Whom the search finds among those who are on no list, each with the way there. */
export function Besides({ query, besides }: Props) {
  const lists = (["discharged", "archived"] as const).filter((list) => besides[list] > 0);
  if (lists.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-14" data-go="stay">
      <span>Found besides:</span>
      {lists.map((list) => (
        <a
          key={list}
          href={caseloadPath({ ...query, whose: "all", condition: null }, { filters: [list] })}
          className="inline-flex min-h-11 items-center font-semi"
        >
          {`${besides[list]} ${list}`}
        </a>
      ))}
    </p>
  );
}
