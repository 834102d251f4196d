import { Phone } from "lucide-react";
import type { ReactNode } from "react";
import { MarkRow } from "~/components/marks/mark-row";
import { readMarks } from "~/components/marks/mark-text";
import { PainSparkline } from "~/components/marks/pain-sparkline";
import { type MarkState, markWords } from "~/components/marks/session-mark";
import { readSpark } from "~/components/marks/spark-text";
import { takeFocusInPlace } from "~/components/ui/take-focus";
import type { OpenRow } from "./queue-page";
import { type AnswerAct, placeOf } from "./queue-query";

type Props = {
  row: OpenRow;
  /** The addresses of this row, open and closed. */
  openPath: string;
  closePath: string;
  /** Whether it gets the focus: its panel was closed, or the one before it was answered. */
  isNext: boolean;
  /** What is open in it; null while it is closed. */
  panel: ReactNode;
};

/**
 * One patient who needs attention: the reason with its figures, the pain line, the session marks, what to do. In few
 * elements, because a page has many rows; their looks stand in queue.css, their links are followed by LinkArea.
 */
export function QueueItem({ row, openPath, closePath, isNext, panel }: Props) {
  const tone = row.isCritical ? "red" : "amber";
  return (
    <li
      id={rowId(row.id)}
      className="queue-item"
      data-tone={tone}
      data-open={panel ? "" : undefined}
      data-queue-row={placeOf(row)}
      tabIndex={-1}
      ref={isNext ? takeFocusInPlace : undefined}
      aria-label={`${row.name}: ${row.reason}`}
    >
      <div className="queue-who">
        <a href={recordPath(row)} data-go="page">
          {row.name}
        </a>
        {row.about || " "}
        <span className="badge" data-tone={tone} data-icon={row.rule}>
          {row.badge}
        </span>
      </div>
      <div className="queue-why">
        <p className="queue-reason">{row.reason}</p>
        <p>{row.also.length > 0 ? `${row.detail} Also: ${row.also.join("; ")}.` : row.detail}</p>
        {row.note === null ? null : <p>{row.note}</p>}
        {row.isCritical ? (
          <span className="badge" data-tone="red" data-icon="waiting">
            {row.waiting}
          </span>
        ) : (
          <p className="cap">{row.waiting}</p>
        )}
      </div>
      <Pain row={row} tone={tone} />
      <Sessions row={row} />
      <div className="queue-acts">
        {panel ? (
          <a href={withRow(closePath, row)} {...SMALL} data-look="line" data-toggle="">
            Close
          </a>
        ) : (
          <Acts row={row} openPath={openPath} />
        )}
      </div>
      {panel}
    </li>
  );
}

/** Of a patient's row, which the address of a page that is loaded anew jumps to. The end of an id is its random part. */
export const rowId = (patientId: string): string => `row-${patientId.slice(-8)}`;

const SMALL = { className: "btn", "data-size": "sm" };
const withRow = (path: string, { id }: OpenRow) => `${path}#${rowId(id)}`;
const recordPath = ({ id }: OpenRow) => `/clinic/patients/${id}`;

/*
 * Texts that stand between other elements each time have a key: another one then takes the place of the old one, whose
 * texts a browser's translator may have replaced.
 */

function Pain({ row, tone }: { row: OpenRow; tone: "red" | "amber" }) {
  const { latestPain } = row;
  const line = <PainSparkline {...readSpark(row.spark)} tone={tone} />;
  if (latestPain === null) {
    return (
      <p key="none" className="cap">
        {line}
        no report in 28 days
      </p>
    );
  }
  const { score, day } = latestPain;
  if (day === "today") {
    return (
      <p key="now" className="cap">
        {line}
        {"now "}
        <b>{score}</b>
        /10
      </p>
    );
  }
  return (
    <p key="before" className="cap">
      {line}
      <b>{score}</b>
      {`/10 ${day}`}
    </p>
  );
}

/** The marks, then a line each: what was done of what was due, what more, and the last log. */
function Sessions({ row: { marks, done, due, extra, lastLog } }: { row: OpenRow }) {
  const share = due > 0 ? <b>{`${done} of ${due}`}</b> : null;
  const words = due > 0 ? " done" : "No session due";
  const log = lastLog === null ? "No log yet" : `Last log ${lastLog}`;
  return (
    <p key={`${due > 0} ${extra !== null}`} className="queue-sessions cap">
      <MarkRow {...marksOf(marks)} />
      {share}
      {extra === null ? `${words}\n${log}` : `${words}\n`}
      {extra === null ? null : <b>{extra}</b>}
      {extra === null ? null : `\n${log}`}
    </p>
  );
}

/** What can be done from a closed row. Nothing here answers an alert: a form is opened. */
function Acts({ row, openPath }: { row: OpenRow; openPath: string }) {
  const { name, phone, isCritical, action, canAct } = row;
  const act = (kind: AnswerAct) => withRow(`${openPath}&act=${kind}`, row);
  return (
    <>
      {phone ? (
        <a
          href={phone.href}
          {...SMALL}
          className="btn queue-call"
          aria-label={`Call ${name}: ${phone.words}`}
        >
          <Phone className="icon" aria-hidden />
          <span>{`Call ${phone.words}`}</span>
        </a>
      ) : null}
      {action === null ? null : (
        <a
          href={action.to}
          {...SMALL}
          data-look="soft"
          data-go="page"
          aria-label={`${action.word}: ${name}`}
        >
          {action.word}
        </a>
      )}
      {canAct ? (
        <>
          <a
            href={act("acknowledge")}
            {...SMALL}
            data-look={isCritical && !phone ? "filled" : "soft"}
            aria-label={`Acknowledge: ${name}`}
          >
            Acknowledge
          </a>
          <a href={act("snooze")} {...SMALL} data-look="line" aria-label={`Snooze: ${name}`}>
            Snooze
          </a>
        </>
      ) : null}
      <a
        href={withRow(openPath, row)}
        {...SMALL}
        data-look="quiet"
        data-toggle=""
        aria-label={`Open: ${name}`}
      >
        Open
      </a>
    </>
  );
}

/** One mark a day, read out as counts: "Last 14 days: 8 done, 2 rest day". */
function marksOf(text: string) {
  const states = readMarks(text);
  const counts = new Map<MarkState, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  const words = [...counts].map(([state, count]) => `${count} ${markWords()[state]}`).join(", ");
  return { states, label: `Last ${states.length} days: ${words}` };
}
