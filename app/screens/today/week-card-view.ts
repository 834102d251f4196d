import type { MarkState } from "~/components/marks/session-mark";
import { addDays, weekdayOf } from "~/domain/calendar/dates";
import { plannedSlots } from "~/domain/program/due-plan";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { weekdayName } from "~/words/calendar";
import { countWords } from "~/words/numbers";
import type { TodayView } from "./today-view";

/** The week of today in numbers of sessions, and one mark a day. */
export type WeekCardView = {
  title: string;
  /** Sessions done or partly done. */
  done: number;
  due: number;
  marks: { date: LocalDate; state: MarkState; weekday: string }[];
};

/** @returns null for a week in which nothing is due */
export function weekCardView(
  log: Pick<PatientLog, "programs" | "sessions">,
  { week, slots, today }: TodayView,
): WeekCardView | null {
  if (week.due === 0) return null;
  const sunday = addDays(week.monday, 6);
  const openToday = slots.filter((slot) => slot.state === "open").length;
  const left = openToday + plannedSlots(log, addDays(today, 1), sunday).length;
  const done = week.done + week.partly;
  return {
    title: titleOf(left, done, week.due),
    done,
    due: week.due,
    marks: week.marks.map(({ date, state }) => {
      return { date, state, weekday: weekdayName(weekdayOf(date)) };
    }),
  };
}

const numbers = ["One", "Two", "Three", "Four", "Five", "Six", "Seven"];

/** Says what is still to come; never what was lost. */
function titleOf(left: number, done: number, due: number): string {
  if (left > 0) return `${numbers[left - 1] ?? left} more for your week`;
  if (done >= due) return "Your week is complete";
  return done > 0 ? `${countWords(done, "session")} this week` : "This week";
}
