import type { ReactNode } from "react";
import { capital } from "~/components/ui/capital";
import type { DayState } from "~/domain/session/day-views";
import type { PageWords } from "~/words/page-words";
import { bandsOf } from "./bands";
import { extraMark, hatchFill, momentMark, sessionMark } from "./chart-defs";
import type { ChartFrame } from "./frame";
import type { ChartModel } from "./model";
import { strokes } from "./strokes";

/** One mark of the chart and what it means. */
export type LegendItem = { key: string; icon: ReactNode; text: string };

const bars = ["done", "partly", "open"].map((state) => `#chart-${state}`);
const states: readonly DayState[] = ["done", "partly", "missed", "rest", "not-logged", "open"];

/** The marks that this chart shows, and no other. */
export function legendItems(
  model: ChartModel,
  frame: ChartFrame,
  { progress: { chart, marks } }: PageWords,
): LegendItem[] {
  const { points, moments, mean, gaps, pauses, limits } = model;
  const shown = states.filter((state) => points.some((point) => point.session === state));
  const hasExtra = points.some((point) => point.sessionsExtra > 0);
  return [
    ...(mean.length > 0 ? [{ key: "mean", icon: meanIcon, text: model.meanLabel }] : []),
    ...moments.map((moment) => ({
      key: moment,
      icon: <MomentIcon href={momentMark(moment)} />,
      text: chart.moments[moment],
    })),
    ...bandsOf(limits).map(({ light, to, fill }) => ({
      key: light,
      icon: <Swatch fill={fill} />,
      text: chart.bands[light](to),
    })),
    ...(gaps.length > 0
      ? [{ key: "gap", icon: <Swatch fill={hatchFill} />, text: chart.gaps }]
      : []),
    ...(pauses.length > 0
      ? [{ key: "pause", icon: <Swatch fill="var(--sunken)" />, text: chart.paused }]
      : []),
    ...shown.map((state) => ({
      key: state,
      icon: <SessionIcon href={sessionMark(state) ?? ""} frame={frame} />,
      text: capital(marks[state]),
    })),
    ...(hasExtra
      ? [
          {
            key: "extra",
            icon: <SessionIcon href={extraMark} frame={frame} />,
            text: chart.extraSession,
          },
        ]
      : []),
  ];
}

const meanIcon = (
  <svg width="22" height="8" aria-hidden="true">
    <path d="M2 4h18" {...strokes.mean} />
  </svg>
);

function MomentIcon({ href }: { href: string }) {
  return (
    <svg width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true">
      <use href={href} />
    </svg>
  );
}

function Swatch({ fill }: { fill: string }) {
  return (
    <svg width="14" height="12" aria-hidden="true">
      <rect width="14" height="12" rx="2" fill={fill} stroke="var(--line)" />
    </svg>
  );
}

/** Bars are shown whole and small; what lies on the base line at its own size, in the middle. */
function SessionIcon({ href, frame }: { href: string; frame: ChartFrame }) {
  const isBar = bars.includes(href);
  const tall = frame.barBase - frame.barTop;
  const small = href === sessionMark("missed") ? "-5 -15.5 10 16" : "-5 -12.5 10 16";
  return (
    <svg
      width="10"
      height="16"
      viewBox={isBar ? `-6 ${-tall - 1} 12 ${tall + 2}` : small}
      aria-hidden="true"
    >
      <use href={href} />
    </svg>
  );
}
