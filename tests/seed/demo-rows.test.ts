import { beforeEach, expect, test } from "vitest";
import { checkCredentials } from "~/auth/sign-in.server";
import { sessionPainId } from "~/data/sessions/pain-answers.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { seedDemoClinic } from "../../prisma/seed";
import { clinicRows } from "../../prisma/seed/clinic";
import { instantAt } from "../../prisma/seed/instants";
import { stories } from "../../prisma/seed/stories";
import { createClinic, request } from "../factories";
import { allRows, emptyDatabase, demoMoment as now, openDemoClinic } from "../factories/database";
import { type DemoPatient, demoPatients, readDemoPatients } from "../factories/demo";

/** Everything but the passwords' hash, which is salted anew at every seeding. */
async function demoRows() {
  const { User = [], ...rows } = await allRows();
  const users = User.map((row) => ({ ...JSON.parse(row), password_hash: null }));
  return { ...rows, users: users.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

// As at a start without DATABASE_URL; the tests' own database has one, which would close the demo clinic.
beforeEach(() => Object.assign(env, { isDemo: true }));

test("the same moment gives the same rows", async () => {
  await openDemoClinic();
  const first = await demoRows();
  await emptyDatabase();
  await seedDemoClinic(now);
  expect(await demoRows()).toEqual(first);
});

test("the database says of every patient what the stories say", async () => {
  await openDemoClinic();
  const told = demoPatients(now);
  const stored = await readDemoPatients(now);
  expect(stored.map(({ name }) => name)).toEqual(told.map(({ name }) => name));
  const facts = ({ log, ...person }: DemoPatient) => ({
    ...person,
    limits: log.limits,
    revisions: log.programs.flatMap((program) => program.revisions.map(({ id }) => id)),
    sessions: log.sessions.map(({ dueOn, slot, status, createdAt }) => [
      dueOn,
      slot,
      status,
      createdAt,
    ]),
    pain: log.pain.map(({ id }) => id).sort(),
  });
  expect(stored.map(facts)).toEqual(told.map(facts));
});

test("a demo clinic that is there is left alone", async () => {
  await openDemoClinic();
  const first = await demoRows();
  await seedDemoClinic(new Date("2026-12-24T12:00:00Z"));
  expect(await demoRows()).toEqual(first);
});

test("an error leaves no half of a clinic behind", async () => {
  await emptyDatabase();
  const { owner } = await createClinic();
  // Somebody has the last patient's address already.
  await db.user.update({
    where: { id: owner.userId },
    data: { email: "zofia@willowlane.example" },
  });
  await expect(seedDemoClinic(now)).rejects.toThrow();
  expect(await db.clinic.count({ where: { isDemo: true } })).toBe(0);
});

test("Tamsin owns the clinic, Leo treats there, Petra is at the front desk, Ever is a patient; all sign in with supple-demo", async () => {
  await openDemoClinic();
  const people = ["tamsin", "leo", "petra", "ever"].map((name) => `${name}@willowlane.example`);
  const users = await db.user.findMany({
    where: { email: { in: people } },
    orderBy: { name: "asc" },
    include: { memberships: true, accesses: true },
  });
  const places = users.map(({ name, memberships, accesses }) => [
    name,
    ...memberships.map(({ role, isOwner }) => `${role}${isOwner ? " OWNER" : ""}`),
    ...accesses.map(({ kind }) => kind),
  ]);
  expect(places).toEqual([
    ["Ever Thistlewood", "SELF"],
    ["Leo Marsh", "CLINICIAN"],
    ["Petra Albright", "FRONT_DESK"],
    ["Tamsin Vale", "CLINICIAN OWNER"],
  ]);
  for (const { email, id } of users)
    expect(await checkCredentials(request("/login"), email, "supple-demo")).toBe(id);
  expect(await db.clinic.findFirstOrThrow()).toMatchObject({
    name: "Willow Lane Clinic",
    isDemo: true,
    phone: "0100 555 0123",
    timeZone: "Europe/London",
  });
  const both = await db.patient.groupBy({ by: ["clinicianId"], _count: true });
  expect(both.map(({ _count }) => _count).sort((a, b) => a - b)).toEqual([11, 18]);
});

test("every patient, account and program has its audit rows, none before the clinic opened", () => {
  const rows = clinicRows(stories, now, "hash");
  const count = (action: string) => rows.audit.filter((row) => row.action === action).length;
  expect(count("patient.added")).toBe(rows.patients.length);
  expect(count("invite.accepted")).toBe(rows.accesses.length);
  expect(count("program.assigned")).toBe(rows.programs.length);
  expect(count("program.revised")).toBe(rows.revisions.length - rows.programs.length);
  expect(rows.audit[0]?.action).toBe("clinic.created");
  expect(rows.audit.every((row) => new Date(row.at) <= now)).toBe(true);
});

test("a session's pain reports have the ids that editing the log looks for", () => {
  const rows = clinicRows(stories, now, "hash");
  const ofSessions = rows.pain.filter((row) => row.sessionLogId);
  expect(ofSessions.length).toBeGreaterThan(1000);
  for (const { id, sessionLogId, moment, exerciseId } of ofSessions) {
    const part = moment === "DURING" ? `DURING ${exerciseId}` : moment;
    expect(id).toBe(sessionPainId(sessionLogId ?? "", part));
  }
});

test.each([
  ["2026-03-28", "18:30", "Europe/London", "2026-03-28T18:30:00Z"],
  ["2026-03-29", "18:30", "Europe/London", "2026-03-29T17:30:00Z"],
  ["2026-10-25", "00:30", "Europe/London", "2026-10-24T23:30:00Z"],
  ["2026-10-25", "07:00", "Europe/London", "2026-10-25T07:00:00Z"],
  ["2026-07-01", "00:15", "Asia/Tokyo", "2026-06-30T15:15:00Z"],
  ["2026-07-01", "23:45", "America/Los_Angeles", "2026-07-02T06:45:00Z"],
  ["2026-01-01", "12:00", "Asia/Kathmandu", "2026-01-01T06:15:00Z"],
])("%s %s in %s is %s", (date, time, zone, instant) => {
  expect(instantAt(date, time, zone)).toEqual(new Date(instant));
});
