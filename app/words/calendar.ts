import { daysBetween, weekdayOf } from "~/domain/calendar/dates";
import { latinDigits } from "~/domain/languages";
import type { LocalDate, Weekday } from "~/domain/rows";
import type { Catalogue } from "./catalogue";
import { pageWordsIn } from "./page-words";

/** Dates in words. */

type Words = Pick<Catalogue, "language" | "calendar">;

/** Beyond this many days a date without its year could be mistaken for another one. */
const YEAR_NEEDED_DAYS = 183;

type Names = Record<"months" | "weekdays", Record<"long" | "short" | "narrow", string[]>>;

const known = new Map<string, Names>();

/** A formatter takes far longer to make than to use, so each language's names are kept. */
function namesIn({ language }: Words): Names {
  const names = known.get(language) ?? makeNames(language);
  known.set(language, names);
  return names;
}

function makeNames(language: string): Names {
  const inForms = (part: "month" | "weekday", dates: Date[]) => {
    const inForm = (form: "long" | "short" | "narrow") => {
      const format = new Intl.DateTimeFormat(latinDigits(language), {
        [part]: form,
        timeZone: "UTC",
      });
      return dates.map((date) => format.format(date));
    };
    return { long: inForm("long"), short: inForm("short"), narrow: inForm("narrow") };
  };
  // 1 January 2024 was a Monday.
  const days = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)));
  const months = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, i, 1)));
  return { months: inForms("month", months), weekdays: inForms("weekday", days) };
}

const dayOf = (date: LocalDate) => Number(date.slice(8, 10));
const yearOf = (date: LocalDate) => date.slice(0, 4);

function monthOf(date: LocalDate, form: "long" | "short", words: Words): string {
  return namesIn(words).months[form][Number(date.slice(5, 7)) - 1] ?? "";
}

/** "Wednesday". */
export function weekdayName(weekday: Weekday, words: Words = pageWordsIn(null)): string {
  return namesIn(words).weekdays.long[weekday - 1] ?? "";
}

/** "Wed". */
export function weekdayShort(weekday: Weekday, words: Words = pageWordsIn(null)): string {
  return namesIn(words).weekdays.short[weekday - 1] ?? "";
}

/** "W": as short as the language has it, under the mark of a day. */
export function weekdayInitial(weekday: Weekday, words: Words = pageWordsIn(null)): string {
  return namesIn(words).weekdays.narrow[weekday - 1] ?? "";
}

/** "18 Nov". */
export function shortDate(date: LocalDate, words: Words = pageWordsIn(null)): string {
  return words.calendar.shortDate(dayOf(date), monthOf(date, "short", words));
}

/** "Wed 18 Nov". */
export function weekdayDate(date: LocalDate, words: Words = pageWordsIn(null)): string {
  return words.calendar.weekdayDate(weekdayShort(weekdayOf(date), words), shortDate(date, words));
}

/** "19 November 2026". */
export function plainDate(date: LocalDate, words: Words = pageWordsIn(null)): string {
  return words.calendar.withYear(longDate(date, words), yearOf(date));
}

/** "Thursday 19 November", for a day whose year is plain. */
export function longDay(date: LocalDate, words: Words = pageWordsIn(null)): string {
  return words.calendar.weekdayDate(weekdayName(weekdayOf(date), words), longDate(date, words));
}

function longDate(date: LocalDate, words: Words): string {
  return words.calendar.shortDate(dayOf(date), monthOf(date, "long", words));
}

/** "Thursday 19 November 2026". */
export function fullDate(date: LocalDate, words: Words = pageWordsIn(null)): string {
  return words.calendar.withYear(longDay(date, words), yearOf(date));
}

/**
 * "today", "yesterday" or "Wed 18 Nov"; more than half a year away the year is added, "Wed 18 Nov 2025".
 * Lower case, to stand inside a sentence.
 */
export function relativeDate(
  date: LocalDate,
  today: LocalDate,
  words: Words = pageWordsIn(null),
): string {
  const ago = daysBetween(date, today);
  if (ago === 0) return words.calendar.today;
  if (ago === 1) return words.calendar.yesterday;
  const day = weekdayDate(date, words);
  return Math.abs(ago) > YEAR_NEEDED_DAYS ? words.calendar.withYear(day, yearOf(date)) : day;
}

/** "30 Oct to 2 Nov", "3 to 9 Nov", "3 Nov" for a single day; years only when they differ. */
export function dateRange(
  from: LocalDate,
  to: LocalDate,
  words: Words = pageWordsIn(null),
): string {
  if (from === to) return shortDate(from, words);
  const { span, withYear } = words.calendar;
  const [first, last] = [shortDate(from, words), shortDate(to, words)];
  if (yearOf(from) !== yearOf(to)) {
    return span(withYear(first, yearOf(from)), withYear(last, yearOf(to)));
  }
  return from.slice(0, 7) === to.slice(0, 7) ? span(String(dayOf(from)), last) : span(first, last);
}

/** What a chart's span is called on the clinic's switch. */
export const rangeLabels = () => pageWordsIn(null).calendar.ranges;
