import type { LocalDate } from "./rows";

/** Codes that are made at a time: whoever loses the phone gets in with them. */
export const RECOVERY_CODES = 10;

/**
 * Without the letters and digits that are mistaken for each other in handwriting (I, L, O, U; NIST and Crockford leave
 * them out too): 32 signs, so that eight of them are 40 random bits (NIST 800-63B, look-up secrets: at least 20).
 */
export const RECOVERY_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const RECOVERY_LENGTH = 8;

/** What a person types or pastes of a recovery code, as it is compared: "b2yt 0kqm", "B2YT-OKQM" → "B2YT0KQM". */
export function plainRecoveryCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
}

/** The digits of a code from an app, without the blanks between them; null for what is none. */
export function plainAppCode(typed: string): string | null {
  const digits = typed.replaceAll(/[\s-]/g, "");
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** Whether staff of a clinic need a second factor by now. @param today clinic-local date */
export function isSecondFactorDue(from: LocalDate | null, today: LocalDate): boolean {
  return from !== null && from <= today;
}

/** What happened to somebody's second factor: a mail tells them. */
export type SecondFactorChange =
  | "app-added"
  | "app-removed"
  | "codes-made"
  | "passkey-added"
  | "passkey-removed"
  | "reset";

/** The kind of that mail's job. */
export const SECOND_FACTOR_MAIL = "second-factor-mail";
