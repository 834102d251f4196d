import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { newToken, tokenHash } from "~/lib/tokens.server";

/**
 * Makes the address from which a calendar reads; the one before is none any more.
 * @returns the token in it, which is stored as a hash alone; null where the record is gone
 */
export async function makeFeed(patient: PatientActor): Promise<string | null> {
  const token = newToken();
  const { clinicId, patientId, accessId, now: createdAt } = patient;
  return asActor(patient, async (tx) => {
    if (!(await tx.patient.findFirst({ where: patientsOf(patient), select: { id: true } }))) {
      return null;
    }
    await revoke(tx, patient);
    const { id } = await tx.calendarFeed.create({
      data: { clinicId, patientId, accessId, createdAt, tokenHash: tokenHash(token) },
      select: { id: true },
    });
    const entry = { action: "calendar.made", entity: "CalendarFeed", entityId: id };
    await recordAudit(tx, patient, { ...entry, patientId });
    return token;
  });
}

/** From now on the address answers as if it had never been. @returns null where there was none */
export function endFeed(patient: PatientActor): Promise<true | null> {
  return asActor(patient, async (tx) => {
    if ((await revoke(tx, patient)) === 0) return null;
    const { accessId, patientId } = patient;
    const entry = { action: "calendar.ended", entity: "PatientAccess", entityId: accessId };
    await recordAudit(tx, patient, { ...entry, patientId });
    return true;
  });
}

async function revoke(tx: Tx, patient: PatientActor): Promise<number> {
  const { accessId, now: revokedAt } = patient;
  const where = { accessId, revokedAt: null, patient: patientsOf(patient) };
  const { count } = await tx.calendarFeed.updateMany({ where, data: { revokedAt } });
  return count;
}
