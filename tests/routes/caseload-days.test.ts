import { beforeEach, expect, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { loader } from "~/routes/clinic._index";
import {
  call,
  createClinic,
  createInvitedPatient,
  createPatient,
  createProgram,
  createSession,
  request,
} from "../factories";
import { day, namesOf, noon, openCaseload as open, patientWith } from "./caseload-world";

beforeEach(() => setClock(noon));

test("pages of 25, each patient once, other parameters kept", async () => {
  const clinic = await createClinic();
  for (let i = 1; i <= 27; i += 1) {
    await createInvitedPatient(clinic.owner, { name: `Patient ${i}` });
  }
  const first = await open("?sort=name&show=no-program", clinic.cookie);
  const second = await open("?sort=name&show=no-program&page=2", clinic.cookie);
  expect([first.from, first.to, second.from, second.to]).toEqual([1, 25, 26, 27]);
  expect(new Set(namesOf([...first.rows, ...second.rows])).size).toBe(27);
  expect(second.query).toMatchObject({ sort: "name", filters: ["no-program"], page: 2 });
  expect((await open("?page=9", clinic.cookie)).query.page).toBe(2);
});

test("at midnight each patient has the date of their own zone", async () => {
  setClock(new Date("2026-11-19T23:30:00Z"));
  const clinic = await createClinic({ timeZone: "Europe/London" });
  await patientWith(clinic.owner, { name: "Berlin", timeZone: "Europe/Berlin" });
  await patientWith(clinic.owner, { name: "London", timeZone: "Europe/London" });
  const page = await open("?sort=name", clinic.cookie);
  expect(page.date).toBe("Thursday 19 November 2026");
  expect(page.rows.map(({ name, lastLog, adherence }) => [name, lastLog, adherence?.due])).toEqual([
    // Half past midnight on the 20th: today's session is open, and not yet due.
    ["Berlin", "yesterday", 13],
    ["London", "today", 14],
  ]);
});

test("a week's target counts from its Monday, five weeks back", async () => {
  const clinic = await createClinic();
  const patient = await createPatient(clinic.owner, { name: "Picks Days" });
  const program = await createProgram(patient, {
    startsOn: day(60),
    schedule: { kind: "perWeek", timesPerWeek: 2 },
  });
  // Monday and Tuesday of each week; the 14 days begin on a Friday, after both.
  for (const ago of [17, 16, 10, 9, 3, 2]) await createSession(program, { dueOn: day(ago) });
  const { rows } = await open("", clinic.cookie);
  expect(rows[0]?.adherence).toEqual({ done: 4, due: 4, ratio: 1 });
});

test("a clinic's first day has nobody", async () => {
  const clinic = await createClinic();
  const page = await open("", clinic.cookie);
  expect(page).toMatchObject({ known: 0, inCare: 0, rows: [], from: 0, to: 0 });
});

test("a patient has no caseload", async () => {
  const clinic = await createClinic();
  const patient = await createPatient(clinic.owner);
  expect((await call(loader, request("/clinic", { cookie: patient.cookie }))).status).toBe(403);
  expect((await call(loader, request("/clinic?q=ash"))).location).toBe(
    "/login?next=%2Fclinic%3Fq%3Dash",
  );
});
