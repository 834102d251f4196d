import { beforeAll, expect, test } from "vitest";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { migrate } from "~/server/migrations/migrate";
import { ACCOUNT_TABLES, NEW_ACCOUNT_COLUMNS } from "./account-columns";
import { NEW_PHONE_COLUMNS, PHONE_TABLES } from "./phone-columns";
import { NEW_COLUMNS, QUEUE_TABLES } from "./queue-columns";
import { NEW_RECORD_COLUMNS, RECORD_TABLES } from "./record-columns";
import { openRelease, type Rows, rawRows } from "./released-database";

// What the columns hold that came after the release of 22 November 2026.

/** Columns that say nothing yet of a row from before them. */
const EMPTY: Record<string, Record<string, unknown>> = {
  users: { language: null },
  patients: { birth_date: null, phone: null, language: null, log_version: 0 },
  episodes: {
    ...{ next_visit_at: null, minutes_a_day: null, logs_by: "PHONE" },
    ...{ usual_pain: null, usual_pain_reason: null },
  },
  program_revisions: { changes: null },
  program_items: { allow_easier: false, weekdays: "", kept_reason: null },
  session_logs: { said_at: null },
  audit_events: { request_id: null, network: null },
};
/** Columns that are filled from other rows: a test each below. */
const FILLED = [
  ...["invites", "episodes", "programs", "program_revisions", "program_items"].map(ofClinic),
  ...["session_logs", "exercise_logs", "pain_reports"].map(ofClinic),
  ...["programs.ended_by_program_id", "programs.stopped_on_before"],
  ...["pain_reports.body_site_words", "pain_reports.created_at"],
  ...["audit_events.patient_id", "audit_events.person_id", "audit_events.salt"],
];
/** What later migrations added; looked at in their own tests. */
const LATER = [
  ...["episodes.limits_set_on", "program_items.kept_against"],
  ...NEW_COLUMNS,
  ...NEW_ACCOUNT_COLUMNS,
  ...NEW_RECORD_COLUMNS,
  ...NEW_PHONE_COLUMNS,
];
const NEW_TABLES = [
  ...["handled_events", "precautions", "secrets"],
  ...[...QUEUE_TABLES, ...ACCOUNT_TABLES, ...RECORD_TABLES, ...PHONE_TABLES],
].sort();

let before: Rows;
let after: Rows;

beforeAll(async () => {
  await openRelease("2026-11-22");
  before = await rawRows();
  await db.$disconnect();
  await migrate(env.databaseUrl);
  after = await rawRows();
});

test("every new column is looked at here", () => {
  const added = Object.entries(before).flatMap(([table, rows]) => {
    const old = Object.keys(rows[0] ?? {});
    const columns = Object.keys(after[table]?.[0] ?? {}).filter((name) => !old.includes(name));
    return columns.map((name) => `${table}.${name}`);
  });
  const empty = Object.entries(EMPTY).flatMap(([table, columns]) =>
    Object.keys(columns).map((name) => `${table}.${name}`),
  );
  expect(added.sort()).toEqual([...empty, ...FILLED, ...LATER].sort());
  expect(
    Object.keys(after)
      .filter((table) => !before[table])
      .sort(),
  ).toEqual(NEW_TABLES);
});

test.each(Object.entries(EMPTY))("the new columns of %s say nothing yet", (table, columns) => {
  expect(after[table]?.length).toBeGreaterThan(0);
  for (const row of after[table] ?? []) expect(row).toMatchObject(columns);
});

test("every row knows the clinic of its patient", async () => {
  const clinicOf = { select: { clinicId: true } };
  const patient = { select: { clinicId: true, patient: clinicOf } };
  const program = { select: { clinicId: true, program: patient } };
  const rows = [
    ...(await db.invite.findMany(patient)),
    ...(await db.episode.findMany(patient)),
    ...(await db.program.findMany(patient)),
    ...(await db.sessionLog.findMany(patient)),
    ...(await db.painReport.findMany(patient)),
  ];
  for (const row of rows) expect(row.clinicId).toBe(row.patient.clinicId);
  for (const row of await db.programRevision.findMany(program)) {
    expect(row.clinicId).toBe(row.program.patient.clinicId);
  }
  const ofItem = { select: { clinicId: true, revision: program } };
  for (const row of await db.programItem.findMany(ofItem)) {
    expect(row.clinicId).toBe(row.revision.program.patient.clinicId);
  }
  const ofExercise = { select: { clinicId: true, sessionLog: patient } };
  const exercises = await db.exerciseLog.findMany(ofExercise);
  for (const row of exercises) expect(row.clinicId).toBe(row.sessionLog.patient.clinicId);
  expect(exercises.length).toBeGreaterThan(100);
});

test("a program knows which one's assignment ended it", async () => {
  const ended = await db.program.findMany({
    where: { endedBy: { isNot: null } },
    orderBy: { startsOn: "asc" },
    select: { name: true, stoppedOnBefore: true, endedBy: { select: { name: true } } },
  });
  expect(ended).toEqual([
    { name: "Gentle start", stoppedOnBefore: null, endedBy: { name: "Hip opener" } },
    { name: "Hip opener", stoppedOnBefore: null, endedBy: { name: "Desk worker" } },
  ]);
});

test("where it hurts is a code, or the patient's own words", async () => {
  const reports = await db.painReport.findMany({
    where: { moment: "DAILY", localDate: "2026-11-19" },
    orderBy: { at: "asc" },
  });
  expect(reports).toMatchObject([
    { bodySite: "front-of-hip", bodySiteWords: null },
    { bodySite: null, bodySiteWords: "Under the ribs" },
  ]);
  for (const { at, createdAt } of await db.painReport.findMany()) expect(createdAt).toEqual(at);
});

test("the ids under which no log is stored are remembered as the patient's", async () => {
  const events = await db.auditEvent.findMany({ where: { entity: "SessionLog" } });
  const of = (action: string) => events.find((event) => event.action === action);
  const { userId, clinicId } = await db.patient.findFirstOrThrow({
    where: { name: "Ever Thistlewood" },
  });
  const sentAs = String(Object(of("session.edited")?.detail).sentAs);
  const takenBack = of("session.undone")?.entityId ?? "";
  const handled = await db.handledEvent.findMany();
  expect(handled.map(({ at: _, ...row }) => row)).toEqual(
    expect.arrayContaining([
      { userId, clinicId, eventId: sentAs },
      { userId, clinicId, eventId: takenBack },
    ]),
  );
  expect(handled).toHaveLength(2);
});

test("an audit row knows whose record and whose account it is about, and has salt of its own", async () => {
  const events = await db.auditEvent.findMany();
  const patients = new Map((await db.patient.findMany()).map((each) => [each.id, each]));
  for (const event of events) {
    const patient = patients.get(event.patientId ?? "");
    if (event.entity !== "Clinic") expect([event.action, patient]).not.toContain(undefined);
    if (event.entity === "Patient") expect(event.entityId).toBe(event.patientId);
    if (event.action === "invite.accepted") expect(event.personId).toBe(patient?.userId);
    expect(event.salt).toMatch(/^[0-9a-f]{32}$/);
  }
  expect(new Set(events.map(({ salt }) => salt)).size).toBe(events.length);
});

function ofClinic(table: string): string {
  return `${table}.clinic_id`;
}
