import { z } from "zod";
import { isLocalDate } from "~/domain/calendar/dates";
import { bodySides } from "~/domain/patient/episode";
import type { LocalDate } from "~/domain/rows";
import { emailSchema, optionalText, requiredText, timeZoneSchema } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";

/** A year of birth as four digits, or null when left out. */
function birthYearSchema(today: LocalDate) {
  const words = `Enter a year from 1900 to ${today.slice(0, 4)}, or leave it out.`;
  return z
    .string()
    .trim()
    .refine((year) => /^\d{4}$/.test(year) && year >= "1900" && year <= today.slice(0, 4), words)
    .transform(Number)
    .optional()
    .transform((year) => year ?? null);
}

export const EMAIL_TAKEN =
  "Your clinic has a patient with this email already. Look for it in the caseload.";

/**
 * The "Add patient" form. Name, e-mail and condition must be there; what was left out of the rest takes
 * the clinic's date and zone, a side that is not stated, or null.
 */
export function newPatientSchema({ today, timeZone }: { today: LocalDate; timeZone: string }) {
  const { fields } = wordsIn(null).forms;
  return z.object({
    name: requiredText(fields, "Enter the patient's name."),
    email: emailSchema(fields),
    condition: requiredText(fields, "Enter the condition, for example Psoas tightness."),
    side: z.enum(bodySides, "Choose a side from the list.").default("NOT_STATED"),
    startedOn: z
      .string()
      .refine(isLocalDate, "Enter a date like 2026-03-31.")
      .refine((date) => date <= today, "Enter today or an earlier day.")
      .default(today),
    pronouns: optionalText(fields, 40),
    birthYear: birthYearSchema(today),
    goal: optionalText(fields),
    precautions: optionalText(fields),
    timeZone: timeZoneSchema(fields).default(timeZone),
  });
}
