import { isLocalDate } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";
import { plainDate } from "./calendar";

/** The dates that a field takes, both ends included. */
export type DateSpan = { earliest: LocalDate; latest: LocalDate };

export const DATE_MISSING = "Enter a date like 2026-03-31.";

/**
 * What is wrong with a date that a clinician typed, in plain words; null when nothing is.
 * @param today what counts as the past and the future of the field
 */
export function dateProblem(
  typed: string,
  { earliest, latest }: DateSpan,
  today: LocalDate,
): string | null {
  if (!/^\d{4,6}-\d\d-\d\d$/.test(typed)) return DATE_MISSING;
  const year = Number(typed.slice(0, -6));
  if (year > Number(latest.slice(0, 4))) {
    return latest <= today ? `${year} is in the future.` : tooLate(String(year), latest);
  }
  if (year < Number(earliest.slice(0, 4))) {
    return earliest >= today
      ? over(String(year), earliest)
      : `${year} is long ago. Check the year.`;
  }
  if (!isLocalDate(typed)) return `${typed} is not in the calendar.`;
  if (typed > latest) {
    return latest <= today
      ? `${plainDate(typed)} is in the future.`
      : tooLate(plainDate(typed), latest);
  }
  if (typed >= earliest) return null;
  return earliest >= today
    ? over(plainDate(typed), earliest)
    : `${plainDate(typed)} is long ago. Check the year.`;
}

const tooLate = (typed: string, latest: LocalDate) =>
  `${typed} is far ahead. Choose ${plainDate(latest)} or an earlier day.`;

const over = (typed: string, earliest: LocalDate) =>
  `${typed} is over. Choose ${plainDate(earliest)} or a later day.`;
