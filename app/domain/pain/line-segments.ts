/** A day of a range, 0 its first, with its value. */
export type DayValue = { day: number; value: number };

/**
 * Cuts a series into the pieces that may be drawn as a line: only neighbouring calendar days that both
 * have a value are joined. A lone day is a piece of one point. 0 is a value.
 * @param values one for each calendar day, null without one
 */
export function lineSegments(values: readonly (number | null)[]): DayValue[][] {
  const segments: DayValue[][] = [];
  values.forEach((value, day) => {
    if (value === null) return;
    const current = segments.at(-1);
    if (current?.at(-1)?.day === day - 1) current.push({ day, value });
    else segments.push([{ day, value }]);
  });
  return segments;
}
