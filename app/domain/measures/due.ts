import { addDays } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";

/**
 * The date on which measures are taken again, after some were taken: so many weeks later. One that is noted late moves
 * nothing when newer ones are there.
 * @param lastTakenOn the newest before it; null without one
 * @param dueOn as it stands
 */
export function nextMeasureDueOn(
  takenOn: LocalDate,
  {
    lastTakenOn,
    dueOn,
    weeks,
  }: {
    lastTakenOn: LocalDate | null;
    dueOn: LocalDate | null;
    weeks: number;
  },
): LocalDate | null {
  if (lastTakenOn !== null && lastTakenOn > takenOn) return dueOn;
  return addDays(takenOn, weeks * 7);
}
