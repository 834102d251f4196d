import { EMAIL_CHANGE_HOURS, hoursAfter } from "~/domain/account-links";
import { EMAIL_CHANGE_MAIL } from "~/lib/address-mails.server";
import { now } from "~/lib/clock.server";
import { asActor, type Tx } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import { isMailSent } from "~/lib/mail.server";
import { recordOfPerson } from "~/lib/person-audit.server";
import { newToken, tokenHash } from "~/lib/tokens.server";
import { isReleased } from "~/lib/unproved-address.server";
import type { Actor } from "./actor.server";
import { limit } from "./limits.server";
import { checkOwnPassword } from "./own-password.server";
import { hasSecondFactor, trySecondFactor } from "./second-factor.server";

export type OwnEmail = {
  /** Null where it was taken over by whoever proved it. */
  email: string | null;
  isProved: boolean;
  /** Another address asks for a second factor, as there is one. */
  asksForCode: boolean;
  /** False: mails are kept as files, so that a link reaches nobody by itself. */
  isMailSent: boolean;
};

/** What whoever asks signs in with. */
export async function getOwnEmail(actor: Actor): Promise<OwnEmail> {
  const { email, emailProvedAt } = await findOwn(actor);
  return {
    email: isReleased(email) ? null : email,
    isProved: emailProvedAt !== null,
    asksForCode: await hasSecondFactor(actor.userId),
    isMailSent: isMailSent(),
  };
}

function findOwn(actor: Actor) {
  const select = { email: true, emailProvedAt: true };
  return asActor.reads(actor, (rows) =>
    rows.user.findUniqueOrThrow({ where: { id: actor.userId }, select }),
  );
}

type NewEmail = {
  newEmail: string;
  currentPassword: string;
  /** Of the app, or a recovery code; looked at only where there is a second factor. */
  code: string;
};

/** Why no link is mailed. */
export type EmailProblem = "password" | "same" | "code";

/**
 * Mails a link to the address so far and one to the new one; nothing changes until both have answered. Whether somebody
 * else has the new one is looked up by the job, so that it cannot be found out here. An address that nobody proved is
 * not asked: it may be anybody's. Whoever has a second factor shows it: the address is where a lost password is replaced.
 * @returns "password" when it is not theirs, "same" when they have that address already, "code" when it does not fit
 * @throws TooMany after too many wrong passwords or codes, and when a person or an address had many such mails
 */
export async function askEmailChange(
  actor: Actor,
  { newEmail, currentPassword, code }: NewEmail,
): Promise<"asked" | EmailProblem> {
  const { userId } = actor;
  if ((await checkOwnPassword(actor, currentPassword)) === null) return "password";
  const { email, emailProvedAt } = await findOwn(actor);
  if (newEmail === email) return "same";
  if ((await hasSecondFactor(userId)) && !(await trySecondFactor(userId, code))) return "code";
  await limitAddress(userId, newEmail);
  await asActor(actor, async (tx) => {
    await mailLinks(tx, userId, newEmail, { asksOld: emailProvedAt !== null });
    await recordOfPerson(tx, userId, { action: "email-change.asked" });
  });
  return "asked";
}

/** Two people who ask for one address are told no more than that it is too often. */
async function limitAddress(userId: string, newEmail: string): Promise<void> {
  await limit("address-change-by-person", userId);
  await limit("mails-by-recipient", newEmail);
}

/**
 * Mails a link to an address that nobody has proved yet, by which its person does.
 * @returns whether there is one to prove
 * @throws TooMany as askEmailChange
 */
export async function askProof(actor: Actor): Promise<boolean> {
  const { email, emailProvedAt } = await findOwn(actor);
  if (emailProvedAt !== null || isReleased(email)) return false;
  await limitAddress(actor.userId, email);
  await asActor(actor, async (tx) => {
    await mailLinks(tx, actor.userId, email, { asksOld: false });
    await recordOfPerson(tx, actor.userId, { action: "email-proof.asked" });
  });
  return true;
}

/** Whether the address so far has to answer as well, or is only told, by the clinic with this id. */
type OldAddress = { asksOld: boolean } | { tells: string };

/** Mails the links of another address. A step of commands: those before open nothing any more. */
export async function mailLinks(
  tx: Tx,
  userId: string,
  newEmail: string,
  old: OldAddress,
): Promise<void> {
  const asksOld = "asksOld" in old && old.asksOld;
  const createdAt = now();
  await tx.emailChange.updateMany({
    where: { userId, endedAt: null },
    data: { endedAt: createdAt },
  });
  const tokens = { old: newToken(), new: newToken() };
  const { id: changeId } = await tx.emailChange.create({
    data: {
      ...{ userId, newEmail, createdAt, expiresAt: hoursAfter(createdAt, EMAIL_CHANGE_HOURS) },
      ...{ oldTokenHash: tokenHash(tokens.old), newTokenHash: tokenHash(tokens.new) },
      oldProvedAt: asksOld ? null : createdAt,
    },
    select: { id: true },
  });
  for (const side of asksOld ? (["old", "new"] as const) : (["new"] as const)) {
    const payload = { changeId, side };
    await enqueue(tx, { kind: EMAIL_CHANGE_MAIL, payload, secret: tokens[side] });
  }
  if ("tells" in old) {
    const payload = { changeId, side: "told", clinicId: old.tells };
    await enqueue(tx, { kind: EMAIL_CHANGE_MAIL, payload });
  }
}
