import type { PatientActor } from "~/auth/actor.server";
import { changeRecord, type Done } from "~/data/patients/change-record.server";
import { patientOfInSql, patientsOf } from "~/data/patients/scope.server";
import type { LogRefusal } from "~/domain/session/log-window";
import { canEditLog, canLogFor, isLogOfItsOwn } from "~/domain/session/log-window";
import type { Tx } from "~/lib/db.server";
import { readRow, sql, sqlWords } from "~/lib/json-rows.server";
import { markHandled, storedSessions } from "./stored.server";
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
export async function undoLog(patient: PatientActor, id: string): Promise<UndoOutcome> {
  const { patientId } = patient;
  const undone = changeRecord(
    patient,
    patientId,
    async (tx) =>
      (await undoSession(tx, patient, id)) ??
      (await undoPain(tx, patient, id)) ??
      refused("not-found"),
  );
  return (await undone) ?? refused("not-found").result;
}

function refused(reason: LogRefusal): Done<UndoOutcome> {
  return { result: { outcome: "refused", reason }, audit: null };
}

async function undoSession(
  tx: Tx,
  patient: PatientActor,
  id: string,
): Promise<Done<UndoOutcome> | null> {
  const { patientId } = patient;
  const columns = {
    sessions: storedSessions((table) => sql`${sqlWords(table)}.id = ${id}`),
  };
  const row = await readRow(tx, "patients", columns, patientOfInSql(patient, patientId));
  const [stored] = row?.sessions ?? [];
  if (!stored) return null;
  if (!canEditLog(stored, patient.now)) return refused("edit-closed");
  await tx.sessionLog.deleteMany({ where: { id, patientId } });
  await markHandled(tx, patient, id);
  const { programId, dueOn, slot } = stored;
  return {
    result: { outcome: "undone", canLogAnew: canLogFor(dueOn, patient.today) },
    audit: {
      ...{ action: "session.undone", entity: "SessionLog", entityId: id },
      detail: { before: { programId, dueOn, slot, ...sessionState(stored) } },
    },
  };
}

async function undoPain(
  tx: Tx,
  patient: PatientActor,
  id: string,
): Promise<Done<UndoOutcome> | null> {
  const { patientId } = patient;
  const stored = await tx.painReport.findFirst({
    where: { id, patientId, patient: patientsOf(patient) },
    select: {
      ...{ moment: true, score: true, bodySite: true, localDate: true },
      ...{ sessionLogId: true, createdAt: true },
    },
  });
  if (!stored || !isLogOfItsOwn(stored)) return null;
  if (!canEditLog(stored, patient.now)) return refused("edit-closed");
  await tx.painReport.deleteMany({ where: { id, patientId } });
  await markHandled(tx, patient, id);
  const { createdAt: _, ...before } = stored;
  return {
    result: { outcome: "undone", canLogAnew: false },
    audit: {
      ...{ action: "pain.undone", entity: "PainReport", entityId: id },
      detail: { before },
    },
  };
}
