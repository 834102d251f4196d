import { addDays, mondayOf } from "~/domain/calendar/dates";
import { isDischargedOn } from "~/domain/patient/episode";
import { programOn } from "~/domain/program/in-force";
import type { CautionsOf } from "~/domain/program/item-conflicts";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { defaultThresholds, type Thresholds } from "~/domain/thresholds";
import { type Alert, compareAttention, RUN_DAYS } from "./alert";
import { programEnding, reviewDue } from "./dates-ahead";
import { lowAdherence } from "./low-adherence";
import { measureDue } from "./measure-due";
import { notImproving, notImprovingFrom } from "./not-improving";
import { notSettling } from "./not-settling";
import { overdoing, type Strengthens } from "./overdoing";
import { painRising } from "./pain-rising";
import { painTooHigh } from "./pain-too-high";
import { programConflict } from "./program-conflict";
import { redFlags } from "./red-flags";
import { isBeforeRows, silent } from "./silent";

/** Days of logs, ending today, from which it is known which rules hold, and their runs up to SHORT_RUN_DAYS. */
export const ATTENTION_DAYS = 28;

/** The days that a run can be counted back in so many days of logs: the longest window comes off. */
const SHORT_RUN_DAYS = ATTENTION_DAYS - defaultThresholds.lowAdherence.windowDays;

/** Days of logs, ending today, in which every run that compares windows can be counted back as far as it is counted at all. */
export const LONG_ATTENTION_DAYS = RUN_DAYS + defaultThresholds.lowAdherence.windowDays;

type Options = {
  /** Local date of the discharge, null while the episode runs. */
  dischargedOn?: LocalDate | null;
  thresholds?: Thresholds;
  /** Days that runs are counted back. */
  runDays?: number;
  /** What exercises ask, for the rule of precautions; without it that rule rests. */
  cautionsOf?: CautionsOf;
  /** Which exercises make stronger, for the rule of overdoing; without it that rule rests. */
  strengthens?: Strengthens;
};

/**
 * Every alert of one patient, worst first. Signs that were ticked count whatever else holds. After a discharge pain of 7
 * or more that somebody reports still counts, and nothing else; without a program in force the rules about sessions rest,
 * and those about pain go on. Low adherence keeps quiet while "silent" says the same more clearly.
 * @param log the last 98 days, back to a Monday, and further where `logsNeededFrom` says so; the last 28 where it says
 * null, with `earlierLogOn` set for whoever logged before them
 * Source: docs/clinical/alerts.md
 */
export function attention(log: PatientLog, today: LocalDate, options: Options = {}): Alert[] {
  const { dischargedOn = null, thresholds = defaultThresholds, runDays = RUN_DAYS } = options;
  const { cautionsOf, strengthens } = options;
  const signs = redFlags(log, today);
  if (isDischargedOn(dischargedOn, today)) {
    const severe = { onlySevere: true, runDays };
    return sorted([...signs, painTooHigh(log, today, thresholds.painTooHigh, severe)]);
  }
  const run = { runDays };
  return sorted([
    ...signs,
    painTooHigh(log, today, thresholds.painTooHigh, run),
    painRising(log, today, thresholds.painRising, run),
    notSettling(log, today, thresholds.notSettling, run),
    notImproving(log, today, thresholds.notImproving),
    cautionsOf ? programConflict(log, today, cautionsOf) : null,
    strengthens ? overdoing(log, today, strengthens, thresholds.overdoing, run) : null,
    reviewDue(log, today, thresholds.reviewDueDays),
    programEnding(log, today, thresholds.programEndingDays),
    measureDue(log, today),
    programOn(log.programs, today) === null
      ? null
      : (silent(log, today, thresholds.silent) ??
        lowAdherence(log, today, thresholds.lowAdherence, run)),
  ]);
}

/**
 * The first day of which the rules need the logs, where the last 28 days do not tell everything: an alert has been open
 * for longer than they can say, a standstill is judged against the first week of a program, or a silence that began before
 * them is counted from the week of the last log. Null where they do.
 * @param log the last 28 days
 */
export function logsNeededFrom(
  log: PatientLog,
  today: LocalDate,
  options: Options = {},
): LocalDate | null {
  const horizon = addDays(today, -SHORT_RUN_DAYS);
  const found = attention(log, today, { ...options, runDays: SHORT_RUN_DAYS });
  const isLong = found.some(({ rule, since }) => isCountedBack[rule] && since === horizon);
  const { dischargedOn = null, thresholds = defaultThresholds } = options;
  const beganOn = isDischargedOn(dischargedOn, today)
    ? null
    : notImprovingFrom(log, today, thresholds.notImproving);
  const days = [
    isLong ? mondayOf(addDays(today, 1 - LONG_ATTENTION_DAYS)) : null,
    beganOn !== null && beganOn <= addDays(today, -ATTENTION_DAYS) ? beganOn : null,
    found.some(({ rule }) => rule === "silent") && isBeforeRows(log)
      ? mondayOf(log.earlierLogOn ?? today)
      : null,
  ];
  return days.reduce((first, day) => (first === null || (day && day < first) ? day : first));
}

/** Whose first day is looked for day by day; that of the others stands in what they saw. */
const isCountedBack: Record<Alert["rule"], boolean> = {
  "pain-too-high": true,
  "pain-rising": true,
  "not-settling": true,
  overdoing: true,
  "low-adherence": true,
  "not-improving": false,
  "red-flag": false,
  "program-conflict": false,
  silent: false,
  "review-due": false,
  "measure-due": false,
  "program-ending": false,
};

function sorted(alerts: (Alert | null)[]): Alert[] {
  return alerts.filter((alert) => alert !== null).sort(compareAttention);
}
