import { z } from "zod";
import { addDays } from "~/domain/calendar/dates";
import { MAX_KEPT_REASON } from "~/domain/program/program-limits";
import type { LocalDate } from "~/domain/rows";
import { cleanText, isVisibleText } from "~/lib/visible-text.server";
import { wordsIn } from "~/words/catalogue";
import { DATE_MISSING, type DateSpan, dateProblem } from "~/words/date-problem";

/** Fields that assigning and building a program have in common. */

/** The id that a page gives to a new program. */
export const newProgramId = z.uuid("This form is incomplete. Reload the page.");

/** A program is planned at most three years ahead; further is a typing slip. */
const AHEAD_DAYS = 3 * 365;

/** First day, not before `earliest`. */
export function startField(earliest: LocalDate) {
  const latest = addDays(earliest, AHEAD_DAYS);
  return dateField("Start", { earliest, latest }, earliest);
}

/** Last day with sessions; left out is no end (null). Whether it lies after the start is another question. */
export const endField = dateField(
  "End",
  { earliest: "1900-01-01", latest: "2199-12-31" },
  "1900-01-01",
)
  .optional()
  .transform((date) => date ?? null);

function dateField(name: string, span: DateSpan, today: LocalDate) {
  return z.string({ error: `${name}: ${DATE_MISSING}` }).superRefine((typed, context) => {
    const problem = dateProblem(typed, span, today);
    if (problem === null) return;
    const message = `${name}: ${problem.charAt(0).toLowerCase()}${problem.slice(1)}`;
    context.addIssue({ code: "custom", message, continue: false });
  });
}

export const END_BEFORE_START = "End: choose the start or a later day.";

/** Why an exercise stays in spite of a precaution. Blank is none; what nobody can read is no reason either. */
export const keptReasonField = z
  .string()
  .transform(cleanText)
  .refine((text) => text.length <= MAX_KEPT_REASON, {
    error: `Reason: use at most ${MAX_KEPT_REASON} characters.`,
    abort: true,
  })
  .refine(isVisibleText, `Reason: ${wordsIn(null).forms.fields.hidden}`);
