import type { Alert, AlertRule } from "~/domain/alerts/alert";
import { addDays, daysBetween } from "~/domain/calendar/dates";
import { type CaseloadPatient, MARK_DAYS, SPARK_DAYS } from "~/domain/caseload/figures";
import { type CaseloadStatus, statusOf } from "~/domain/caseload/status";
import { printedChange, roundToTenth } from "~/domain/numbers";
import { painDays } from "~/domain/pain/pain";
import { ageInYear } from "~/domain/patient/age";
import type { LocalDate, PainRow } from "~/domain/rows";
import { type DayState, dayViews } from "~/domain/session/day-views";
import { conflictPath } from "~/screens/program/conflict-path";
import { type AlertRow, alertRow } from "~/screens/queue/queue-rows";
import { alertLabels, alertWords } from "~/words/alerts";
import { relativeDate } from "~/words/calendar";
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
  spark: (number | null)[];
  /** Index of the first of those days on which a report could be expected. */
  sparkSince: number;
  /** The newest single report of the last 28 days: its score 0–10 and "today", "yesterday" or "Wed 18 Nov". */
  latestPain: { score: number; day: string } | null;
  marks: { date: LocalDate; state: DayState }[];
  done: number;
  due: number;
  /** "12 extra in 14 days"; null without extra sessions. */
  extra: string | null;
  lastLog: string | null;
  /** Where the next step is taken, and what it is called. */
  action: { to: string; word: string };
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
  spark: (number | null)[];
  /** Index of the first of those days on which a report could be expected. */
  sparkSince: number;
  lastLog: string | null;
  review: { day: string; isOverdue: boolean } | null;
  status: CaseloadStatus;
  /** What the status "watch" or "unknown" rests on: "No pain score yet"; null for the others. */
  why: string | null;
  /** The worst alert and its badge. */
  alert: { rule: AlertRule; badge: string } | null;
};

/**
 * @param alert the patient's worst
 * @param nameOf names of exercises, for a change of program beside an alert
 */
export function queueRow(
  patient: CaseloadPatient,
  alert: Alert,
  nameOf: NameOf,
  now: Date,
): QueueRow {
  const { id, name, log, today, lastDay, adherence, alerts } = patient;
  const { title, detail } = alertWords(alert, nameOf);
  const days = dayViews(log, addDays(lastDay, 1 - MARK_DAYS), lastDay, today);
  return {
    ...alertRow(id, alert, today, now),
    id,
    name,
    about: aboutWords(patient),
    isCritical: alert.severity === "critical",
    rule: alert.rule,
    badge: alertLabels[alert.rule],
    reason: title,
    detail,
    also: alerts.filter((each) => each !== alert).map((each) => alertWords(each, nameOf).title),
    spark: sparkOf(patient),
    sparkSince: sparkSince(patient),
    latestPain: latestPain(patient),
    marks: days.map(({ date, state }) => ({ date, state })),
    done: adherence.done,
    due: adherence.due,
    extra: extraWords(patient.extra, MARK_DAYS),
    lastLog: lastLogWords(patient),
    action: actionOf(id, alert),
  };
}

/** A conflict is settled in the builder; whatever else needs a look is looked at in the record. */
function actionOf(patientId: string, alert: Alert): QueueRow["action"] {
  const record = `/clinic/patients/${patientId}`;
  const to = conflictPath(patientId, alert);
  return to === null ? { to: record, word: "Review" } : { to, word: "Adjust program" };
}

export function tableRow(patient: CaseloadPatient): TableRow {
  const { id, name, episode, inForce, adherence, alerts } = patient;
  const { done, due, ratio } = adherence;
  const [worst] = alerts;
  const status = statusOf(patient);
  return {
    id,
    name,
    condition: episode ? conditionWords(episode.condition, episode.side) : "",
    program: inForce ? `${inForce.program.name} v${inForce.revision.number}` : null,
    adherence: ratio === null ? null : { done, due, ratio },
    extra: extraWords(patient.extra, MARK_DAYS),
    pain: painWeek(patient),
    spark: sparkOf(patient),
    sparkSince: sparkSince(patient),
    lastLog: lastLogWords(patient),
    review: review(patient),
    status,
    why: reasonFor(status, patient),
    alert: worst ? { rule: worst.rule, badge: alertLabels[worst.rule] } : null,
  };
}

function reasonFor(status: CaseloadStatus, { caveats: [first] }: CaseloadPatient): string | null {
  return first && (status === "watch" || status === "unknown") ? caveatWords(first) : null;
}

/** What the search looks through. */
export function searchText({ name, episode }: CaseloadPatient): string {
  return episode ? `${name} ${conditionWords(episode.condition, episode.side)}` : name;
}

function aboutWords({ birthYear, episode, today, isDischarged }: CaseloadPatient): string {
  const condition = episode ? conditionWords(episode.condition, episode.side) : null;
  const parts = [ageInYear(birthYear, today), condition, isDischarged ? "discharged" : null];
  return parts.filter((part) => part !== null).join(" · ");
}

function sparkOf({ log, lastDay }: CaseloadPatient): (number | null)[] {
  return painDays(log.pain, addDays(lastDay, 1 - SPARK_DAYS), lastDay).map(({ mean }) =>
    mean === null ? null : roundToTenth(mean),
  );
}

/** Days before the first program and the first report are not missing: nobody was asked yet. */
function sparkSince({ log, lastDay }: CaseloadPatient): number {
  const first = addDays(lastDay, 1 - SPARK_DAYS);
  const begun = [
    ...log.programs.map((program) => program.startsOn),
    ...log.pain.map((report) => report.localDate),
  ].sort();
  return Math.min(SPARK_DAYS, Math.max(0, daysBetween(first, begun[0] ?? addDays(lastDay, 1))));
}

function latestPain({ log, today }: CaseloadPatient): QueueRow["latestPain"] {
  const from = addDays(today, 1 - SPARK_DAYS);
  const newest = log.pain
    .filter(({ localDate }) => localDate >= from)
    .reduce<PainRow | null>((best, each) => (best && isNewer(best, each) ? best : each), null);
  return newest && { score: newest.score, day: relativeDate(newest.localDate, today) };
}

/** By the day it is about: a report may be sent in late. */
function isNewer(a: PainRow, b: PainRow): boolean {
  return a.localDate === b.localDate ? a.at > b.at : a.localDate > b.localDate;
}

function painWeek({ painMean, painMeanBefore }: CaseloadPatient): TableRow["pain"] {
  if (painMean === null) return null;
  const change = painMeanBefore === null ? null : printedChange(painMeanBefore, painMean);
  return { mean: painMean, change };
}

function lastLogWords({ lastLogOn, today }: CaseloadPatient): string | null {
  return lastLogOn === null ? null : relativeDate(lastLogOn, today);
}

function review({ episode, today, isDischarged }: CaseloadPatient): TableRow["review"] {
  const reviewOn = episode?.nextVisitOn ?? null;
  if (reviewOn === null || isDischarged) return null;
  return { day: relativeDate(reviewOn, today), isOverdue: reviewOn < today };
}
