import { z } from "zod";
import type { KnownOfOwner } from "~/lib/password-problem.server";
import { emailSchema, newPasswordSchema } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";

export function askResetSchema({ forms: { fields } }: Catalogue) {
  return z.object({ email: emailSchema(fields) });
}

/** @param known what the password must not be */
export function resetSchema({ wayIn }: Catalogue, known: KnownOfOwner) {
  return z.object({ password: newPasswordSchema(wayIn.password.problems, known) });
}
