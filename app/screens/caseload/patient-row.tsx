import type { CSSProperties } from "react";
import { PainSparkline } from "~/components/marks/pain-sparkline";
import { readSpark } from "~/components/marks/spark-text";
import { capital } from "~/components/ui/capital";
import { countWords, meanWords, percentWords, signedWords } from "~/words/numbers";
import type { TableRow } from "./caseload-rows";
import { StatusBadge } from "./status-badge";

/**
 * One patient, in few elements, because a page has many rows. The names of the columns, where the row is a card, stand
 * in patients-table.css.
 * @param visit the day that begins with this row, where the list is one of days: a heading on a phone
 */
export function PatientRow({ row, visit }: { row: TableRow; visit?: string }) {
  return (
    <tr data-visit={visit}>
      <th scope="row">
        <a href={`/clinic/patients/${row.id}`}>{row.name}</a>
      </th>
      <td>{row.condition}</td>
      <td className={row.program === null ? "cap" : undefined}>{row.program ?? "None"}</td>
      <Adherence row={row} />
      <Pain pain={row.pain} />
      <Spark spark={row.spark} />
      <td>{capital(row.lastLog ?? "Not yet")}</td>
      <Review review={row.review} />
      <td>
        <StatusBadge status={row.status} alert={row.alert} />
        {row.why === null ? null : <span className="cap why">{row.why}</span>}
        {row.away === null ? null : <span className="cap why away">{row.away}</span>}
      </td>
    </tr>
  );
}

/*
 * Cells that hold something else each time have a key: another cell then takes the place of the old one, whose texts a
 * browser's translator may have replaced.
 */

function Adherence({ row: { adherence, extra } }: { row: TableRow }) {
  const words = adherence === null ? "No data yet" : percentWords(adherence.ratio);
  const { done, due, ratio } = adherence ?? { done: 0, due: 0, ratio: 0 };
  const whole = `${words}, ${done} of ${countWords(due, "session")}`;
  const look = {
    className: adherence === null ? "cap" : "share",
    style: { "--share": `${Math.round(ratio * 42)}px` } as CSSProperties,
    "aria-label": [adherence === null ? words : whole, extra].filter(Boolean).join(", "),
  };
  if (extra === null) {
    return (
      <td key="asked" {...look}>
        {words}
      </td>
    );
  }
  return (
    <td key="more" {...look}>
      <span>{words}</span>
      <span className="cap extra">{extra}</span>
    </td>
  );
}

function Pain({ pain }: Pick<TableRow, "pain">) {
  if (pain === null) {
    return (
      <td key="few" className="num few">
        <span>too few logs</span>
      </td>
    );
  }
  return (
    <td key="mean" className="num">
      {meanWords(pain.mean)}
      <span>{pain.change === null ? "" : changeWords(pain.change)}</span>
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
  if (days.every((score) => score === null)) {
    return (
      <td key="none" className="cap">
        –
      </td>
    );
  }
  return (
    <td key="line">
      <PainSparkline days={days} since={since} width={68} height={26} />
    </td>
  );
}

function Review({ review }: Pick<TableRow, "review">) {
  if (review === null) return <td className="cap">–</td>;
  if (review.isOverdue) return <td className="overdue">{`${capital(review.day)}, overdue`}</td>;
  return <td>{capital(review.day)}</td>;
}
