import { generateIdFromEntropySize } from "lucia";
import { now } from "~/lib/clock.server";
import { asSystem, type Tx } from "~/lib/db.server";
import { deviceOf } from "~/lib/device.server";
import { forgetKept } from "~/lib/request-scope.server";
import { tokenHash } from "~/lib/tokens.server";
import { openPeople } from "./demo.server";
import { findKnownDevice, rememberDevice } from "./known-device.server";
import { forgive, hasPlace, networkOfRequest, refuseFull, slowDown } from "./limits.server";
import { lucia, removeSignIn, signInId } from "./lucia.server";
import { verifyPassword } from "./password.server";

/**
 * Unknown e-mail and wrong password look and cost the same. What is cheap comes first: only who may go on reaches the
 * hashing. On a device that the person signed in on before, nothing that others try counts.
 * @returns the user's id, or null
 * @throws TooMany after too many failures, or when too many wait for the hashing
 */
export async function checkCredentials(
  request: Request,
  email: string,
  password: string,
): Promise<string | null> {
  const user = await asSystem.reads("sign-in", (rows) =>
    rows.user.findFirst({
      where: { email, ...openPeople() },
      select: { id: true, passwordHash: true },
    }),
  );
  const device = await findKnownDevice(request, user?.id ?? null);
  const matches = await (device === null
    ? tryUnknown(email, user?.passwordHash ?? null, password)
    : tryKnown(device, user?.passwordHash ?? null, password));
  return matches && user ? user.id : null;
}

async function tryKnown(device: string, hash: string | null, password: string): Promise<boolean> {
  const lane = { by: device, isKnown: true };
  const matches = await verifyPassword(hash, password, lane, () =>
    slowDown("sign-in-by-device", device),
  );
  if (matches) await forgive("sign-in-by-device", device);
  return matches;
}

/** A network is judged by how many different addresses failed from it: one forgetful person locks no clinic out. */
async function tryUnknown(email: string, hash: string | null, password: string): Promise<boolean> {
  const network = networkOfRequest();
  const matches = await verifyPassword(hash, password, undefined, async () => {
    if (network !== null) await refuseFull("wrong-addresses-by-network", network);
    await slowDown("sign-in-by-address", email);
  });
  if (matches) await forgive("sign-in-by-address", email);
  else if (network !== null && (await hasPlace("wrong-address-once", `${network} ${email}`))) {
    await hasPlace("wrong-addresses-by-network", network);
  }
  return matches;
}

/**
 * Signs a person in who has just shown who they are, and knows their device from now on.
 * @param secondFactorAt as for startSignIn
 * @returns Set-Cookie values of both
 */
export async function openSignIn(
  request: Request,
  userId: string,
  secondFactorAt: Date | null = null,
): Promise<string[]> {
  const signIn = await startSignIn(request, userId, secondFactorAt);
  return [signIn, await rememberDevice(request, userId)];
}

/** @param cookies Set-Cookie values */
export function cookieHeaders(cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return headers;
}

/**
 * Signs a person in and ends the sign-in that the browser came with (rotation: an id planted before is worthless).
 * @param secondFactorAt when they showed a second factor, or a passkey; null: the password alone
 * @returns the Set-Cookie value
 */
export async function startSignIn(
  request: Request,
  userId: string,
  secondFactorAt: Date | null = null,
): Promise<string> {
  await endSignIn(request);
  const at = now();
  const times = { createdAt: at, lastUsedAt: at, provedAt: at };
  const device = deviceOf(request.headers.get("User-Agent"));
  const signIn = await lucia.createSession(userId, { times, device, secondFactorAt });
  return lucia.createSessionCookie(signIn.id).serialize();
}

/** Of an id, in bytes, as Lucia makes them. */
const ID_BYTES = 25;

/**
 * Gives a sign-in another id, after its person has shown once more who they are: a copy of the cookie so far, wherever
 * it is, signs nobody in any more (OWASP ASVS 5, 7.2.4).
 * @param id as it is stored
 * @returns the Set-Cookie value
 */
export async function renewSignIn(tx: Tx, id: string): Promise<string> {
  const fresh = generateIdFromEntropySize(ID_BYTES);
  await tx.signIn.updateMany({ where: { id }, data: { id: tokenHash(fresh) } });
  return lucia.createSessionCookie(fresh).serialize();
}

/** Ends the request's sign-in. @returns the Set-Cookie value that removes the cookie */
export async function endSignIn(request: Request): Promise<string> {
  const id = signInId(request);
  if (id) await removeSignIn(id);
  forgetKept();
  return lucia.createBlankSessionCookie().serialize();
}
