import { z } from "zod";
import {
  emailSchema,
  newPasswordSchema,
  optionalLine,
  requiredText,
  timeZoneSchema,
} from "~/lib/schemas.server";
import { serverTimeZone } from "~/lib/time-zones.server";
import type { Catalogue } from "~/words/catalogue";

/** What is typed is only compared, so nothing but its absence is wrong with it. */
export function signInSchema({ account }: Catalogue) {
  return z.object({
    email: z.string({ error: account.enterEmail }).trim().toLowerCase(),
    password: z.string({ error: account.enterPassword }),
  });
}

/** @param sent the form: a password must not be the address or the clinic that stand beside it, right or wrong */
export function signUpSchema(
  { account: { signUp }, forms: { fields }, wayIn }: Catalogue,
  sent: FormData,
) {
  const known = {
    email: String(sent.get("email") ?? ""),
    clinicNames: [String(sent.get("clinicName") ?? "")],
  };
  return z.object({
    name: requiredText(fields, signUp.enterName),
    clinicName: requiredText(fields, signUp.enterClinicName),
    phone: optionalLine(fields, 40),
    email: emailSchema(fields),
    password: newPasswordSchema(wayIn.password.problems, known),
    timeZone: timeZoneSchema(fields).default(serverTimeZone),
  });
}

export function accountSchema({ forms: { fields } }: Catalogue) {
  return z.object({ timeZone: timeZoneSchema(fields) });
}
