import type { LocalDate, PatientLog } from "~/domain/rows";
import { laterOf } from "./dates";

/** Logged rows with the dates they carry; one kind may be left out where the other alone is asked about. */
type Logged = Partial<Pick<PatientLog, "sessions" | "pain">>;

/**
 * The day with which everything known ends: today, or the newest date that a log carries. A log can carry a date
 * ahead of today (at most two days): whoever logs in Auckland and lands in London has written "tomorrow". What was
 * logged counts at once, so whatever ends "today" ends with this day.
 */
export function lastDayOf({ sessions = [], pain = [] }: Logged, today: LocalDate): LocalDate {
  const lastSession = sessions.reduce((last, { dueOn }) => laterOf(last, dueOn), today);
  return pain.reduce((last, { localDate }) => laterOf(last, localDate), lastSession);
}
