import { Link } from "@remix-run/react";
import { Clock, Phone } from "lucide-react";
import type { ReactNode } from "react";
import { MarkRow } from "~/components/marks/mark-row";
import { readMarks } from "~/components/marks/mark-text";
import { PainSparkline } from "~/components/marks/pain-sparkline";
import { type MarkState, markWords } from "~/components/marks/session-mark";
import { readSpark } from "~/components/marks/spark-text";
import { Badge } from "~/components/ui/badge";
import { takeFocusInPlace } from "~/components/ui/take-focus";
import type { QueueRow } from "~/screens/caseload/caseload-rows";
import type { OpenRow } from "./queue-page";

type Props = {
  row: OpenRow;
  /** The addresses of this row: open, with a form asked for, and closed. */
  paths: { open: string; acknowledge: string; snooze: string; close: string };
  /** Whether it gets the focus: its panel was closed, or the one before it was answered. */
  isNext: boolean;
  /** What is open in it; null while it is closed. */
  panel: ReactNode;
};

/** One patient who needs attention: the reason with its figures, the pain line, the session marks, what to do. */
export function QueueItem({ row, paths, isNext, panel }: Props) {
  const tone = row.isCritical ? "red" : "amber";
  return (
    <li
      id={rowId(row.place)}
      className="queue-item"
      data-tone={tone}
      data-open={panel ? "" : undefined}
      data-queue-row={paths.open}
      tabIndex={-1}
      ref={isNext ? takeFocusInPlace : undefined}
      aria-label={`${row.name}: ${row.reason}`}
    >
      <div className="queue-grid">
        <div className="grid justify-items-start gap-0.5 leading-snug">
          <Link
            to={`/clinic/patients/${row.id}`}
            className="text-15 font-semi text-ink no-underline hover:underline"
          >
            {row.name}
          </Link>
          <span className="cap">{row.about}</span>
          <span className="badge mt-0.5" data-tone={tone} data-icon={row.rule}>
            {row.badge}
          </span>
        </div>
        <div className="min-w-0">
          <p className="queue-reason">{row.reason}</p>
          <p className="mt-0.5 text-12 leading-snug text-ink-2">
            {row.also.length > 0 ? `${row.detail} Also: ${row.also.join("; ")}.` : row.detail}
          </p>
          {row.note === null ? null : <p className="mt-0.5 text-12">{row.note}</p>}
          <Waiting row={row} />
        </div>
        <div className="queue-pain grid gap-1">
          <PainSparkline {...readSpark(row.spark)} tone={tone} />
          <LatestPain pain={row.latestPain} />
        </div>
        <div className="grid gap-1.5">
          <MarkRow {...marksOf(row.marks)} />
          <p className="cap leading-snug">
            {row.due > 0 ? <b className="text-ink">{`${row.done} of ${row.due}`}</b> : null}{" "}
            <span>{row.due > 0 ? "done" : "No session due"}</span>
            {row.extra === null ? null : <b className="block text-ink">{row.extra}</b>}
            <span className="block">
              {row.lastLog === null ? "No log yet" : `Last log ${row.lastLog}`}
            </span>
          </p>
        </div>
        <Acts row={row} paths={paths} isOpen={panel !== null} />
      </div>
      {panel}
    </li>
  );
}

/** Of a place, where the address jumps to without scripts. */
export const rowId = (place: string): string => `row-${place.replace(":", "-")}`;

function Waiting({ row }: { row: OpenRow }) {
  if (!row.isCritical) return <p className="cap mt-0.5">{row.waiting}</p>;
  return (
    <p className="mt-1">
      <Badge tone="red" icon={Clock}>
        {row.waiting}
      </Badge>
    </p>
  );
}

/** What can be done from a row. Nothing here answers an alert: a form is opened. */
function Acts({ row, paths, isOpen }: { row: OpenRow; paths: Props["paths"]; isOpen: boolean }) {
  const { id, name, phone, isCritical, action } = row;
  if (isOpen) {
    return (
      <div className="queue-acts">
        <Link
          {...inPlace(paths.close)}
          className="btn"
          data-look="line"
          data-size="sm"
          data-toggle=""
        >
          <span>Close</span>
        </Link>
      </div>
    );
  }
  return (
    <div className="queue-acts">
      {phone ? (
        <a
          href={phone.href}
          className="btn queue-call"
          data-size="sm"
          aria-label={`Call ${name}: ${phone.words}`}
        >
          <Phone className="icon" aria-hidden />
          <span>{`Call ${phone.words}`}</span>
        </a>
      ) : null}
      {action.to === `/clinic/patients/${id}` ? null : (
        <Link
          to={action.to}
          className="btn"
          data-look="soft"
          data-size="sm"
          aria-label={`${action.word}: ${name}`}
        >
          {action.word}
        </Link>
      )}
      <Link
        {...inPlace(paths.acknowledge)}
        className="btn"
        data-look={isCritical && !phone ? "filled" : "soft"}
        data-size="sm"
        aria-label={`Acknowledge: ${name}`}
      >
        Acknowledge
      </Link>
      <Link
        {...inPlace(paths.snooze)}
        className="btn"
        data-look="line"
        data-size="sm"
        aria-label={`Snooze: ${name}`}
      >
        Snooze
      </Link>
      <Link
        {...inPlace(paths.open)}
        className="btn"
        data-look="quiet"
        data-size="sm"
        data-toggle=""
        aria-label={`Open: ${name}`}
      >
        Open
      </Link>
    </div>
  );
}

/** The page stays where it is. */
const inPlace = (to: string) => ({ to, preventScrollReset: true });

function LatestPain({ pain }: { pain: QueueRow["latestPain"] }) {
  if (pain === null) return <p className="cap">no report in 28 days</p>;
  const isNow = pain.day === "today";
  return (
    <p className="cap">
      {isNow ? <span>now </span> : null}
      <b className="text-ink">{pain.score}</b>
      <span>{isNow ? "/10" : `/10 ${pain.day}`}</span>
    </p>
  );
}

/** One mark a day, read out as counts: "Last 14 days: 8 done, 2 rest day". */
function marksOf(text: string) {
  const states = readMarks(text);
  const counts = new Map<MarkState, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  const words = [...counts].map(([state, count]) => `${count} ${markWords[state]}`).join(", ");
  return { states, label: `Last ${states.length} days: ${words}` };
}
