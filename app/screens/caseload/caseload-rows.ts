import { markText } from "~/components/marks/mark-text";
import { sparkText } from "~/components/marks/spark-text";
import type { Alert, AlertRule } from "~/domain/alerts/alert";
import type { CaseloadFacts } from "~/domain/caseload/facts";
import { MARK_DAYS } from "~/domain/caseload/figures";
import type { CaseloadStatus } from "~/domain/caseload/status";
import { printedChange } from "~/domain/numbers";
import { ageInYear } from "~/domain/patient/age";
import { type AlertWay, alertWay } from "~/screens/queue/alert-way";
import { type AlertRow, alertRow } from "~/screens/queue/queue-rows";
import { alertLabels, alertWords } from "~/words/alerts";
import { relativeDate, shortDate } from "~/words/calendar";
import { caveatWords, extraWords } from "~/words/caveats";
import { conditionWords } from "~/words/condition";
import type { NameOf } from "~/words/program-change";

/** A patient in the attention list, in words and figures. */
export type QueueRow = AlertRow & {
  id: string;
  name: string;
  /** "46 · Psoas tightness, left" */
  about: string;
  isCritical: boolean;
  rule: AlertRule;
  badge: string;
  /** The worst reason: "Pain up 2.3 points", and its figures and dates. */
  reason: string;
  detail: string;
  /** The titles of the other reasons. */
  also: string[];
  /** Pain of the last 28 days (components/marks/spark-text). */
  spark: string;
  /** The newest single report of the last 28 days: its score 0–10 and "today", "yesterday" or "Wed 18 Nov". */
  latestPain: { score: number; day: string } | null;
  /** What the last 14 days were (components/marks/mark-text). */
  marks: string;
  done: number;
  due: number;
  /** "12 extra in 14 days"; null without extra sessions. */
  extra: string | null;
  lastLog: string | null;
  /** Where the next step is taken, and what it is called; null where that is the record. */
  action: AlertWay | null;
};

/** A patient in the table of all patients. */
export type TableRow = {
  id: string;
  name: string;
  condition: string;
  /** "Hip opener v3"; null without one in force. */
  program: string | null;
  /** Sessions of the last 14 days; null when none was due. */
  adherence: { done: number; due: number; ratio: number } | null;
  /** "12 extra in 14 days"; null without extra sessions. */
  extra: string | null;
  /** 7-day mean, 0–10, and its change to the 7 days before; null with too few logs. */
  pain: { mean: number; change: number | null } | null;
  /** Pain of the last 28 days (components/marks/spark-text). */
  spark: string;
  lastLog: string | null;
  review: { day: string; isOverdue: boolean } | null;
  status: CaseloadStatus;
  /** What the status "watch" or "unknown" rests on: "No pain score yet"; null for the others. */
  why: string | null;
  /** The rule of the worst alert. */
  alert: AlertRule | null;
  /** "Away until 3 Dec"; null where they are not. */
  away: string | null;
};

/**
 * The row of somebody whom an open alert brings into the list; null without one.
 * @param nameOf names of exercises, for a change of program beside an alert
 */
export function queueRow(facts: CaseloadFacts, nameOf: NameOf, now: Date): QueueRow | null {
  const { id, name, today, adherence, latestPain } = facts;
  const [alert, ...others] = openAlerts(facts);
  if (alert === undefined) return null;
  const { title, detail } = alertWords(alert, nameOf);
  return {
    ...alertRow(alert, today, now),
    id,
    name,
    about: aboutWords(facts),
    isCritical: alert.severity === "critical",
    rule: alert.rule,
    badge: alertLabels[alert.rule],
    reason: title,
    detail,
    also: others.map((each) => alertWords(each, nameOf).title),
    spark: sparkText(facts.spark, facts.sparkSince),
    latestPain: latestPain && {
      score: latestPain.score,
      day: relativeDate(latestPain.on, today),
    },
    marks: markText(facts.marks),
    done: adherence.done,
    due: adherence.due,
    extra: extraWords(facts.extra, MARK_DAYS),
    lastLog: lastLogWords(facts),
    action: alertWay(id, alert),
  };
}

/** Worst first. */
function openAlerts({ alerts }: CaseloadFacts): Alert[] {
  return alerts.flatMap(({ alert, state }) => (state === "open" ? [alert] : []));
}

export function tableRow(facts: CaseloadFacts): TableRow {
  const { id, name, condition, side, program, status } = facts;
  const { done, due, ratio } = facts.adherence;
  const [worst] = openAlerts(facts);
  return {
    id,
    name,
    condition: condition === null ? "" : conditionWords(condition, side),
    program: program && `${program.name} v${program.number}`,
    adherence: ratio === null ? null : { done, due, ratio },
    extra: extraWords(facts.extra, MARK_DAYS),
    pain: painWeek(facts),
    spark: sparkText(facts.spark, facts.sparkSince),
    lastLog: lastLogWords(facts),
    review: review(facts),
    status,
    why: reasonFor(facts),
    alert: worst?.rule ?? null,
    away: awayWords(facts),
  };
}

function awayWords({ awayUntilOn }: CaseloadFacts): string | null {
  return awayUntilOn === null ? null : `Away until ${shortDate(awayUntilOn)}`;
}

function reasonFor({ status, caveat }: CaseloadFacts): string | null {
  return caveat && (status === "watch" || status === "unknown") ? caveatWords(caveat) : null;
}

function aboutWords(facts: CaseloadFacts): string {
  const { birthYear, condition, side, today, isDischarged } = facts;
  const words = condition === null ? null : conditionWords(condition, side);
  const parts = [
    ageInYear(birthYear, today),
    words,
    isDischarged ? "discharged" : null,
    awayWords(facts),
  ];
  return parts.filter((part) => part !== null).join(" · ");
}

function painWeek({ painMean, painMeanBefore }: CaseloadFacts): TableRow["pain"] {
  if (painMean === null) return null;
  const change = painMeanBefore === null ? null : printedChange(painMeanBefore, painMean);
  return { mean: painMean, change };
}

function lastLogWords({ lastLogOn, today }: CaseloadFacts): string | null {
  return lastLogOn === null ? null : relativeDate(lastLogOn, today);
}

function review({ nextVisitOn, today, isDischarged }: CaseloadFacts): TableRow["review"] {
  if (nextVisitOn === null || isDischarged) return null;
  return { day: relativeDate(nextVisitOn, today), isOverdue: nextVisitOn < today };
}
