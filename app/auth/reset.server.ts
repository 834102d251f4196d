import { RESET_MAIL, type ResetSecret } from "~/lib/account-mails.server";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import { newToken, tokenHash } from "~/lib/tokens.server";
import { clinicNamesOf, clinicsSelect } from "./clinics-of.server";
import { hashPassword } from "./password.server";
import { hasSecondFactor, trySecondFactor } from "./second-factor.server";
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
 * What a link is worth, whether it asks for a second factor, and what the new password must not be.
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
  const isOpen = usedAt === null && expiresAt > now();
  const asksForCode = isOpen && (await hasSecondFactor(user.id));
  const known = { email: user.email, clinicNames: clinicNamesOf(user) };
  return { isOpen, asksForCode, userId: user.id, known };
}

/**
 * Replaces a forgotten password, once a link. Of two at the same moment one is taken. Whoever has a second factor shows
 * it: a mailbox is one factor. No device is known for the person any more.
 * @param code of the app, or a recovery code; looked at only where there is a second factor
 * @returns "gone" when the link is no longer open; "code" when it does not fit, and the link stays open
 * @throws TooMany after too many wrong codes
 */
export async function resetPassword(
  token: string,
  { password, code }: { password: string; code: string },
): Promise<"done" | "gone" | "code"> {
  const reset = await getReset(token);
  if (!reset?.isOpen) return "gone";
  const { userId, asksForCode } = reset;
  // Before the code is taken: whoever is turned away on the way to the hashing has lost none.
  const passwordHash = await hashPassword(password);
  if (asksForCode && !(await trySecondFactor(userId, code))) return "code";
  return asSystem("password reset", async (tx) => {
    const { count } = await tx.passwordReset.updateMany({
      where: { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: now() } },
      data: { usedAt: now() },
    });
    const change = { userId, passwordHash, action: "password.reset" } as const;
    if (count !== 1 || !(await setPassword(tx, change))) return "gone";
    await tx.knownDevice.deleteMany({ where: { userId } });
    return "done";
  });
}
