import type { PatientActor } from "~/auth/session.server";
import { recordAudit, recordChange } from "~/lib/audit.server";
import { db, transaction } from "~/lib/db.server";

/** What a patient's own page shows of them and of whom they can call. */
export function getAccount(patient: PatientActor) {
  return db.patient.findFirst({
    where: { id: patient.patientId, clinicId: patient.clinicId },
    select: {
      name: true,
      email: true,
      timeZone: true,
      clinician: { select: { name: true } },
      clinic: { select: { name: true, phone: true } },
    },
  });
}

/** The clinic's name and phone number, null without one: for the page that says when to call. */
export function getOwnClinic(patient: PatientActor) {
  return db.clinic.findFirst({
    where: { id: patient.clinicId, patients: { some: { id: patient.patientId } } },
    select: { name: true, phone: true },
  });
}

/**
 * From now on the patient's days begin and end in this zone. Days that were logged keep their date.
 * @param timeZone IANA name
 */
export async function changeTimeZone(patient: PatientActor, timeZone: string): Promise<void> {
  if (timeZone === patient.timeZone) return;
  await transaction(async (tx) => {
    await tx.patient.update({
      where: { id: patient.patientId, clinicId: patient.clinicId },
      data: { timeZone },
    });
    await recordChange(tx, patient, {
      action: "patient.time-zone-changed",
      entity: "Patient",
      entityId: patient.patientId,
      patientId: patient.patientId,
      detail: { before: patient.timeZone, after: timeZone },
    });
  });
}

/** Notes that the patient read the stretching principles; the first time counts. */
export async function markPrinciplesRead(patient: PatientActor): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.patient.updateMany({
      where: { id: patient.patientId, clinicId: patient.clinicId, principlesReadAt: null },
      data: { principlesReadAt: patient.now },
    });
    if (count === 0) return;
    await recordAudit(tx, patient, {
      action: "principles.read",
      entity: "Patient",
      entityId: patient.patientId,
      patientId: patient.patientId,
    });
  });
}
