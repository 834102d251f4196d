const HOUR_MS = 3_600_000;

/** Hours that the mailed link of a sign-up works. */
export const SIGN_UP_HOURS = 24;
/** Hours that the mailed links of another address work, both of them. */
export const EMAIL_CHANGE_HOURS = 24;

export function hoursAfter(at: Date, hours: number): Date {
  return new Date(at.getTime() + hours * HOUR_MS);
}
