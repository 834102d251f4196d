import { daysBetween } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";

/**
 * Where things stand in a chart of measurements: heights in pixels, across a share of the width (as frame). Dates stand
 * as far apart as they are; right of the last one there is room for what its lines are called.
 */
export type MeasureFrame = {
  height: number;
  left: number;
  right: number;
  top: number;
  base: number;
  datesAt: number;
  /** The values at `top` and at `base`. */
  most: number;
  least: number;
};

export function measureFrame(least: number, most: number): MeasureFrame {
  return { height: 214, left: 38, right: 8, top: 12, base: 180, datesAt: 204, most, least };
}

/** The height of a value. */
export function valueY({ top, base, most, least }: MeasureFrame, value: number): number {
  return round(base - ((value - least) * (base - top)) / (most - least));
}

const FIRST = 3;
const LAST_MEASURED = 66;
const LAST = 97;

/**
 * The places of dates across, in percent of the plot's width: first the measured ones, then what is still to come.
 * @param dates rising, at least one
 * @param ahead a date after them; null without one
 */
export function dateShares(
  dates: readonly LocalDate[],
  ahead: LocalDate | null = null,
): { measured: number[]; ahead: number | null } {
  const [first = "", last = ""] = [dates.at(0), dates.at(-1)];
  const span = daysBetween(first, last);
  const wanted = ahead === null ? 0 : span + Math.max(0, daysBetween(last, ahead));
  // As in life where there is room for it, and else the measured dates keep theirs.
  const end =
    span === 0
      ? FIRST
      : ahead === null
        ? LAST_MEASURED
        : Math.min(LAST_MEASURED, FIRST + ((LAST - FIRST) * span) / wanted);
  const place = (date: LocalDate) =>
    span === 0 ? FIRST : FIRST + ((end - FIRST) * daysBetween(first, date)) / span;
  return { measured: dates.map((date) => round(place(date))), ahead: ahead === null ? null : LAST };
}

/** The heights of labels beside points, pushed apart until each has `gap` pixels. */
export function apart(heights: readonly number[], gap: number): number[] {
  const order = heights.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  for (const [place, one] of order.entries()) {
    const above = order[place - 1];
    if (above && one.y - above.y < gap) one.y = above.y + gap;
  }
  return heights.map((_, i) => order.find((one) => one.i === i)?.y ?? 0);
}

const round = (value: number) => Math.round(value * 1000) / 1000;
