import type { Clinician } from "~/auth/actor.server";
import { patientsOf, patientToChange } from "~/data/patients/scope.server";
import { type AnswerRow, newestAnswerTo } from "~/domain/alerts/answers";
import { recordChange } from "~/lib/audit.server";
import type { Rows, Tx } from "~/lib/db.server";
import { answerSelection, standing, toAnswer } from "./stored.server";

/**
 * Lets one answer about a patient in after the other, whatever the transaction's level: who comes second waits here,
 * and then sees what the first one stored. Changes nothing.
 * @returns the version of the patient's log by then; null when the patient is not the clinician's
 */
export async function takeTurn(
  tx: Tx,
  clinician: Clinician,
  patientId: string,
): Promise<number | null> {
  const [patient] = await tx.patient.updateManyAndReturn({
    where: patientToChange(clinician, patientId, "ACT"),
    data: { logVersion: { increment: 0 } },
    select: { logVersion: true },
  });
  return patient?.logVersion ?? null;
}

/** The newest answer to an alert that stands; null when nobody answered it. */
export async function newestAnswer(
  rows: Rows,
  clinician: Clinician,
  patientId: string,
  alert: { rule: string; key: string },
): Promise<AnswerRow | null> {
  const stored = await rows.alertAnswer.findMany({
    where: { ...standing, patientId, rule: alert.rule, patient: patientsOf(clinician) },
    select: answerSelection,
  });
  return newestAnswerTo(alert, stored.map(toAnswer));
}

type NewAnswer = Omit<AnswerRow, "byId" | "byName" | "at"> & { patientId: string };

/** A step of a command: the patient is known to be the actor's, and nobody was faster. */
export async function writeAnswer(
  tx: Tx,
  clinician: Clinician,
  { figures, ...answer }: NewAnswer,
  action: "alert.answered" | "alert.woken",
): Promise<void> {
  const { clinicId, userId: byId, now: at } = clinician;
  await tx.alertAnswer.create({
    data: { ...answer, figures: figures ?? undefined, clinicId, byId, at },
    select: { id: true },
  });
  const { id: entityId, patientId, rule, key, kind, untilOn } = answer;
  await recordChange(tx, clinician, {
    ...{ action, entity: "AlertAnswer", entityId, patientId },
    detail: { rule, key, kind, untilOn },
  });
}
