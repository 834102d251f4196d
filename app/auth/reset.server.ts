import { RESET_MAIL, type ResetSecret } from "~/lib/account-mails.server";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import { newToken, tokenHash } from "~/lib/tokens.server";
import { clinicNamesOf, clinicsSelect } from "./clinics-of.server";
import { hashPassword } from "./password.server";
import { setPassword } from "./set-password.server";

/**
 * Somebody forgot the password of an address. Whether there is an account is looked up by the job alone, so that the
 * answer is the same for every address, and so is the work that it takes.
 */
export async function askReset(email: string): Promise<void> {
  const secret: ResetSecret = { email, token: newToken() };
  await asSystem("password reset", (tx) =>
    enqueue(tx, { kind: RESET_MAIL, payload: {}, secret: JSON.stringify(secret) }),
  );
}

/**
 * What a link is worth, and what the new password must not be.
 * @returns null when there never was such a link
 */
export async function getReset(token: string) {
  const reset = await asSystem.reads("password reset", (rows) =>
    rows.passwordReset.findUnique({
      where: { tokenHash: tokenHash(token) },
      select: {
        usedAt: true,
        expiresAt: true,
        user: { select: { id: true, email: true, ...clinicsSelect } },
      },
    }),
  );
  if (!reset) return null;
  const { usedAt, expiresAt, user } = reset;
  const known = { email: user.email, clinicNames: clinicNamesOf(user) };
  return { isOpen: usedAt === null && expiresAt > now(), userId: user.id, known };
}

/**
 * Replaces a forgotten password, once a link. Of two at the same moment one is taken.
 * @returns false when the link is no longer open
 */
export async function resetPassword(token: string, password: string): Promise<boolean> {
  const reset = await getReset(token);
  if (!reset?.isOpen) return false;
  const { userId } = reset;
  const passwordHash = await hashPassword(password);
  return asSystem("password reset", async (tx) => {
    const { count } = await tx.passwordReset.updateMany({
      where: { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: now() } },
      data: { usedAt: now() },
    });
    if (count !== 1) return false;
    return setPassword(tx, { userId, passwordHash, action: "password.reset" });
  });
}
