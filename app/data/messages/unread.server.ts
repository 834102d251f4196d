import type { Clinician, PatientActor } from "~/auth/actor.server";
import { isMine } from "~/data/covers/running.server";
import { patientOfInSql, patientsSql } from "~/data/patients/scope.server";
import { asActor } from "~/lib/db.server";
import { readValues, sql } from "~/lib/json-rows.server";

const hasRead = (userId: string) => sql`EXISTS (SELECT 1 FROM message_reads r
  WHERE r.thread_id = h.id AND r.user_id = ${userId} AND r.read_to >= m.at)`;

const COUNT = sql`CAST(COUNT(*) AS INTEGER)`;

/** What a clinician has not read, on every page of theirs. */
export type Unread = {
  /**
   * Threads whose newest message is the patient's: of the patients whom they treat or cover for today. What a colleague
   * read stays unread for everybody else; what anybody answered does not.
   */
  threads: number;
  /** Messages of one patient that nobody has answered, whoever treats them; 0 without a patient. */
  here: number;
};

/** Both in one statement: every page of the clinic asks. */
export async function countUnread(clinician: Clinician, patientId: string | null): Promise<Unread> {
  const byThem = sql`NOT m.is_from_staff AND NOT ${hasRead(clinician.userId)}`;
  const threads = sql`SELECT ${COUNT} FROM message_threads h JOIN patients p ON p.id = h.patient_id
    JOIN messages m ON m.thread_id = h.id AND m.at = h.last_at
    WHERE ${patientsSql(clinician)} AND ${isMine(clinician)} AND p.archived_at IS NULL AND ${byThem}`;
  const here = sql`SELECT ${COUNT} FROM message_threads h JOIN patients t ON t.id = h.patient_id
    JOIN messages m ON m.thread_id = h.id
    WHERE ${patientOfInSql(clinician, patientId ?? "")} AND ${byThem}
    AND NOT EXISTS (SELECT 1 FROM messages s
      WHERE s.thread_id = h.id AND s.is_from_staff AND s.at > m.at)`;
  const asked = { threads: sql`(${threads})`, here: patientId ? sql`(${here})` : sql`0` };
  const unread = await asActor.reads(clinician, (rows) => readValues(rows, asked, sql``));
  return { threads: Number(unread.threads), here: Number(unread.here) };
}

/** Messages of the clinic that the person who is signed in to the record has not read. */
export async function countOwnUnread(patient: PatientActor): Promise<number> {
  const from = sql`FROM message_threads h JOIN patients t ON t.id = h.patient_id
      JOIN messages m ON m.thread_id = h.id
      WHERE ${patientOfInSql(patient, patient.patientId)}
      AND m.is_from_staff AND NOT ${hasRead(patient.userId)}`;
  const { n } = await asActor.reads(patient, (rows) => readValues(rows, { n: COUNT }, from));
  return Number(n);
}
