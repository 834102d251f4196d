import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { JobFailure } from "~/lib/jobs-failure.server";
import type { Effect, JobInHand } from "~/lib/jobs-lease.server";
import { sendMail } from "~/lib/mail.server";
import { addressAskedMail, emailChangeMail, takenAddressMail } from "~/words/address-mails";
import { personMailSent } from "./mail-sent";
import { readerSelection, wordsOf } from "./words-of";

/**
 * Mails one of the links by which an address is proved or changed. To a new address that another account has proved it
 * says so instead, and no link. The secret is the link's token. What has ended meanwhile is not mailed.
 */
export async function mailEmailChange(job: JobInHand): Promise<Effect | null> {
  const { id, kind, payload, secret } = job;
  const open = { id: String(payload.changeId), endedAt: null, expiresAt: { gt: now() } };
  const change = await asSystem.reads("jobs", (rows) =>
    rows.emailChange.findFirst({
      where: open,
      select: { newEmail: true, user: { select: { id: true, email: true, ...readerSelection } } },
    }),
  );
  if (!change) return null;
  const { newEmail, user } = change;
  const words = wordsOf(user);
  const link = () => linkOf(secret);
  if (payload.side === "told") {
    const clinicName = await nameOfClinic(String(payload.clinicId));
    if (clinicName === null) return null;
    await sendMail(addressAskedMail(clinicName, user.email, words), id);
  } else if (payload.side === "old") {
    await sendMail(emailChangeMail(user.email, "old", link(), words), id);
  } else if (newEmail === user.email) {
    await sendMail(emailChangeMail(newEmail, "proof", link(), words), id);
  } else {
    const holder = await findHolder(newEmail);
    const signIn = new URL("/login", env.origin).href;
    const mail = holder
      ? takenAddressMail(newEmail, signIn, wordsOf(holder))
      : emailChangeMail(newEmail, "new", link(), words);
    await sendMail(mail, id);
    // What went to somebody else's address is in their trail, not in that of whoever asked.
    if (holder) return personMailSent(kind, holder.id);
  }
  return personMailSent(kind, user.id);
}

function findHolder(email: string) {
  return asSystem.reads("jobs", (rows) =>
    rows.user.findFirst({
      where: { email, emailProvedAt: { not: null } },
      select: { id: true, ...readerSelection },
    }),
  );
}

async function nameOfClinic(id: string): Promise<string | null> {
  const clinic = await asSystem.reads("jobs", (rows) =>
    rows.clinic.findUnique({ where: { id }, select: { name: true } }),
  );
  return clinic?.name ?? null;
}

function linkOf(secret: string | null): string {
  if (secret === null) throw new JobFailure("no-secret", { isFinal: true });
  return new URL(`/email/${secret}`, env.origin).href;
}
