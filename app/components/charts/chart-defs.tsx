import type { DayState } from "~/domain/session/day-views";
import type { ChartFrame } from "./frame";
import type { Moment } from "./moments";

/**
 * The marks of the chart, drawn once and placed with `use`. Their scale comes from charts.css: it
 * follows the number of days and the width of the chart.
 */
export const hatchFill = "url(#chart-hatch)";

/** The mark of a pain moment, to be used at the place of its score. */
export const momentMark = (moment: Moment) => `#chart-${moment}`;

/** The mark of a day's sessions, to be used on the base line. Nothing outside a program, or where it rests. */
export const sessionMark = (state: DayState) =>
  state === "outside" || state === "paused" ? null : `#chart-${state}`;

/** The mark of a session that nobody asked for; it stands on what the day's own mark leaves free (extraHeight). */
export const extraMark = "#chart-extra";

/** Pixels above the base line at which the mark of an extra session begins: above a bar, it would drown in it. */
export function extraHeight({ barBase, barTop }: ChartFrame, state: DayState): number {
  const tall = barBase - barTop;
  if (state === "done" || state === "open") return tall + 2;
  return state === "partly" ? tall / 2 + 2 : EXTRA_CLEAR;
}

/** Clear of the small marks that lie on the base line. */
const EXTRA_CLEAR = 12;

/** Marks and patterns; once on a page, beside the chart that uses them. */
export function ChartDefs({ frame }: { frame: ChartFrame }) {
  const tall = frame.barBase - frame.barTop;
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        <Patterns />
        <MomentMarks />
        <SessionMarks tall={tall} />
      </defs>
    </svg>
  );
}

function Patterns() {
  const slanted = { patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" } as const;
  return (
    <>
      <pattern id="chart-hatch" width="6" height="6" {...slanted}>
        <rect width="6" height="6" fill="var(--c-gap)" />
        <path d="M0 0v6" stroke="var(--line)" strokeWidth="2" />
      </pattern>
      <pattern id="chart-half" width="4" height="4" {...slanted}>
        <rect width="4" height="4" fill="var(--surface)" />
        <path d="M0 0v4" stroke="var(--c-adherence)" strokeWidth="3.2" />
      </pattern>
    </>
  );
}

function MomentMarks() {
  const edge = { stroke: "var(--surface)", strokeWidth: 1 };
  return (
    <>
      <g id="chart-before" className="chart-mark">
        <circle r="3" fill="var(--surface)" stroke="var(--c-pain-before)" strokeWidth="1.5" />
      </g>
      <g id="chart-after" className="chart-mark">
        <circle r="3.4" fill="var(--c-pain)" {...edge} />
      </g>
      <g id="chart-nextMorning" className="chart-mark">
        <path d="M0-3.4L3.4 0 0 3.4-3.4 0z" fill="var(--c-morning)" {...edge} strokeWidth="0.8" />
      </g>
      <g id="chart-during" className="chart-mark">
        <path d="M0-3.8L3.6 2.6H-3.6z" fill="var(--c-pain)" {...edge} />
      </g>
      <g id="chart-daily" className="chart-mark">
        <rect x="-2.8" y="-2.8" width="5.6" height="5.6" fill="var(--c-pain-before)" {...edge} />
      </g>
    </>
  );
}

function SessionMarks({ tall }: { tall: number }) {
  const outline = { fill: "none", stroke: "var(--c-adherence)" };
  const quiet = { stroke: "var(--ink-3)", strokeLinecap: "round" } as const;
  return (
    <>
      <g id="chart-done" className="chart-bar">
        <rect x="-5" y={-tall} width="10" height={tall} rx="2.5" fill="var(--c-adherence)" />
      </g>
      <g id="chart-partly" className="chart-bar">
        <rect
          x="-4.4"
          y={-tall / 2}
          width="8.8"
          height={tall / 2 - 0.6}
          rx="2"
          {...outline}
          fill="url(#chart-half)"
          strokeWidth="1.2"
        />
      </g>
      <g id="chart-open" className="chart-bar">
        <rect
          x="-4.3"
          y={0.7 - tall}
          width="8.6"
          height={tall - 1.4}
          rx="2"
          {...outline}
          strokeWidth="1.3"
          strokeDasharray="3 2"
        />
      </g>
      <g id="chart-missed" className="chart-mark">
        <path d="M-3.5-11l7 7m0-7l-7 7" {...quiet} stroke="var(--ink-2)" strokeWidth="1.8" />
      </g>
      <g id="chart-rest" className="chart-mark">
        <path d="M-3-4h6" {...quiet} strokeWidth="1.8" />
      </g>
      <g id="chart-not-logged" className="chart-mark">
        <circle cy="-4.5" r="1.5" fill="var(--ink-3)" />
      </g>
      <g id="chart-extra" className="chart-mark">
        <path d="M0-8v7M-3.5-4.5h7" {...outline} strokeWidth="1.8" strokeLinecap="round" />
      </g>
    </>
  );
}
