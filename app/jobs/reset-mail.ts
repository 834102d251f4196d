import type { ResetSecret } from "~/lib/account-mails.server";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { JobFailure } from "~/lib/jobs-failure.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { tokenHash } from "~/lib/tokens.server";
import { resetMail } from "~/words/mails";
import { personMailSent } from "./mail-sent";
import { readerSelection, wordsOf } from "./words-of";

/** A link works this long, from when it is mailed: a mail server that is away for a while does not spend it. */
const LINK_MS = 60 * 60 * 1000;

/**
 * Mails the link of a new password to whoever has the address, and to nobody where no account has it or every place of
 * its person was taken away. Done twice it mails one link twice.
 */
export async function mailReset({ id, kind, secret }: JobInHand): Promise<Effect | null> {
  if (secret === null) throw new JobFailure("no-secret", { isFinal: true });
  // What the key opens was written by askReset.
  const { email, token }: ResetSecret = JSON.parse(secret);
  const person = await asSystem.reads("jobs", (rows) =>
    rows.user.findFirst({
      where: { email, ...hasAPlace },
      select: { id: true, ...readerSelection },
    }),
  );
  if (!person) return null;
  await keepLink(person.id, token);
  const link = new URL(`/reset/${token}`, env.origin).href;
  await sendMail(resetMail(email, link, wordsOf(person)), id);
  return personMailSent(kind, person.id);
}

const atDemo = { clinic: { isDemo: true } };

/** With a place that nobody took away, and none at a clinic whose password everybody knows. */
const hasAPlace = {
  ...(!env.isDemo && { memberships: { none: atDemo }, accesses: { none: atDemo } }),
  OR: [
    { memberships: { some: { deactivatedAt: null } } },
    { accesses: { some: { untilAt: null } } },
  ],
};

/** Before the mail goes out, so that the link works when it arrives; a further try begins the hour anew. */
async function keepLink(userId: string, token: string): Promise<void> {
  const at = now();
  const times = { createdAt: at, expiresAt: new Date(at.getTime() + LINK_MS) };
  await asSystem("jobs", (tx) =>
    tx.passwordReset.upsert({
      where: { tokenHash: tokenHash(token) },
      create: { userId, tokenHash: tokenHash(token), ...times },
      update: times,
      select: { id: true },
    }),
  );
}
