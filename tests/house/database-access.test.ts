import { expect, test } from "vitest";
import { readSources } from "./sources";

const sources = Object.entries(
  readSources(import.meta.glob(["../../app/**/*.{ts,tsx}", "../../prisma/seed/**/*.ts"])),
).filter(([path]) => !path.includes("/generated/"));

const filesWith = (pattern: RegExp) =>
  sources
    .filter(([, source]) => pattern.test(source))
    .map(([path]) => path.replace("../../", ""))
    .filter((path) => path !== "app/lib/db.server.ts")
    .sort();

test("the program asks on its own behalf in these places, and nowhere else", () => {
  expect(filesWith(/\basSystem\b/)).toEqual([
    "app/auth/accept-invite.server.ts",
    "app/auth/demo.server.ts",
    "app/auth/email-link.server.ts",
    "app/auth/factor-secret.server.ts",
    "app/auth/first-owner.server.ts",
    "app/auth/further-clinic.server.ts",
    "app/auth/held-form.server.ts",
    "app/auth/invite.server.ts",
    "app/auth/known-device.server.ts",
    "app/auth/language.server.ts",
    "app/auth/limits.server.ts",
    "app/auth/lucia.server.ts",
    "app/auth/other-place.server.ts",
    "app/auth/passkey-sign-in.server.ts",
    "app/auth/pending-sign-up.server.ts",
    "app/auth/places.server.ts",
    "app/auth/public-notice.server.ts",
    "app/auth/recovery-codes.server.ts",
    "app/auth/reminder-links.server.ts",
    "app/auth/reset.server.ts",
    "app/auth/second-factor.server.ts",
    "app/auth/sign-in-step.server.ts",
    "app/auth/sign-in.server.ts",
    "app/auth/sign-up.server.ts",
    "app/auth/signed-in.server.ts",
    "app/auth/staff-invite.server.ts",
    "app/jobs/address-changed-mail.ts",
    "app/jobs/caseload-snapshots.ts",
    "app/jobs/clear-expired.ts",
    "app/jobs/clinician-changed-mail.ts",
    "app/jobs/email-change-mail.ts",
    "app/jobs/freshen-snapshots.ts",
    "app/jobs/index.ts",
    "app/jobs/invitation-mail.ts",
    "app/jobs/message-mail.ts",
    "app/jobs/password-changed-mail.ts",
    "app/jobs/plan-reminders.ts",
    "app/jobs/questions-mail.ts",
    "app/jobs/red-flag-escalation.ts",
    "app/jobs/red-flag-mail.ts",
    "app/jobs/reset-mail.ts",
    "app/jobs/second-factor-mail.ts",
    "app/jobs/second-factor-reminder.ts",
    "app/jobs/send-reminder.ts",
    "app/jobs/sign-up-mail.ts",
    "app/jobs/staff-invitation-mail.ts",
    "app/lib/counters.server.ts",
    "app/lib/jobs-lease.server.ts",
    "app/lib/reminder-link.server.ts",
    "app/server/demo.ts",
    "app/server/first-owner.ts",
    "prisma/seed/index.ts",
  ]);
});

