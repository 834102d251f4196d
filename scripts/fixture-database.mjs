// Makes tests/fixtures/databases/<release>: a small copy of the database of the version at work, as SQL for both
// databases, which a test brings up with every later version. Run it once, in the built checkout that is released:
//   npm run build && node scripts/fixture-database.mjs 2026-12-01
// The files are never made anew: what they hold is what that version wrote.
//
// How: the demo clinic at one moment; then, through the pages, what its stories leave out (a log that was edited, one
// that was taken back, a program that another one ended, an invitation); then all but four patients and three weeks
// go. It is no demo clinic afterwards, as the demo's accounts are closed where DATABASE_URL is set.
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { findRecord, signIn, startServer } from "./own-server.mjs";

const [release] = process.argv.slice(2);
if (!/^\d{4}-\d\d-\d\d(-\d)?$/.test(release ?? "")) {
  throw new Error("Say which release, by its date: node scripts/fixture-database.mjs 2026-12-01");
}
const MOMENT = "2026-11-19T12:00:00Z";
const [TODAY, TOMORROW, THREE_WEEKS_AGO] = ["2026-11-19", "2026-11-20", "2026-10-29"];
/** Ever's program runs, Isolde is discharged, Araminta has two episodes, Nell is invited. */
const PATIENTS = ["Ever Thistlewood", "Isolde Marrow", "Araminta Vane", "Nell Newcomer"];

/** Rows come by table and not by who refers to whom, so references are not looked at meanwhile. */
const REFERENCES = {
  sqlite: { off: "PRAGMA foreign_keys = OFF;", on: "PRAGMA foreign_keys = ON;" },
  postgres: {
    off: "SET session_replication_role = replica;",
    on: "SET session_replication_role = DEFAULT;",
  },
};

const dataDir = mkdtempSync(join(tmpdir(), "supple-fixture-"));
const file = join(dataDir, "supple.db");
const clock = { NODE_ENV: "test", SUPPLE_TEST_NOW: MOMENT };

const cookies = await tellStories();
reduce();
const folder = join("tests", "fixtures", "databases", release);
mkdirSync(folder, { recursive: true });
const about = { moment: MOMENT, password: "supple-demo", cookies };
const texts = {
  "sqlite.sql": dump("sqlite"),
  "postgres.sql": dump("postgres"),
  "about.json": `${JSON.stringify(about, null, 2)}\n`,
  "ever.csv": await exportLog(),
};
for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
rmSync(dataDir, { recursive: true });

async function tellStories() {
  const server = await startServer({ dataDir, env: clock });
  const clinician = await signIn(server.origin, "tamsin@willowlane.example");
  const patient = await signIn(server.origin, "ever@willowlane.example");
  const send = (path, Cookie, body) => post(server.origin, path, Cookie, body);
  const session = { type: "session", id: randomUUID(), dueOn: TODAY, status: "DONE", pain: 2 };
  const again = { ...session, id: randomUUID(), status: "PARTLY", pain: 4, note: "Only half" };
  const extra = { ...session, id: randomUUID(), slot: 2, pain: 0 };
  const here = { type: "pain", id: randomUUID(), score: 3, bodySite: "Front of the hip" };
  const there = { type: "pain", id: randomUUID(), score: 5, bodySite: "Under the ribs" };
  for (const event of [session, again, extra, here, there]) {
    const answer = await send("/my/sync", patient, JSON.stringify([event]));
    if (!(await answer.text()).includes('"stored"')) throw new Error(`Not stored: ${event.type}`);
  }
  const sendForm = async (path, Cookie, fields, page = path) => {
    const own = await ownerFields(server.origin + page, Cookie);
    await send(path, Cookie, new URLSearchParams({ ...own, ...fields }));
  };
  await sendForm("/my/log/undo", patient, { id: extra.id }, "/my/account");
  const record = await findRecord(server.origin, clinician, "Ever Thistlewood");
  const program = { programId: randomUUID(), template: "desk-worker", startsOn: TOMORROW };
  await sendForm(`${record}/assign`, clinician, program);
  const nell = { name: "Nell Newcomer", email: "nell@clinic.example", timeZone: "Europe/London" };
  const care = { condition: "Low-back pain", side: "LEFT", startedOn: TODAY };
  await sendForm("/clinic/patients/new", clinician, { ...nell, ...care });
  await server.stop();
  return { clinician, patient };
}

/** Whose form a page holds, as it says itself: a form without it is refused. */
async function ownerFields(address, Cookie) {
  const page = await (await fetch(address, { headers: { Cookie } })).text();
  const fields = [...page.matchAll(/name="(openedBy|openedAt|openedFor)" value="([^"]*)"/g)];
  if (fields.length === 0) throw new Error(`No form on ${address}`);
  return Object.fromEntries(fields.map(([, name, value]) => [name, value]));
}

