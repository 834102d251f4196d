import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { now } from "~/lib/clock.server";
import { asActor } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import type { Actor } from "./actor.server";
import { recordFactorChange, recordOwnChange } from "./own-factors.server";
import { type PasskeyPlace, passkeyPlace, readCredential } from "./passkey-place.server";
import { newRecoveryCodes, replaceRecoveryCodes } from "./recovery-codes.server";
import { endStep, openStep } from "./sign-in-step.server";

/**
 * Asks the browser to make a passkey that names its person by itself, on a device that checks who holds it.
 * @param rpName whose passkey it is, as the browser shows it
 * @returns what its script needs, as JSON, and the Set-Cookie value; null where there can be no passkeys
 */
export async function beginPasskey(actor: Actor, rpName: string) {
  const place = passkeyPlace();
  if (!place) return null;
  const { userId } = actor;
  const { email, name, passkeys } = await asActor.reads(actor, (rows) =>
    rows.user.findUniqueOrThrow({
      where: { id: userId },
      select: { email: true, name: true, passkeys: { select: { id: true } } },
    }),
  );
  const options = await generateRegistrationOptions({
    ...{ rpName, rpID: place.rpID, userName: email, userDisplayName: name },
    userID: new TextEncoder().encode(userId),
    attestationType: "none",
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    // One device keeps one.
    excludeCredentials: passkeys,
  });
  const { challenge } = options;
  return {
    options: JSON.stringify(options),
    cookie: await openStep("passkey-new", { userId, challenge }),
  };
}

/**
 * Keeps the passkey that the browser made. The first second factor comes with recovery codes.
 * @returns those codes, to be shown once, or none; null for anything that is not right
 */
export async function addPasskey(
  request: Request,
  actor: Actor,
  { credential, name }: { credential: FormDataEntryValue | null; name: string },
): Promise<string[] | null> {
  const { userId } = actor;
  const place = passkeyPlace();
  const step = await endStep(request, "passkey-new");
  const response = readCredential<RegistrationResponseJSON>(credential);
  if (!place || !response || !step?.challenge || step.userId !== userId) return null;
  const passkey = await verifiedPasskey(response, step.challenge, place);
  if (!passkey) return null;
  const codes = await newRecoveryCodes(userId);
  const added = asActor(actor, async (tx) => {
    await tx.passkey.create({ data: { ...passkey, userId, name, createdAt: now() } });
    const hasCodes = (await tx.recoveryCode.count({ where: { userId } })) > 0;
    if (!hasCodes) await replaceRecoveryCodes(tx, userId, codes);
    await recordFactorChange(tx, request, actor, "passkey-added");
    return hasCodes ? [] : codes.shown;
  });
  return unlessTaken(added, null);
}

async function verifiedPasskey(
  response: RegistrationResponseJSON,
  expectedChallenge: string,
  { rpID, origin }: PasskeyPlace,
) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      ...{ response, expectedChallenge, expectedRPID: rpID, expectedOrigin: origin },
      requireUserVerification: true,
    });
    if (!verified) return null;
    const { id, publicKey, counter, transports } = registrationInfo.credential;
    return {
      ...{ id, counter, transports: transports ?? [] },
      publicKey: Buffer.from(publicKey).toString("base64url"),
    };
  } catch (error) {
    // The library throws for whatever is wrong with an answer.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** @returns null when it is none of the person's */
export function renamePasskey(actor: Actor, id: string, name: string): Promise<true | null> {
  return asActor(actor, async (tx) => {
    const where = { id, userId: actor.userId };
    const { count } = await tx.passkey.updateMany({ where, data: { name } });
    if (count !== 1) return null;
    await recordOwnChange(tx, actor, "second-factor.passkey-renamed");
    return true;
  });
}

/** Removes it; with the last second factor the recovery codes go too. @returns null when it is none of the person's */
export function removePasskey(request: Request, actor: Actor, id: string): Promise<true | null> {
  const { userId } = actor;
  return asActor(actor, async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, userId } });
    if (count !== 1) return null;
    const app = await tx.totpSecret.count({ where: { userId, confirmedAt: { not: null } } });
    const passkeys = await tx.passkey.count({ where: { userId } });
    if (app + passkeys === 0) await tx.recoveryCode.deleteMany({ where: { userId } });
    await recordFactorChange(tx, request, actor, "passkey-removed");
    return true;
  });
}
