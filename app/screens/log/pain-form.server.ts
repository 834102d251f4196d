import { z } from "zod";
import { knownId } from "~/data/sessions/input.server";
import { optionalText } from "~/lib/schemas.server";
import { clientIdSchema, noteSchema, scoreSchema } from "./session-form.server";

/** Pain apart from a session. */
export const painFormSchema = z.object({
  id: clientIdSchema,
  pain: scoreSchema,
  bodySite: optionalText(60),
  note: noteSchema,
});

/** The morning after a session. */
export const morningFormSchema = z.object({
  sessionId: knownId(),
  pain: scoreSchema,
  note: noteSchema,
});
