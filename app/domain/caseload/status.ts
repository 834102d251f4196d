import { reaches } from "~/domain/numbers";
import { hasEnded } from "~/domain/program/due-plan";
import { defaultThresholds } from "~/domain/thresholds";
import type { CaseloadPatient } from "./figures";

/** One word for where a patient stands; the first that fits, from the top. */
export type CaseloadStatus =
  | "discharged"
  | "no-program"
  | "attention"
  | "ended"
  | "new"
  | "watch"
  | "on-track"
  | "unknown";

/**
 * Where a patient stands. "On track" is said only of somebody whose figures say so: without any due
 * session in the last 14 days the answer is "new" while nothing was logged in the program, else "unknown".
 */
export function statusOf(patient: CaseloadPatient): CaseloadStatus {
  const { isDischarged, inForce, alerts, today, lastLogOn } = patient;
  if (isDischarged) return "discharged";
  if (alerts.length > 0) return "attention";
  if (inForce === null) return "no-program";
  if (hasEnded(inForce, today)) return "ended";
  if (lastLogOn === null || lastLogOn < inForce.program.startsOn) return "new";
  if (needsWatching(patient)) return "watch";
  return patient.adherence.ratio === null ? "unknown" : "on-track";
}

/** Short of an alert: less done than it should be, or pain on the way up. */
function needsWatching({ adherence, painMean, painMeanBefore }: CaseloadPatient): boolean {
  const { ratio, points } = defaultThresholds.watch;
  if (adherence.ratio !== null && !reaches(adherence.ratio, ratio)) return true;
  if (painMean === null || painMeanBefore === null) return false;
  return reaches(painMean - painMeanBefore, points);
}
