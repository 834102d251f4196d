import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { JobFailure } from "~/lib/jobs-failure.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { knownAddressMail, signUpMail } from "~/words/address-mails";
import { personMailSent } from "./mail-sent";
import { readerSelection, wordsOf } from "./words-of";

/**
 * Mails the link of a sign-up that waits; to an address that somebody has proved already, that there is an account. The
 * secret is the link's token. What has ended meanwhile is not mailed.
 */
export async function mailSignUp({ id, kind, payload, secret }: JobInHand): Promise<Effect | null> {
  const open = { id: String(payload.pendingId), usedAt: null, expiresAt: { gt: now() } };
  const pending = await asSystem.reads("jobs", (rows) =>
    rows.pendingSignUp.findFirst({ where: open, select: { email: true } }),
  );
  if (!pending) return null;
  const { email } = pending;
  const known = await asSystem.reads("jobs", (rows) =>
    rows.user.findFirst({
      where: { email, emailProvedAt: { not: null } },
      select: { id: true, ...readerSelection },
    }),
  );
  if (known) {
    const pages = { signIn: addressOf("/login"), reset: addressOf("/reset") };
    await sendMail(knownAddressMail(email, pages, wordsOf(known)), id);
    return personMailSent(kind, known.id);
  }
  if (secret === null) throw new JobFailure("no-secret", { isFinal: true });
  await sendMail(signUpMail(email, addressOf(`/signup/${secret}`)), id);
  return null;
}

const addressOf = (path: string) => new URL(path, env.origin).href;
