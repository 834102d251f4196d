const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Of staff, however much they do (NIST 800-63B 4.2.3: at least once per 12 hours at AAL2). */
export const STAFF_HOURS = 12;
/** Of patients, who look in once a day: without use (NIST 800-63B 4.1.3: 30 days at AAL1). */
export const PATIENT_DAYS = 30;
/** Minutes of idleness that a clinic may choose from; its own figure is `Clinic.idleMinutes`. */
export const IDLE_MINUTES = { min: 5, max: 60 } as const;
/** What is sensitive asks for the password again when it was last shown longer ago (OWASP ASVS 5, 7.5). */
export const FRESH_MINUTES = 15;
/** The same for inviting a patient, which a clinician does between visits: once in a while is asked, not every time. */
export const FRESH_TO_INVITE_MINUTES = 120;

/** A sign-in as far as it decides about its end. All instants are UTC. */
export type SignInTimes = { createdAt: Date; lastUsedAt: Date };

/** Under which rules it stands. `idleMinutes` is the clinic's, for staff; a patient's sign-in has none. */
export type SignInRules = { kind: "staff"; idleMinutes: number } | { kind: "patient" };

/** When a sign-in ends unless it is used again, and whether using it puts that off. */
export type SignInEnd = { at: Date; isLast: boolean };

/**
 * Staff: after the clinic's minutes without use, at the latest 12 hours after it began, which no use puts off. Patients:
 * after 30 days without use.
 */
export function signInEnd({ createdAt, lastUsedAt }: SignInTimes, rules: SignInRules): SignInEnd {
  if (rules.kind === "patient")
    return { at: after(lastUsedAt, PATIENT_DAYS * DAY_MS), isLast: false };
  const idle = after(lastUsedAt, rules.idleMinutes * MINUTE_MS);
  const last = after(createdAt, STAFF_HOURS * HOUR_MS);
  return last <= idle ? { at: last, isLast: true } : { at: idle, isLast: false };
}

/** Whether who it is was shown lately enough for what is sensitive. */
export function isFresh(provedAt: Date, now: Date, minutes = FRESH_MINUTES): boolean {
  return now.getTime() - provedAt.getTime() < minutes * MINUTE_MS;
}

/** Of sign-ins of either kind: what a look into the table alone can say has ended by `now`, wherever they are. */
export function surelyEnded(now: Date) {
  return {
    staffUsedBefore: after(now, -IDLE_MINUTES.max * MINUTE_MS),
    staffCreatedBefore: after(now, -STAFF_HOURS * HOUR_MS),
    patientUsedBefore: after(now, -PATIENT_DAYS * DAY_MS),
  };
}

function after(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms);
}
