import type { Alert } from "~/domain/alerts/alert";
import { addDays, daysBetween } from "~/domain/calendar/dates";
import { roundToTenth } from "~/domain/numbers";
import { painDays } from "~/domain/pain/pain";
import { awayUntil } from "~/domain/patient/absence";
import type { BodySide } from "~/domain/patient/episode";
import { uncheckedPrecautions } from "~/domain/program/conflicts";
import type { LocalDate, PainRow } from "~/domain/rows";
import type { Adherence } from "~/domain/session/adherence";
import { type DayState, dayViews } from "~/domain/session/day-views";
import type { Caveat } from "./caveats";
import { type CaseloadPatient, MARK_DAYS, SPARK_DAYS } from "./figures";
import { type CaseloadStatus, isUnknown, statusOf } from "./status";

/** How an alert stands: it waits for somebody, was answered, or comes back by itself on a date. */
export type AlertState = "open" | "acknowledged" | "snoozed" | "resolved";

/**
 * All that the caseload shows of one patient, in figures, codes and dates: plain data that is kept as JSON. Words and
 * drawings are made of it for the rows of one page.
 */
export type CaseloadFacts = {
  id: string;
  name: string;
  birthYear: number | null;
  /** The patient's own date that it holds for. */
  today: LocalDate;
  condition: string | null;
  side: BodySide;
  nextVisitOn: LocalDate | null;
  isDischarged: boolean;
  /** Their last day away, where they are; silence waits for them. */
  awayUntilOn: LocalDate | null;
  isReviewDue: boolean;
  /** Low adherence, also where the alerts leave it unsaid beside silence. */
  isLow: boolean;
  /** A precaution in words alone, which no rule can check. */
  isUnchecked: boolean;
  /** The one in force. */
  program: { name: string; number: number } | null;
  /** Worst first, answered ones too. */
  alerts: { alert: Alert; state: AlertState }[];
  status: CaseloadStatus;
  /** The weightiest of what speaks against "on track". */
  caveat: Caveat | null;
  /** Of the last 14 days. */
  adherence: Pick<Adherence, "done" | "due" | "ratio">;
  /** Sessions of them that nothing asked for. */
  extra: number;
  /** 7-day means, 0–10: today's, and the one of 7 days before. */
  painMean: number | null;
  painMeanBefore: number | null;
  lastLogOn: LocalDate | null;
  /** Pain of each of the last 28 days, 0–10, oldest first. */
  spark: (number | null)[];
  /** Index of the first of those days on which a report could be expected. */
  sparkSince: number;
  /** The newest single report of the last 28 days. */
  latestPain: { score: number; on: LocalDate } | null;
  /** What each of the last 14 days was, oldest first. */
  marks: DayState[];
};

/** @param stateOf how each alert stands at the moment */
export function factsOf(
  patient: CaseloadPatient,
  stateOf: (alert: Alert) => AlertState,
): CaseloadFacts {
  const { id, name, birthYear, today, lastDay, log, episode, inForce, isDischarged } = patient;
  const { done, due, ratio } = patient.adherence;
  const alerts = patient.alerts.map((alert) => ({ alert, state: stateOf(alert) }));
  const open = alerts.flatMap(({ alert, state }) => (state === "open" ? [alert] : []));
  const caveats = withAnswered(patient, alerts);
  const marks = dayViews(log, addDays(lastDay, 1 - MARK_DAYS), lastDay, today);
  return {
    ...{ id, name, birthYear, today, isDischarged, alerts },
    condition: episode?.condition ?? null,
    side: episode?.side ?? "NOT_STATED",
    nextVisitOn: episode?.nextVisitOn ?? null,
    awayUntilOn: awayUntil(log.absences, today),
    isReviewDue: patient.isReviewDue,
    isLow: patient.isLow,
    isUnchecked: !isDischarged && uncheckedPrecautions(log.episode?.precautions ?? []).length > 0,
    program: inForce && { name: inForce.program.name, number: inForce.revision.number },
    status: statusOf({ alerts: open, caveats }),
    caveat: caveats[0] ?? null,
    adherence: { done, due, ratio },
    extra: patient.extra,
    painMean: patient.painMean,
    painMeanBefore: patient.painMeanBefore,
    lastLogOn: patient.lastLogOn,
    spark: sparkOf(patient),
    sparkSince: sparkSince(patient),
    latestPain: latestPain(patient),
    marks: marks.map(({ state }) => state),
  };
}

/**
 * Nobody is on track whose alert was answered while its rule still holds: that was seen, and so it comes before what is
 * not known. A sign that was ticked holds for ever: once it is resolved, it is over.
 */
function withAnswered({ caveats }: CaseloadPatient, alerts: CaseloadFacts["alerts"]): Caveat[] {
  const worst = alerts.find(({ alert, state }) => {
    return alert.rule !== "red-flag" || state !== "resolved";
  });
  if (worst === undefined) return caveats;
  const answered: Caveat = { kind: "answered", rule: worst.alert.rule };
  const isKnown = (caveat: Caveat) => !isUnknown(caveat);
  return [...caveats.filter(isKnown), answered, ...caveats.filter(isUnknown)];
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

function latestPain({ log, today }: CaseloadPatient): CaseloadFacts["latestPain"] {
  const from = addDays(today, 1 - SPARK_DAYS);
  const newest = log.pain
    .filter(({ localDate }) => localDate >= from)
    .reduce<PainRow | null>((best, each) => (best && isNewer(best, each) ? best : each), null);
  return newest && { score: newest.score, on: newest.localDate };
}

/** By the day it is about: a report may be sent in late. */
function isNewer(a: PainRow, b: PainRow): boolean {
  return a.localDate === b.localDate ? a.at > b.at : a.localDate > b.localDate;
}
