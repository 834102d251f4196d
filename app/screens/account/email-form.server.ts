import { z } from "zod";
import { emailSchema } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";

/** Another address; the password is only compared. */
export function emailSchemaOf({ addresses: { email }, forms: { fields } }: Catalogue) {
  return z.object({
    newEmail: emailSchema(fields),
    currentPassword: z.string({ error: email.enterPassword }),
  });
}
