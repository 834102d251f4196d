import { capital } from "~/components/ui/capital";
import { SPARK_DAYS } from "~/domain/caseload/figures";
import { type CaseloadQuery, type SortKey, sortedBy } from "~/domain/caseload/query";
import { caseloadPath } from "./caseload-path";
import type { TableRow } from "./caseload-rows";
import { PatientRow } from "./patient-row";

type Props = { rows: TableRow[]; query: CaseloadQuery };

/** One page of patients; on narrow screens each row becomes a card, on a phone a line of a list. */
export function PatientsTable({ rows, query }: Props) {
  return (
    <div className="card patients">
      <table>
        <caption className="sr-only">Patients</caption>
        <thead data-go="stay">
          <tr>
            <SortHead query={query} sort="name">
              Patient
            </SortHead>
            <th scope="col">Condition, side</th>
            <th scope="col">Program</th>
            <SortHead query={query} sort="adherence">
              Done, 14 days
            </SortHead>
            <SortHead query={query} sort="pain" className="num">
              Pain, 7 d
            </SortHead>
            <th scope="col">{`${SPARK_DAYS} days`}</th>
            <SortHead query={query} sort="last-log">
              Last log
            </SortHead>
            <SortHead query={query} sort="review">
              Next visit
            </SortHead>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody data-go="page">
          {rows.map((row, i) => (
            <PatientRow
              key={row.id}
              row={row}
              visit={query.sort === "review" ? newVisit(row, rows[i - 1]) : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The day of a row's next visit, where the row before has another one. */
function newVisit({ review }: TableRow, before: TableRow | undefined): string | undefined {
  if (before !== undefined && before.review?.day === review?.day) return undefined;
  if (review === null) return "No visit planned";
  return capital(review.isOverdue ? `${review.day} · overdue` : review.day);
}

type HeadProps = { query: CaseloadQuery; sort: SortKey; className?: string; children: string };

/** A column's head that sorts by it; a second click turns the direction round. */
function SortHead({ query, sort, className, children }: HeadProps) {
  const isSorted = query.sort === sort;
  return (
    <th scope="col" aria-sort={isSorted ? query.direction : undefined} className={className}>
      <a href={caseloadPath(query, sortedBy(query, sort))}>{children}</a>
    </th>
  );
}
