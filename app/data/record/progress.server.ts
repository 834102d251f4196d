import type { Actor, Clinician, PatientActor } from "~/auth/session.server";
import { localDateAt } from "~/domain/calendar/dates";
import type { ProgressRows } from "~/domain/rows";
import { recordAudit } from "~/lib/audit.server";
import { db, type Tx, transaction } from "~/lib/db.server";
import { patientLogSelect, toPatientLog } from "./patient-log.server";

/** A patient's whole log and what their progress is judged by. Null outside the clinician's clinic. */
export function getPatientProgress(clinician: Clinician, patientId: string) {
  return readProgress(db, { id: patientId, clinicId: clinician.clinicId }, clinician.now);
}

/** The signed-in patient's own log. Null when the record was removed in the meantime. */
export function getOwnProgress(patient: PatientActor) {
  return readProgress(db, ownRecord(patient), patient.now);
}

/**
 * A log that leaves the program as a file, for the clinic's staff and for the patient themself. Leaves
 * an audit row. Null for everybody else's record.
 */
export function exportProgress(actor: Actor, patientId: string): Promise<ProgressRows | null> {
  const own = actor.kind === "patient" ? ownRecord(actor) : { clinicId: actor.clinicId };
  return transaction(async (tx) => {
    const rows = await readProgress(tx, { AND: [{ id: patientId }, own] }, actor.now);
    if (rows === null) return null;
    await recordAudit(tx, actor, {
      action: "log.exported",
      entity: "Patient",
      entityId: rows.patientId,
    });
    return rows;
  });
}

function ownRecord({ patientId, clinicId, userId }: PatientActor) {
  return { id: patientId, clinicId, userId };
}

type PatientWhere = NonNullable<Parameters<Tx["patient"]["findFirst"]>[0]>["where"];

async function readProgress(tx: Tx, where: PatientWhere, now: Date): Promise<ProgressRows | null> {
  const patient = await tx.patient.findFirst({ where, select: progressSelection });
  if (!patient) return null;
  const episode = patient.episodes[0];
  return {
    patientId: patient.id,
    log: toPatientLog(patient),
    today: localDateAt(now, patient.timeZone),
    goal: episode?.goal ?? null,
    nextVisitOn: episode?.nextVisitOn ?? null,
    dischargedOn: episode?.dischargedOn ?? null,
  };
}

const logSelection = patientLogSelect();

const progressSelection = {
  ...logSelection,
  id: true,
  timeZone: true,
  episodes: {
    ...logSelection.episodes,
    select: {
      ...logSelection.episodes.select,
      goal: true,
      nextVisitOn: true,
      dischargedOn: true,
    },
  },
};
