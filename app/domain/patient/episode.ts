import type { LocalDate } from "~/domain/rows";

/**
 * The side of the body an episode of care is about. NOT_STATED stands until somebody says: a side that
 * was guessed is a wrong-side error waiting.
 */
export const bodySides = ["NOT_STATED", "LEFT", "RIGHT", "BOTH", "CENTRAL"] as const;

export type BodySide = (typeof bodySides)[number];

type Ended = { startedOn: LocalDate; dischargedOn: LocalDate | null };

/**
 * The first day on which another episode of care may begin: that of the discharge, so that no log belongs to two. One
 * that still runs is closed by it, and may have been over for a while.
 * @param before the newest episode; null without one, and then any day will do
 */
export function firstDayAfter(before: Ended): LocalDate;
export function firstDayAfter(before: Ended | null): LocalDate | null;
export function firstDayAfter(before: Ended | null): LocalDate | null {
  return before && (before.dischargedOn ?? before.startedOn);
}

/** True from the day of the discharge on. @param dischargedOn null while the episode of care runs */
export function isDischargedOn(dischargedOn: LocalDate | null, day: LocalDate): boolean {
  return dischargedOn !== null && dischargedOn <= day;
}
