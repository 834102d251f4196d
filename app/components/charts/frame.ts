/**
 * Where things stand in the pain-and-sessions chart. Heights are pixels; across, a day has a share of
 * the width, so one SVG fits every screen while its text and marks keep their size. The plain SVG and
 * the Recharts one both use these figures, so that one can take the other's place unnoticed.
 */
export type ChartFrame = {
  height: number;
  /** Room left of the plot for the scale, right of it for half a label. */
  left: number;
  right: number;
  /** Highest score on the axis. */
  maxScore: number;
  /** The heights of `maxScore` and of 0. */
  top: number;
  zero: number;
  /** The heights between which a done session's bar stands, and of the dates below. */
  barTop: number;
  barBase: number;
  datesAt: number;
};

/** For the record: the axis always runs from 0 to 10. */
export const clinicFrame: ChartFrame = {
  height: 372,
  left: 30,
  right: 12,
  maxScore: 10,
  top: 34,
  zero: 284,
  barTop: 312,
  barBase: 344,
  datesAt: 364,
};

/** For a phone. The axis stops at 8 while neither a score nor the ceiling is above it. */
export function patientFrame(highest: number): ChartFrame {
  return {
    height: 268,
    left: 22,
    right: 6,
    maxScore: highest > 8 ? 10 : 8,
    top: 28,
    zero: 196,
    barTop: 222,
    barBase: 242,
    datesAt: 262,
  };
}

/** The height of a score; 0 stands exactly on the axis. */
export function scoreY(frame: ChartFrame, score: number): number {
  return round(frame.zero - (score * (frame.zero - frame.top)) / frame.maxScore);
}

/** Every second score, from 0 up. */
export function scoreTicks({ maxScore }: ChartFrame): number[] {
  return Array.from({ length: maxScore / 2 + 1 }, (_, i) => i * 2);
}

/** The middle of day `i` of `days`, as a percentage of the plot's width. */
export function dayShare(i: number, days: number): number {
  return round(((i + 0.5) / days) * 100);
}

/** The edge between the day before `i` and `i`. */
export function dayEdge(i: number, days: number): number {
  return dayShare(i - 0.5, days);
}

/** Thousandths are finer than any screen shows, and equal on server and client. */
const round = (value: number) => Math.round(value * 1000) / 1000;
