import type { LocalDate } from "~/domain/rows";

/**
 * The side of the body an episode of care is about. NOT_STATED stands until somebody says: a side that
 * was guessed is a wrong-side error waiting.
 */
export const bodySides = ["NOT_STATED", "LEFT", "RIGHT", "BOTH", "CENTRAL"] as const;

export type BodySide = (typeof bodySides)[number];

/** True from the day of the discharge on. @param dischargedOn null while the episode of care runs */
export function isDischargedOn(dischargedOn: LocalDate | null, day: LocalDate): boolean {
  return dischargedOn !== null && dischargedOn <= day;
}
