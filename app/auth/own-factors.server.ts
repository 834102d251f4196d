import { SECOND_FACTOR_MAIL, type SecondFactorChange } from "~/domain/second-factor";
import { recordAudit } from "~/lib/audit.server";
import { now } from "~/lib/clock.server";
import { asActor, type Tx } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import { appLink } from "~/lib/one-time-code.server";
import { type Qr, qrOf } from "~/lib/qr.server";
import { tokenHash } from "~/lib/tokens.server";
import type { Actor } from "./actor.server";
import { openFactorSecret } from "./factor-secret.server";
import { signInId } from "./lucia.server";
import { passkeyPlace } from "./passkey-place.server";
import { readFactors } from "./second-factor.server";

/** How somebody signs in besides their password: what their security page shows. */
export type OwnFactors = {
  /** When the app was set up; null without one. */
  appSince: Date | null;
  /** What an app scans, or somebody types into it, until its first code is shown; null where none is being set up. */
  newApp: { qr: Qr; key: string } | null;
  canAddPasskey: boolean;
  passkeys: { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }[];
  /** Null where none were made. */
  codes: { left: number; of: number; madeAt: Date } | null;
};

/**
 * The actor's own second factors.
 * @param issuer whose account it is, as an app shows it
 */
export async function getOwnFactors(actor: Actor, issuer: string): Promise<OwnFactors> {
  const { totp, passkeys, recoveryCodes, email } = await asActor.reads(actor, (rows) =>
    rows.user.findUniqueOrThrow({
      where: { id: actor.userId },
      select: {
        email: true,
        totp: { select: { secret: true, confirmedAt: true } },
        passkeys: {
          select: { id: true, name: true, createdAt: true, lastUsedAt: true },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        },
        recoveryCodes: { select: { createdAt: true, usedAt: true } },
      },
    }),
  );
  const [first] = recoveryCodes;
  const left = recoveryCodes.filter(({ usedAt }) => usedAt === null).length;
  const secret = totp && !totp.confirmedAt ? await openFactorSecret(totp.secret) : null;
  return {
    appSince: totp?.confirmedAt ?? null,
    newApp: secret === null ? null : toScan(secret, issuer, email),
    canAddPasskey: passkeyPlace() !== null,
    passkeys,
    codes: first ? { left, of: recoveryCodes.length, madeAt: first.createdAt } : null,
  };
}

function toScan(secret: string, issuer: string, email: string) {
  const { link, typed } = appLink(secret, issuer, email);
  return { qr: qrOf(link), key: typed };
}

type OwnChange = Exclude<SecondFactorChange, "reset">;

const actions: Record<OwnChange, string> = {
  "app-added": "second-factor.app-added",
  "app-removed": "second-factor.app-removed",
  "codes-made": "second-factor.codes-made",
  "passkey-added": "second-factor.passkey-added",
  "passkey-removed": "second-factor.passkey-removed",
};

/**
 * What belongs to every change of a second factor: the trail, a mail to the person, and the end of all their other
 * sign-ins (OWASP ASVS 7.4.3). The present one counts as shown by a second factor while there is one.
 */
export async function recordFactorChange(
  tx: Tx,
  request: Request,
  actor: Actor,
  change: OwnChange,
): Promise<void> {
  const { userId, clinicId } = actor;
  const id = tokenHash(signInId(request) ?? "");
  await tx.signIn.deleteMany({ where: { userId, id: { not: id } } });
  const { app, passkey } = await readFactors(tx, userId);
  const secondFactorAt = app || passkey ? now() : null;
  await tx.signIn.updateMany({ where: { id, userId }, data: { secondFactorAt } });
  await recordOwnChange(tx, actor, actions[change]);
  await enqueue(tx, {
    ...{ kind: SECOND_FACTOR_MAIL, clinicId, payload: { userId, clinicId, change } },
  });
}

/** The trail alone, of what changes nobody's way in. */
export async function recordOwnChange(tx: Tx, actor: Actor, action: string): Promise<void> {
  const { userId } = actor;
  await recordAudit(tx, actor, { action, entity: "User", entityId: userId, personId: userId });
}
