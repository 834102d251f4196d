import type { LocalDate } from "~/domain/rows";

/** When somebody was born, as far as it is known: "1980" or "1980-05-03". */
export type Birth = string;

/** Why what was typed is not taken. "ambiguous": a date of numbers that two countries read in two ways. */
export type BirthProblem =
  | { problem: "malformed" }
  | { problem: "no-such-day" }
  | { problem: "ambiguous"; year: string }
  | { problem: "future" | "too-old"; year: string };

/** Which way round a date in slashes is written: 3/5/1980 is the third of May, or the fifth of March. */
export type DayOrder = "day-first" | "month-first";

/** Nobody has been documented to live longer than 122 years (Jeanne Calment, 1875 to 1997). */
const OLDEST_YEARS = 122;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a year of birth or a date of birth the way people write them: "1980", "1980-05-03", "3 May 1980",
 * "May 3, 1980", "3.5.1980". Day and month in slashes are taken where only one order makes a date.
 * @param today the day that must not lie before the birth
 * @param order how such dates are read where both orders make one; null: they are refused as ambiguous
 */
export function readBirth(
  typed: string,
  today: LocalDate,
  order: DayOrder | null = null,
): { birth: Birth } | BirthProblem {
  const parts = partsOf(typed.trim(), order);
  if (!("year" in parts) || "problem" in parts) return parts;
  const { year, month, day } = parts;
  if (month === null) {
    return (
      outOfRange(year, today) ??
      (year > today.slice(0, 4) ? { problem: "future", year } : { birth: year })
    );
  }
  if (!isDay(year, month, day)) return { problem: "no-such-day" };
  const birth = `${year}-${two(month)}-${two(day)}`;
  return outOfRange(year, today) ?? (birth > today ? { problem: "future", year } : { birth });
}

type Parts = { year: string; month: number | null; day: number };

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/**
 * What many dates of one file tell about their order: `told` by those that only one order makes a date of, null where there are
 * none or they contradict each other; `isAsked` where one of them could be either.
 */
export function orderTold(dates: readonly string[]): { told: DayOrder | null; isAsked: boolean } {
  const found = dates.flatMap((typed) => {
    const [, first, second] = SLASHED.exec(typed.trim()) ?? [];
    return first === undefined ? [] : [{ first: Number(first), second: Number(second) }];
  });
  const dayFirst = found.some(({ first, second }) => first > 12 && second <= 12);
  const monthFirst = found.some(({ first, second }) => second > 12 && first <= 12);
  const isAsked = found.some(
    ({ first, second }) => first <= 12 && second <= 12 && first !== second,
  );
  if (dayFirst === monthFirst) return { told: null, isAsked };
  return { told: dayFirst ? "day-first" : "month-first", isAsked };
}

function partsOf(typed: string, order: DayOrder | null): Parts | BirthProblem {
  if (/^\d{4}$/.test(typed)) return { year: typed, month: null, day: 0 };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (iso) return { year: `${iso[1]}`, month: Number(iso[2]), day: Number(iso[3]) };
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(typed);
  if (dotted) return { year: `${dotted[3]}`, month: Number(dotted[2]), day: Number(dotted[1]) };
  const named = /^(\d{1,2})\.? ([a-z]+)\.?,? (\d{4})$/i.exec(typed);
  if (named) return withMonthName(named[3], named[2], named[1]);
  const american = /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/i.exec(typed);
  if (american) return withMonthName(american[3], american[1], american[2]);
  const slashed = SLASHED.exec(typed);
  if (slashed) return inEitherOrder(`${slashed[3]}`, Number(slashed[1]), Number(slashed[2]), order);
  return { problem: "malformed" };
}

function withMonthName(year = "", name = "", day = ""): Parts | BirthProblem {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? { problem: "malformed" } : { year, month, day: Number(day) };
}

function inEitherOrder(
  year: string,
  first: number,
  second: number,
  order: DayOrder | null,
): Parts | BirthProblem {
  if (first > 12 || first === second) return { year, month: second, day: first };
  if (second > 12 || order === "month-first") return { year, month: first, day: second };
  return order === null ? { problem: "ambiguous", year } : { year, month: second, day: first };
}

function outOfRange(year: string, today: LocalDate): BirthProblem | null {
  if (Number(today.slice(0, 4)) - Number(year) > OLDEST_YEARS) return { problem: "too-old", year };
  return null;
}

const two = (part: number) => String(part).padStart(2, "0");

function isDay(year: string, month: number, day: number): boolean {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What is stored of it: the year always, the date where it is known. */
export function birthColumns(birth: Birth | null) {
  return {
    birthYear: birth === null ? null : Number(birth.slice(0, 4)),
    birthDate: birth !== null && birth.length > 4 ? birth : null,
  };
}

/** From the stored columns; the date counts where there is one. */
export function birthOf(row: { birthYear: number | null; birthDate: string | null }): Birth | null {
  return row.birthDate ?? (row.birthYear === null ? null : String(row.birthYear));
}
