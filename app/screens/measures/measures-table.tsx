import { Link } from "@remix-run/react";
import { JudgementBadge } from "./judgement-badge";
import type { MeasuresPage } from "./measures-page";
import type { MeasureRow } from "./table-rows";

/** Every date with what was measured on it; what was corrected stays readable below. */
export function MeasuresTable({ page: { rows } }: { page: MeasuresPage }) {
  const hasOthers = rows.some(({ others }) => others.length > 0);
  return (
    <div className="card measure-table">
      <table className="table">
        <caption className="sr-only">Everything that was measured, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">PSFS mean</th>
            <th scope="col">Change since start</th>
            <th scope="col">LEFS</th>
            <th scope="col">GROC</th>
            <th scope="col">Thomas right / left</th>
            <th scope="col">Pelvis</th>
            {hasOthers ? <th scope="col">Others</th> : null}
            <th scope="col">Taken by</th>
            <th scope="col">
              <span className="sr-only">Correct</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.key} row={row} hasOthers={hasOthers} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row, hasOthers }: { row: MeasureRow; hasOthers: boolean }) {
  const { day, psfs, activities, change, history } = row;
  return (
    <tr>
      <th scope="row">{day}</th>
      <td data-label="PSFS mean">
        <b>{psfs}</b>{" "}
        {activities.length > 0 ? (
          <span title={activities.map(({ name, answer }) => `${name} ${answer}`).join(", ")}>
            {activities.map(({ answer }) => answer).join(" · ")}
          </span>
        ) : null}
        {history.map((words) => (
          <span key={words} className="block text-13 text-ink-2">
            {words}
          </span>
        ))}
      </td>
      <td data-label="Change since start">
        {change === null ? "–" : change === "start" ? "start" : <JudgementBadge view={change} />}
      </td>
      <td data-label="LEFS">{row.lefs}</td>
      <td data-label="GROC">{row.groc}</td>
      <td data-label="Thomas right / left">{row.thomas}</td>
      <td data-label="Pelvis">{row.pelvis}</td>
      {hasOthers ? <td data-label="Others">{row.others.join(", ") || "–"}</td> : null}
      <td data-label="Taken by">{row.takenBy}</td>
      <td>
        <Corrections row={row} />
      </td>
    </tr>
  );
}

function Corrections({ row: { corrections, day } }: { row: MeasureRow }) {
  if (corrections.length === 0) return null;
  const links = corrections.map(({ id, label }) => (
    <Link key={id} to={`?correct=${id}`} className="inline-flex min-h-11 items-center">
      {corrections.length === 1 ? "Correct" : label}
      <span className="sr-only">{corrections.length === 1 ? ` ${label}, ${day}` : `, ${day}`}</span>
    </Link>
  ));
  if (corrections.length === 1) return links;
  return (
    <details className="disclosure">
      <summary>
        Correct<span className="sr-only"> what was measured on {day}</span>
      </summary>
      <div className="grid gap-1">{links}</div>
    </details>
  );
}
