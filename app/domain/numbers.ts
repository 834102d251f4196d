/** Means and rounding. A missing value is null and never stands for zero. */

/** Mean of the values that are there; null when there is none. 0 is a value. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

/**
 * `value` ≥ `limit`, forgiving the last binary digits: 5.1 − 3.1 is 1.9999999999999996 in floating
 * point, and a rule that says "2 points" must not miss it.
 */
export function reaches(value: number, limit: number): boolean {
  return value > limit - 1e-9;
}

/** Rounded half up to one decimal: 2.25 → 2.3. */
export function roundToTenth(value: number): number {
  return Math.round(value * 10 + 1e-9) / 10;
}

/**
 * The change from one mean to the next, rounded so that whoever subtracts the two printed figures
 * gets the printed difference.
 */
export function printedChange(before: number, after: number): number {
  return roundToTenth(roundToTenth(after) - roundToTenth(before));
}
