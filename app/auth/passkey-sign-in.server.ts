import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { openPeople } from "./demo.server";
import { type PasskeyPlace, passkeyPlace, readCredential } from "./passkey-place.server";
import { endStep, openStep } from "./sign-in-step.server";

/**
 * Asks the browser for any passkey that it has for this place: nobody is named, so nothing is told of who has one.
 * @param ofPerson id of whoever is signed in: only theirs are asked for
 * @returns what its script needs, as JSON, and the Set-Cookie value; null where there can be no passkeys
 */
export async function beginPasskeySignIn(ofPerson: string | null = null) {
  const place = passkeyPlace();
  if (!place) return null;
  const allowCredentials = ofPerson === null ? [] : await findPasskeyIds(ofPerson);
  const options = await generateAuthenticationOptions({
    ...{ rpID: place.rpID, userVerification: "required", allowCredentials },
  });
  const { challenge } = options;
  return {
    options: JSON.stringify(options),
    cookie: await openStep("passkey-sign-in", { challenge }),
  };
}

/**
 * Takes the answer of a passkey, once for each challenge. The device has checked who holds it (a finger, a PIN), so it
 * counts as two factors (NIST 800-63B, multi-factor cryptographic).
 * @returns whose it is; null for anything that is not right
 */
export async function finishPasskeySignIn(
  request: Request,
  sent: FormDataEntryValue | null,
): Promise<string | null> {
  const place = passkeyPlace();
  const step = await endStep(request, "passkey-sign-in");
  const response = readCredential<AuthenticationResponseJSON>(sent);
  if (!place || !step?.challenge || !response) return null;
  const passkey = await findPasskey(String(response.id));
  if (!passkey) return null;
  const counter = await verifiedCounter(response, step.challenge, place, passkey);
  if (counter === null) return null;
  const { count } = await asSystem("sign-in", (tx) =>
    tx.passkey.updateMany({
      // Of a device that counts, no figure comes twice: a copy of it would show one again.
      where: { id: passkey.id, ...(counter > 0 ? { counter: { lt: counter } } : { counter: 0 }) },
      data: { counter, lastUsedAt: now() },
    }),
  );
  return count === 1 ? passkey.userId : null;
}

function findPasskeyIds(userId: string): Promise<{ id: string }[]> {
  return asSystem.reads("sign-in", (rows) =>
    rows.passkey.findMany({ where: { userId }, select: { id: true } }),
  );
}

type StoredPasskey = { id: string; publicKey: string; counter: number };

function findPasskey(id: string) {
  return asSystem.reads("sign-in", (rows) =>
    rows.passkey.findFirst({
      where: { id, user: openPeople() },
      select: { id: true, userId: true, publicKey: true, counter: true },
    }),
  );
}

/** @returns what the device has counted; null when the answer is not this passkey's to this challenge */
async function verifiedCounter(
  response: AuthenticationResponseJSON,
  expectedChallenge: string,
  { rpID, origin }: PasskeyPlace,
  { id, publicKey, counter }: StoredPasskey,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      ...{ response, expectedChallenge, expectedRPID: rpID, expectedOrigin: origin },
      requireUserVerification: true,
      credential: {
        ...{ id, counter },
        publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")),
      },
    });
    // A wrong signature does not throw: it is told here, beside figures that anybody could have written.
    return verified ? authenticationInfo.newCounter : null;
  } catch (error) {
    // The library throws for whatever else is wrong with an answer: another origin, challenge or form.
    if (error instanceof Error) return null;
    throw error;
  }
}
