import { randomInt } from "node:crypto";
import {
  plainRecoveryCode,
  RECOVERY_CODES,
  RECOVERY_LENGTH,
  RECOVERY_SIGNS,
  SECOND_FACTOR_MAIL,
  type SecondFactorChange,
} from "~/domain/second-factor";
import { now } from "~/lib/clock.server";
import { asSystem, type Tx } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import { recordOfPerson } from "~/lib/person-audit.server";
import { slowHash } from "./password.server";

/** Codes as they are shown, once, and as they are stored. */
export type NewRecoveryCodes = { shown: string[]; hashes: string[] };

/** Makes ten codes for somebody who is signed in; stores nothing. Hashing is slow on purpose, so it stays outside of every transaction. */
export async function newRecoveryCodes(userId: string): Promise<NewRecoveryCodes> {
  const codes = new Set<string>();
  while (codes.size < RECOVERY_CODES) codes.add(newCode());
  const hashes: string[] = [];
  // One after the other: ten at once would take every thread that sign-ins wait for.
  const lane = { by: userId, isKnown: true };
  for (const code of codes) hashes.push(await slowHash(code, userId, lane));
  return { shown: [...codes].map((code) => `${code.slice(0, 4)}-${code.slice(4)}`), hashes };
}

/** Puts new codes in the place of whatever codes the person had. */
export async function replaceRecoveryCodes(
  tx: Tx,
  userId: string,
  { hashes }: NewRecoveryCodes,
): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  const createdAt = now();
  await tx.recoveryCode.createMany({
    data: hashes.map((codeHash) => ({ userId, codeHash, createdAt })),
  });
}

/** Takes a recovery code, once, however it is written; a mail tells its person. @returns whether it was one of the person's, and unused */
export async function takeRecoveryCode(userId: string, typed: string): Promise<boolean> {
  const code = plainRecoveryCode(typed);
  if (code.length !== RECOVERY_LENGTH) return false;
  const codeHash = await slowHash(code, userId);
  return asSystem("sign-in", async (tx) => {
    const unused = { userId, usedAt: null };
    const { count } = await tx.recoveryCode.updateMany({
      where: { ...unused, codeHash },
      data: { usedAt: now() },
    });
    if (count !== 1) return false;
    const left = await tx.recoveryCode.count({ where: unused });
    await recordOfPerson(tx, userId, { action: "second-factor.code-used", detail: { left } });
    const change: SecondFactorChange = "code-used";
    await enqueue(tx, { kind: SECOND_FACTOR_MAIL, payload: { userId, change, left } });
    return true;
  });
}

function newCode(): string {
  const signs = Array.from({ length: RECOVERY_LENGTH }, () =>
    RECOVERY_SIGNS.charAt(randomInt(RECOVERY_SIGNS.length)),
  );
  return signs.join("");
}
