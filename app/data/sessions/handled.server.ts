import type { PatientActor } from "~/auth/actor.server";
import type { Tx } from "~/lib/db.server";

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
