import { z } from "zod";
import { IDLE_CHOICES } from "./idle-choices";

const choices: readonly (string | undefined)[] = IDLE_CHOICES.map(String);

/** Minutes without use, of the clinic. */
export const idleSchema = z.object({
  idleMinutes: z
    .string()
    .optional()
    .refine((minutes) => choices.includes(minutes), "Choose one of the times.")
    .transform(Number),
});
