import type { CSSProperties } from "react";
import { PainSparkline } from "~/components/marks/pain-sparkline";
import { readSpark } from "~/components/marks/spark-text";
import { meanWords, percentWords, signedWords } from "~/words/numbers";
import type { TableRow } from "./caseload-rows";
import { StatusBadge } from "./status-badge";

/**
 * One patient. A cell's `data-label` shows where the row is a card; `data-visit` above the first row of a day where
 * it is one of a phone's list (patients-table.css).
 * @param visit the day that begins with this row, where the list is one of days
 */
export function PatientRow({ row, visit }: { row: TableRow; visit?: string }) {
  return (
    <tr data-visit={visit}>
      <th scope="row">
        <a href={`/clinic/patients/${row.id}`} data-go="page">
          {row.name}
        </a>
      </th>
      <td className="cell-condition">{row.condition}</td>
      <td className={row.program === null ? "cap" : undefined} data-label="Program">
        {row.program ?? "None"}
      </td>
      <Adherence row={row} />
      <Pain pain={row.pain} />
      <Spark spark={row.spark} />
      <td className="cell-day" data-label="Last log">
        {row.lastLog ?? "Not yet"}
      </td>
      <Review review={row.review} />
      <td className="cell-status">
        <StatusBadge status={row.status} alert={row.alert} />
        {row.why === null ? null : <span className="cap why">{row.why}</span>}
      </td>
    </tr>
  );
}

function Adherence({ row: { adherence, extra } }: { row: TableRow }) {
  const more = extra === null ? null : <span className="cap extra">{extra}</span>;
  if (adherence === null) {
    return (
      <td className="cap" data-label="Done, 14 days">
        <span>No data yet</span>
        {more}
      </td>
    );
  }
  const { done, due, ratio } = adherence;
  return (
    <td data-label="Done, 14 days">
      <span className="share" style={{ "--share": `${ratio * 42}px` } as CSSProperties}>
        {percentWords(ratio)}
      </span>
      <span className="sr-only">{`, ${done} of ${due} sessions`}</span>
      {more}
    </td>
  );
}

function Pain({ pain }: Pick<TableRow, "pain">) {
  if (pain === null) {
    return (
      <td className="num cell-pain" data-label="Pain, 7 d">
        <span className="cap few">too few logs</span>
      </td>
    );
  }
  return (
    <td className="num cell-pain" data-label="Pain, 7 d">
      <b>{meanWords(pain.mean)}</b>
      <span className="change">{pain.change === null ? "" : changeWords(pain.change)}</span>
    </td>
  );
}

/** "▲ +0.4", "▼ −1.1", "0.0" */
function changeWords(change: number): string {
  const words = signedWords(change);
  if (words === "0.0") return words;
  return `${change > 0 ? "▲" : "▼"} ${words}`;
}

function Spark({ spark }: Pick<TableRow, "spark">) {
  const { days, since } = readSpark(spark);
  const isEmpty = days.every((score) => score === null);
  return (
    <td className={isEmpty ? "cap" : undefined} data-label="28 days">
      {isEmpty ? "–" : <PainSparkline days={days} since={since} width={68} height={26} />}
    </td>
  );
}

function Review({ review }: Pick<TableRow, "review">) {
  return (
    <td className={review === null ? "cap cell-day" : "cell-day"} data-label="Next visit">
      <span>{review?.day ?? "–"}</span>
      {review?.isOverdue ? <b>Overdue</b> : null}
    </td>
  );
}
