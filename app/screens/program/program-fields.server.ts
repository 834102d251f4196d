import { z } from "zod";
import { isLocalDate } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";
import { weekdayDate } from "~/words/calendar";

/** Fields that assigning and building a program have in common. */

/** The id that a page gives to a new program. */
export const newProgramId = z.uuid("This form is incomplete. Reload the page.");

const dateWords = "enter a date like 2026-03-31.";

/** First day, not before `earliest`. */
export function startField(earliest: LocalDate) {
  return z
    .string({ error: `Start: ${dateWords}` })
    .refine(isLocalDate, { error: `Start: ${dateWords}`, abort: true })
    .refine((date) => date >= earliest, `Start: choose ${weekdayDate(earliest)} or a later day.`);
}

/** Last day with sessions; left out is no end (null). */
export const endField = z
  .string()
  .refine(isLocalDate, { error: `End: ${dateWords}`, abort: true })
  .optional()
  .transform((date) => date ?? null);

export const END_BEFORE_START = "End: choose the start or a later day.";
