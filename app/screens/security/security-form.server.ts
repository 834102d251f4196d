import { z } from "zod";
import type { KnownOfOwner } from "~/lib/password-problem.server";
import { newPasswordSchema } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";

/** @param known what the new password must not be */
export function changePasswordSchema({ wayIn }: Catalogue, known: KnownOfOwner) {
  return z.object({
    currentPassword: z.string({ error: wayIn.page.change.enterCurrent }),
    password: newPasswordSchema(wayIn.password.problems, known),
  });
}
