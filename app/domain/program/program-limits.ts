/**
 * How far a program may go: beyond these a number is a slip of the finger, not a prescription.
 * House limits; the hold allows for the longest static stretches in use, the rest for a full pause.
 */
export const PROGRAM_LIMITS = {
  sets: { min: 1, max: 10 },
  /** A set. */
  repetitions: { min: 1, max: 50 },
  /** Seconds; 0 when an exercise is not held. */
  holdSeconds: { min: 0, max: 180 },
  /** Seconds between sets. */
  restSeconds: { min: 0, max: 600 },
  /** Exercises of one program. */
  items: { min: 1, max: 12 },
  /** Sessions on a day with sessions. */
  timesPerDay: { min: 1, max: 6 },
  /** Sessions a week, when the patient picks the days. */
  timesPerWeek: { min: 1, max: 7 },
} as const;

/** Characters of the note to the patient about one exercise. */
export const MAX_ITEM_NOTE = 300;

/** Characters of the reason for keeping an exercise in spite of a precaution. */
export const MAX_KEPT_REASON = 500;
