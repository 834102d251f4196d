import type { Clinician, PatientActor } from "~/auth/actor.server";
import { isMine } from "~/data/covers/running.server";
import { patientOfInSql, patientsSql } from "~/data/patients/scope.server";
import { asActor } from "~/lib/db.server";
import { readValues, type Sql, sql } from "~/lib/json-rows.server";

const hasRead = (userId: string) => sql`EXISTS (SELECT 1 FROM message_reads r
  WHERE r.thread_id = h.id AND r.user_id = ${userId} AND r.read_to >= m.at)`;

const COUNT = sql`CAST(COUNT(*) AS INTEGER)`;

/**
 * Threads whose newest message is the patient's and was not read by this clinician: of the patients whom they treat or
 * cover for today. What a colleague read stays unread for everybody else; what anybody answered does not.
 */
export function countUnreadThreads(clinician: Clinician): Promise<number> {
  return count(
    clinician,
    sql`FROM message_threads h JOIN patients p ON p.id = h.patient_id
      JOIN messages m ON m.thread_id = h.id AND m.at = h.last_at
      WHERE ${patientsSql(clinician)} AND ${isMine(clinician)} AND p.archived_at IS NULL
      AND NOT m.is_from_staff AND NOT ${hasRead(clinician.userId)}`,
  );
}

/** A patient's messages that this clinician has not read, and nobody has answered; whoever treats the patient. */
export function countUnreadOf(clinician: Clinician, patientId: string): Promise<number> {
  return count(
    clinician,
    sql`FROM message_threads h JOIN patients t ON t.id = h.patient_id
      JOIN messages m ON m.thread_id = h.id
      WHERE ${patientOfInSql(clinician, patientId)}
      AND NOT m.is_from_staff AND NOT ${hasRead(clinician.userId)}
      AND NOT EXISTS (SELECT 1 FROM messages s
        WHERE s.thread_id = h.id AND s.is_from_staff AND s.at > m.at)`,
  );
}

/** Messages of the clinic that the person who is signed in to the record has not read. */
export function countOwnUnread(patient: PatientActor): Promise<number> {
  return count(
    patient,
    sql`FROM message_threads h JOIN patients t ON t.id = h.patient_id
      JOIN messages m ON m.thread_id = h.id
      WHERE ${patientOfInSql(patient, patient.patientId)}
      AND m.is_from_staff AND NOT ${hasRead(patient.userId)}`,
  );
}

async function count(actor: Clinician | PatientActor, from: Sql): Promise<number> {
  const { n } = await asActor.reads(actor, (rows) => readValues(rows, { n: COUNT }, from));
  return Number(n);
}
