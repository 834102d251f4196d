import { addDays } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";

/** House rule: days after a discharge in which both sides can still write (docs/decisions/040). */
export const OPEN_DAYS = 14;

/** The last day on which both sides can write after a discharge, patient-local. */
export const lastOpenDay = (dischargedOn: LocalDate): LocalDate => addDays(dischargedOn, OPEN_DAYS);

/**
 * Whether a thread is only read by now: the newest episode of care was closed more than OPEN_DAYS ago.
 * @param dischargedOn of the newest episode, patient-local; null while it runs, and without one
 */
export function isClosedOn(dischargedOn: LocalDate | null, today: LocalDate): boolean {
  return dischargedOn !== null && lastOpenDay(dischargedOn) < today;
}
