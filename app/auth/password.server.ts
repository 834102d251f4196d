import { hash, type Options, verify } from "@node-rs/argon2";
import { madeOnce } from "~/lib/made-once.server";

/** argon2id (the library's default) with OWASP's minimum: 19 MiB, two passes, one lane; about 23 ms a hash. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same letters are one password, whichever way a keyboard composes them (NFC, as NIST 800-63B asks for). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
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
  // As it was typed too: what was hashed before passwords were normalised may be composed in another way.
  for (const way of new Set([password.normalize("NFC"), password])) {
    if (await verify(passwordHash ?? other, way)) return passwordHash !== null;
  }
  return false;
}
