import { randomBytes } from "node:crypto";
import { createTOTPKeyURI, generateHOTP, verifyHOTP } from "@oslojs/otp";

/** RFC 6238 as every app knows it: SHA-1, six digits, a new code every 30 seconds. */
const STEP_SECONDS = 30;
const DIGITS = 6;
/** RFC 4226, section 4: 160 bits are recommended. */
const SECRET_BYTES = 20;
/** RFC 6238, section 5.2: a clock may be one step off, either way. */
const DRIFT_STEPS = [0, -1, 1];

/** A new secret for an app, base64url. */
export function newCodeSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** The number of the half minute that a code belongs to; null when it belongs to none within a step of `at`. */
export function stepOfCode(secret: string, code: string, at: Date): number | null {
  const now = stepAt(at);
  const key = keyOf(secret);
  const drift = DRIFT_STEPS.find((steps) => verifyHOTP(key, BigInt(now + steps), DIGITS, code));
  return drift === undefined ? null : now + drift;
}

/** The code that an app shows at an instant. */
export function codeAt(secret: string, at: Date): string {
  return generateHOTP(keyOf(secret), BigInt(stepAt(at)), DIGITS);
}

/**
 * What an app scans.
 * @param issuer whose account it is, as the app shows it
 * @returns its link, and the key in it for whoever types it: base32 in groups of four
 */
export function appLink(
  secret: string,
  issuer: string,
  account: string,
): { link: string; typed: string } {
  const link = createTOTPKeyURI(issuer, account, keyOf(secret), STEP_SECONDS, DIGITS);
  const key = new URL(link).searchParams.get("secret") ?? "";
  return { link, typed: (key.match(/.{1,4}/g) ?? []).join(" ") };
}

const stepAt = (at: Date) => Math.floor(at.getTime() / 1_000 / STEP_SECONDS);
const keyOf = (secret: string) => new Uint8Array(Buffer.from(secret, "base64url"));
