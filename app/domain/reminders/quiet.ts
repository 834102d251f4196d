import { addDays, localDateAt, localTimeAt } from "~/domain/calendar/dates";
import { instantOf } from "~/domain/calendar/wall-clock";
import type { LocalDate } from "~/domain/rows";
import type { WallSpan } from "./plan";

const MINUTE_MS = 60_000;
const MINUTES_A_DAY = 24 * 60;

/** Whether a wall-clock time "HH:MM" lies in the span; it may go over midnight. Two equal times are no span. */
export function isQuiet(time: string, { from, until }: WallSpan): boolean {
  if (from <= until) return from <= time && time < until;
  return time >= from || time < until;
}

/**
 * The instant at which the wall clock of a zone reads a time, the first where it does so twice; the first one after it
 * where the change to summer time skips it.
 * @returns null where the day has no such time any more
 */
export function firstInstant(day: LocalDate, time: string, timeZone: string): Date | null {
  const start = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  for (let minute = start; minute < MINUTES_A_DAY; minute += 1) {
    const at = instantOf(day, wallTime(minute), timeZone);
    if (at !== null) return at;
  }
  return null;
}

/** "HH:MM" of so many minutes after midnight. */
export function wallTime(minute: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The first instant, not before `at`, at which the span is over or has not begun. */
export function afterQuiet(at: Date, quiet: WallSpan, timeZone: string): Date {
  const time = localTimeAt(at, timeZone);
  if (!isQuiet(time, quiet)) return at;
  const today = localDateAt(at, timeZone);
  const endsOn = time < quiet.until ? today : addDays(today, 1);
  const end = firstInstant(endsOn, quiet.until, timeZone);
  if (end !== null && end >= at) return end;
  // An hour that comes twice, or a day without its end: minute by minute.
  let later = at;
  while (isQuiet(localTimeAt(later, timeZone), quiet)) {
    later = new Date(later.getTime() + MINUTE_MS);
  }
  return later;
}
