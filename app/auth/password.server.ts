import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { hash, hashRaw, type Options, verify } from "@node-rs/argon2";
import { HASHING } from "~/domain/limits";
import { type Lane, makeGate, TURNED_AWAY } from "~/lib/gate.server";
import { madeOnce } from "~/lib/made-once.server";
import { oneATurn } from "~/lib/one-a-turn.server";
import { TooMany } from "~/lib/too-many.server";
import { networkOfRequest } from "./limits.server";

/** argon2id (the library's default) with OWASP's minimum: 19 MiB, two passes, one lane; about 23 ms a hash. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Where there are two processors, or one, a page needs the other. */
const atOnce = Math.min(HASHING.atOnce, Math.max(1, availableParallelism() - 1));

const pass = makeGate({ ...HASHING, atOnce });

/**
 * The same letters are one password, whichever way a keyboard composes them (NFC, as NIST 800-63B asks for).
 * @param lane whoever waits for it; left out, the network that the request came from
 * @throws TooMany when too many of them wait already
 */
export function hashPassword(password: string, lane = laneOfNetwork()): Promise<string> {
  return inTurn(lane, () => hash(password.normalize("NFC"), cost));
}

const standInHash = madeOnce(() => hash("a password nobody has", cost));

/**
 * The same work for a short secret that is looked up by its hash, so that each person's salt is given and not drawn.
 * @param owner whose it is: one code is stored differently for two people
 * @param lane as for hashPassword
 * @returns hex
 */
export async function slowHash(
  secret: string,
  owner: string,
  lane = laneOfNetwork(),
): Promise<string> {
  const salt = createHash("sha256").update(owner).digest().subarray(0, 16);
  const made = await inTurn(lane, () => hashRaw(secret, { ...cost, salt }));
  return made.toString("hex");
}

/**
 * Checks a password. With no hash at hand (unknown e-mail) it verifies against a stand-in, so that the
 * answer takes the same work and time does not tell who has an account.
 * @param lane as for hashPassword
 * @param before what has to be asked first, once there is room on the way to the hashing
 * @throws as hashPassword, and what `before` throws
 */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
  lane = laneOfNetwork(),
  before?: () => Promise<void>,
): Promise<boolean> {
  // Asked for in both cases: the one that has to make it takes longer, and must not be the unknown one.
  const other = await standInHash();
  // As it was typed too: what was hashed before passwords were normalised may be composed in another way.
  const ways = [...new Set([password.normalize("NFC"), password])];
  const matches = await inTurn(lane, () => verifyAny(passwordHash ?? other, ways), before);
  return passwordHash !== null && matches;
}

async function verifyAny(stored: string, ways: readonly string[]): Promise<boolean> {
  for (const way of ways) if (await verify(stored, way)) return true;
  return false;
}

/** Nobody sent for it outside of a request. */
function laneOfNetwork(): Lane | null {
  const network = networkOfRequest();
  return network === null ? null : { by: network, isKnown: false };
}

async function inTurn<T>(
  lane: Lane | null,
  work: () => Promise<T>,
  before?: () => Promise<void>,
): Promise<T> {
  const isLetOn = lane?.isKnown !== false || (await oneATurn(lane.by));
  const done = isLetOn ? await pass(lane, work, before) : TURNED_AWAY;
  if (done === TURNED_AWAY) throw new TooMany(HASHING.retryAfterSeconds);
  return done;
}
