import { z } from "zod";
import {
  emailSchema,
  newPasswordSchema,
  optionalText,
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

export function signUpSchema({ account: { signUp }, forms: { fields } }: Catalogue) {
  return z.object({
    name: requiredText(fields, signUp.enterName),
    clinicName: requiredText(fields, signUp.enterClinicName),
    phone: optionalText(fields, 40),
    email: emailSchema(fields),
    password: newPasswordSchema(fields),
    timeZone: timeZoneSchema(fields).default(serverTimeZone),
  });
}

export function accountSchema({ forms: { fields } }: Catalogue) {
  return z.object({ timeZone: timeZoneSchema(fields) });
}
