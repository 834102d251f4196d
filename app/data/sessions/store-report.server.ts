import { randomBytes } from "node:crypto";
import type { PatientActor } from "~/auth/actor.server";
import type { AuditRow } from "~/data/patients/change-record.server";
import { patientOfInSql } from "~/data/patients/scope.server";
import { PAIN_REPORTS_A_DAY } from "~/domain/limits";
import type { PainRow } from "~/domain/rows";
import { type Receipt, saidAt } from "~/domain/session/log-window";
import type { Prisma } from "~/generated/sqlite/client";
import { changeAtOnce, newRow } from "~/lib/at-once.server";
import { auditRow } from "~/lib/audit.server";
import { sql } from "~/lib/json-rows.server";
import { isHandled } from "./stored.server";

/** A pain report as it is to be stored, by whichever way. */
export type Report = Pick<
  PainRow,
  "id" | "localDate" | "moment" | "score" | "bodySite" | "note"
> & {
  bodySiteWords: string | null;
  sessionLogId: string | null;
  exerciseId: string | null;
};

/** The row of a new report. */
export function reportRow(
  { clinicId, patientId, userId, now }: PatientActor,
  report: Report,
  receipt: Receipt,
) {
  const received = { at: saidAt(receipt), createdAt: now, source: "PATIENT" as const };
  return { ...report, ...received, clinicId, patientId, givenById: userId };
}

/** What the audit trail says of it. */
export function loggedReport({ id, moment, score }: Report): AuditRow {
  return {
    ...{ action: "pain.logged", entity: "PainReport", entityId: id },
    detail: { moment, score },
  };
}

/**
 * Stores a report that stands by itself, with its audit row and a raised version, without reading first: the database
 * finds out whether its id is new. So it does in one message what changeRecord needs six for.
 * @returns false where nothing was done: the id came before, the day holds as many as it may, or the record was changed
 *   meanwhile (changeRecord then waits for the change, and reads what it left)
 */
export function storeAtOnce(
  patient: PatientActor,
  report: Report,
  receipt: Receipt,
): Promise<boolean> {
  const { patientId } = patient;
  const { id, localDate } = report;
  // What a statement on PostgreSQL does not see, because it was committed while it waited for the row, has raised the
  // version since: then it finds no row to change (docs/decisions/028).
  const ifNew = sql`UPDATE patients AS t SET log_version = t.log_version + 1,
      archived_at = NULL, archived_by_id = NULL
    WHERE ${patientOfInSql(patient, patientId)}
      AND t.log_version = (SELECT seen.log_version FROM patients seen WHERE seen.id = ${patientId})
      AND NOT EXISTS (SELECT 1 FROM pain_reports r WHERE r.id = ${id})
      AND NOT ${isHandled("t", id)}
      AND (SELECT count(*) FROM pain_reports d WHERE d.patient_id = ${patientId} AND d.local_date = ${localDate}
        AND d.session_log_id IS NULL) < ${PAIN_REPORTS_A_DAY}`;
  const audit = {
    id: newestId(patient.now),
    ...auditRow(patient, { ...loggedReport(report), patientId }),
  };
  const rows = [
    newRow(
      "pain_reports",
      reportRow(patient, report, receipt) satisfies Prisma.PainReportCreateManyInput,
    ),
    newRow("audit_events", audit satisfies Prisma.AuditEventCreateManyInput),
  ];
  return changeAtOnce(patient, ifNew, rows, { by: patientId });
}

/** An id that begins with its time: rows that come after one another lie side by side in the index. */
function newestId(now: Date): string {
  return now.getTime().toString(16).padStart(12, "0") + randomBytes(10).toString("hex");
}
