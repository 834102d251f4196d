import { z } from "zod";
import { isTimeZone } from "~/domain/calendar/dates";
import { MIN_PASSWORD_LENGTH } from "./password-rule";

/** E-mail addresses are kept lower-cased, so that one person has one account. */
export const emailSchema = z
  .string({ error: "Enter an email address." })
  .trim()
  .toLowerCase()
  .max(254, "An email address has at most 254 characters.")
  .pipe(z.email("Enter an email address like name@example.org."));

export const newPasswordSchema = z
  .string({ error: "Choose a password." })
  .min(
    MIN_PASSWORD_LENGTH,
    `Use at least ${MIN_PASSWORD_LENGTH} characters. A few words in a row work well.`,
  )
  .max(200, "Use at most 200 characters.");

export const timeZoneSchema = z
  .string({ error: "Choose a time zone." })
  .refine(isTimeZone, "Choose a time zone from the list.");

/** A line of text that must not be blank. */
export function requiredText(message: string, max = 120) {
  return z
    .string({ error: message })
    .trim()
    .min(1, message)
    .max(max, `Use at most ${max} characters.`);
}

/** A line of text that may be left out; blank is null. */
export function optionalText(max = 500) {
  return z
    .string()
    .trim()
    .max(max, `Use at most ${max} characters.`)
    .optional()
    .transform((text) => text || null);
}
