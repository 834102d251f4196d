import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import type { LogRefusal } from "~/domain/session/log-window";
import type { Prisma } from "~/generated/sqlite/client";
import type { Tx } from "~/lib/db.server";

/** `id` is the stored log's own id: that of the first send, also after edits under other ids. */
export type LogOutcome =
  | { outcome: "stored" | "edited" | "unchanged"; id: string }
  /** Nothing was stored: another log came in since the form was opened, and says something else. */
  | { outcome: "newer"; id: string }
  | { outcome: "refused"; reason: LogRefusal };

export function refused(reason: LogRefusal): LogOutcome {
  return { outcome: "refused", reason };
}

const storedSelection = {
  id: true,
  programId: true,
  revisionId: true,
  dueOn: true,
  slot: true,
  status: true,
  startedAt: true,
  completedAt: true,
  effort: true,
  missReason: true,
  note: true,
  saidAt: true,
  createdAt: true,
  editedAt: true,
  exerciseLogs: { select: { itemId: true, result: true, reason: true } },
  painReports: { select: { id: true, moment: true, score: true, exerciseId: true } },
} satisfies Prisma.SessionLogSelect;

/** A logged session with all that an edit compares and changes. */
export type StoredSession = Prisma.SessionLogGetPayload<{ select: typeof storedSelection }>;

/** One of the patient's own sessions, by id or by slot; null for anybody else's. */
export function findStored(
  tx: Tx,
  patient: PatientActor,
  where: Prisma.SessionLogWhereUniqueInput,
): Promise<StoredSession | null> {
  return tx.sessionLog.findUnique({
    where: { ...where, patientId: patient.patientId, patient: patientsOf(patient) },
    select: storedSelection,
  });
}

/**
 * Ids under which something of this patient's came that is stored under another id, or was taken back. A phone
 * that sends it again must not bring it back.
 */
export async function wasHandled(tx: Tx, patient: PatientActor, eventId: string): Promise<boolean> {
  const where = { userId_eventId: { userId: patient.userId, eventId } };
  return (await tx.handledEvent.findUnique({ where, select: { eventId: true } })) !== null;
}

/** Remembers such an id; once more is the same. */
export async function markHandled(tx: Tx, patient: PatientActor, eventId: string): Promise<void> {
  const { userId, clinicId, now: at } = patient;
  await tx.handledEvent.upsert({
    where: { userId_eventId: { userId, eventId } },
    create: { userId, clinicId, eventId, at },
    update: {},
    select: { eventId: true },
  });
}
