import { addDays } from "~/domain/calendar/dates";
import { isDischargedOn } from "~/domain/patient/episode";
import { programOn } from "~/domain/program/in-force";
import type { CautionsOf } from "~/domain/program/item-conflicts";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { defaultThresholds, type Thresholds } from "~/domain/thresholds";
import { type Alert, compareAttention, RUN_DAYS } from "./alert";
import { lowAdherence } from "./low-adherence";
import { painRising } from "./pain-rising";
import { painTooHigh } from "./pain-too-high";
import { programConflict } from "./program-conflict";
import { silent } from "./silent";

/** Days of logs, ending today, from which it is known which rules hold, and their runs up to SHORT_RUN_DAYS. */
export const ATTENTION_DAYS = 28;

/** The days that a run can be counted back in so many days of logs: the longest window comes off. */
const SHORT_RUN_DAYS = ATTENTION_DAYS - defaultThresholds.lowAdherence.windowDays;

/** Days of logs, ending today, in which every run can be counted back as far as it is counted at all. */
export const LONG_ATTENTION_DAYS = RUN_DAYS + defaultThresholds.lowAdherence.windowDays;

type Options = {
  /** Local date of the discharge, null while the episode runs. */
  dischargedOn?: LocalDate | null;
  thresholds?: Thresholds;
  /** Days that runs are counted back. */
  runDays?: number;
  /** What exercises ask, for the rule of precautions; without it that rule rests. */
  cautionsOf?: CautionsOf;
};

/**
 * Every alert of one patient, worst first. After a discharge pain of 7 or more that somebody reports still counts,
 * and nothing else; without a program in force the rules about sessions rest, and those about pain go on. Low
 * adherence keeps quiet while "silent" says the same more clearly.
 * @param log the last 98 days, back to a Monday; the last 28 where `hasLongRun` says no, with `earlierLogOn` set for
 * whoever logged before them
 * Source: docs/clinical/alerts.md
 */
export function attention(log: PatientLog, today: LocalDate, options: Options = {}): Alert[] {
  const { dischargedOn = null, thresholds = defaultThresholds, runDays = RUN_DAYS } = options;
  const { cautionsOf } = options;
  if (isDischargedOn(dischargedOn, today)) {
    const severe = { onlySevere: true, runDays };
    return onlyOpen([painTooHigh(log, today, thresholds.painTooHigh, severe)]);
  }
  return onlyOpen([
    painTooHigh(log, today, thresholds.painTooHigh, { runDays }),
    painRising(log, today, thresholds.painRising, { runDays }),
    cautionsOf ? programConflict(log, today, cautionsOf) : null,
    programOn(log.programs, today) === null
      ? null
      : (silent(log, today, thresholds.silent) ??
        lowAdherence(log, today, thresholds.lowAdherence, { runDays })),
  ]);
}

/**
 * Whether an alert has been open for longer than 28 days of logs can tell, so that its first day is to be found in
 * LONG_ATTENTION_DAYS.
 * @param log the last 28 days
 */
export function hasLongRun(log: PatientLog, today: LocalDate, options: Options = {}): boolean {
  const horizon = addDays(today, -SHORT_RUN_DAYS);
  return attention(log, today, { ...options, runDays: SHORT_RUN_DAYS }).some(
    ({ since }) => since === horizon,
  );
}

function onlyOpen(alerts: (Alert | null)[]): Alert[] {
  return alerts.filter((alert) => alert !== null).sort(compareAttention);
}
