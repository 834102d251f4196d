import { reaches } from "~/domain/numbers";
import type { Scale } from "./scale";

/** House rule: from so many times the error on a value is asked about (docs/clinical/measures.md). It can be kept. */
const TIMES_ERROR = 3;

/** A value that is hardly likely after the last one. */
export type Unlikely = {
  value: number;
  last: number;
  /** value − last, in the unit of the measure. */
  change: number;
  isWorse: boolean;
  /** What a slip of the finger may have been meant as; null where no such value would be likely. */
  meant: number | null;
};

/**
 * Whether a value differs from the last one by 3 times the error or more.
 * @returns null where it is likely, or nothing can be said
 */
export function unlikely(
  { asksFrom, direction, least, most }: Scale,
  last: number | null,
  value: number | null,
): Unlikely | null {
  if (asksFrom === null || last === null || value === null) return null;
  const limit = TIMES_ERROR * asksFrom;
  const isLikely = (one: number) => !reaches(Math.abs(one - last), limit);
  if (isLikely(value)) return null;
  const [meant = null] = slipsOf(value)
    .filter((one) => one >= least && one <= most && isLikely(one))
    .sort((a, b) => Math.abs(a - last) - Math.abs(b - last));
  const change = value - last;
  const isWorse = direction === "lower-better" ? change > 0 : change < 0;
  return { value, last, change, isWorse, meant };
}

/** The sign the other way round, one digit too many, or both. */
function slipsOf(value: number): number[] {
  if (!Number.isInteger(value)) return [];
  const shorter = Math.trunc(value / 10);
  const slips = Math.abs(value) < 10 ? [-value] : [-value, shorter, -shorter];
  // A count below 0 is no count: bounds sort it out.
  return slips.filter((one) => one !== 0);
}
