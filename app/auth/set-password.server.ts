import { PASSWORD_CHANGED_MAIL } from "~/lib/account-mails.server";
import { now } from "~/lib/clock.server";
import type { Tx } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import { recordOfPerson } from "~/lib/person-audit.server";

type NewPassword = {
  userId: string;
  passwordHash: string;
  /** How it came about. */
  action: "password.changed" | "password.reset";
  /** The hash that is replaced; another one by now, and nothing is done. Left out, whichever there is. */
  seenHash?: string;
  /** The sign-in that goes on, as it is stored; left out, none does. */
  keptSignInId?: string;
};

/**
 * Gives a person another password, in the caller's transaction: every sign-in but the kept one ends, no link to choose a
 * password or another address is open any more (whoever knew the password before may have asked for it), half-done
 * sign-ins are over, it is written down and a mail tells it.
 * @returns whether it was done
 */
export async function setPassword(
  tx: Tx,
  { userId, passwordHash, action, seenHash, keptSignInId }: NewPassword,
): Promise<boolean> {
  const where = { id: userId, passwordHash: seenHash };
  const { count } = await tx.user.updateMany({ where, data: { passwordHash } });
  if (count === 0) return false;
  await tx.signIn.deleteMany({ where: { userId, NOT: { id: keptSignInId ?? "" } } });
  await tx.signInStep.deleteMany({ where: { userId } });
  const at = now();
  await tx.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: at } });
  await tx.emailChange.updateMany({ where: { userId, endedAt: null }, data: { endedAt: at } });
  await recordOfPerson(tx, userId, { action });
  await enqueue(tx, { kind: PASSWORD_CHANGED_MAIL, payload: { userId } });
  return true;
}
