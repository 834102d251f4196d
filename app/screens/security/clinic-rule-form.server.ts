import { z } from "zod";
import { isLocalDate } from "~/domain/calendar/dates";

/** The date from which staff need a second factor; left empty: none. */
export const clinicRuleForm = z.object({
  from: z
    .string()
    .trim()
    .refine(isLocalDate, "Enter a date such as 2026-12-01.")
    .optional()
    .transform((date) => date ?? null),
});
