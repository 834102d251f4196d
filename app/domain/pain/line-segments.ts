import { daysBetween } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";

/** A day with its value. */
type LinePoint = { date: LocalDate; value: number };

/**
 * Cuts a series into the pieces that may be drawn as a line: only neighbouring calendar days that both
 * have a value are joined. A lone day is a piece of one point. 0 is a value.
 * @param points rising by date; dates may be left out
 */
export function lineSegments<Point extends { date: LocalDate; value: number | null }>(
  points: readonly Point[],
): (Point & LinePoint)[][] {
  const segments: (Point & LinePoint)[][] = [];
  for (const point of points) {
    if (!hasValue(point)) continue;
    const current = segments.at(-1);
    const previous = current?.at(-1);
    if (current && previous && daysBetween(previous.date, point.date) === 1) current.push(point);
    else segments.push([point]);
  }
  return segments;
}

function hasValue<Point extends { date: LocalDate; value: number | null }>(
  point: Point,
): point is Point & LinePoint {
  return point.value !== null;
}
