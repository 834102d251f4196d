import { addDays, eachDay, earlierOf, mondayOf } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { plannedSlots } from "~/domain/program/due-plan";
import { dueSessions } from "~/domain/program/due-sessions";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { adherence } from "./adherence";
import { type DayState, dayViews } from "./day-views";

type Log = Pick<PatientLog, "programs" | "sessions" | "pauses">;

/** One Monday-to-Sunday week in numbers of sessions. */
export type Week = {
  monday: LocalDate;
  done: number;
  partly: number;
  /** All sessions of the week, also those of days still to come. */
  due: number;
};

/** "ahead": a session is planned on a day still to come. */
export type WeekMark = { date: LocalDate; state: DayState | "ahead" };

/**
 * The weeks that touch `from` to `to`, oldest first, each counted from Monday to Sunday whatever the
 * range cuts off. Weeks without anything due are kept, with `due` 0.
 */
export function weeks(log: Log, from: LocalDate, to: LocalDate, today: LocalDate): Week[] {
  const found: Week[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6);
    const { done, partly } = adherence(dueSessions(log, monday, sunday, today));
    found.push({ monday, done, partly, due: plannedSlots(log, monday, sunday).length });
  }
  return found;
}

/** The week of `today`, with one mark a day from Monday to Sunday. */
export function currentWeek(log: Log, today: LocalDate): Week & { marks: WeekMark[] } {
  const monday = mondayOf(today);
  const sunday = addDays(monday, 6);
  const [week = { monday, done: 0, partly: 0, due: 0 }] = weeks(log, monday, sunday, today);
  const last = earlierOf(sunday, lastDayOf({ sessions: log.sessions }, today));
  const past = dayViews(log, monday, last, today).map(({ date, state }): WeekMark => {
    return { date, state: state === "open" && date > today ? "ahead" : state };
  });
  const planned = new Set(plannedSlots(log, monday, sunday).map((slot) => slot.dueOn));
  const ahead = eachDay(addDays(last, 1), sunday).map((date): WeekMark => {
    return { date, state: planned.has(date) ? "ahead" : "rest" };
  });
  return { ...week, marks: [...past, ...ahead] };
}
