import { randomUUID } from "node:crypto";
import type { SessionInput, SessionPain } from "~/data/sessions/input.server";
import type { Receipt } from "~/domain/session/log-window";
import { db } from "~/lib/db.server";
import { createClinic, type TestPatient } from "../../factories";

export const NOON = "2026-03-04T12:00:00Z";

/** The owner of a clinic of their own. */
export async function newOwner() {
  return (await createClinic()).owner;
}

/** A session done today (4 March 2026), as a form or a phone sends it. */
export function sessionInput(changes: Partial<SessionInput> = {}): SessionInput {
  return {
    ...{ id: randomUUID(), dueOn: "2026-03-04", slot: 1, status: "DONE" },
    ...{ startedAt: null, completedAt: null, effort: null, missReason: null, note: null },
    ...{ exercises: [], pain: [] },
    ...changes,
  };
}

export const painAfter = (score: number): SessionPain => ({
  moment: "AFTER",
  score,
  exerciseId: null,
});

export const itemDone = (itemId: string) => ({
  itemId,
  result: "DONE" as const,
  reason: null,
  easierId: null,
});

/** As a phone's queue sends it; said as it is received when left out. */
export function queued({ actor }: Pick<TestPatient, "actor">, saidAt: Date | null = null): Receipt {
  return { channel: "queue", saidAt, now: actor.now, timeZone: actor.timeZone };
}

/** All that is stored of a patient's sessions. */
export function storedSessions({ patient }: Pick<TestPatient, "patient">) {
  return db.sessionLog.findMany({
    where: { patientId: patient.id },
    include: { exerciseLogs: true, painReports: { orderBy: { moment: "asc" } } },
    orderBy: [{ dueOn: "asc" }, { slot: "asc" }],
  });
}

export function auditRows({ actor }: Pick<TestPatient, "actor">, action: string) {
  return db.auditEvent.findMany({ where: { clinicId: actor.clinicId, action } });
}
