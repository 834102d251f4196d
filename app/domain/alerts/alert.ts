import { addDays, mondayOf } from "~/domain/calendar/dates";
import type { LocalDate, PatientLog, RedFlagLevel } from "~/domain/rows";
import type { AlertEvidence } from "./evidence";

export type { AlertEvidence };

export type Severity = "critical" | "high" | "medium" | "low";

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
   * Names the run that the alert belongs to, so that an answer to it holds for that run only: for "red-flag" the id of
   * the tick, for "pain-too-high" the newest report this high (one more is something new), for "program-conflict" the
   * precautions, for "silent" its first day, for "not-improving" the day on which it is asked again, for the three that
   * wait for a date this date, for the rules that compare windows the week of `since` (runKey).
   */
  key: string;
  evidence: AlertEvidence[Rule];
};

export type Alert = { [Rule in AlertRule]: AlertOf<Rule> }[AlertRule];

/** House figure: days that a run is counted back, 12 weeks (docs/clinical/alerts.md). */
export const RUN_DAYS = 84;

const SEVERITY: Record<Severity, number> = { critical: 0, high: 1, medium: 2, low: 3 };

/** Under which heading a rule is listed: pain and safety apart from what was not logged or done, and from dates. */
export type AlertGroup = "safety" | "quiet" | "plan";

export const alertGroups: Record<AlertRule, AlertGroup> = {
  "red-flag": "safety",
  "pain-too-high": "safety",
  "pain-rising": "safety",
  "not-settling": "safety",
  "not-improving": "safety",
  "program-conflict": "safety",
  overdoing: "safety",
  silent: "quiet",
  "low-adherence": "quiet",
  "measure-due": "plan",
  "review-due": "plan",
  "program-ending": "plan",
};

/** Signs first, then reported pain, then what a program or a load asks of a body, then silence and dates; below that as they stand here. */
const RULE_ORDER: Record<AlertRule, readonly [group: number, place: number]> = {
  "red-flag": [0, 0],
  "pain-too-high": [1, 0],
  "pain-rising": [1, 1],
  "not-settling": [1, 2],
  "not-improving": [1, 3],
  "program-conflict": [2, 4],
  overdoing: [2, 5],
  silent: [3, 6],
  "low-adherence": [3, 7],
  "program-ending": [3, 8],
  "review-due": [3, 9],
  "measure-due": [3, 10],
};

/** An emergency comes before whatever waits until later in the day. */
const LEVEL_ORDER: Record<RedFlagLevel, number> = { EMERGENCY: 0, TODAY: 1, BACKGROUND: 2 };

/**
 * The order of alerts, of one patient and between patients: worst severity, warning signs before all of the same, pain
 * before silence, a report with the patient's own words before one without, the higher single score, the longest waiting
 * (earliest `since`). Between equals pain that was reported apart from a session comes first: no stretch explains it;
 * then the rules in a fixed order.
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
export function placeOf(alert: Alert): (number | string)[] {
  const report = alert.rule === "pain-too-high" ? alert.evidence : null;
  const sign = alert.rule === "red-flag" ? alert.evidence : null;
  const [group, place] = RULE_ORDER[alert.rule];
  const hasWords = (report?.remarks ?? sign?.note ?? null) !== null;
  return [
    SEVERITY[alert.severity],
    group,
    sign === null ? 0 : LEVEL_ORDER[sign.level],
    hasWords ? 0 : 1,
    report === null ? 0 : -report.score,
    alert.since,
    sign?.at ?? "",
    report?.moment === "DAILY" ? 0 : 1,
    place,
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

/** A log as it stood at the end of a day: for asking on which days before today a rule held. */
export function logUntil<Log extends Pick<PatientLog, "sessions" | "pain">>(
  log: Log,
  day: LocalDate,
): Log {
  return {
    ...log,
    sessions: log.sessions.filter(({ dueOn }) => dueOn <= day),
    pain: log.pain.filter(({ localDate }) => localDate <= day),
  };
}
