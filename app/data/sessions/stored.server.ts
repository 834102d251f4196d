import type { PatientActor } from "~/auth/actor.server";
import { exerciseLogs, session } from "~/data/record/stored-log.server";
import type { PainMoment } from "~/domain/rows";
import type { LogRefusal } from "~/domain/session/log-window";
import type { Tx } from "~/lib/db.server";
import {
  type Column,
  code,
  instantOrNull,
  list,
  type RowOf,
  type Sql,
  sql,
  sqlWords,
  text,
  textOrNull,
  whole,
} from "~/lib/json-rows.server";

/** `id` is the stored log's own id: that of the first send, also after edits under other ids. */
export type LogOutcome =
  | { outcome: "stored" | "edited" | "unchanged"; id: string }
  /** Nothing was stored: another log came in since the form was opened, and says something else. */
  | { outcome: "newer"; id: string }
  | { outcome: "refused"; reason: LogRefusal };

export function refused(reason: LogRefusal): LogOutcome {
  return { outcome: "refused", reason };
}

const storedSession = {
  ...session,
  startedAt: instantOrNull("started_at"),
  saidAt: instantOrNull("said_at"),
  exerciseLogs: exerciseLogs(),
  painReports: list(
    "pain_reports",
    {
      id: text("id"),
      moment: code<PainMoment>("moment"),
      score: whole("score"),
      exerciseId: textOrNull("exercise_id"),
    },
    { by: "session_log_id" },
  ),
};

/** A logged session with all that an edit compares and changes. */
export type StoredSession = RowOf<typeof storedSession>;

/** Those of a patient's sessions that `where` lets through, in no order. */
export const storedSessions = (where: (table: string) => Sql) =>
  list("session_logs", storedSession, { by: "patient_id", where });

/**
 * In SQL: whether something came under this id that is stored under another one, or was taken back, from anybody who is
 * or was let in to the record.
 * @param table name of the patients'
 */
export const isHandled = (table: string, eventId: string) =>
  sql`EXISTS (SELECT 1 FROM patient_access a JOIN handled_events h ON h.user_id = a.user_id
    WHERE a.patient_id = ${sqlWords(table)}.id AND h.event_id = ${eventId})`;

/** The same as a column of a patient. */
export function handledAs(eventId: string): Column<boolean> {
  return { ask: (table) => isHandled(table, eventId), read: Boolean };
}

/**
 * Remembers an id under which nothing is stored (handledAs tells whether that is done): a phone that sends it again must
 * not bring it back.
 */
export async function markHandled(tx: Tx, patient: PatientActor, eventId: string): Promise<void> {
  const { userId, clinicId, now: at } = patient;
  await tx.handledEvent.createMany({ data: { userId, clinicId, eventId, at } });
}
