import { z } from "zod";
import type { Catalogue } from "~/words/catalogue";
import { signUpSchema } from "./account-forms.server";

/** What the mailed link of a sign-up asks for. */
export function pendingSchema({ account }: Catalogue) {
  return z.object({ password: z.string({ error: account.enterPassword }) });
}

/** A further clinic: the password is one's own, and only compared. */
export function furtherSchema(words: Catalogue) {
  const { clinicName, phone, timeZone } = signUpSchema(words, new FormData()).shape;
  const password = z.string({ error: words.addresses.signUp.further.enterPassword });
  return z.object({ clinicName, phone, timeZone, password });
}
