import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { PainSparkline } from "~/components/marks/pain-sparkline";
import { meanWords, percentWords, signedWords } from "~/words/numbers";
import type { TableRow } from "./caseload-rows";
import { StatusBadge } from "./status-badge";

/** A cell with the column's name, which shows only where the row is a card. */
function Cell({
  label,
  className,
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <td className={className}>
      <span className="cell-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </td>
  );
}

const nothing = <span className="cap">–</span>;

export function PatientRow({ row }: { row: TableRow }) {
  return (
    <tr>
      <th scope="row">
        <Link to={`/clinic/patients/${row.id}`}>{row.name}</Link>
      </th>
      <td className="cell-condition">{row.condition}</td>
      <Cell label="Program">
        <span className={row.program === null ? "cap" : undefined}>{row.program ?? "None"}</span>
      </Cell>
      <Cell label="Done, 14 days">
        <Adherence adherence={row.adherence} />
        {row.extra === null ? null : (
          <span className="cap block lg:whitespace-nowrap">{row.extra}</span>
        )}
      </Cell>
      <Cell label="Pain, 7 d" className="num">
        <Pain pain={row.pain} />
      </Cell>
      <Cell label="28 days">
        {row.spark.some((score) => score !== null) ? (
          <PainSparkline days={row.spark} since={row.sparkSince} width={68} height={26} />
        ) : (
          nothing
        )}
      </Cell>
      <Cell label="Last log" className="cell-day">
        <span>{row.lastLog ?? "Not yet"}</span>
      </Cell>
      <Cell label="Next visit" className="cell-day">
        <Review review={row.review} />
      </Cell>
      <td className="cell-status">
        <StatusBadge status={row.status} alert={row.alert} />
        {row.why === null ? null : <span className="cap why">{row.why}</span>}
      </td>
    </tr>
  );
}

function Adherence({ adherence }: Pick<TableRow, "adherence">) {
  if (adherence === null) return <span className="cap">No data yet</span>;
  const { done, due, ratio } = adherence;
  return (
    <span className="whitespace-nowrap">
      <span className="share" aria-hidden="true">
        <i style={{ width: `${ratio * 100}%` }} />
      </span>
      <span>{percentWords(ratio)}</span>
      <span className="sr-only">{`, ${done} of ${due} sessions`}</span>
    </span>
  );
}

function Pain({ pain }: Pick<TableRow, "pain">) {
  if (pain === null) {
    return (
      <>
        <span className="cap" aria-hidden="true">
          –
        </span>
        <span className="sr-only">too few logs</span>
      </>
    );
  }
  return (
    <span className="whitespace-nowrap">
      <b className="text-ink">{meanWords(pain.mean)}</b>
      <span className="change">{pain.change === null ? "" : changeWords(pain.change)}</span>
    </span>
  );
}

/** "▲ +0.4", "▼ −1.1", "0.0" */
function changeWords(change: number): string {
  const words = signedWords(change);
  if (words === "0.0") return words;
  return `${change > 0 ? "▲" : "▼"} ${words}`;
}

function Review({ review }: Pick<TableRow, "review">) {
  if (review === null) return nothing;
  return (
    <span>
      <span>{review.day}</span>
      {review.isOverdue ? <b className="block text-12 text-amber">Overdue</b> : null}
    </span>
  );
}