async function post(origin, path, Cookie, body) {
  const headers = { Origin: origin, Cookie };
  const answer = await fetch(origin + path, { method: "POST", redirect: "manual", headers, body });
  if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

function reduce() {
  const database = new Database(file);
  const kept = PATIENTS.map((name) => `'${name}'`).join();
  database.exec(`
    PRAGMA foreign_keys = ON;
    DELETE FROM patients WHERE name NOT IN (${kept});
    DELETE FROM users WHERE id NOT IN (SELECT user_id FROM memberships UNION SELECT user_id FROM patient_access);
    DELETE FROM session_logs WHERE due_on < '${THREE_WEEKS_AGO}';
    DELETE FROM pain_reports WHERE local_date < '${THREE_WEEKS_AGO}';
    DELETE FROM audit_events WHERE entity = 'Patient' AND entity_id NOT IN (SELECT id FROM patients);
    DELETE FROM audit_events WHERE entity = 'Program' AND entity_id NOT IN (SELECT id FROM programs);
    -- What was taken back has no row any more, and its trail is what later versions read it from.
    DELETE FROM audit_events WHERE entity IN ('SessionLog', 'PainReport') AND (at < '${THREE_WEEKS_AGO}'
      OR actor_id NOT IN (SELECT user_id FROM patient_access));
    UPDATE clinics SET name = 'Fixture Clinic', is_demo = 0;
    -- A sign-in that is still open whenever the test is run.
    UPDATE auth_sessions SET expires_at = '2099-01-01T00:00:00.000+00:00';
  `);
  const { count } = database.prepare("SELECT count(*) AS count FROM patients").get();
  database.close();
  if (count !== PATIENTS.length) throw new Error(`${count} patients are left.`);
}

/** Ever's log as this version exports it, from what is left. */
async function exportLog() {
  const server = await startServer({ dataDir, env: { ...clock, DATABASE_URL: `file:${file}` } });
  const record = await findRecord(server.origin, cookies.clinician, "Ever Thistlewood");
  const path = `/export/patients/${record.split("/").at(-1)}/log.csv`;
  const answer = await fetch(server.origin + path, { headers: { Cookie: cookies.clinician } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const text = await answer.text();
  await server.stop();
  return text;
}

/** Tables as this version's migrations make them, the migrations' own history, and every row. */
function dump(target) {
  const database = new Database(file);
  const migrations = readMigrations(target);
  const find = (sql) => database.prepare(sql).all();
  const [history] = find("SELECT sql FROM sqlite_master WHERE name = '_prisma_migrations'");
  const instant = target === "sqlite" ? "DATETIME" : "TIMESTAMPTZ";
  const tables = find(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_*' AND name NOT GLOB 'sqlite*' ORDER BY name",
  );
  const text = [
    ...migrations.map(({ sql }) => sql),
    `${history.sql.replaceAll("DATETIME", instant)};`,
    REFERENCES[target].off,
    "BEGIN;",
    ...migrations.map((migration) =>
      insert("_prisma_migrations", historyOf(migration), {}, target),
    ),
    ...tables.flatMap(({ name }) => rowsOf(database, name, target)),
    "COMMIT;",
    REFERENCES[target].on,
    "",
  ].join("\n");
  database.close();
  return text;
}

function readMigrations(target) {
  const root = join("prisma", "migrations", target);
  const names = readdirSync(root).filter((name) => /^\d/.test(name));
  return names.sort().map((name) => {
    return { name, sql: readFileSync(join(root, name, "migration.sql"), "utf8") };
  });
}

function historyOf({ name, sql }) {
  const checksum = createHash("sha256").update(sql).digest("hex");
  const times = { finished_at: MOMENT, started_at: MOMENT };
  return { id: randomUUID(), checksum, migration_name: name, ...times, applied_steps_count: 1 };
}

function rowsOf(database, table, target) {
  const columns = database.prepare(`PRAGMA table_info("${table}")`).all();
  const types = Object.fromEntries(columns.map(({ name, type }) => [name, type]));
  // In the order in which they were written, which decides where nothing else does.
  const rows = database.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all();
  return rows.map((row) => insert(table, row, types, target));
}

function insert(table, row, types, target) {
  const names = Object.keys(row).filter((name) => row[name] !== null);
  const values = names.map((name) => literal(row[name], types[name], target));
  const columns = names.map((name) => `"${name}"`).join(", ");
  return `INSERT INTO "${table}" (${columns}) VALUES (${values.join(", ")});`;
}

function literal(value, type, target) {
  if (type === "BOOLEAN" && target === "postgres") return value === 1 ? "true" : "false";
  return typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
