import type { PatientActor } from "~/auth/actor.server";
import { patientOfInSql } from "~/data/patients/scope.server";
import type { LocalDate, PainMoment, PainRow, SessionRow } from "~/domain/rows";
import type { Rows } from "~/lib/db.server";
import {
  code,
  instant,
  instantOrNull,
  list,
  readRow,
  sql,
  sqlWords,
  text,
  textOrNull,
  whole,
} from "~/lib/json-rows.server";
import { handledAs } from "./stored.server";

/** What a pain report is found by. */
type Place = {
  id: string;
  localDate: LocalDate;
  moment: PainMoment;
  sessionLogId: string | null;
};

export type PainStanding = NonNullable<Awaited<ReturnType<typeof readPainStanding>>>;

const storedReport = {
  id: text("id"),
  moment: code<PainMoment>("moment"),
  at: instant("at"),
  createdAt: instant("created_at"),
  editedAt: instantOrNull("edited_at"),
  source: code<PainRow["source"]>("source"),
  score: whole("score"),
  bodySite: textOrNull("body_site"),
  bodySiteWords: textOrNull("body_site_words"),
  note: textOrNull("note"),
};

const ofSession = {
  dueOn: text("due_on"),
  status: code<SessionRow["status"]>("status"),
};

/**
 * The report that stands in a report's place, the session it is about, how many others speak of its day apart from
 * sessions, and whether it came before under the id it was sent as; in one statement. Null where the actor has no record.
 */
export async function readPainStanding(
  rows: Pick<Rows, "$queryRaw">,
  patient: PatientActor,
  { id, localDate, moment, sessionLogId }: Place,
  sentAs: string,
) {
  const columns = {
    handled: handledAs(sentAs),
    reports: list("pain_reports", storedReport, {
      by: "patient_id",
      // Of a session there is one for its next morning, whatever its id.
      where: (t) =>
        sessionLogId === null
          ? sql`${sqlWords(t)}.id = ${id}`
          : sql`${sqlWords(t)}.session_log_id = ${sessionLogId}`,
    }),
    ofDay: list(
      "pain_reports",
      { id: text("id") },
      {
        by: "patient_id",
        where: (t) =>
          sql`${sqlWords(t)}.local_date = ${localDate} AND ${sqlWords(t)}.session_log_id IS NULL`,
      },
    ),
    sessions: list("session_logs", ofSession, {
      by: "patient_id",
      where: (t) => sql`${sqlWords(t)}.id = ${sessionLogId ?? ""}`,
    }),
  };
  const own = patientOfInSql(patient, patient.patientId);
  const row = await readRow(rows, "patients", columns, own);
  return (
    row && {
      known: row.reports.find((each) => each.moment === moment) ?? null,
      session: row.sessions[0] ?? null,
      ofDay: row.ofDay.length,
      isHandled: row.handled,
    }
  );
}
