import { daysBetween } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";

export type LinePoint = { date: LocalDate; value: number };

/**
 * Cuts a series into the pieces that may be drawn as a line: only neighbouring calendar days that both
 * have a value are joined. A lone day is a piece of one point. 0 is a value.
 * @param points rising by date; dates may be left out
 */
export function lineSegments(
  points: readonly { date: LocalDate; value: number | null }[],
): LinePoint[][] {
  const segments: LinePoint[][] = [];
  for (const { date, value } of points) {
    if (value === null) continue;
    const current = segments.at(-1);
    const previous = current?.at(-1);
    if (current && previous && daysBetween(previous.date, date) === 1)
      current.push({ date, value });
    else segments.push([{ date, value }]);
  }
  return segments;
}
