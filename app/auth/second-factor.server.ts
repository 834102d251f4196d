import { plainAppCode } from "~/domain/second-factor";
import { now } from "~/lib/clock.server";
import { asSystem, type Rows } from "~/lib/db.server";
import { stepOfCode } from "~/lib/one-time-code.server";
import { openFactorSecret } from "./factor-secret.server";
import { takeRecoveryCode } from "./recovery-codes.server";

/** What somebody can show besides their password. */
export type FactorKinds = { app: boolean; passkey: boolean };

/** Which second factors a person has; null without any: recovery codes alone are none. */
export async function findSecondFactor(userId: string): Promise<FactorKinds | null> {
  const found = await asSystem.reads("sign-in", (rows) => readFactors(rows, userId));
  return found.app || found.passkey ? found : null;
}

/** The same for whoever reads within their own transaction. */
export async function readFactors(rows: Rows, userId: string): Promise<FactorKinds> {
  const app = await rows.totpSecret.count({ where: { userId, confirmedAt: { not: null } } });
  const passkeys = await rows.passkey.count({ where: { userId } });
  return { app: app > 0, passkey: passkeys > 0 };
}

/** Whether a sign-in of the person needs more than their password. */
export async function hasSecondFactor(userId: string): Promise<boolean> {
  return (await findSecondFactor(userId)) !== null;
}

/**
 * Takes a code of the person's app, or one of their recovery codes, each once: of two servers that are shown the same
 * one at the same moment, one takes it (RFC 6238, section 5.2; NIST 800-63B, replay resistance).
 * @param typed blanks, dashes, and upper or lower case do not matter
 */
export async function checkSecondFactor(userId: string, typed: string): Promise<boolean> {
  const code = plainAppCode(typed);
  return code === null ? takeRecoveryCode(userId, typed) : takeAppCode(userId, code);
}

async function takeAppCode(userId: string, code: string): Promise<boolean> {
  const stored = await asSystem.reads("sign-in", (rows) =>
    rows.totpSecret.findFirst({
      where: { userId, confirmedAt: { not: null } },
      select: { secret: true },
    }),
  );
  const secret = stored && (await openFactorSecret(stored.secret));
  const step = secret ? stepOfCode(secret, code, now()) : null;
  if (!stored || step === null) return false;
  const { count } = await asSystem("sign-in", (tx) =>
    tx.totpSecret.updateMany({
      where: {
        ...{ userId, secret: stored.secret, confirmedAt: { not: null } },
        OR: [{ lastStep: null }, { lastStep: { lt: step } }],
      },
      data: { lastStep: step },
    }),
  );
  return count === 1;
}
