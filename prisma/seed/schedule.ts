import { addDays, weekdayOf } from "~/domain/calendar/dates";
import type { LocalDate, Schedule, Weekday } from "~/domain/rows";
import type { StorySchedule } from "./story";

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The days on which demo patients usually do so many sessions a week. */
const USUAL_DAYS: Record<number, readonly Weekday[]> = {
  1: [3],
  2: [2, 5],
  3: [1, 3, 6],
  4: [1, 3, 5, 7],
  5: [1, 2, 4, 5, 7],
  6: [1, 2, 3, 4, 6, 7],
  7: WEEK,
};

/** The schedule with the weekdays that its days ago fall on. */
export function scheduleOf(schedule: StorySchedule, today: LocalDate): Schedule {
  if (schedule.kind !== "restAgo") return schedule;
  const rest = schedule.restAgo.map((ago) => weekdayOf(addDays(today, -ago)));
  const weekdays = WEEK.filter((weekday) => !rest.includes(weekday));
  return { kind: "weekdays", weekdays, timesPerDay: schedule.timesPerDay };
}

/** The date itself, or the Monday after it. */
export function workdayFrom(date: LocalDate): LocalDate {
  const weekday = weekdayOf(date);
  return weekday > 5 ? addDays(date, 8 - weekday) : date;
}

/** Days back from today to the last working day before it: 1 to 3. */
export function lastWorkdayAgo(today: LocalDate): number {
  return [1, 2].find((ago) => weekdayOf(addDays(today, -ago)) < 6) ?? 3;
}

/** How many sessions a demo patient means to do on a day. */
export function sessionsOn(schedule: Schedule, day: LocalDate): number {
  if (schedule.kind === "weekdays") {
    return schedule.weekdays.includes(weekdayOf(day)) ? schedule.timesPerDay : 0;
  }
  return USUAL_DAYS[schedule.timesPerWeek]?.includes(weekdayOf(day)) ? 1 : 0;
}
