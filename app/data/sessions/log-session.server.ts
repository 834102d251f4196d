import type { PatientActor } from "~/auth/session.server";
import { recordAudit } from "~/lib/audit.server";
import { type Tx, transaction } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { canEditLog } from "~/screens/today/today-view";
import type { SessionInput } from "./input.server";
import { findPlace, type LogRefusal } from "./place.server";
import { findStored, type StoredSession } from "./stored.server";
import { createSession, editSession } from "./write.server";

/** `id` is the stored log's own id: that of the first send, also after edits under other ids. */
export type LogOutcome =
  | { outcome: "stored" | "edited" | "unchanged"; id: string }
  | { outcome: "refused"; reason: LogRefusal };

/** What a known id means: a form that was sent again may hold changes, a queued event is a repetition. */
export type Resend = "edit" | "keep";

/**
 * Logs a session of today or yesterday, or changes one that was logged in the last 48 hours. There is
 * one log for each program, day and slot: a second one, under whatever id, is an edit of the first.
 * Double sends, also at the same moment, end as one log.
 */
export async function logSession(
  patient: PatientActor,
  input: SessionInput,
  resend: Resend = "edit",
): Promise<LogOutcome> {
  const attempt = () => transaction((tx) => saveSession(tx, patient, input, resend));
  // Taken: the same log came in a moment earlier, and the second try finds it. Taken again: the id
  // is somebody else's.
  const first = await unlessTaken(attempt(), null);
  return first ?? unlessTaken(attempt(), refused("not-found"));
}

async function saveSession(
  tx: Tx,
  patient: PatientActor,
  input: SessionInput,
  resend: Resend,
): Promise<LogOutcome> {
  const place = await findPlace(tx, patient, input);
  const existing = typeof place === "string" ? null : place.existing;
  if (resend === "keep" && (await wasHandled(tx, patient, input.id, existing))) {
    return { outcome: "unchanged", id: existing?.id ?? input.id };
  }
  if (typeof place === "string") return refused(place);
  if (!existing) {
    await createSession(tx, patient, input, place);
    return { outcome: "stored", id: input.id };
  }
  const changed = await editSession(tx, patient, input, place, existing);
  return { outcome: changed ? "edited" : "unchanged", id: existing.id };
}

/** True when what was sent under this id is in the record already, or was and has been changed or taken back since. */
async function wasHandled(
  tx: Tx,
  patient: PatientActor,
  id: string,
  existing: StoredSession | null,
): Promise<boolean> {
  if (existing?.id === id) return true;
  const events = await tx.auditEvent.findMany({
    where: {
      ...{ clinicId: patient.clinicId, actorId: patient.userId, entity: "SessionLog" },
      entityId: { in: existing ? [id, existing.id] : [id] },
    },
    select: { entityId: true, detail: true },
  });
  return events.some(({ entityId, detail }) => entityId === id || sentAs(detail) === id);
}

function sentAs(detail: unknown): unknown {
  return typeof detail === "object" && detail !== null && "sentAs" in detail ? detail.sentAs : null;
}

/**
 * Takes a log back that was made by mistake, within 48 hours: with its pain reports it is gone from
 * the record, and what it said is kept in the audit row.
 * @returns the reason when there is no such log, or no longer
 */
export function undoSession(patient: PatientActor, id: string): Promise<LogRefusal | null> {
  return transaction(async (tx) => {
    const stored = await findStored(tx, patient, { id });
    if (!stored) return "not-found";
    if (!canEditLog(stored, patient.now)) return "edit-closed";
    await tx.sessionLog.delete({ where: { id, patientId: patient.patientId } });
    const { createdAt, startedAt, completedAt, ...before } = stored;
    await recordAudit(tx, patient, {
      action: "session.undone",
      entity: "SessionLog",
      entityId: id,
      detail: { before },
    });
    return null;
  });
}

function refused(reason: LogRefusal): LogOutcome {
  return { outcome: "refused", reason };
}
