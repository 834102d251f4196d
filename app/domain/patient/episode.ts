import type { LocalDate } from "~/domain/rows";

/** True from the day of the discharge on. @param dischargedOn null while the episode of care runs */
export function isDischargedOn(dischargedOn: LocalDate | null, day: LocalDate): boolean {
  return dischargedOn !== null && dischargedOn <= day;
}
