import type { Alert } from "~/domain/alerts/alert";
import { attention } from "~/domain/alerts/attention";
import { isReviewDue } from "~/domain/alerts/dates-ahead";
import { lowAdherence } from "~/domain/alerts/low-adherence";
import type { Strengthens } from "~/domain/alerts/overdoing";
import { addDays, localDateAt } from "~/domain/calendar/dates";
import { lastDayOf } from "~/domain/calendar/last-day";
import { type BodySide, isDischargedOn } from "~/domain/patient/episode";
import { dueSessions } from "~/domain/program/due-sessions";
import { type InForce, inForceOn } from "~/domain/program/in-force";
import type { CautionsOf } from "~/domain/program/item-conflicts";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { type Adherence, adherence } from "~/domain/session/adherence";
import { lastLogOn } from "~/domain/session/last-log";
import { doneAndAsked } from "~/domain/session/overdoing";
import { defaultThresholds, type Thresholds } from "~/domain/thresholds";
import { type Caveat, caveats, painWeeks } from "./caveats";

/** Days of the pain line, today included. */
export const SPARK_DAYS = 28;
/** Days of session marks and of the share done, today included: those of the low-adherence rule. */
export const MARK_DAYS = defaultThresholds.lowAdherence.windowDays;

/** What the caseload is made from. */
export type CaseloadRow = {
  id: string;
  name: string;
  birthYear: number | null;
  timeZone: string;
  clinicianId: string;
  /** The newest one. */
  episode: {
    condition: string;
    side: BodySide;
    nextVisitOn: LocalDate | null;
    dischargedOn: LocalDate | null;
  } | null;
  /** The last 28 days, back to the Monday of the first; as many more as `attention` asks for where a run is longer. */
  log: PatientLog;
};

/** One patient in figures, as of their own today. */
export type CaseloadPatient = CaseloadRow & {
  /** In the patient's zone. */
  today: LocalDate;
  /** Today, or the newest day that was logged: with it end the figures, the marks and the lines. */
  lastDay: LocalDate;
  isDischarged: boolean;
  inForce: InForce | null;
  /** Worst first. */
  alerts: Alert[];
  /** What speaks against "on track" besides an alert, the weightiest first. */
  caveats: Caveat[];
  /** Of the last 14 days. */
  adherence: Adherence;
  /** Sessions done in the last 14 days that nothing asked for. */
  extra: number;
  /** Mean of the last 7 days, 0–10; null with fewer than 4 of them logged. */
  painMean: number | null;
  /** The same, 7 days ago. */
  painMeanBefore: number | null;
  lastLogOn: LocalDate | null;
  isReviewDue: boolean;
  /** Low adherence, also where the alerts leave it unsaid beside silence. */
  isLow: boolean;
};

/** What a clinic judges by. */
export type CaseloadRules = {
  thresholds: Thresholds;
  /** What exercises ask, for the rule of precautions. */
  cautionsOf: CautionsOf;
  /** Which exercises make stronger, for the rule of overdoing. */
  strengthens: Strengthens;
};

/** Works out one patient's figures at an instant. */
export function caseloadPatient(row: CaseloadRow, at: Date, rules: CaseloadRules): CaseloadPatient {
  const { log, episode } = row;
  const { thresholds } = rules;
  const today = localDateAt(at, row.timeZone);
  const dischargedOn = episode?.dischargedOn ?? null;
  const isDischarged = isDischargedOn(dischargedOn, today);
  const lastDay = lastDayOf(log, today);
  const from = addDays(today, 1 - MARK_DAYS);
  const { now: painMean, before: painMeanBefore } = painWeeks(log, today, thresholds.trailingMean);
  const alerts = attention(log, today, { dischargedOn, at, ...rules });
  return {
    ...row,
    today,
    lastDay,
    isDischarged,
    inForce: inForceOn(log.programs, today),
    alerts,
    caveats: caveats(log, today, dischargedOn, thresholds),
    adherence: adherence(dueSessions(log, from, lastDay, today)),
    extra: doneAndAsked(log, from, lastDay, today).extra,
    painMean,
    painMeanBefore,
    lastLogOn: lastLogOn(log),
    isReviewDue:
      !isDischarged && isReviewDue(episode?.nextVisitOn ?? null, today, thresholds.reviewDueDays),
    isLow: isLow(log, today, alerts, thresholds),
  };
}

/** Among the alerts a silent patient's low adherence is left unsaid; who filters by it wants them all. */
function isLow(
  log: PatientLog,
  today: LocalDate,
  alerts: readonly Alert[],
  thresholds: Thresholds,
): boolean {
  if (alerts.some((alert) => alert.rule === "low-adherence")) return true;
  const isSilent = alerts.some((alert) => alert.rule === "silent");
  return isSilent && lowAdherence(log, today, thresholds.lowAdherence) !== null;
}
