import { z } from "zod";
import { bodySides } from "~/domain/patient/episode";
import type { LocalDate } from "~/domain/rows";
import { optionalText, requiredText } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";
import { dateField, startSpan } from "./person-fields.server";

/**
 * A new episode of care.
 * @param earliest first day of the episode before it; null without one
 */
export function newEpisodeSchema(today: LocalDate, earliest: LocalDate | null) {
  const { fields } = wordsIn(null).forms;
  const span = startSpan(today);
  return z.object({
    condition: requiredText(fields, "Enter the condition, for example Psoas tightness."),
    side: z.enum(bodySides, "Choose a side from the list.").default("NOT_STATED"),
    startedOn: dateField(span, today)
      .refine((date) => earliest === null || date >= earliest, TOO_EARLY)
      .default(today),
    goal: optionalText(fields),
    withPrecautions: z
      .literal("on")
      .optional()
      .transform((box) => box === "on"),
    afterEpisodeId: z
      .string()
      .optional()
      .transform((id) => id ?? null),
  });
}

export const TOO_EARLY =
  "This lies before the end of the episode before it, or before its start where it still runs.";
