import { createHmac } from "node:crypto";
import { LIMITS, SLOWED } from "~/domain/limits";
import { forgetTries, takeOne, tryOnce, untilRoom } from "~/lib/counters.server";
import { asSystem } from "~/lib/db.server";
import { madeOnce } from "~/lib/made-once.server";
import { currentRequest } from "~/lib/request-scope.server";
import { findSealingKey, makeSealingKey } from "~/lib/sealing-key.server";
import { TooMany } from "~/lib/too-many.server";

type Limit = keyof typeof LIMITS;
type Slowed = keyof typeof SLOWED;

/**
 * Takes one of the places of a limit (domain/limits), before what is limited is begun.
 * @param who whose limit: an address as it is stored, an id, a network. A row keeps no more than a hash of it
 * @throws TooMany, a 429 with Retry-After, when there is none
 */
export async function limit(name: Limit, who: string): Promise<void> {
  const seconds = await takeOne(await keyOf(name, who), LIMITS[name]);
  if (seconds !== null) throw new TooMany(seconds);
}

/** The same for the network that the request came from; outside of a request there is none. @throws as limit */
export async function limitNetwork(name: Limit): Promise<void> {
  const network = networkOfRequest();
  if (network !== null) await limit(name, network);
}

/** The same where nobody may be told: @returns false when there is no place left */
export async function hasPlace(name: Limit, who: string): Promise<boolean> {
  return (await takeOne(await keyOf(name, who), LIMITS[name])) === null;
}

/** Before a mail that staff cause: for its recipient, and for the clinic. @throws as limit */
export async function limitMail({ clinicId }: { clinicId: string }, to: string): Promise<void> {
  await limit("mails-by-recipient", to);
  await limit("mails-by-clinic", clinicId);
}

/** Takes no place. @throws as limit */
export async function refuseFull(name: Limit, who: string): Promise<void> {
  const seconds = await untilRoom(await keyOf(name, who), LIMITS[name]);
  if (seconds !== null) throw new TooMany(seconds);
}

/**
 * Counts a try at a secret, before it is judged: two at the same moment are two. A success is `forgive`n.
 * @throws TooMany while the last failures still ask for a pause
 */
export async function slowDown(name: Slowed, who: string): Promise<void> {
  const seconds = await tryOnce(await keyOf(name, who), SLOWED[name]);
  if (seconds !== null) throw new TooMany(seconds);
}

/** Somebody has shown who they are: their failures before count for nothing. */
export async function forgive(name: Slowed, who: string): Promise<void> {
  await forgetTries(await keyOf(name, who));
}

/**
 * The network that the request came from, for limits: that of this machine where it has none, as behind a proxy that
 * TRUSTED_PROXY does not name. @returns null outside of a request
 */
export function networkOfRequest(): string | null {
  const request = currentRequest();
  return request ? (request.network ?? "this-machine") : null;
}

/** Addresses and networks could be guessed from a plain hash. */
async function keyOf(name: Limit | Slowed, who: string): Promise<string> {
  return createHmac("sha256", await secret())
    .update(`${name}\n${who}`)
    .digest("hex");
}

const KEY_NAME = "limits";

const secret = madeOnce(async () => {
  const stored = await asSystem.reads("limits", (rows) => findSealingKey(rows, KEY_NAME));
  return stored ?? asSystem("limits", (tx) => makeSealingKey(tx, KEY_NAME));
});
