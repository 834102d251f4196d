import { plainAppCode } from "~/domain/second-factor";
import { now } from "~/lib/clock.server";
import { asActor } from "~/lib/db.server";
import { newCodeSecret, stepOfCode } from "~/lib/one-time-code.server";
import type { Actor } from "./actor.server";
import { openFactorSecret, sealFactorSecret } from "./factor-secret.server";
import { recordFactorChange, recordOwnChange } from "./own-factors.server";
import { verifyPassword } from "./password.server";
import { newRecoveryCodes, replaceRecoveryCodes } from "./recovery-codes.server";
import { checkSecondFactor } from "./second-factor.server";

/** Makes a secret for an app, which counts for nothing before its first code. One that was not confirmed is replaced. */
export function startApp(actor: Actor): Promise<void> {
  const { userId } = actor;
  const secret = newCodeSecret();
  return asActor(actor, async (tx) => {
    await tx.totpSecret.deleteMany({ where: { userId, confirmedAt: null } });
    if ((await tx.totpSecret.count({ where: { userId } })) > 0) return;
    const data = { userId, secret: await sealFactorSecret(tx, secret), createdAt: now() };
    await tx.totpSecret.create({ data });
    await recordOwnChange(tx, actor, "second-factor.app-begun");
  });
}

/** Drops a secret that no code has confirmed. */
export function cancelApp(actor: Actor): Promise<void> {
  const { userId } = actor;
  return asActor(actor, async (tx) => {
    const { count } = await tx.totpSecret.deleteMany({ where: { userId, confirmedAt: null } });
    if (count > 0) await recordOwnChange(tx, actor, "second-factor.app-dropped");
  });
}

/**
 * Turns the app on by its first code, with ten recovery codes in the place of any before.
 * @returns the codes, to be shown once; "wrong" for another code; null when no app is being set up
 */
export async function confirmApp(
  request: Request,
  actor: Actor,
  typed: string,
): Promise<string[] | "wrong" | null> {
  const { userId } = actor;
  const stored = await asActor.reads(actor, (rows) =>
    rows.totpSecret.findFirst({ where: { userId, confirmedAt: null }, select: { secret: true } }),
  );
  const secret = stored && (await openFactorSecret(stored.secret));
  if (!stored || !secret) return null;
  const code = plainAppCode(typed);
  const lastStep = code === null ? null : stepOfCode(secret, code, now());
  if (lastStep === null) return "wrong";
  const codes = await newRecoveryCodes(userId);
  return asActor(actor, async (tx) => {
    const { count } = await tx.totpSecret.updateMany({
      where: { userId, confirmedAt: null, secret: stored.secret },
      data: { confirmedAt: now(), lastStep },
    });
    if (count !== 1) return null;
    await replaceRecoveryCodes(tx, userId, codes);
    await recordFactorChange(tx, request, actor, "app-added");
    return codes.shown;
  });
}

type Proof = { password: string; code: string };

/**
 * Removes the app; with the last second factor the recovery codes go too. Asks for both of what signs in.
 * @returns what was wrong, as a field's name; null when the person has no app
 */
export async function removeApp(
  request: Request,
  actor: Actor,
  { password, code }: Proof,
): Promise<"removed" | keyof Proof | null> {
  const { userId } = actor;
  const user = await asActor.reads(actor, (rows) =>
    rows.user.findFirst({
      where: { id: userId, totp: { confirmedAt: { not: null } } },
      select: { passwordHash: true },
    }),
  );
  if (!user) return null;
  if (!(await verifyPassword(user.passwordHash, password))) return "password";
  if (!(await checkSecondFactor(userId, code))) return "code";
  return asActor(actor, async (tx) => {
    const { count } = await tx.totpSecret.deleteMany({ where: { userId } });
    if (count !== 1) return null;
    if ((await tx.passkey.count({ where: { userId } })) === 0) {
      await tx.recoveryCode.deleteMany({ where: { userId } });
    }
    await recordFactorChange(tx, request, actor, "app-removed");
    return "removed" as const;
  });
}

/** Ten new recovery codes; those before are worth nothing any more. @returns null without a second factor */
export async function renewRecoveryCodes(request: Request, actor: Actor): Promise<string[] | null> {
  const { userId } = actor;
  const codes = await newRecoveryCodes(userId);
  return asActor(actor, async (tx) => {
    const factors = { OR: [{ totp: { confirmedAt: { not: null } } }, { passkeys: { some: {} } }] };
    if ((await tx.user.count({ where: { id: userId, ...factors } })) === 0) return null;
    await replaceRecoveryCodes(tx, userId, codes);
    await recordFactorChange(tx, request, actor, "codes-made");
    return codes.shown;
  });
}
