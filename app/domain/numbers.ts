/** Means and the way figures are written. A missing value is null and never stands for zero. */

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

/** One decimal, "2.5" or "6.0": for means. */
export function meanWords(value: number): string {
  return roundToTenth(value).toFixed(1);
}

/** At most one decimal, "3" or "2.5": for a pain that may be one score or a mean. */
export function scoreWords(value: number): string {
  return String(roundToTenth(value));
}

/**
 * The change from one mean to the next, rounded so that whoever subtracts the two printed figures
 * gets the printed difference.
 */
export function printedChange(before: number, after: number): number {
  return roundToTenth(roundToTenth(after) - roundToTenth(before));
}

/** Always signed, with a true minus: "+0.4", "−1.1", "0.0". */
export function signedWords(change: number): string {
  const size = Math.abs(change).toFixed(1);
  if (size === "0.0") return size;
  return change < 0 ? `−${size}` : `+${size}`;
}

/** "1 session", "3 sessions". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A share of 0–1 in whole percent, "89 %"; short of the whole it never says 100. */
export function percentWords(ratio: number): string {
  const percent = Math.round(ratio * 100);
  return `${ratio < 1 ? Math.min(percent, 99) : percent}\u00a0%`;
}
