import { daysBetween, weekdayOf } from "~/domain/calendar/dates";
import type { Range } from "~/domain/calendar/range";
import type { LocalDate, Weekday } from "~/domain/rows";

/** Dates in words. The names are fixed here, so that server, browser and export never differ by locale. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const WEEKDAYS: Record<Weekday, string> = {
  1: "Monday",
  2: "Tuesday",
  3: "Wednesday",
  4: "Thursday",
  5: "Friday",
  6: "Saturday",
  7: "Sunday",
};

/** Beyond this many days a date without its year could be mistaken for another one. */
const YEAR_NEEDED_DAYS = 183;

const dayOf = (date: LocalDate) => Number(date.slice(8, 10));
const monthOf = (date: LocalDate) => MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
const yearOf = (date: LocalDate) => date.slice(0, 4);

/** "Wednesday". */
export function weekdayName(weekday: Weekday): string {
  return WEEKDAYS[weekday];
}

/** "Wed". */
export function weekdayShort(weekday: Weekday): string {
  return WEEKDAYS[weekday].slice(0, 3);
}

/** "18 Nov". */
export function shortDate(date: LocalDate): string {
  return `${dayOf(date)} ${monthOf(date).slice(0, 3)}`;
}

/** "Wed 18 Nov". */
export function weekdayDate(date: LocalDate): string {
  return `${weekdayShort(weekdayOf(date))} ${shortDate(date)}`;
}

/** "19 November 2026". */
export function plainDate(date: LocalDate): string {
  return `${dayOf(date)} ${monthOf(date)} ${yearOf(date)}`;
}

/** "Thursday 19 November", for a day whose year is plain. */
export function longDay(date: LocalDate): string {
  return `${weekdayName(weekdayOf(date))} ${dayOf(date)} ${monthOf(date)}`;
}

/** "Thursday 19 November 2026". */
export function fullDate(date: LocalDate): string {
  return `${longDay(date)} ${yearOf(date)}`;
}

/**
 * "today", "yesterday" or "Wed 18 Nov"; more than half a year away the year is added, "Wed 18 Nov 2025".
 * Lower case, to stand inside a sentence.
 */
export function relativeDate(date: LocalDate, today: LocalDate): string {
  const ago = daysBetween(date, today);
  if (ago === 0) return "today";
  if (ago === 1) return "yesterday";
  return Math.abs(ago) > YEAR_NEEDED_DAYS
    ? `${weekdayDate(date)} ${yearOf(date)}`
    : weekdayDate(date);
}

/** "30 Oct to 2 Nov", "3 to 9 Nov", "3 Nov" for a single day; years only when they differ. */
export function dateRange(from: LocalDate, to: LocalDate): string {
  if (from === to) return shortDate(from);
  if (yearOf(from) !== yearOf(to)) {
    return `${shortDate(from)} ${yearOf(from)} to ${shortDate(to)} ${yearOf(to)}`;
  }
  const start = monthOf(from) === monthOf(to) ? String(dayOf(from)) : shortDate(from);
  return `${start} to ${shortDate(to)}`;
}

/** What a chart's span is called on its switch. */
export const rangeLabels: Record<Range, string> = {
  "2w": "2 weeks",
  "6w": "6 weeks",
  "12w": "12 weeks",
  all: "All",
};
