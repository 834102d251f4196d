import type { Clinician } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import type { AnswerRow } from "~/domain/alerts/answers";
import { groupBy } from "~/domain/group";
import type { Prisma } from "~/generated/sqlite/client";
import { asActor, type Rows } from "~/lib/db.server";
import { answerSelection, standing, toAnswer } from "./stored.server";

/** A database takes only so many values in a statement (SQLite 32,766). */
const PATIENTS_AT_ONCE = 1_000;

/**
 * The standing answers to the alerts of some patients, the newest first; those of other clinics have none.
 * @returns by patient; an empty list for whoever has none
 */
export function listAnswers(
  clinician: Clinician,
  patientIds: readonly string[],
): Promise<(patientId: string) => AnswerRow[]> {
  return asActor.reads(clinician, (rows) => readAnswers(rows, patientsOf(clinician), patientIds));
}

/** The same of the patients that `scope` lets through. */
export async function readAnswers(
  rows: Rows,
  scope: Prisma.PatientWhereInput,
  patientIds: readonly string[],
): Promise<(patientId: string) => AnswerRow[]> {
  const stored = [];
  for (let from = 0; from < patientIds.length; from += PATIENTS_AT_ONCE) {
    const some = await rows.alertAnswer.findMany({
      where: {
        ...{ ...standing, patient: scope },
        patientId: { in: patientIds.slice(from, from + PATIENTS_AT_ONCE) },
      },
      orderBy: { at: "desc" },
      select: { ...answerSelection, patientId: true },
    });
    stored.push(...some);
  }
  const byPatient = groupBy(stored, ({ patientId }) => patientId);
  return (patientId) =>
    (byPatient.get(patientId) ?? []).map(({ patientId: _, ...answer }) => toAnswer(answer));
}
