import { Link } from "@remix-run/react";
import type { CaseloadQuery } from "~/domain/caseload/query";
import type { CaseloadPage } from "./caseload-page";
import { caseloadPath } from "./caseload-path";

type StepProps = { query: CaseloadQuery; page: number; pages: number; children: string };

function Step({ query, page, pages, children }: StepProps) {
  const exists = page >= 1 && page <= pages;
  return exists ? (
    <Link
      to={caseloadPath(query, { page })}
      className="btn"
      data-look="line"
      data-size="sm"
      preventScrollReset
    >
      {children}
    </Link>
  ) : (
    <span className="btn" data-look="line" data-size="sm" aria-disabled="true">
      {children}
    </span>
  );
}

/** "Patients 1–25 of 41" and the way to the other pages. */
export function Pager(page: Pick<CaseloadPage, "query" | "from" | "to" | "matching" | "pages">) {
  const { query, from, to, matching, pages } = page;
  return (
    <nav
      className="pager flex flex-wrap items-center gap-2 px-0.5 pt-2.5 text-13"
      aria-label="Pages"
    >
      <p className="mr-auto text-ink-2">{`Patients ${from}–${to} of ${matching}`}</p>
      <Step query={query} page={query.page - 1} pages={pages}>
        Previous
      </Step>
      <Step query={query} page={query.page + 1} pages={pages}>
        Next
      </Step>
    </nav>
  );
}
