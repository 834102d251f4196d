import { isIP } from "node:net";
import { env } from "~/lib/env.server";

/** For whom passkeys are made here: the host's name and the origin that browsers sign. */
export type PasskeyPlace = { rpID: string; origin: string };

/** @returns null where the public address is an IP address: browsers make passkeys for names alone (WebAuthn, 5.1.3) */
export function passkeyPlace(): PasskeyPlace | null {
  const { hostname, origin } = new URL(env.origin);
  const isAddress = isIP(hostname.replaceAll(/[[\]]/g, "")) !== 0;
  return isAddress ? null : { rpID: hostname, origin };
}

/** What a script sent in a field; null when it is no JSON object. What it holds is for the library to check. */
export function readCredential<T extends object>(field: FormDataEntryValue | null): T | null {
  try {
    const read: unknown = JSON.parse(String(field));
    return typeof read === "object" && read !== null ? (read as T) : null;
  } catch {
    // Not written by our page, which is all there is to know.
    return null;
  }
}
