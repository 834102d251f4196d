import { MarkRow } from "~/components/marks/mark-row";
import { readMarks } from "~/components/marks/mark-text";
import { PainSparkline } from "~/components/marks/pain-sparkline";
import { type MarkState, markWords } from "~/components/marks/session-mark";
import { readSpark } from "~/components/marks/spark-text";
import type { QueueRow } from "./caseload-rows";

/** One patient who needs attention: the reason with its figures, the pain line, the session marks. */
export function QueueItem({ row }: { row: QueueRow }) {
  const tone = row.isCritical ? "red" : "amber";
  const path = `/clinic/patients/${row.id}`;
  return (
    <li className="queue-grid queue-item" data-tone={tone} data-go="page">
      <div className="grid justify-items-start gap-0.5 leading-snug">
        <a href={path} className="text-15 font-semi text-ink no-underline hover:underline">
          {row.name}
        </a>
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
      </div>
      <div className="grid gap-1">
        <PainSparkline {...readSpark(row.spark)} tone={tone} />
        <LatestPain pain={row.latestPain} />
      </div>
      <div className="grid gap-1.5">
        <MarkRow {...marksOf(row.marks)} />
        <p className="cap leading-snug">
          {row.due > 0 ? <b className="text-ink">{`${row.done} of ${row.due}`}</b> : null}
          <span>{row.due > 0 ? " done" : "No session due"}</span>
          {row.extra === null ? null : <b className="block text-ink">{row.extra}</b>}
          <span className="block">
            {row.lastLog === null ? "No log yet" : `Last log ${row.lastLog}`}
          </span>
        </p>
      </div>
      <a
        href={row.action.to}
        className="btn"
        data-size="sm"
        data-look={row.isCritical ? "filled" : "soft"}
        aria-label={`${row.action.word}: ${row.name}`}
      >
        {row.action.word}
      </a>
    </li>
  );
}

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
