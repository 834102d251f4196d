import { z } from "zod";
import type { KnownOfOwner } from "~/lib/password-problem.server";
import { emailSchema, newPasswordSchema } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";

export function askResetSchema({ forms: { fields } }: Catalogue) {
  return z.object({ email: emailSchema(fields) });
}

/** @param known what the password must not be @param asksForCode whether its person has a second factor */
export function resetSchema(
  { wayIn, security }: Catalogue,
  known: KnownOfOwner,
  asksForCode: boolean,
) {
  const code = z.string({ error: security.step.enter });
  return z.object({
    password: newPasswordSchema(wayIn.password.problems, known),
    code: asksForCode ? code : code.default(""),
  });
}
