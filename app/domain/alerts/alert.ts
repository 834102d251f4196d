import { addDays } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";

export type AlertRule = "pain-too-high" | "pain-rising" | "silent" | "low-adherence";

export type Severity = "critical" | "high" | "medium" | "low";

/** A reason to look at a patient, with the figures and dates behind it. */
export type Alert = {
  rule: AlertRule;
  severity: Severity;
  /** The reason in a few words: "Pain up 2.3 points". */
  title: string;
  /** Figures and dates: "3.2 → 5.5, 7-day means. 6 of 7 days logged." */
  detail: string;
  /** The first day of what the alert states; the longer ago, the longer the patient has waited. */
  since: LocalDate;
  /** The figures of the sentences, for charts and tests; named by each rule. */
  evidence: Readonly<Record<string, number>>;
};

const RANK: Record<Severity, number> = { critical: 0, high: 1, medium: 2, low: 3 };

/** Worst severity first, then longest waiting (earliest `since`). */
export function compareAttention(a: Alert, b: Alert): number {
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
