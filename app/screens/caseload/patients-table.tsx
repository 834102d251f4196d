import { SPARK_DAYS } from "~/domain/caseload/figures";
import type { CaseloadQuery } from "~/domain/caseload/query";
import { PatientRow } from "./patient-row";
import type { TableRow } from "./rows";
import { SortHead } from "./sort-head";

type Props = { rows: TableRow[]; query: CaseloadQuery };

/** One page of patients; on narrow screens each row becomes a card. */
export function PatientsTable({ rows, query }: Props) {
  return (
    <div className="card patients">
      <table>
        <caption className="sr-only">Patients</caption>
        <thead>
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
            <th scope="col">{SPARK_DAYS} days</th>
            <SortHead query={query} sort="last-log">
              Last log
            </SortHead>
            <SortHead query={query} sort="review">
              Next review
            </SortHead>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PatientRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
