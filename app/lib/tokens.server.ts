import { createHash, randomBytes } from "node:crypto";

/** A new secret for a link: 256 random bits, URL-safe. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored in place of a secret token. The tokens are random, so a plain SHA-256 is enough. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
