import type { ProgressPoint } from "~/domain/pain/progress-series";
import type { DayState } from "~/domain/session/day-views";

/** Pixels of a cell's height, of its round corners, and from one week to the next. */
const CELL = 24;
const CORNER = 5;
const PITCH = 27;

/** Shapes of SessionMark at 13 pixels, around the middle of a cell at a height. One of no length is a disc: its round ends. */
const marks: Partial<Record<DayState, (y: number) => string>> = {
  done: (y) => `M0 ${y}h0`,
  // The lower half, which is filled, then the upper arc there and back, which encloses nothing.
  partly: (y) =>
    `M-4.55 ${y}a4.55 4.55 0 0 0 9.1 0m0 0a4.55 4.55 0 0 0-9.1 0a4.55 4.55 0 0 1 9.1 0`,
  missed: (y) => `M-3.9 ${y - 3.9}l7.8 7.8m0-7.8l-7.8 7.8`,
  "not-logged": (y) => `M0 ${y}h0`,
  rest: (y) => `M-2.7 ${y}h5.4`,
  paused: (y) => `M-1.75 ${y - 2.8}v5.6m3.5-5.6v5.6`,
};

/** A plus in the upper right corner of a cell. */
const extra = (top: number) => `M1 ${top + 1}v6m-3-3h6`;

/** A ground reaches as far as its stroke, whose round joins are the cell's corners. */
const ground = (top: number) => `M0 ${top + CORNER}H1v${CELL - 2 * CORNER}H0z`;

/** The cells of one colour. */
const grounds: Partial<Record<DayState, string>> = {
  done: "done",
  partly: "partly",
  missed: "missed",
  "not-logged": "quiet",
  rest: "quiet",
  paused: "quiet",
};

/** How far below the first week of a calendar another one begins, in pixels. */
export const weekTop = (week: number) => week * PITCH;

type Props = {
  days: readonly (ProgressPoint | undefined)[];
  /** Which one of the grid; the dates stand in the first. */
  column: number;
};

/**
 * The days of one column of the calendar, from the top; none where the calendar has no day. Those that look alike are
 * one path: a year has many days. Looks of the paths: `.calendar` in charts.css.
 */
export function CalendarColumn({ days, column }: Props) {
  const height = weekTop(days.length - 1) + CELL;
  const extras = pathsOf(days, (day) => (day.sessionsExtra > 0 ? "extra" : undefined), extra);
  const groundPaths = pathsOf(days, ({ session }) => grounds[session], ground);
  const markPaths = pathsOf(
    days,
    ({ session }) => (marks[session] ? session : undefined),
    (top, session) => marks[session]?.(top + CELL / 2) ?? "",
  );
  return (
    <svg
      className="calendar-column"
      style={{ gridColumn: column }}
      height={height}
      aria-hidden="true"
    >
      <svg
        aria-hidden="true"
        viewBox={`0 0 1 ${height}`}
        height={height}
        preserveAspectRatio="none"
      >
        {groundPaths.map(([look, path]) => (
          <path key={look} data-ground={look} d={path} />
        ))}
      </svg>
      <svg x="50%" aria-hidden="true">
        {markPaths.map(([look, path]) => (
          <path key={look} data-mark={look} d={path} />
        ))}
      </svg>
      {extras.map(([look, path]) => (
        <svg key={look} x="100%" aria-hidden="true">
          <path data-mark="halo" d={path} />
          <path data-mark={look} d={path} />
        </svg>
      ))}
    </svg>
  );
}

/** One path for each look that some of the days have, by the order in which they appear. */
function pathsOf<Look extends string>(
  days: readonly (ProgressPoint | undefined)[],
  lookOf: (day: ProgressPoint) => Look | undefined,
  draw: (top: number, look: Look) => string,
): [Look, string][] {
  const paths = new Map<Look, string>();
  days.forEach((day, week) => {
    const look = day && lookOf(day);
    if (look) paths.set(look, (paths.get(look) ?? "") + draw(weekTop(week), look));
  });
  return [...paths];
}
