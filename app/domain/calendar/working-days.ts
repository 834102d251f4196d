import type { LocalDate } from "~/domain/rows";
import { addDays, localDateAt, localTimeAt } from "./dates";
import {
  DAYS_AHEAD,
  isOpenDay,
  isSaid,
  nextOpening,
  type OpeningHours,
  spansOf,
} from "./opening-hours";
import { instantOf } from "./wall-clock";

const DAY_MS = 86_400_000;

/**
 * The instant by which something is answered within so many working days. What comes in while the clinic is open is due
 * at the same time of the last of these days, or when that day closes earlier; what comes in while it is closed counts
 * as its next day's, and is due when the last of these days closes. A later message is never due earlier.
 * @param days whole, 1 or more
 * @returns so many times 24 hours later where nobody has said when the clinic is open, or it opens on no day of the next weeks
 */
export function afterWorkingDays(days: number, hours: OpeningHours, from: Date): Date {
  const plain = new Date(from.getTime() + days * DAY_MS);
  if (!isSaid(hours.week)) return plain;
  const opens = nextOpening(hours, from);
  if (opens === null) return plain;
  const first = localDateAt(opens, hours.timeZone);
  const dayBegins = spansOf(hours, first)[0]?.[0];
  // A break in the middle of a day is part of it: what comes in then counts from its end.
  const isInDay = dayBegins !== undefined && dayBegins <= from;
  const last = openDay(hours, first, isInDay ? days : days - 1);
  const closes = last && spansOf(hours, last).at(-1)?.[1];
  if (!last || !closes) return plain;
  if (!isInDay) return closes;
  const sameTime = instantOf(last, localTimeAt(opens, hours.timeZone), hours.timeZone) ?? closes;
  // In a break of the last day: when it is over.
  return sameTime < closes ? (nextOpening(hours, sameTime) ?? closes) : closes;
}

/** The so-manieth day after `from` on which the clinic opens; 0 is that day itself, which is one. */
function openDay(hours: OpeningHours, from: LocalDate, number: number): LocalDate | null {
  let left = number;
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = addDays(from, ahead);
    if (!isOpenDay(hours, day)) continue;
    if (left === 0) return day;
    left -= 1;
  }
  return null;
}
