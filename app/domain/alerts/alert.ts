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
    /**
     * What the patient wrote beside it, or beside the next highest such report that has words, with that one's
     * score and day; null where none has.
     */
    remarks: { text: string; score: number; on: LocalDate } | null;
    /** The episode's ceiling. */
    ceiling: number;
    /** Whether a clinician set the ceiling; else it is the usual limit. */
    isAgreed: boolean;
    /** From this score on a report counts whatever its moment. */
    limit: number;
    /** Reports this high in the window. */
    reports: number;
    /** Day of the earliest of them. */
    firstOn: LocalDate;
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
    /** The single reports of that day as they were given, 0–10; empty without one. */
    lastPain: { score: number; moment: PainMoment }[];
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
  /**
   * The first day of the unbroken run of days on which the rule held; the longer ago, the longer the patient has
   * waited. Counted back at most RUN_DAYS; a day that far back means "that long, or longer". "silent" counts from the last log and may
   * lie further back.
   */
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

/** House figure: days that a run is counted back, 12 weeks (docs/clinical/alerts.md). */
export const RUN_DAYS = 84;

const SEVERITY: Record<Severity, number> = { critical: 0, high: 1, medium: 2, low: 3 };

/** Reported pain comes before everything that was not logged or not done. */
const RULE_GROUP: Record<AlertRule, number> = {
  "pain-too-high": 0,
  "pain-rising": 0,
  "program-conflict": 1,
  silent: 1,
  "low-adherence": 1,
};

/**
 * The order of alerts, of one patient and between patients: worst severity, pain before silence, a report with the
 * patient's own words before one without, the higher single score, the longest waiting (earliest `since`). Between
 * equals pain that was reported apart from a session comes first: no stretch explains it.
 * Source: docs/clinical/alerts.md
 */
export function compareAttention(a: Alert, b: Alert): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  for (const [i, one] of first.entries()) {
    const other = second[i] ?? one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** What decides between two alerts, one value after the other, the smaller the more urgent. */
export function placeOf(alert: Alert): (number | LocalDate)[] {
  const report = alert.rule === "pain-too-high" ? alert.evidence : null;
  return [
    SEVERITY[alert.severity],
    RULE_GROUP[alert.rule],
    report !== null && report.remarks !== null ? 0 : 1,
    report === null ? 0 : -report.score,
    alert.since,
    report?.moment === "DAILY" ? 0 : 1,
  ];
}

/**
 * The first day of the unbroken run of days, up to today, on which a rule held; at most `maxDays` back.
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
 * The key of a run of a rule that compares windows: the week of its first day. So a run keeps its key for as long
 * as it is counted back, and has a new one once a week after that, when `since` moves along with today.
 */
export function runKey(rule: AlertRule, since: LocalDate): string {
  return `${rule}:${mondayOf(since)}`;
}
