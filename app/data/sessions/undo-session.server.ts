import type { PatientActor } from "~/auth/actor.server";
import type { LogRefusal } from "~/domain/session/log-window";
import { canEditLog } from "~/domain/session/log-window";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { findStored, markHandled } from "./stored.server";
import { sessionState } from "./write.server";

/**
 * Takes a log back that was made by mistake, within 48 hours: with its pain reports it is gone from
 * the record, and its figures are kept in the audit row.
 * @returns the reason when there is no such log, or no longer
 */
export function undoSession(patient: PatientActor, id: string): Promise<LogRefusal | null> {
  const { patientId } = patient;
  return asActor(patient, async (tx) => {
    const stored = await findStored(tx, patient, { id });
    if (!stored) return "not-found";
    if (!canEditLog(stored, patient.now)) return "edit-closed";
    await tx.sessionLog.delete({ where: { id, patientId } });
    await markHandled(tx, patient, id);
    const { programId, dueOn, slot } = stored;
    await recordChange(tx, patient, {
      ...{ action: "session.undone", entity: "SessionLog", entityId: id, patientId },
      detail: { before: { programId, dueOn, slot, ...sessionState(stored) } },
    });
    return null;
  });
}
