import type { Schedule, Weekday } from "~/domain/rows";
import { weekdayShort } from "./calendar";
import { countWords } from "./numbers";

/** Monday to Sunday. */
export const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** "Mon, Wed, Fri", in the order of the week. */
export function weekdayList(weekdays: readonly Weekday[]): string {
  return EVERY_DAY.filter((day) => weekdays.includes(day))
    .map(weekdayShort)
    .join(", ");
}

/** The weekdays that are not listed. */
export function restDays(weekdays: readonly Weekday[]): Weekday[] {
  return EVERY_DAY.filter((day) => !weekdays.includes(day));
}

/** "once a day", "twice a day", "3 times a week". */
export function timesWords(times: number, span: "day" | "week"): string {
  if (times === 1) return `once a ${span}`;
  if (times === 2) return `twice a ${span}`;
  return `${countWords(times, "time")} a ${span}`;
}

/** "every day, twice a day", "Mon, Wed, Fri", "3 times a week, any days". */
export function scheduleWords(schedule: Schedule): string {
  if (schedule.kind === "perWeek") return `${timesWords(schedule.timesPerWeek, "week")}, any days`;
  const days =
    restDays(schedule.weekdays).length === 0 ? "every day" : weekdayList(schedule.weekdays);
  return schedule.timesPerDay === 1 ? days : `${days}, ${timesWords(schedule.timesPerDay, "day")}`;
}
