import { Link } from "@remix-run/react";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type CaseloadQuery, type SortKey, sortedBy } from "~/domain/caseload/query";
import { caseloadPath } from "./path";

type Props = { query: CaseloadQuery; sort: SortKey; className?: string; children: string };

/** A column's head that sorts by it; a second click turns the direction round. */
export function SortHead({ query, sort, className, children }: Props) {
  const isSorted = query.sort === sort;
  const Arrow = query.direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={isSorted ? query.direction : undefined} className={className}>
      <Link to={caseloadPath(query, sortedBy(query, sort))} preventScrollReset>
        {children}
        {isSorted ? <Arrow className="icon" aria-hidden /> : null}
      </Link>
    </th>
  );
}
