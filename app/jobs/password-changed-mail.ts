import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { passwordChangedMail } from "~/words/mails";
import { personMailSent } from "./mail-sent";
import { readerSelection, wordsOf } from "./words-of";

/** Tells a person that their password was changed, so that it does not happen unseen. */
export async function mailPasswordChange({ id, kind, payload }: JobInHand): Promise<Effect | null> {
  const userId = String(payload.userId);
  const person = await asSystem.reads("jobs", (rows) =>
    rows.user.findUnique({
      where: { id: userId },
      select: { email: true, ...readerSelection },
    }),
  );
  if (!person) return null;
  const link = new URL("/reset", env.origin).href;
  await sendMail(passwordChangedMail(person.email, link, wordsOf(person)), id);
  return personMailSent(kind, userId);
}
