import type { PainLimits } from "./rows";

/**
 * Every clinical threshold, in one place. Functions take them as an argument, so that a clinic can
 * have its own. Sources and reasons: docs/clinical/pain.md, adherence.md and alerts.md.
 */
export type Thresholds = {
  /** Mean line on charts: shown only with enough days logged in its window. */
  trailingMean: { windowDays: number; minLoggedDays: number };
  /** The earliest against the latest run of days of a range, each with enough days reported. */
  trend: { windowDays: number; minLoggedDays: number };
  /** A change between two means is important from `points`, or from `share` (0–1) of the start if it is `leastPoints` too. */
  importantChange: { points: number; share: number; leastPoints: number };
  /** Opens at a score of `score` (0–10) at any moment within the last `lookBackDays`. */
  painTooHigh: { score: number; lookBackDays: number };
  /** Opens when the mean of the window is up by `points` on the window before. */
  painRising: { points: number; windowDays: number; minLoggedDays: number };
  /**
   * Opens when in `needed` of the last `sessions` with both scores the next morning was `points` above before, or above
   * green and above before.
   */
  notSettling: { points: number; needed: number; sessions: number; windowDays: number };
  /** Opens from this day of the episode's program on, and asks again after so many; means of windows as for the trend. */
  notImproving: { fromDay: number; everyDays: number; windowDays: number; minLoggedDays: number };
  /** Opens when both have gone by without a log: due sessions, and days. */
  silent: { dueSessions: number; days: number };
  /** Opens when less than `ratio` (0–1) of what was due in the window was done. */
  lowAdherence: { ratio: number; windowDays: number; minDue: number };
  /** Caseload status "Watch": less than `ratio` (0–1) done in 14 days, or the 7-day mean up by `points`. */
  watch: { ratio: number; points: number };
  /**
   * More done than asked: `ratio` times what was due in the window and at least `minExtra` sessions more; or strength on
   * `daysInARow` days in a row where a day between was set.
   */
  overdoing: { ratio: number; windowDays: number; minExtra: number; daysInARow: number };
  /** A step up is suggested at pain of `score` at most at all moments and `ratio` (0–1) done, of enough reported. */
  readyToProgress: {
    score: number;
    ratio: number;
    windowDays: number;
    minDone: number;
    minAfter: number;
    minMorning: number;
  };
  /** Enough to say that all is well: a score in the last `scoreDays`, and on `minLoggedDays` of the last `windowDays`. */
  allClear: { scoreDays: number; windowDays: number; minLoggedDays: number };
  /** A review counts as due from this many days before its date. */
  reviewDueDays: number;
  /** A program counts as ending from this many days before its last due day. */
  programEndingDays: number;
  /** Exercises in one session from which a program counts as heavy. */
  heavyExercises: number;
  /**
   * What two measurements of an unchanged person can differ by, in points of the measure (degrees, stands): a change is
   * beyond error from there on. `thomasOne` is the error of one measurement, `thomasChange` that of a change between two.
   */
  measures: {
    psfsMean: number;
    psfsOne: number;
    lefs: number;
    lefsImportant: number;
    thomasOne: number;
    thomasChange: number;
    sitToStand: number;
  };
  /** Weeks after which measures are taken again. */
  measureWeeks: number;
};

export const defaultThresholds: Thresholds = {
  // House rule: one good or bad day must not carry the line (docs/clinical/pain.md).
  trailingMean: { windowDays: 7, minLoggedDays: 4 },
  // House rule, as for the rising rule (docs/clinical/pain.md).
  trend: { windowDays: 7, minLoggedDays: 3 },
  // Farrar 2001 (2 points or 30 %), Ostelo 2008 (docs/clinical/pain.md).
  importantChange: { points: 2, share: 0.3, leastPoints: 1 },
  // NPRS 7 and above is severe pain (docs/clinical/alerts.md). Clinic-editable.
  painTooHigh: { score: 7, lookBackDays: 7 },
  // Important change on the NPRS: Farrar 2001, Ostelo 2008. Clinic-editable.
  painRising: { points: 2, windowDays: 7, minLoggedDays: 3 },
  // Pain-monitoring model: pain has settled by the next morning (docs/clinical/alerts.md). Points are clinic-editable.
  notSettling: { points: 2, needed: 2, sessions: 3, windowDays: 14 },
  // House rule: four weeks, and the windows of the trend (docs/clinical/alerts.md). The day is clinic-editable.
  notImproving: { fromDay: 28, everyDays: 28, windowDays: 7, minLoggedDays: 3 },
  // House rule (docs/clinical/alerts.md). Clinic-editable.
  silent: { dueSessions: 3, days: 7 },
  // House rule (docs/clinical/alerts.md). Clinic-editable.
  lowAdherence: { ratio: 0.5, windowDays: 14, minDue: 4 },
  // House rule: half of the rising rule, and short of the 80 % that ask for progress (docs/clinical/caseload.md).
  watch: { ratio: 0.7, points: 1 },
  // House rule; a day between strength work: ACSM 2011 (docs/clinical/adherence.md). Share and sessions are clinic-editable.
  overdoing: { ratio: 1.5, windowDays: 7, minExtra: 3, daysInARow: 3 },
  // House rule (docs/clinical/alerts.md).
  readyToProgress: {
    ...{ score: 3, ratio: 0.8, windowDays: 7 },
    ...{ minDone: 3, minAfter: 3, minMorning: 1 },
  },
  // House rule: the days of the high-pain rule, and the logged days of the rising rule (docs/clinical/caseload.md).
  allClear: { scoreDays: 7, windowDays: 14, minLoggedDays: 3 },
  // House rule (docs/clinical/caseload.md). Clinic-editable.
  reviewDueDays: 3,
  // House rule (docs/clinical/alerts.md). Clinic-editable.
  programEndingDays: 3,
  // Fewer than four exercises are followed best: Bachmann 2018.
  heavyExercises: 4,
  // PSFS: Stratford 1995. LEFS: Binkley 1999. Thomas: one measurement 7°, two 7 × 1.96 × √2. Sit to stand: Gill 2022
  // (docs/clinical/measures.md).
  measures: {
    ...{ psfsMean: 2, psfsOne: 3, lefs: 9, lefsImportant: 9 },
    ...{ thomasOne: 7, thomasChange: 19, sitToStand: 2.5 },
  },
  // House rule (docs/clinical/measures.md). Clinic-editable.
  measureWeeks: 4,
};

/** The limits of a patient without an episode of care: those that a new episode begins with, too (docs/clinical/pain.md). */
export const defaultLimits: PainLimits = { greenMax: 3, ceiling: 5 };
