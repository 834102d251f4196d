import { capital } from "~/components/ui/capital";
import { useWords } from "~/components/ui/words";
import type { DayState } from "~/domain/session/day-views";
import { extraMark, hatchFill, momentMark, sessionMark } from "./chart-defs";
import type { ChartFrame } from "./frame";
import type { ChartModel } from "./model";
import { strokes } from "./strokes";

const bars = ["done", "partly", "open"].map((state) => `#chart-${state}`);
const states: readonly DayState[] = ["done", "partly", "missed", "rest", "not-logged", "open"];

/** What the chart shows, each with the mark it is drawn with; only what is there. */
export function Legend({ model, frame }: { model: ChartModel; frame: ChartFrame }) {
  const { chart, marks } = useWords().progress;
  const { points, moments, mean, gaps } = model;
  const shown = states.filter((state) => points.some((point) => point.session === state));
  return (
    <ul className="chart-legend" aria-label={chart.marks}>
      {mean.length > 0 ? (
        <li>
          <svg width="22" height="8" aria-hidden="true">
            <path d="M2 4h18" {...strokes.mean} />
          </svg>
          {model.meanLabel}
        </li>
      ) : null}
      {moments.map((moment) => (
        <li key={moment}>
          <svg width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true">
            <use href={momentMark(moment)} />
          </svg>
          {chart.moments[moment]}
        </li>
      ))}
      {gaps.length > 0 ? (
        <li>
          <svg width="14" height="12" aria-hidden="true">
            <rect width="14" height="12" rx="2" fill={hatchFill} />
          </svg>
          {chart.gaps}
        </li>
      ) : null}
      {shown.map((state) => (
        <li key={state}>
          <SessionIcon href={sessionMark(state) ?? ""} frame={frame} />
          {capital(marks[state])}
        </li>
      ))}
      {points.some((point) => point.sessionsExtra > 0) ? (
        <li>
          <SessionIcon href={extraMark} frame={frame} />
          {chart.extraSession}
        </li>
      ) : null}
    </ul>
  );
}

/** Bars are shown whole and small; what lies on the base line at its own size. */
function SessionIcon({ href, frame }: { href: string; frame: ChartFrame }) {
  const isBar = bars.includes(href);
  const tall = frame.barBase - frame.barTop;
  return (
    <svg
      width="10"
      height="16"
      viewBox={isBar ? `-6 ${-tall - 1} 12 ${tall + 2}` : "-5 -15.5 10 16"}
      aria-hidden="true"
    >
      <use href={href} />
    </svg>
  );
}
