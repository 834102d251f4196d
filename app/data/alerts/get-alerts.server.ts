import type { Clinician } from "~/auth/actor.server";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getPatientProgress, type JudgedRows } from "~/data/record/progress.server";
import type { Alert } from "~/domain/alerts/alert";
import { attention } from "~/domain/alerts/attention";

/** A patient's alerts as the log has them at this moment, answered or not, and what answers to them are judged by. */
export type PatientAlerts = JudgedRows & {
  /** Worst first. */
  alerts: Alert[];
};

/** Works a patient's alerts out anew. Null outside the clinician's clinic. */
export async function getAlerts(
  clinician: Clinician,
  patientId: string,
): Promise<PatientAlerts | null> {
  const rows = await getPatientProgress(clinician, patientId);
  if (rows === null) return null;
  const { log, today, dischargedOn, thresholds, at } = rows;
  const exercises = await listExercises(clinician);
  const known = { cautionsOf: cautionsOfIn(exercises), strengthens: strengthensIn(exercises) };
  return { ...rows, alerts: attention(log, today, { dischargedOn, thresholds, at, ...known }) };
}
