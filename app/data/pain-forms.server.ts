import { z } from "zod";
import { clientIdSchema, noteSchema, scoreSchema } from "./sessions-forms.server";

/** Pain apart from a session. */
export const painFormSchema = z.object({
  id: clientIdSchema,
  pain: scoreSchema,
  bodySite: z
    .string()
    .trim()
    .max(60)
    .optional()
    .transform((site) => site || null),
  note: noteSchema,
});

/** The morning after a session. */
export const morningFormSchema = z.object({
  sessionId: z.string().max(60),
  pain: scoreSchema,
  note: noteSchema,
});
