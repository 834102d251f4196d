import { addDays, mondayOf } from "~/domain/calendar/dates";
import type { CautionCode } from "~/domain/precaution-codes";
import type { LocalDate, MissReason, PainMoment, PrecautionRow, RevisionRow } from "~/domain/rows";

export type Severity = "critical" | "high" | "medium" | "low";

/**
 * What each rule has seen: every figure, date and code, and the patient's own words, that somebody needs
 * to say it. Plain data, so that it can be kept as JSON.
 */
export type AlertEvidence = {
  "pain-too-high": {
    /** The highest report, of equals the newest; 0–10. */
    score: number;
    on: LocalDate;
    moment: PainMoment;
    /** What the patient wrote beside it; null without words. */
    remarks: string | null;
    /** The episode's ceiling. */
    ceiling: number;
    /** From this score on a report counts whatever its moment. */
    limit: number;
    /** Reports this high in the window. */
    reports: number;
    windowDays: number;
  };
  "program-conflict": {
    /** Whose conflict has stood longest. */
    programId: string;
    /** Each exercise with each precaution that forbids it, the longest standing first. */
    conflicts: {
      exerciseId: string;
      /** What it asks that the precaution forbids. */
      cautions: CautionCode[];
      precaution: Omit<PrecautionRow, "week">;
    }[];
  };
  "pain-rising": {
    /** Means of the two windows, 0–10. */
    before: number;
    now: number;
    /** In points, as whoever subtracts the printed means gets it. */
    change: number;
    loggedBefore: number;
    loggedNow: number;
    windowDays: number;
    /** The revision that took effect within the last window: a date beside the rise, not its cause. */
    revision: Pick<RevisionRow, "number" | "effectiveOn" | "changes" | "changeNote"> | null;
  };
  silent: {
    /** Days since the last log, or since the program began. */
    days: number;
    /** Due sessions since then without a log; null where they cannot be known. */
    unlogged: number | null;
    lastLogOn: LocalDate | null;
    /** Pain of that day, 0–10; null without a report. */
    lastPain: number | null;
    /** Start of the program when nothing was logged in it, else null. */
    programBeganOn: LocalDate | null;
    /** The patient's day on which the rule looked. */
    today: LocalDate;
  };
  "low-adherence": {
    done: number;
    partly: number;
    missed: number;
    notLogged: number;
    due: number;
    windowDays: number;
    /** Reasons given for missed sessions, the most frequent first. */
    reasons: { reason: MissReason; count: number }[];
  };
};

export type AlertRule = keyof AlertEvidence;

/** A reason to look at a patient, in facts; app/words/alerts says it. */
export type AlertOf<Rule extends AlertRule> = {
  rule: Rule;
  severity: Severity;
  /** The first day of what the alert states; the longer ago, the longer the patient has waited. */
  since: LocalDate;
  /**
   * Names the run that the alert belongs to, so that an answer to it holds for that run only: for "pain-too-high"
   * the newest report this high (one more is something new), for "program-conflict" the precautions, for "silent"
   * its first day, for the rules that compare windows the week of `since` (runKey).
   */
  key: string;
  evidence: AlertEvidence[Rule];
};

export type Alert = { [Rule in AlertRule]: AlertOf<Rule> }[AlertRule];

const RANK: Record<Severity, number> = { critical: 0, high: 1, medium: 2, low: 3 };

/** Worst severity first, then longest waiting (earliest `since`). */
export function compareAttention(
  a: Pick<Alert, "severity" | "since">,
  b: Pick<Alert, "severity" | "since">,
): number {
  const bySeverity = RANK[a.severity] - RANK[b.severity];
  if (bySeverity !== 0 || a.since === b.since) return bySeverity;
  return a.since < b.since ? -1 : 1;
}

/**
 * The first day of the unbroken run of days, up to today, on which a rule held; at most `maxDays`
 * back, so that a log cut to four weeks is enough.
 */
export function heldSince(
  holdsOn: (day: LocalDate) => boolean,
  today: LocalDate,
  maxDays: number,
): LocalDate {
  let since = today;
  for (let back = 1; back <= maxDays && holdsOn(addDays(today, -back)); back += 1) {
    since = addDays(today, -back);
  }
  return since;
}

/**
 * The key of a run whose first day is looked for a limited way back only (heldSince): its week, because from
 * then on `since` moves along with today. So a run that goes on has the same key for a week at least, and
 * a new one once a week after that.
 */
export function runKey(rule: AlertRule, since: LocalDate): string {
  return `${rule}:${mondayOf(since)}`;
}
