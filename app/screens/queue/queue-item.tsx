import { Link } from "@remix-run/react";
import { PainSparkline } from "~/components/marks/pain-sparkline";
import { ruleIcons } from "~/components/marks/rule-icon";
import { type MarkState, markWords, SessionMark } from "~/components/marks/session-mark";
import { Badge } from "~/components/ui/badge";
import { ButtonLink } from "~/components/ui/button";
import type { QueueRow } from "~/screens/caseload/caseload-rows";

/** One patient who needs attention: the reason with its figures, the pain line, the session marks. */
export function QueueItem({ row }: { row: QueueRow }) {
  const tone = row.isCritical ? "red" : "amber";
  const path = `/clinic/patients/${row.id}`;
  return (
    <li className="queue-grid queue-item" data-tone={tone}>
      <div className="grid justify-items-start gap-0.5 leading-snug">
        <Link to={path} className="text-15 font-semi text-ink no-underline hover:underline">
          {row.name}
        </Link>
        <span className="cap">{row.about}</span>
        <span className="mt-0.5">
          <Badge tone={tone} icon={ruleIcons[row.rule]}>
            {row.badge}
          </Badge>
        </span>
      </div>
      <div className="min-w-0">
        <p className="queue-reason">{row.reason}</p>
        <p className="mt-0.5 text-12 leading-snug text-ink-2">
          {row.also.length > 0 ? `${row.detail} Also: ${row.also.join("; ")}.` : row.detail}
        </p>
      </div>
      <div className="grid gap-1">
        <PainSparkline days={row.spark} since={row.sparkSince} tone={tone} />
        <LatestPain pain={row.latestPain} />
      </div>
      <div className="grid gap-1.5">
        <MarkRow marks={row.marks} />
        <p className="cap leading-snug">
          {row.due > 0 ? <b className="text-ink">{`${row.done} of ${row.due}`}</b> : null}{" "}
          <span>{row.due > 0 ? "done" : "No session due"}</span>
          {row.extra === null ? null : <b className="block text-ink">{row.extra}</b>}
          <span className="block">
            {row.lastLog === null ? "No log yet" : `Last log ${row.lastLog}`}
          </span>
        </p>
      </div>
      <ButtonLink
        to={row.action.to}
        size="sm"
        look={row.isCritical ? "filled" : "soft"}
        aria-label={`${row.action.word}: ${row.name}`}
      >
        {row.action.word}
      </ButtonLink>
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

/** One mark a day, oldest first, read out as counts: "Last 14 days: 8 done, 2 rest day". */
function MarkRow({ marks }: Pick<QueueRow, "marks">) {
  const counts = new Map<MarkState, number>();
  for (const { state } of marks) counts.set(state, (counts.get(state) ?? 0) + 1);
  const words = [...counts].map(([state, count]) => `${count} ${markWords[state]}`).join(", ");
  return (
    <div className="flex gap-0.5" role="img" aria-label={`Last ${marks.length} days: ${words}`}>
      {marks.map(({ date, state }) => (
        <SessionMark key={date} state={state} />
      ))}
    </div>
  );
}
