import type { PainLimits } from "./rows";

/**
 * Every clinical threshold, in one place. Functions take them as an argument, so that a clinic can
 * have its own. Sources and reasons: docs/clinical/pain.md, adherence.md and alerts.md.
 */
export type Thresholds = {
  /** Mean line on charts: shown only with enough days logged in its window. */
  trailingMean: { windowDays: number; minLoggedDays: number };
  /** First against last days of a range. */
  trend: { windowDays: number; minLoggedDays: number };
  /** Opens at a score of `score` (0–10) at any moment within the last `lookBackDays`. */
  painTooHigh: { score: number; lookBackDays: number };
  /** Opens when the mean of the window is up by `points` on the window before. */
  painRising: { points: number; windowDays: number; minLoggedDays: number };
  /** Opens when both have gone by without a log: due sessions, and days. */
  silent: { dueSessions: number; days: number };
  /** Opens when less than `ratio` (0–1) of what was due in the window was done. */
  lowAdherence: { ratio: number; windowDays: number; minDue: number };
  /** Caseload status "Watch": less than `ratio` (0–1) done in 14 days, or the 7-day mean up by `points`. */
  watch: { ratio: number; points: number };
  /** More done than asked: `ratio` times what was due in the window and at least `minExtra` sessions more. */
  overdoing: { ratio: number; windowDays: number; minExtra: number };
  /** Enough to say that all is well: a score in the last `scoreDays`, and on `minLoggedDays` of the last `windowDays`. */
  allClear: { scoreDays: number; windowDays: number; minLoggedDays: number };
  /** A review counts as due from this many days before its date. */
  reviewDueDays: number;
  /** Exercises in one session from which a program counts as heavy. */
  heavyExercises: number;
};

export const defaultThresholds: Thresholds = {
  // House rule: one good or bad day must not carry the line (docs/clinical/pain.md).
  trailingMean: { windowDays: 7, minLoggedDays: 4 },
  // House rule, as for the rising rule (docs/clinical/pain.md).
  trend: { windowDays: 7, minLoggedDays: 3 },
  // NPRS 7 and above is severe pain (docs/clinical/alerts.md). Clinic-editable.
  painTooHigh: { score: 7, lookBackDays: 7 },
  // Important change on the NPRS: Farrar 2001, Ostelo 2008. Clinic-editable.
  painRising: { points: 2, windowDays: 7, minLoggedDays: 3 },
  // House rule (docs/clinical/alerts.md). Clinic-editable.
  silent: { dueSessions: 3, days: 7 },
  // House rule (docs/clinical/alerts.md). Clinic-editable.
  lowAdherence: { ratio: 0.5, windowDays: 14, minDue: 4 },
  // House rule: half of the rising rule, and short of the 80 % that ask for progress (docs/clinical/caseload.md).
  watch: { ratio: 0.7, points: 1 },
  // House rule (docs/clinical/adherence.md). Clinic-editable.
  overdoing: { ratio: 1.5, windowDays: 7, minExtra: 3 },
  // House rule: the days that the high-pain rule looks at, and as many logged days as every mean asks for (docs/clinical/caseload.md).
  allClear: { scoreDays: 7, windowDays: 14, minLoggedDays: 3 },
  // House rule (docs/clinical/caseload.md). Clinic-editable.
  reviewDueDays: 3,
  // Fewer than four exercises are followed best: Bachmann 2018.
  heavyExercises: 4,
};

/** The limits of a patient without an episode of care: those that a new episode begins with, too (docs/clinical/pain.md). */
export const defaultLimits: PainLimits = { greenMax: 3, ceiling: 5 };
