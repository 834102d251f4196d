import { z } from "zod";
import type { KnownOfOwner } from "~/lib/password-problem.server";
import { newPasswordSchema } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";
import { IDLE_CHOICES } from "./idle-choices";

/** @param known what the new password must not be */
export function changePasswordSchema({ security }: Catalogue, known: KnownOfOwner) {
  return z.object({
    currentPassword: z.string({ error: security.page.change.enterCurrent }),
    password: newPasswordSchema(security.password.problems, known),
  });
}

const choices: readonly (string | undefined)[] = IDLE_CHOICES.map(String);

/** Minutes without use, of the clinic. */
export const idleSchema = z.object({
  idleMinutes: z
    .string()
    .optional()
    .refine((minutes) => choices.includes(minutes), "Choose one of the times.")
    .transform(Number),
});
