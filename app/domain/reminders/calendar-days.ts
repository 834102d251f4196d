import { addDays, eachDay, weekdayOf } from "~/domain/calendar/dates";
import { awayUntil } from "~/domain/patient/absence";
import { plannedSlots } from "~/domain/program/due-plan";
import { inForceOn } from "~/domain/program/in-force";
import { isPausedOn } from "~/domain/program/pauses";
import type { LocalDate, PatientLog } from "~/domain/rows";
import type { ReminderPlan } from "./plan";
import { firstInstant } from "./quiet";

/** House figure: days ahead that a calendar shows; it reads anew several times a day. */
export const CALENDAR_DAYS = 28;

/** A session in a calendar. */
export type CalendarDay = {
  on: LocalDate;
  /** Null: on that day, at no time. */
  at: Date | null;
};

/**
 * The days from `today` on which a calendar shows a session: those on which one is due, and of so many sessions a week
 * those that the person picked for their reminders. None on days on which the patient is away.
 * @param log its sessions reach back to the Monday of `today`
 */
export function calendarDays(
  log: Pick<PatientLog, "programs" | "sessions" | "pauses" | "absences">,
  { weekdays, at }: Pick<ReminderPlan, "weekdays" | "at">,
  today: LocalDate,
  timeZone: string,
): CalendarDay[] {
  const last = addDays(today, CALENDAR_DAYS - 1);
  const due = new Set(plannedSlots(log, today, last).map(({ dueOn }) => dueOn));
  const isShown = (day: LocalDate) => {
    if (awayUntil(log.absences, day) !== null) return false;
    const revision = inForceOn(log.programs, day)?.revision;
    const isPicked = weekdays.includes(weekdayOf(day));
    if (revision?.schedule.kind !== "perWeek" || weekdays.length === 0) return due.has(day);
    const hasEnded = revision.endsOn !== null && day > revision.endsOn;
    return isPicked && !hasEnded && !isPausedOn(log.pauses, day);
  };
  return eachDay(today, last)
    .filter(isShown)
    .map((on) => ({ on, at: at === null ? null : firstInstant(on, at, timeZone) }));
}
