import type { LocalDate, Weekday } from "~/domain/rows";
import { addDays, localDateAt, weekdayOf } from "./dates";
import { instantOf } from "./wall-clock";

/** One span of a day on the clinic's wall: from, until. An end of "00:00" is the end of the day. */
export type OpenSpan = readonly [from: string, until: string];

/** Spans by weekday, 1 (Monday) to 7; a weekday that is left out is closed. */
export type WeekHours = Partial<Record<Weekday, OpenSpan[]>>;

/** When a clinic is open. */
export type OpeningHours = {
  /** Null: nobody has said, which counts as open all day. */
  week: WeekHours | null;
  /** Clinic-local dates on which it is closed. */
  closedDays: readonly LocalDate[];
  /** The clinic's IANA zone. */
  timeZone: string;
};

const MINUTE_MS = 60_000;
/** Further ahead nobody looks: a clinic that opens on no day of two months is taken for one that is open. */
export const DAYS_AHEAD = 62;

/** Whether the clinic is open at an instant. */
export function isOpenAt(hours: OpeningHours, at: Date): boolean {
  const today = localDateAt(at, hours.timeZone);
  return spansOf(hours, today).some(([from, until]) => from <= at && at < until);
}

/** The first instant, not before `at`, at which the clinic is open; null when it opens on no day of the next weeks. */
export function nextOpening(hours: OpeningHours, at: Date): Date | null {
  for (const [from, until] of spansFrom(hours, at)) {
    if (until > at) return from > at ? from : at;
  }
  return null;
}

/**
 * The instant at which so many minutes of opening hours have gone by: while the clinic is closed no time passes. An hour
 * that summer time skips is no hour, and one that comes twice is two.
 * @param minutes whole, not negative
 * @returns so many minutes later by the clock where the clinic opens on no day of the next weeks
 */
export function afterOpenMinutes(minutes: number, hours: OpeningHours, from: Date): Date {
  let left = minutes * MINUTE_MS;
  for (const [opens, closes] of spansFrom(hours, from)) {
    const begin = Math.max(opens.getTime(), from.getTime());
    const length = closes.getTime() - begin;
    if (length <= 0) continue;
    if (length >= left) return new Date(begin + left);
    left -= length;
  }
  return new Date(from.getTime() + minutes * MINUTE_MS);
}

type Span = [from: Date, until: Date];

function* spansFrom(hours: OpeningHours, at: Date): Generator<Span> {
  const today = localDateAt(at, hours.timeZone);
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    yield* spansOf(hours, addDays(today, ahead));
  }
}

const ALL_DAY: OpenSpan[] = [["00:00", "00:00"]];

/** Whether the clinic is open at some time of a day. */
export function isOpenDay(hours: OpeningHours, day: LocalDate): boolean {
  return wallSpansOf(hours, day).length > 0;
}

function wallSpansOf({ week, closedDays }: OpeningHours, day: LocalDate): OpenSpan[] {
  if (closedDays.includes(day)) return [];
  return isSaid(week) ? (week[weekdayOf(day)] ?? []) : ALL_DAY;
}

/** The spans of one day as instants, in their order. */
export function spansOf(hours: OpeningHours, day: LocalDate): Span[] {
  const { timeZone } = hours;
  const spans = wallSpansOf(hours, day);
  const tomorrow = addDays(day, 1);
  return [...spans].sort(byBeginning).map(([from, until]) => {
    const end = until === "00:00" ? wallTime(tomorrow, until, timeZone) : null;
    return [wallTime(day, from, timeZone), end ?? wallTime(day, until, timeZone)];
  });
}

const byBeginning = ([a]: OpenSpan, [b]: OpenSpan) => (a < b ? -1 : 1);

export function isSaid(week: WeekHours | null): week is WeekHours {
  return week !== null && Object.values(week).some((spans) => spans.length > 0);
}

/** A time that summer time skips is read as the first one after it. */
function wallTime(day: LocalDate, time: string, timeZone: string): Date {
  const skipped = `${String((Number(time.slice(0, 2)) + 1) % 24).padStart(2, "0")}:00`;
  const at = instantOf(day, time, timeZone) ?? instantOf(day, skipped, timeZone);
  if (at === null) throw new RangeError(`No such time: "${day} ${time}" in ${timeZone}`);
  return at;
}
