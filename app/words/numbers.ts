import { roundToTenth } from "~/domain/numbers";

/** The way figures are written. */

/** One decimal, "2.5" or "6.0": for means. */
export function meanWords(value: number): string {
  return roundToTenth(value).toFixed(1);
}

/** At most one decimal, "3" or "2.5": for a pain that may be one score or a mean. */
export function scoreWords(value: number): string {
  return String(roundToTenth(value));
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
