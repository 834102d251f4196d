import { isDischargedOn } from "~/domain/patient/episode";
import { programOn } from "~/domain/program/in-force";
import type { CautionsOf } from "~/domain/program/item-conflicts";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { defaultThresholds, type Thresholds } from "~/domain/thresholds";
import { type Alert, compareAttention } from "./alert";
import { lowAdherence } from "./low-adherence";
import { painRising } from "./pain-rising";
import { painTooHigh } from "./pain-too-high";
import { programConflict } from "./program-conflict";
import { silent } from "./silent";

/** Days of logs, ending today, that every rule can be worked out from. */
export const ATTENTION_DAYS = 28;

/**
 * Every alert of one patient, worst first. A discharged episode raises nothing; without a program in
 * force the rules about sessions rest, while pain that somebody reports still counts. Low adherence
 * keeps quiet while "silent" says the same more clearly.
 * @param log the last 28 days suffice, with `earlierLogOn` set for whoever logged before them
 * @param options.dischargedOn local date of the discharge, null while the episode runs
 * @param options.cautionsOf what exercises ask, for the rule of precautions; without it that rule rests
 * Source: docs/clinical/alerts.md
 */
export function attention(
  log: PatientLog,
  today: LocalDate,
  options: {
    dischargedOn?: LocalDate | null;
    thresholds?: Thresholds;
    cautionsOf?: CautionsOf;
  } = {},
): Alert[] {
  const { dischargedOn = null, thresholds = defaultThresholds, cautionsOf } = options;
  if (isDischargedOn(dischargedOn, today)) return [];
  const alerts = [
    painTooHigh(log, today, thresholds.painTooHigh),
    painRising(log, today, thresholds.painRising),
    cautionsOf ? programConflict(log, today, cautionsOf) : null,
    programOn(log.programs, today) === null ? null : sessionAlert(log, today, thresholds),
  ];
  return alerts.filter((alert) => alert !== null).sort(compareAttention);
}

function sessionAlert(log: PatientLog, today: LocalDate, thresholds: Thresholds): Alert | null {
  return silent(log, today, thresholds.silent) ?? lowAdherence(log, today, thresholds.lowAdherence);
}
