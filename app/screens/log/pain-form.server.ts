import { z } from "zod";
import { optionalText } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";
import { clientIdSchema, noteSchema, scoreSchema } from "./session-form.server";

/** Pain apart from a session. */
export const painFormSchema = z.object({
  id: clientIdSchema,
  pain: scoreSchema,
  bodySite: optionalText(wordsIn(null).forms.fields, 60),
  note: noteSchema,
});

/** The morning after a session. */
export const morningFormSchema = z.object({
  sessionId: z.string().max(60),
  pain: scoreSchema,
  note: noteSchema,
});
