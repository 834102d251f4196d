import type { MarkState } from "~/components/marks/session-mark";
import { addDays, weekdayOf } from "~/domain/calendar/dates";
import { plannedSlots } from "~/domain/program/due-plan";
import { pauseHolding } from "~/domain/program/pauses";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { weekdayInitial, weekdayName } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import type { TodayView } from "./today-view";

/** The week of today in numbers of sessions, and one mark a day. */
export type WeekCardView = {
  title: string;
  /** Sessions done or partly done. */
  done: number;
  due: number;
  /** After the number of sessions done, for the eye: " of 5". */
  of: string;
  /** The same in one sentence, to be read out. */
  sentence: string;
  /** `spoken` is read out for the day: "Monday: done". */
  marks: { date: LocalDate; state: MarkState; initial: string; spoken: string }[];
};

/** @returns null for a week in which nothing is due */
export function weekCardView(
  log: Pick<PatientLog, "programs" | "sessions" | "pauses">,
  { week, slots, today }: Pick<TodayView, "week" | "slots" | "today">,
  words: Catalogue,
): WeekCardView | null {
  if (week.due === 0) return null;
  const sunday = addDays(week.monday, 6);
  const openToday = slots.filter((slot) => slot.state === "open").length;
  const left = openToday + plannedSlots(log, addDays(today, 1), sunday).length;
  const done = week.done + week.partly;
  const isPaused = pauseHolding(log.pauses, today) !== null;
  return {
    // A week in which the program rests is not complete: its other days are asked for by nobody.
    title: titleOf(left, done, isPaused ? Infinity : week.due, words.today.week),
    done,
    due: week.due,
    of: words.today.week.of(week.due),
    sentence: words.waiting.week(done, week.due),
    marks: week.marks.map(({ date, state }) => {
      const weekday = weekdayName(weekdayOf(date), words);
      return {
        ...{ date, state, initial: weekdayInitial(weekdayOf(date), words) },
        spoken: words.today.week.day(weekday, words.progress.marks[state]),
      };
    }),
  };
}

/** Says what is still to come; never what was lost. */
function titleOf(
  left: number,
  done: number,
  due: number,
  words: Catalogue["today"]["week"],
): string {
  if (left > 0) return words.left(left);
  if (done >= due) return words.complete;
  return done > 0 ? words.done(done) : words.title;
}
