import type { LocalDate, Weekday } from "~/domain/rows";

/**
 * Calendar arithmetic on local dates ("YYYY-MM-DD"), and the way from an instant to a local date.
 * Days are counted in UTC, where every day has 24 hours, so a change to or from summer time cannot
 * add or lose one. Only localDateAt and its sisters know of time zones.
 */

const DAY_MS = 86_400_000;

/** Milliseconds of the date's midnight in UTC. Throws RangeError when it is not a date at all. */
function utcOf(date: LocalDate): number {
  const ms = Date.UTC(
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)) - 1,
    Number(date.slice(8, 10)),
  );
  if (Number.isNaN(ms)) throw new RangeError(`Not a local date: "${date}"`);
  return ms;
}

const written = new Map<number, LocalDate>();
/** Dates of well over a hundred years. */
const MAX_WRITTEN = 50_000;

/** The date of a UTC midnight. Pages do this some ten thousand times, for few different days: each is written once. */
function dateOf(ms: number): LocalDate {
  const known = written.get(ms);
  if (known !== undefined) return known;
  if (written.size >= MAX_WRITTEN) written.clear();
  const date = writeDate(new Date(ms));
  written.set(ms, date);
  return date;
}

function writeDate(date: Date): LocalDate {
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  return `${date.getUTCFullYear()}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/**
 * True for a real calendar day written "YYYY-MM-DD", false for "2026-02-30". Only of 1900 to 2199: dates
 * worked out from it then have four digits for the year too, and so keep their order as texts.
 */
export function isLocalDate(value: string): value is LocalDate {
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(value) && dateOf(utcOf(value)) === value;
}

/** The date `days` later; negative days go back. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(utcOf(date) + days * DAY_MS);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (utcOf(to) - utcOf(from)) / DAY_MS;
}

/** ISO weekday: 1 = Monday to 7 = Sunday. */
export function weekdayOf(date: LocalDate): Weekday {
  // 1 January 1970 was a Thursday (4).
  const sinceThursday = utcOf(date) / DAY_MS;
  return (((((sinceThursday + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday of the date's ISO week (the date itself when it is a Monday). */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The last day of so many whole weeks. */
export function endAfterWeeks(start: LocalDate, weeks: number): LocalDate {
  return addDays(start, weeks * 7 - 1);
}

/** Which week after `start` a day lies in: 1 for the first seven days, which need not begin on a Monday. */
export function weekNumber(start: LocalDate, day: LocalDate): number {
  return Math.floor(daysBetween(start, day) / 7) + 1;
}

/** Every date from `from` to `to`, both included; empty when `to` is earlier. */
export function eachDay(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  const last = utcOf(to);
  for (let ms = utcOf(from); ms <= last; ms += DAY_MS) days.push(dateOf(ms));
  return days;
}

/** The earlier of two dates. */
export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

/** The later of two dates. */
export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

const clocks = new Map<string, Intl.DateTimeFormat>();
/** More than there are zones: rows from before may hold a zone under several names. */
const MAX_CLOCKS = 600;

/** A formatter takes far longer to make than to use, so each zone keeps one; it also takes 58 kB. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  if (clocks.size >= MAX_CLOCKS) clocks.clear();
  clocks.set(timeZone, clock);
  return clock;
}

function partsAt(instant: Date, timeZone: string): Record<string, string> {
  const parts = clockOf(timeZone).formatToParts(instant);
  return Object.fromEntries(parts.map((part) => [part.type, part.value]));
}

/**
 * The calendar date that a person in `timeZone` reads off the wall at `instant`.
 * @param timeZone IANA name, for example "Europe/Berlin"; RangeError when there is no such zone
 */
export function localDateAt(instant: Date, timeZone: string): LocalDate {
  const { year, month, day } = partsAt(instant, timeZone);
  return `${year}-${month}-${day}`;
}

/** The wall-clock time "HH:MM" (00:00 to 23:59) in `timeZone` at `instant`. */
export function localTimeAt(instant: Date, timeZone: string): string {
  const { hour, minute } = partsAt(instant, timeZone);
  return `${hour}:${minute}`;
}

/** The hour of the wall clock, 0–23, in `timeZone` at `instant`. */
export function hourAt(instant: Date, timeZone: string): number {
  return Number(partsAt(instant, timeZone).hour);
}
