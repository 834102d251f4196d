import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { markReportsOpened } from "~/data/red-flags/mark-reports-opened.server";
import { reportRedFlags } from "~/data/red-flags/report-red-flags.server";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { actorOf, createClinic, createClinician, createPatient } from "../factories";
import { workOffJobs } from "../factories/jobs";

const outbox = join(env.dataDir, "outbox");

let clinic: Awaited<ReturnType<typeof createClinic>>;
let colleague: Awaited<ReturnType<typeof createClinician>>;
let ever: Awaited<ReturnType<typeof createPatient>>;

// A Friday, ten minutes before the clinic closes.
const FRIDAY = new Date("2026-03-06T17:50:00Z");
const at = (instant: string) => setClock(new Date(instant));

beforeEach(async () => {
  setClock(FRIDAY);
  clinic = await createClinic({ name: "Fern Street" });
  colleague = await createClinician(clinic.owner);
  ever = await createPatient(colleague.actor, { name: "Ever Thistlewood" });
  const workday = [["08:00", "18:00"]];
  const openingHours = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, workday]));
  await db.clinic.update({ where: { id: clinic.clinic.id }, data: { openingHours } });
  rmSync(outbox, { recursive: true, force: true });
});
afterEach(() => rmSync(outbox, { recursive: true, force: true }));

/** @returns the report's id */
async function report(): Promise<string> {
  const patient = await actorOf(ever.cookie, "patient");
  const id = randomUUID();
  await reportRedFlags(patient, { id, codes: ["night-pain"], note: "It throbs" });
  return id;
}

const open = async (...ids: string[]) =>
  markReportsOpened(await actorOf(clinic.cookie, "clinician"), ever.patient.id, ids);

/** The mails to this clinic's staff that lie in the outbox, by address: reports of other tests wait there too. */
async function mails(): Promise<{ to: string; text: string }[]> {
  const emails = await staffEmails();
  const names = (() => {
    try {
      return readdirSync(outbox);
    } catch {
      return [];
    }
  })();
  return names
    .map((name) => readFileSync(join(outbox, name), "utf8"))
    .map((text) => ({ to: /^To: (.*)$/m.exec(text)?.[1]?.trim() ?? "", text }))
    .filter(({ to }) => emails.includes(to))
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}

async function staffEmails(): Promise<string[]> {
  const staff = await db.user.findMany({
    where: { memberships: { some: { clinicId: clinic.clinic.id, role: "CLINICIAN" } } },
  });
  return staff.map(({ email }) => email).sort();
}

test("whoever is responsible is mailed at once, without a name or a word of what is the matter", async () => {
  await report();
  await workOffJobs();
  expect((await mails()).map(({ to }) => to)).toEqual([colleague.user.email]);
  const [mail] = await mails();
  expect(mail?.text).toContain("Someone on your caseload needs you. Sign in to see:");
  expect(mail?.text).toContain(`${env.origin}/clinic`);
  expect(mail?.text).not.toMatch(/Ever|Thistlewood|night|pain|throbs|sign[^ ]/i);
});

test("unopened for 30 minutes of opening hours, everybody of the clinic is mailed, each once", async () => {
  await report();
  await workOffJobs();
  rmSync(outbox, { recursive: true, force: true });
  // Ten minutes on Friday, none at the weekend: twenty more on Monday.
  for (const early of ["2026-03-06T18:30:00Z", "2026-03-08T12:00:00Z", "2026-03-09T08:19:00Z"]) {
    at(early);
    await workOffJobs();
    expect(await mails()).toEqual([]);
  }
  at("2026-03-09T08:20:00Z");
  await workOffJobs();
  await workOffJobs();
  expect((await mails()).map(({ to }) => to)).toEqual(await staffEmails());
  for (const { text } of await mails()) expect(text).toContain("nobody has looked yet");
});

test("once anybody has opened it nobody is mailed any more", async () => {
  await open(await report());
  await workOffJobs();
  at("2026-03-09T12:00:00Z");
  await workOffJobs();
  expect(await mails()).toEqual([]);
});

test("a report that nobody has seen is mailed about, whatever else of the patient was opened", async () => {
  const first = await report();
  await report();
  await open(first);
  await workOffJobs();
  expect((await mails()).map(({ to }) => to)).toEqual([colleague.user.email]);
  rmSync(outbox, { recursive: true, force: true });
  at("2026-03-09T12:00:00Z");
  await workOffJobs();
  expect((await mails()).map(({ to }) => to)).toEqual(await staffEmails());
});

test.each([
  ["today", { fromOn: "2026-03-06", untilOn: "2026-03-06" }, true],
  ["from tomorrow on", { fromOn: "2026-03-07", untilOn: "2026-03-09" }, false],
  ["until yesterday", { fromOn: "2026-03-01", untilOn: "2026-03-05" }, false],
  ["until it was ended", { fromOn: "2026-03-01", untilOn: "2026-03-09", endedAt: FRIDAY }, false],
])(
  "whoever covers for the responsible clinician %s is mailed at once too, if it is today",
  async (_when, days, isTold) => {
    const { user } = await createClinician(clinic.owner, { name: "Leo Marsh" });
    await db.cover.create({
      data: {
        ...{ clinicId: clinic.clinic.id, clinicianId: colleague.user.id, colleagueId: user.id },
        ...{ may: "LOOK", createdById: colleague.user.id, createdAt: FRIDAY, ...days },
      },
    });
    await report();
    await workOffJobs();
    const told = [colleague.user.email, ...(isTold ? [user.email] : [])];
    expect((await mails()).map(({ to }) => to)).toEqual(told.sort());
  },
);
