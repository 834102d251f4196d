import type { Actor, Clinician, PatientActor } from "~/auth/actor.server";
import { briefColumns, toBriefRows } from "~/data/brief/brief-columns.server";
import { readMeasured } from "~/data/measures/read-measured.server";
import { patientOfInSql } from "~/data/patients/scope.server";
import { localDateAt } from "~/domain/calendar/dates";
import { thresholdsOf } from "~/domain/clinic-rules";
import type { BriefRows } from "~/domain/patient/brief";
import { withoutKept } from "~/domain/program/kept";
import type { ProgressRows } from "~/domain/rows";
import type { Thresholds } from "~/domain/thresholds";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Rows } from "~/lib/db.server";
import { json, one, type RowOf, readRow, text, whole } from "~/lib/json-rows.server";
import { carers, type GivenBy, givenByOf } from "./given-by.server";
import { toPatientLog } from "./patient-log.server";
import { logColumns } from "./stored-log.server";

/** Rows with the clinic's own thresholds, the instant to judge, the version of the log that they are, whose it is, and what carers gave of it. */
export type JudgedRows = ProgressRows & {
  thresholds: Thresholds;
  at: Date;
  logVersion: number;
  name: string;
  givenBy: GivenBy;
};

/**
 * A patient's whole log and what their progress is judged by, without the exercises that say no more than their session.
 * Null outside the clinician's clinic.
 */
export function getPatientProgress(clinician: Clinician, patientId: string) {
  return asActor.reads(clinician, (rows) => readProgress(rows, clinician, patientId));
}

/** The same with what a brief needs. */
export type RecordRows = JudgedRows & { brief: BriefRows };

/** The same with what the brief before a visit needs, in one statement. */
export function getPatientRecord(
  clinician: Clinician,
  patientId: string,
): Promise<RecordRows | null> {
  return asActor.reads(clinician, async (rows) => {
    const wanted = { ...columns("telling"), ...briefColumns };
    const patient = await readRow(rows, "patients", wanted, patientOfInSql(clinician, patientId));
    return patient && { ...toJudged(patient, clinician), brief: toBriefRows(patient) };
  });
}

/** The signed-in patient's own log. Null when the record was removed in the meantime. */
export function getOwnProgress(patient: PatientActor) {
  return asActor.reads(patient, (rows) => readProgress(rows, patient, patient.patientId));
}

/**
 * A log that leaves the program as a file with what was measured, for the clinic's staff and for the patient themself.
 * Leaves an audit row. Null for everybody else's record.
 */
export function exportProgress(actor: Actor, patientId: string) {
  return asActor(actor, async (tx) => {
    const rows = await readProgress(tx, actor, patientId, "all");
    if (rows === null) return null;
    await recordAudit(tx, actor, {
      action: "log.exported",
      entity: "Patient",
      entityId: rows.patientId,
      patientId: rows.patientId,
    });
    const of = { clinicId: actor.clinicId, patientId: rows.patientId };
    return { ...rows, measured: await readMeasured(tx, of) };
  });
}

async function readProgress(
  rows: Rows,
  actor: Actor,
  patientId: string,
  detail: "all" | "telling" = "telling",
): Promise<JudgedRows | null> {
  const where = patientOfInSql(actor, patientId);
  const patient = await readRow(rows, "patients", columns(detail), where);
  return patient && toJudged(patient, actor);
}

const columns = (detail: "all" | "telling") => ({
  ...logColumns({ detail }),
  ...{ logVersion: whole("log_version"), name: text("name"), carers },
  clinic: one("clinics", { rules: json("rules") }, "clinic_id"),
});

function toJudged(patient: RowOf<ReturnType<typeof columns>>, actor: Actor): JudgedRows {
  const episode = patient.episodes[0];
  const log = toPatientLog(patient);
  return {
    patientId: patient.id,
    ...{ logVersion: patient.logVersion, name: patient.name },
    givenBy: givenByOf(patient.carers),
    log: actor.kind === "patient" ? withoutKept(log) : log,
    today: localDateAt(actor.now, patient.timeZone),
    goal: episode?.goal ?? null,
    nextVisitOn: episode?.nextVisitOn ?? null,
    dischargedOn: episode?.dischargedOn ?? null,
    thresholds: thresholdsOf(patient.clinic.rules),
    at: actor.now,
  };
}
