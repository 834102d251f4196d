import { createHash } from "node:crypto";
import { hash, hashRaw, type Options, verify } from "@node-rs/argon2";
import { madeOnce } from "~/lib/made-once.server";

/** argon2id (the library's default) with OWASP's minimum: 19 MiB, two passes, one lane; about 23 ms a hash. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/**
 * The same work for a short secret that is looked up by its hash, so that each person's salt is given and not drawn.
 * @param owner whose it is: one code is stored differently for two people
 * @returns hex
 */
export async function slowHash(secret: string, owner: string): Promise<string> {
  const salt = createHash("sha256").update(owner).digest().subarray(0, 16);
  return (await hashRaw(secret, { ...cost, salt })).toString("hex");
}

const standInHash = madeOnce(() => hashPassword("a password nobody has"));

/**
 * Checks a password. With no hash at hand (unknown e-mail) it verifies against a stand-in, so that the
 * answer takes the same work and time does not tell who has an account.
 */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  // Asked for in both cases: the one that has to make it takes longer, and must not be the unknown one.
  const other = await standInHash();
  const matches = await verify(passwordHash ?? other, password);
  return passwordHash !== null && matches;
}
