import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import type { LogRefusal } from "~/domain/session/log-window";
import { canEditLog, canLogFor, isLogOfItsOwn } from "~/domain/session/log-window";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { findStored, markHandled } from "./stored.server";
import { sessionState } from "./write.server";

type Undone = {
  outcome: "undone";
  /** It was a session, of a day that can still be logged. */
  canLogAnew: boolean;
};
type UndoOutcome = Undone | { outcome: "refused"; reason: LogRefusal };

/**
 * Takes a log back within 48 hours of its receipt: a session with all its pain reports, or a pain report that
 * stands by itself. It is gone from the record; its figures are kept in the audit row. A phone that sends it
 * again does not bring it back.
 */
export function undoLog(patient: PatientActor, id: string): Promise<UndoOutcome> {
  return asActor(
    patient,
    async (tx) =>
      (await undoSession(tx, patient, id)) ??
      (await undoPain(tx, patient, id)) ?? { outcome: "refused", reason: "not-found" },
  );
}

async function undoSession(tx: Tx, patient: PatientActor, id: string): Promise<UndoOutcome | null> {
  const { patientId } = patient;
  const stored = await findStored(tx, patient, { id });
  if (!stored) return null;
  if (!canEditLog(stored, patient.now)) return { outcome: "refused", reason: "edit-closed" };
  await tx.sessionLog.delete({ where: { id, patientId } });
  await markHandled(tx, patient, id);
  const { programId, dueOn, slot } = stored;
  await recordChange(tx, patient, {
    ...{ action: "session.undone", entity: "SessionLog", entityId: id, patientId },
    detail: { before: { programId, dueOn, slot, ...sessionState(stored) } },
  });
  return { outcome: "undone", canLogAnew: canLogFor(dueOn, patient.today) };
}

async function undoPain(tx: Tx, patient: PatientActor, id: string): Promise<UndoOutcome | null> {
  const { patientId } = patient;
  const stored = await tx.painReport.findFirst({
    where: { id, patientId, patient: patientsOf(patient) },
    select: {
      ...{ moment: true, score: true, bodySite: true, localDate: true },
      ...{ sessionLogId: true, createdAt: true },
    },
  });
  if (!stored || !isLogOfItsOwn(stored)) return null;
  if (!canEditLog(stored, patient.now)) return { outcome: "refused", reason: "edit-closed" };
  await tx.painReport.delete({ where: { id, patientId } });
  await markHandled(tx, patient, id);
  const { createdAt: _, ...before } = stored;
  await recordChange(tx, patient, {
    ...{ action: "pain.undone", entity: "PainReport", entityId: id, patientId },
    detail: { before },
  });
  return { outcome: "undone", canLogAnew: false };
}
