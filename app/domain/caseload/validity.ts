import { addDays, localDateAt } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";

/** A local date with the instants between which it is that date; the second one is the next date's. */
export type DayAt = { date: LocalDate; from: Date; until: Date };

const MINUTE_MS = 60_000;
const HOURS_26 = 26 * 60;

/**
 * The day that it is in a zone at an instant. Where no snooze and no rule can change within a day, what was worked
 * out at any of its instants holds at each of them (else: `until`).
 * @param timeZone IANA name; RangeError when there is no such zone
 */
export function dayAt(at: Date, timeZone: string): DayAt {
  const date = localDateAt(at, timeZone);
  const minute = Math.floor(at.getTime() / MINUTE_MS);
  // A local day is at most 25 hours long, and dates only move on: the first minute of a date is searched for by halves.
  const startOf = (wanted: LocalDate, low: number, high: number): Date => {
    let [before, after] = [low, high];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (localDateAt(new Date(middle * MINUTE_MS), timeZone) < wanted) before = middle;
      else after = middle;
    }
    return new Date(after * MINUTE_MS);
  };
  return {
    date,
    from: startOf(date, minute - HOURS_26, minute),
    until: startOf(addDays(date, 1), minute, minute + HOURS_26),
  };
}

/**
 * The part of a day in which no rule changes, where one changes at an instant: what was worked out before it holds until
 * then, and what is worked out from it on not before.
 * @param change the instant; none where no rule looks at the clock
 */
export function until(day: DayAt, change: Date | undefined, now: Date): DayAt {
  if (change === undefined || change <= day.from || change >= day.until) return day;
  return change > now ? { ...day, until: change } : { ...day, from: change };
}
