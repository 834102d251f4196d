import { hoursAfter, SIGN_UP_HOURS } from "~/domain/account-links";
import { SIGN_UP_MAIL } from "~/lib/address-mails.server";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { env, isLoopback } from "~/lib/env.server";
import { enqueue } from "~/lib/jobs.server";
import { newToken, tokenHash } from "~/lib/tokens.server";
import { type ClinicValues, makeOwner } from "./make-clinic.server";
import { hashPassword } from "./password.server";

type NewClinic = ClinicValues & { name: string; email: string; password: string };

/** Whether anybody may make a clinic here. */
export function isSignUpOpen(): boolean {
  return env.isSignUpOpen;
}

/** Where no mail leaves and the address is this machine itself: whoever tries it out there waits for no mail. */
export function isMadeAtOnce(): boolean {
  return env.mailUrl === null && isLoopback(new URL(env.origin).hostname);
}

/**
 * Makes a clinic and its owner at once; nobody has proved the address.
 * @returns the owner's user id, or null when the e-mail already has an account
 */
export async function createClinic(asked: NewClinic): Promise<string | null> {
  const { name, email, password, ...clinic } = asked;
  const known = await asSystem.reads("sign-up", (rows) =>
    rows.user.findUnique({ where: { email }, select: { id: true } }),
  );
  if (known) return null;
  // Hashing is slow on purpose: it stays outside the transaction, which would hold every other write.
  const passwordHash = await hashPassword(password);
  const owner = { name, email, passwordHash, isProved: false };
  const created = asSystem("sign-up", (tx) => makeOwner(tx, owner, clinic));
  return unlessTaken(created, null);
}

/**
 * Keeps what was asked for until the mailed link is opened. Whether the address has an account is looked up by the job
 * alone, so that the answer is the same for every address, and so is the work that it takes.
 */
export async function askClinic({ password, ...asked }: NewClinic): Promise<void> {
  const passwordHash = await hashPassword(password);
  const token = newToken();
  const createdAt = now();
  const expiresAt = hoursAfter(createdAt, SIGN_UP_HOURS);
  await asSystem("sign-up", async (tx) => {
    const { id: pendingId } = await tx.pendingSignUp.create({
      data: { ...asked, passwordHash, tokenHash: tokenHash(token), createdAt, expiresAt },
      select: { id: true },
    });
    await enqueue(tx, { kind: SIGN_UP_MAIL, payload: { pendingId }, secret: token });
  });
}
