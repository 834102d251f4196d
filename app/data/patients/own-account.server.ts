import type { PatientActor } from "~/auth/actor.server";
import { recordAudit, recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { patientsOf } from "./scope.server";

/** What a patient's own page shows of them and of whom they can call. */
export function getAccount(patient: PatientActor) {
  return asActor.reads(patient, (rows) =>
    rows.patient.findFirst({
      where: patientsOf(patient),
      select: {
        name: true,
        email: true,
        timeZone: true,
        clinician: { select: { name: true } },
        clinic: { select: { name: true, phone: true } },
      },
    }),
  );
}

/**
 * From now on the patient's days begin and end in this zone. Days that were logged keep their date.
 * @param timeZone IANA name
 */
export async function changeTimeZone(patient: PatientActor, timeZone: string): Promise<void> {
  if (timeZone === patient.timeZone) return;
  const { patientId } = patient;
  await asActor(patient, async (tx) => {
    await tx.patient.updateMany({ where: patientsOf(patient), data: { timeZone } });
    // As whoever it is, and not as a patient: a journey is no entry that brings an archived record back.
    const { kind: _, ...author } = patient;
    await recordChange(tx, author, {
      ...{ action: "patient.time-zone-changed", entity: "Patient", entityId: patientId, patientId },
      detail: { before: patient.timeZone, after: timeZone },
    });
  });
}

/** Notes that the patient read the stretching principles; the first time counts. */
export async function markPrinciplesRead(patient: PatientActor): Promise<void> {
  const { patientId } = patient;
  await asActor(patient, async (tx) => {
    const { count } = await tx.patient.updateMany({
      where: { ...patientsOf(patient), principlesReadAt: null },
      data: { principlesReadAt: patient.now },
    });
    if (count === 0) return;
    // No row or figure shows it, so the log keeps its version.
    await recordAudit(tx, patient, {
      ...{ action: "principles.read", entity: "Patient", entityId: patientId, patientId },
    });
  });
}
