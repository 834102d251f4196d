import { z } from "zod";
import { REPLY_LIMITS } from "~/domain/messages/replies";
import { optionalText, requiredText } from "~/lib/schemas.server";
import { en } from "~/words/en";

const { fields } = en.forms;

/** A ready reply. */
export const replyForm = z.object({
  id: z.string().transform((id) => (id === "new" ? null : id)),
  title: requiredText(fields, "Give the reply a name.", REPLY_LIMITS.title),
  text: optionalText(fields, REPLY_LIMITS.text).pipe(z.string({ error: "Write what it says." })),
});

/** Within how many working days the clinic answers. */
export const answerDaysForm = z.object({
  answerDays: z
    .string()
    .regex(/^[1-5]$/, "Choose 1 to 5 working days.")
    .transform(Number),
});