test("SQL by hand stands in these places, and what reads is a SELECT", () => {
  expect(filesWith(/\$(query|execute)Raw|\bread(Lists|Values)\(/)).toEqual([
    "app/data/caseload/freshen.server.ts",
    "app/data/caseload/get-caseload.server.ts",
    "app/data/caseload/write-snapshots.server.ts",
    "app/data/messages/unread.server.ts",
    "app/data/sessions/pain-standing.server.ts",
    "app/data/sessions/place.server.ts",
    "app/data/sessions/undo-log.server.ts",
    "app/lib/events.server.ts",
    "app/lib/jobs-lease.server.ts",
    "app/lib/json-rows.server.ts",
    "app/server/health.ts",
  ]);
  // A lease is taken by an UPDATE that says what it took.
  const others = sources.filter(([path]) => !path.endsWith("jobs-lease.server.ts"));
  const reading = others.flatMap(([, source]) => [
    ...source.matchAll(/\$queryRaw(?:<[^`]*>)?`(\s*\w+)/g),
  ]);
  expect(reading.length).toBeGreaterThan(2);
  for (const [, first = ""] of reading) expect(first.trim()).toBe("SELECT");
});

test("these go past Prisma's client, and no others", () => {
  expect(filesWith(/\bchangeAtOnce\b/)).toEqual([
    "app/data/sessions/store-report.server.ts",
    "app/lib/at-once.server.ts",
  ]);
  expect(
    filesWith(/\b(askOne|connected)\b.*from "\.|DirectStatements\b|\bawait connected\(/),
  ).toEqual([
    "app/lib/at-once.server.ts",
    "app/lib/counters.server.ts",
    "app/lib/direct-statements.server.ts",
    "app/lib/json-rows.server.ts",
  ]);
});

test("the connection itself is for start, stop and health", () => {
  const taken = /(import|export) (\{[^}]*\b(db|closeDb)\b[^}]*\}|\*[^"]*) from "[^"]*\bdb\.server/;
  expect('import * as all from "~/lib/db.server";').toMatch(taken);
  expect('export * from "./db.server";').toMatch(taken);
  expect(filesWith(taken)).toEqual(["app/server/health.ts", "app/server/start.ts"]);
  expect(filesWith(/\bnew (Prisma|Postgres)Client\b|\$transaction\b/)).toEqual([]);
});

test("these commands are let in one at a time, and no others: docs/decisions/028 says why", () => {
  expect(filesWith(/\.serializable\b/)).toEqual([
    "app/auth/accept-invite.server.ts",
    "app/auth/first-owner.server.ts",
    "app/auth/staff-invite.server.ts",
    "app/data/access/end-access.server.ts",
    "app/data/access/invite-carer.server.ts",
    "app/data/access/reset-second-factor.server.ts",
    "app/data/covers/end-cover.server.ts",
    "app/data/covers/hand-over.server.ts",
    "app/data/intake/decide-intake.server.ts",
    "app/data/intake/save-intake.server.ts",
    "app/data/measures/instruments.server.ts",
    "app/data/patients/add-patient.server.ts",
    "app/data/patients/begin-episode.server.ts",
    "app/data/patients/discharge-episode.server.ts",
    "app/data/patients/edit-patient.server.ts",
    "app/data/patients/import-patients.server.ts",
    "app/data/patients/reopen-episode.server.ts",
    "app/data/programs/assign-program.server.ts",
    "app/data/programs/revise-program.server.ts",
    "app/data/programs/stop-program.server.ts",
    "app/data/programs/undo-assignment.server.ts",
    "app/data/programs/undo-stop.server.ts",
    "app/data/red-flags/decide-pause.server.ts",
    "app/data/red-flags/report-red-flags.server.ts",
    "app/data/team/change-member.server.ts",
    "app/data/team/change-rules.server.ts",
    "app/data/team/clinic-languages.server.ts",
    "app/data/team/clinic-settings.server.ts",
    "app/data/team/deactivate-member.server.ts",
    "app/data/team/invite-staff.server.ts",
    "app/data/team/preferences.server.ts",
    "app/data/team/privacy-notice.server.ts",
    "app/data/team/renew-invite.server.ts",
    "app/data/team/reset-second-factor.server.ts",
    "app/data/team/withdraw-staff-invite.server.ts",
  ]);
});

/** An import in mid-code that is not of one plain name, which the walls could read, or is of the database or the actor. */
const lateImport =
  /\b(import|require)\s*\((?!\s*"(?![^"]*\b(db|actor)\.server)[^"]*"\s*\))|\bimport\.meta\.glob\b/;

test.each([
  "await import(`~/lib/db.server`)",
  'import("~/lib/" + "db.server")',
  "require(name)",
  'const { asActor, ...rest } = await import("~/lib/db.server")',
  "const { ['db']: rows } = await import( '~/lib/db.server.js')",
  'const { getActor } = await import("~/auth/actor.server")',
  'require("./db.server")',
  'import.meta.glob("../lib/*.server.ts")',
])("%s is a late import", (line) => {
  expect(line).toMatch(lateImport);
});

test("no late import takes the database or the actor past the walls", () => {
  expect('const LiveChart = lazy(() => import("./live-chart"));').not.toMatch(lateImport);
  // By the address of a file that is built for browsers.
  // And by a language's name: files of words, which import neither.
  expect(filesWith(lateImport)).toEqual(["app/screens/security/late-warning.tsx"]);
});

test("which patients an actor sees is said in one place", () => {
  const where = /where: \{[^}]*\bclinicId:? ?(clinician|patient|actor)\b/;
  const data = sources.filter(([path]) => path.includes("/app/data/"));
  expect(data.length).toBeGreaterThan(15);
  expect(data.filter(([, source]) => where.test(source)).map(([path]) => path)).toEqual([]);
});

test("the audit trail is written, and read by nothing that decides", () => {
  expect(filesWith(/\bauditEvents?\b/)).toEqual([
    "app/lib/audit.server.ts",
    "prisma/seed/index.ts",
  ]);
});
