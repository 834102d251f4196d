import { z } from "zod";
import { emailSchema, requiredText } from "~/lib/schemas.server";
import { en } from "~/words/en";

const { fields } = en.forms;

/** What the page can be asked to do. */
export const accessIntent = z.object({
  intent: z.enum(["invite", "end", "withdraw", "reset-factor"]).default("invite"),
  id: z.string().default(""),
});

/** Somebody who looks after a patient. */
export const carerForm = z.object({
  name: requiredText(fields, "Enter their name."),
  email: emailSchema(fields),
});
