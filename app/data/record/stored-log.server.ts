import type { StoredPrecaution } from "~/data/patients/precautions.server";
import type { StoredRevision } from "~/data/programs/stored.server";
import type { LocalDate, PatientLog } from "~/domain/rows";
import {
  code,
  flag,
  instant,
  instantOrNull,
  json,
  list,
  one,
  type Sql,
  sql,
  sqlWords,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from "~/lib/json-rows.server";

/** What the domain needs of a patient, as `patientLogSelect` chooses it, for one statement. A test holds both together. */

type Enum<Field extends keyof Session> = NonNullable<Session[Field]> & string;
type Session = PatientLog["sessions"][number];
type Pain = PatientLog["pain"][number];
type Item = StoredRevision["items"][number];

const exerciseLog = {
  itemId: text("item_id"),
  result: code<Session["exercises"][number]["result"]>("result"),
  reason: code<Session["exercises"][number]["reason"]>("reason"),
  easierId: textOrNull("easier_id"),
};

const item = {
  id: text("id"),
  exerciseId: text("exercise_id"),
  position: whole("position"),
  sets: whole("sets"),
  repetitions: whole("repetitions"),
  holdSeconds: whole("hold_seconds"),
  restSeconds: whole("rest_seconds"),
  side: code<Item["side"]>("side"),
  note: textOrNull("note"),
  allowEasier: flag("allow_easier"),
  keptReason: textOrNull("kept_reason"),
  keptAgainst: json("kept_against"),
};

const revision = {
  id: text("id"),
  number: whole("number"),
  effectiveOn: text("effective_on"),
  endsOn: textOrNull("ends_on"),
  changes: json("changes"),
  changeNote: text("change_note"),
  scheduleKind: code<StoredRevision["scheduleKind"]>("schedule_kind"),
  weekdays: text("weekdays"),
  times: whole("times"),
  items: list("program_items", item, { by: "revision_id", order: (t) => `${t}.position` }),
};

const program = {
  id: text("id"),
  name: text("name"),
  startsOn: text("starts_on"),
  stoppedOn: textOrNull("stopped_on"),
  revisions: list("program_revisions", revision, {
    by: "program_id",
    order: (t) => `${t}.number`,
  }),
};

/** All programs of a patient, with every revision. */
export const programs = list("programs", program, {
  by: "patient_id",
  order: (t) => `${t}.starts_on, ${t}.created_at`,
});

/** A session's own columns. */
export const session = {
  id: text("id"),
  programId: text("program_id"),
  revisionId: text("revision_id"),
  dueOn: text("due_on"),
  slot: whole("slot"),
  status: code<Enum<"status">>("status"),
  completedAt: instantOrNull("completed_at"),
  effort: code<Session["effort"]>("effort"),
  missReason: code<Session["missReason"]>("miss_reason"),
  note: textOrNull("note"),
  source: code<Enum<"source">>("source"),
  createdAt: instant("created_at"),
  editedAt: instantOrNull("edited_at"),
};

/** "telling": not what the session says already, an exercise that was done in a session that was. No figure needs it. */
type Detail = "all" | "telling";

/** What was said of single exercises of a session. */
export const exerciseLogs = (detail: Detail = "all") =>
  list("exercise_logs", exerciseLog, {
    by: "session_log_id",
    where:
      detail === "telling"
        ? (own, of) => sql`(${sqlWords(own)}.result <> 'DONE' OR ${sqlWords(of)}.status <> 'DONE'
            OR ${sqlWords(own)}.easier_id IS NOT NULL)`
        : undefined,
  });

/** Sessions, oldest first. @param where which of them */
const sessions = (where?: (table: string) => Sql, detail?: Detail) =>
  list(
    "session_logs",
    { ...session, exerciseLogs: exerciseLogs(detail) },
    { by: "patient_id", order: (t) => `${t}.due_on, ${t}.slot`, where },
  );

const pain = {
  id: text("id"),
  localDate: text("local_date"),
  at: instant("at"),
  moment: code<Pain["moment"]>("moment"),
  score: whole("score"),
  sessionLogId: textOrNull("session_log_id"),
  exerciseId: textOrNull("exercise_id"),
  bodySite: textOrNull("body_site"),
  bodySiteWords: textOrNull("body_site_words"),
  note: textOrNull("note"),
  source: code<Pain["source"]>("source"),
  createdAt: instant("created_at"),
  editedAt: instantOrNull("edited_at"),
};

const painReports = (from?: LocalDate) =>
  list("pain_reports", pain, {
    by: "patient_id",
    order: (t) => `${t}.local_date, ${t}.at`,
    where: from ? (t) => sql`${sqlWords(t)}.local_date >= ${from}` : undefined,
  });

const precaution = {
  id: text("id"),
  code: textOrNull("code"),
  side: code<StoredPrecaution["side"]>("side"),
  untilOn: textOrNull("until_on"),
  week: wholeOrNull("week"),
  words: textOrNull("words"),
  createdAt: instant("created_at"),
};

const episode = {
  condition: text("condition"),
  side: code<StoredPrecaution["side"]>("side"),
  goal: textOrNull("goal"),
  painGreenMax: whole("pain_green_max"),
  painCeiling: whole("pain_ceiling"),
  limitsSetOn: textOrNull("limits_set_on"),
  usualPain: wholeOrNull("usual_pain"),
  usualPainReason: textOrNull("usual_pain_reason"),
  startedOn: text("started_on"),
  nextVisitOn: textOrNull("next_review_on"),
  measureDueOn: textOrNull("measure_due_on"),
  dischargedOn: textOrNull("discharged_on"),
  precautionList: list("precautions", precaution, {
    by: "episode_id",
    order: (t) => `${t}.created_at, ${t}.id`,
    where: (t) => sql`${sqlWords(t)}.removed_at IS NULL`,
  }),
};

/** A patient's episodes, the newest first: it is the one that programs and limits belong to. */
export const episodes = list("episodes", episode, {
  by: "patient_id",
  order: (t) => `${t}.started_on DESC, ${t}.created_at DESC`,
});

const redFlag = {
  id: text("id"),
  reportId: text("report_id"),
  code: text("code"),
  level: code<PatientLog["redFlags"][number]["level"]>("level"),
  report: one(
    "red_flag_reports",
    { localDate: text("local_date"), at: instant("at"), note: textOrNull("note") },
    "report_id",
  ),
};

const pause = {
  id: text("id"),
  fromOn: text("from_on"),
  untilOn: textOrNull("until_on"),
  level: code<PatientLog["pauses"][number]["level"]>("level"),
};

/** Whatever days a patient was away, or is going to be. */
export const absences = list(
  "absences",
  { fromOn: text("from_on"), untilOn: text("until_on") },
  { by: "patient_id", order: (t) => `${t}.from_on, ${t}.created_at` },
);

/** All pauses of a patient. */
export const pauses = list("program_pauses", pause, {
  by: "patient_id",
  order: (t) => `${t}.from_on, ${t}.created_at`,
});

const threads = list(
  "message_threads",
  {
    waitingSince: instantOrNull("waiting_since"),
    lastAt: instant("last_at"),
    clinic: one(
      "clinics",
      {
        openingHours: json("opening_hours"),
        closedDays: json("closed_days"),
        timeZone: text("time_zone"),
        answerDays: whole("answer_days"),
      },
      "clinic_id",
    ),
  },
  { by: "patient_id", where: (t) => sql`${sqlWords(t)}.waiting_since IS NOT NULL` },
);

/** The patient's one thread of messages while an answer waits; else null. */
const thread = {
  ask: threads.ask,
  read: (stored: unknown) => threads.read(stored)[0] ?? null,
};

/**
 * The columns of a patient's log.
 * @param from leaves out older sessions and reports
 * @param detail how much of the exercises
 */
export function logColumns({ from, detail }: { from?: LocalDate; detail?: Detail } = {}) {
  return {
    id: text("id"),
    timeZone: text("time_zone"),
    episodes,
    programs,
    sessionLogs: sessions(from ? (t) => sql`${sqlWords(t)}.due_on >= ${from}` : undefined, detail),
    painReports: painReports(from),
    redFlags: list("red_flags", redFlag, {
      by: "patient_id",
      order: (t) => `(SELECT at FROM red_flag_reports WHERE id = ${t}.report_id), ${t}.id`,
    }),
    pauses,
    thread,
    absences,
  };
}
