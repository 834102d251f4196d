import { SessionCalendar } from "~/components/charts/session-calendar";
import { rangeLabels } from "~/words/calendar";
import type { RangeFigures } from "./range-figures";

/** Weeks and days: which sessions were done. */
export function CalendarCard({ figures }: { figures: RangeFigures }) {
  const { range, points, sessions } = figures;
  const { done, partly, missed, notLogged, due } = sessions;
  const weeks = Math.ceil(points.length / 7);
  return (
    <section className="card px-4 py-3.5">
      <h3>{range.key === "all" ? `All ${weeks} weeks` : rangeLabels()[range.key]}</h3>
      <p className="cap mb-2">Dashed: due. Dot: not logged. Plus: extra</p>
      <SessionCalendar points={points} />
      <p className="mt-3 text-12 leading-normal text-ink-2 [&_b]:text-ink">
        {due === 0 ? (
          <span>No session was due yet.</span>
        ) : (
          <span>
            <b>{done}</b> done, <b>{partly}</b> partly, <b>{missed}</b> missed, <b>{notLogged}</b>{" "}
            not logged.
          </span>
        )}
      </p>
    </section>
  );
}
