import type { PatientActor } from "~/auth/actor.server";
import { changeRecord, type Done } from "~/data/patients/change-record.server";
import { patientOfInSql } from "~/data/patients/scope.server";
import type { PainMoment } from "~/domain/rows";
import type { LogRefusal } from "~/domain/session/log-window";
import { canEditLog, canLogFor, isLogOfItsOwn } from "~/domain/session/log-window";
import type { Rows, Tx } from "~/lib/db.server";
import {
  code,
  instant,
  list,
  type RowOf,
  readRow,
  sql,
  sqlWords,
  text,
  textOrNull,
  whole,
} from "~/lib/json-rows.server";
import { handledAs, markHandled, type StoredSession, storedSessions } from "./stored.server";
import { sessionState } from "./write.server";

type Undone = {
  outcome: "undone";
  /** It was a session, of a day that can still be logged. */
  canLogAnew: boolean;
};
type UndoOutcome = Undone | { outcome: "refused"; reason: LogRefusal };

/**
 * Takes a log back within 48 hours of its receipt: a session with all its pain reports, or a pain report that
 * stands by itself. It is gone from the record; its figures are kept in the audit row. A phone that sends it
 * again does not bring it back.
 */
export async function undoLog(patient: PatientActor, id: string): Promise<UndoOutcome> {
  const { patientId } = patient;
  const undone = changeRecord(patient, patientId, async (tx) => {
    const standing = await readStanding(tx, patient, id);
    const done =
      (await undoSession(tx, patient, standing?.sessions[0])) ??
      (await undoPain(tx, patient, standing?.reports[0])) ??
      refused("not-found");
    const isNewId = done.audit !== null && standing?.handled === false;
    if (isNewId) await markHandled(tx, patient, id);
    return done;
  });
  return (await undone) ?? refused("not-found").result;
}

function refused(reason: LogRefusal): Done<UndoOutcome> {
  return { result: { outcome: "refused", reason }, audit: null };
}

const report = {
  id: text("id"),
  moment: code<PainMoment>("moment"),
  score: whole("score"),
  bodySite: textOrNull("body_site"),
  localDate: text("local_date"),
  sessionLogId: textOrNull("session_log_id"),
  createdAt: instant("created_at"),
};

/** What has this id, in one statement. */
function readStanding(rows: Pick<Rows, "$queryRaw">, patient: PatientActor, id: string) {
  const isIt = (table: string) => sql`${sqlWords(table)}.id = ${id}`;
  const columns = {
    handled: handledAs(id),
    sessions: storedSessions(isIt),
    reports: list("pain_reports", report, { by: "patient_id", where: isIt }),
  };
  return readRow(rows, "patients", columns, patientOfInSql(patient, patient.patientId));
}

async function undoSession(
  tx: Tx,
  patient: PatientActor,
  stored: StoredSession | undefined,
): Promise<Done<UndoOutcome> | null> {
  const { patientId, now, today } = patient;
  if (!stored) return null;
  if (!canEditLog(stored, now)) return refused("edit-closed");
  const { id, programId, dueOn, slot } = stored;
  await tx.sessionLog.deleteMany({ where: { id, patientId } });
  // What was reported before the log goes with it: a phone that sends it again must not bring it back.
  const felt = stored.painReports.filter(({ moment }) => moment === "DURING");
  for (const report of felt) await markHandled(tx, patient, report.id);
  return {
    result: { outcome: "undone", canLogAnew: canLogFor(dueOn, today) },
    audit: {
      ...{ action: "session.undone", entity: "SessionLog", entityId: id },
      detail: { before: { programId, dueOn, slot, ...sessionState(stored) } },
    },
  };
}

async function undoPain(
  tx: Tx,
  { patientId, now }: PatientActor,
  stored: RowOf<typeof report> | undefined,
): Promise<Done<UndoOutcome> | null> {
  if (!stored || !isLogOfItsOwn(stored)) return null;
  if (!canEditLog(stored, now)) return refused("edit-closed");
  const { id, createdAt: _, ...before } = stored;
  await tx.painReport.deleteMany({ where: { id, patientId } });
  return {
    result: { outcome: "undone", canLogAnew: false },
    audit: {
      ...{ action: "pain.undone", entity: "PainReport", entityId: id },
      detail: { before },
    },
  };
}
