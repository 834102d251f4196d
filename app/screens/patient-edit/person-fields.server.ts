import { z } from "zod";
import { addDays } from "~/domain/calendar/dates";
import { type BirthProblem, readBirth } from "~/domain/patient/birth";
import type { LocalDate } from "~/domain/rows";
import { cleanText, isOneLine, isVisibleText } from "~/lib/visible-text.server";
import { wordsIn } from "~/words/catalogue";
import { type DateSpan, dateProblem } from "~/words/date-problem";

/** Fields of a person and of their care that adding and editing a patient have in common. */

const { fields } = wordsIn(null).forms;

const YEAR = 365;

/** A date within a span, with what is wrong said in words. */
export function dateField(span: DateSpan, today: LocalDate) {
  return z.string().superRefine((typed, context) => {
    const message = dateProblem(typed, span, today);
    if (message !== null) context.addIssue({ code: "custom", message, continue: false });
  });
}

/** The first day of an episode of care: at most thirty years ago. */
export const startSpan = (today: LocalDate): DateSpan => ({
  earliest: addDays(today, -30 * YEAR),
  latest: today,
});

/** A visit: at most three years ahead. */
export const visitSpan = (today: LocalDate): DateSpan => ({
  earliest: today,
  latest: addDays(today, 3 * YEAR),
});

/** The last day of a precaution: at most ten years ahead, beyond which it is for good. */
export const untilSpan = (today: LocalDate): DateSpan => ({
  earliest: today,
  latest: addDays(today, 10 * YEAR),
});

/** A year or date of birth as people write it, as domain/patient/birth keeps it; left out is null. */
export function birthField(today: LocalDate) {
  return z
    .string()
    .transform((typed, context) => {
      const read = readBirth(typed, today);
      if ("birth" in read) return read.birth;
      context.addIssue({ code: "custom", message: birthProblemWords(read, today) });
      return z.NEVER;
    })
    .optional()
    .transform((birth) => birth ?? null);
}

function birthProblemWords(problem: BirthProblem, today: LocalDate): string {
  switch (problem.problem) {
    case "malformed":
      return "Enter a year like 1980, or a date like 3 May 1980.";
    case "no-such-day":
      return "This day is not in the calendar.";
    case "ambiguous":
      return `Day and month could be either way round. Write the month as a word, like 3 May ${problem.year}.`;
    case "future": {
      const meant = Number(problem.year) - 100;
      const asked = meant <= Number(today.slice(0, 4)) ? ` Did you mean ${meant}?` : "";
      return `${problem.year} is in the future.${asked}`;
    }
    case "too-old":
      return `Born in ${problem.year}: is that right? Nobody is that old.`;
  }
}

const MAX_PHONE = 40;

/** A telephone number with whatever people write beside it, such as "0100 555 0144, after six"; left out is null. */
export const phoneField = z
  .string()
  .transform(cleanText)
  .refine((phone) => phone.length <= MAX_PHONE, { error: fields.tooLong(MAX_PHONE), abort: true })
  .refine((phone) => isVisibleText(phone) && isOneLine(phone), {
    error: fields.hidden,
    abort: true,
  })
  .refine((phone) => /^[\p{L}\p{M}\d\s+()./,:;#*'’-]*$/u.test(phone), {
    error: "Use figures, letters, spaces and the signs + ( ) - . / only.",
    abort: true,
  })
  .refine(
    (phone) => phone === "" || (phone.match(/\d/g)?.length ?? 0) >= 3,
    "Enter a number with its figures.",
  )
  .optional()
  .transform((phone) => phone || null);
