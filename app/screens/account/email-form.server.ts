import { z } from "zod";
import { emailSchema } from "~/lib/schemas.server";
import type { Catalogue } from "~/words/catalogue";

/**
 * Another address; the password is only compared.
 * @param asksForCode whether its person has a second factor
 */
export function emailSchemaOf(
  { addresses: { email }, forms: { fields }, security: { step } }: Catalogue,
  asksForCode: boolean,
) {
  const code = z.string({ error: step.enter });
  return z.object({
    newEmail: emailSchema(fields),
    currentPassword: z.string({ error: email.enterPassword }),
    code: asksForCode ? code : code.default(""),
  });
}
