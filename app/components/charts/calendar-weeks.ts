import type { ProgressPoint } from "~/domain/pain/progress-series";

/** A row of the calendar. The first one may begin with days before the range: `lead` of them. */
export type CalendarWeek = { lead: number; days: ProgressPoint[] };

/**
 * Seven days a row; the last row ends with the last day. Weeks before the first program are left out,
 * the last one excepted.
 */
export function calendarWeeks(points: readonly ProgressPoint[]): CalendarWeek[] {
  const lead = (7 - (points.length % 7)) % 7;
  const rows = Math.ceil(points.length / 7);
  const weeks = Array.from({ length: rows }, (_, row) => ({
    lead: row === 0 ? lead : 0,
    days: points.slice(Math.max(0, row * 7 - lead), (row + 1) * 7 - lead),
  }));
  const first = weeks.findIndex(({ days }) => days.some(({ session }) => session !== "outside"));
  return first < 0 ? weeks.slice(-1) : weeks.slice(first);
}
