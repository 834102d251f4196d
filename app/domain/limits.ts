/** So many in so long, evenly: a place comes back every `windowSeconds / max`, so that no hour on the clock gives twice as many. */
export type Allowance = { max: number; windowSeconds: number };

/** The first tries are free; each one after them has to wait longer. */
export type Slowing = {
  free: number;
  /** Seconds to wait after the last free try, after the next one … */
  waits: readonly number[];
  /** … and after all others. */
  longestSeconds: number;
  /** Seconds without a try after which all of it is forgotten. */
  forgetAfterSeconds: number;
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const QUARTER = 15 * MINUTE;

/** OWASP ASVS 5 (2025), 6.3.1: guessing has to be met with limits that cannot be used to lock somebody out. */
const GUESSES: Slowing = {
  ...{ free: 5, waits: [30, MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE] },
  ...{ longestSeconds: QUARTER, forgetAfterSeconds: DAY },
};

/**
 * What is tried in a row for one account or device. With these waits a day holds about 100 tries, which is as many as
 * NIST SP 800-63B-4 (3.2.2) lets fail in a row. A success forgets them.
 */
export const SLOWED = {
  /** Wrong passwords for an address from devices that are not known for it, all together. */
  "sign-in-by-address": GUESSES,
  /** The same from one device that its person signed in on before: nobody else can use it up. */
  "sign-in-by-device": GUESSES,
  /** Codes of a second factor, by person: six digits have to outlast guessing (NIST SP 800-63B-4, 3.1.4 and 3.2.2). */
  "second-factor-by-person": GUESSES,
  /** The password asked for once more of somebody who is signed in, by person. */
  "fresh-sign-in-by-person": GUESSES,
} as const satisfies Record<string, Slowing>;

/**
 * What is limited, for whom, and why. Never limited are warning signs on a page (of a queue: RED_FLAG_REPORTS_AN_HOUR), session logs and signing out. Figures without a
 * source are house rules: several times what a busy clinic needs.
 */
export const LIMITS = {
  /** By network: different addresses with a wrong password. A clinic behind one address has few; a list of stolen passwords has many (OWASP ASVS 5, 6.3.1). */
  "wrong-addresses-by-network": { max: 20, windowSeconds: QUARTER },
  /** By network and address: the same one counts once for the limit above. */
  "wrong-address-once": { max: 1, windowSeconds: QUARTER },
  /** New clinics. OWASP ASVS 5, 2.4.1: no flood of what costs mails and hashing. */
  "sign-up-by-network": { max: 20, windowSeconds: HOUR },
  "sign-up-by-recipient": { max: 5, windowSeconds: DAY },
  /** Asked for by anybody, for anybody: nobody's mailbox is flooded (OWASP ASVS 5, 2.4.1). */
  "reset-by-recipient": { max: 3, windowSeconds: HOUR },
  "reset-by-network": { max: 30, windowSeconds: HOUR },
  /** Halves of sign-ins, each of which is a row or a look for one: codes without a step, and what a passkey is asked. A clinic of 50 that signs in anew after each pause needs 200 an hour. */
  "sign-in-steps-by-network": { max: 600, windowSeconds: HOUR },
  "address-change-by-person": { max: 5, windowSeconds: DAY },
  /** Invitations and other mails that a clinic causes. */
  "mails-by-clinic": { max: 200, windowSeconds: DAY },
  "mails-by-recipient": { max: 5, windowSeconds: DAY },
  /** Messages of one patient, carers included: several times what anybody answers in a day. */
  "messages-by-patient": { max: 40, windowSeconds: DAY },
  /** What one member of staff writes to all of their patients. */
  "messages-by-staff": { max: 500, windowSeconds: DAY },
  /** A record leaves at a person's pace, not a program's (OWASP ASVS 5, 2.4.1 and 2.4.2). */
  "exports-by-person": { max: 10, windowSeconds: HOUR },
  /** Links that there are not: invitations, resets. 256 random bits outlast guessing; this keeps it from being tried. */
  "wrong-links-by-network": { max: 30, windowSeconds: QUARTER },
  /** A calendar asks a few times an hour; several devices read one address. */
  "calendar-by-access": { max: 60, windowSeconds: HOUR },
  /** All calendars of one network, before any is looked for. The calendar services of the web read for all their people from few networks. */
  "calendar-by-network": { max: 1_200, windowSeconds: HOUR },
  /** Addresses for calendars, each of which ends the one before. */
  "calendar-addresses-by-access": { max: 10, windowSeconds: HOUR },
} as const satisfies Record<string, Allowance>;

/** Browsers to which one person's reminders go. */
export const PHONES_EACH = 10;

/** Pain reports of one patient about one day, apart from those of sessions: one an hour. More is a machine, or somebody who needs a person. */
export const PAIN_REPORTS_A_DAY = 24;

/**
 * Reports of warning signs about one patient that phones' queues bring within an hour. One that says a sign which none of those said
 * goes through whatever their number: an emergency is never the one that waits. Others wait for an hour.
 */
export const RED_FLAG_REPORTS_AN_HOUR = 10;

/**
 * One gate for the hashing of passwords, which takes 19 MiB and a processor for about 23 ms each.
 * `atOnce` leaves two of the four threads that also read files and look up names; with one or two processors it is one.
 */
export const HASHING = {
  atOnce: 2,
  /** On the way to it from one network, or one known device. */
  waitingEach: 5,
  /** On the way to it from unknown devices in all: a wait of about a second, or half of one. */
  waitingUnknown: 40,
  /** What whoever is turned away is told to wait. */
  retryAfterSeconds: 5,
} as const;

/** Days without use after which a device is no longer known. */
export const KNOWN_DEVICE_DAYS = 180;
