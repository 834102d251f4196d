import { beforeAll, describe, expect, test } from "vitest";
import { readSpark } from "~/components/marks/spark-text";
import { eachDay } from "~/domain/calendar/dates";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import {
  actorOf,
  createClinic,
  createClinician,
  createInvitedPatient,
  createPain,
} from "../factories";
import { statementsOf } from "../factories/statements";
import { day, namesOf, noon, openCaseload, patientWith, today } from "./caseload-world";

let cookie: string;
/** Everybody's patients, where the address does not say it: the choice before is remembered. */
const open = (search = "") => {
  const whose = search.includes("whose=") ? "" : `${search === "" ? "?" : "&"}whose=all`;
  return openCaseload(search + whose, cookie);
};

beforeAll(async () => {
  setClock(noon);
  const { owner, cookie: own } = await createClinic({ timeZone: "Europe/London" });
  cookie = own;
  const colleague = (await createClinician(owner)).actor;

  const low = await patientWith(owner, {
    name: "Low Larch",
    done: [13, 10],
    condition: "Knee pain",
  });
  await createPain(low, { score: 4, localDate: day(1) });
  await patientWith(owner, { name: "Silent Sedge", done: [50, 45], nextVisitOn: day(-9) });
  const high = await patientWith(owner, { name: "High Hale", nextVisitOn: day(-2), side: "LEFT" });
  await createPain(high, { score: 8, localDate: day(2), moment: "AFTER" });
  const zero = await patientWith(colleague, { name: "Zoë Zero" });
  const some = await patientWith(owner, { name: "Sam Some", nextVisitOn: day(1) });
  for (const localDate of eachDay(day(6), today)) {
    await createPain(zero, { score: 0, localDate });
    await createPain(some, { score: 2, localDate });
  }
  await createInvitedPatient(owner, { name: "Ivy Invited" });
  await patientWith(owner, { name: "Gone Gale", dischargedOn: day(3) });

  const elsewhere = await createClinic({ name: "Elsewhere" });
  const stranger = await patientWith(elsewhere.owner, { name: "Strange Starr" });
  await createPain(stranger, { score: 10 });
});

test("the page asks for the viewer's own choices once", async () => {
  await open();
  const seen = await statementsOf(() => open());
  const choices = seen.filter((text) => /SELECT/i.test(text) && text.includes("preferences"));
  expect(choices).toHaveLength(1);
});

test("needs attention: worst first, with figures and dates, this clinic's only", async () => {
  const { queue, inCare } = await open();
  expect(queue.rows.map(({ name, badge, reason }) => [name, badge, reason])).toEqual([
    ["High Hale", "Pain too high", "Pain 8 of 10"],
    ["Silent Sedge", "Gone quiet", "No logs for 45 days"],
    ["Low Larch", "Low adherence", "4 of 13 sessions done"],
    ["Sam Some", "Review due", "Visit on Wed 18 Nov"],
  ]);
  expect([queue.counts.open, inCare]).toEqual([4, 6]);
});

test("the head: the clinic's date, a greeting by its clock, when it was checked", async () => {
  const page = await open();
  expect(page).toMatchObject({
    date: "Thursday 19 November 2026",
    greeting: "Good afternoon, Olive",
    checkedAt: "12:00",
  });
});

const all = ["High Hale", "Ivy Invited", "Low Larch", "Sam Some", "Silent Sedge", "Zoë Zero"];

test.each([
  ["?sort=name", all],
  ["?sort=-name", [...all].reverse()],
  ["", ["Sam Some", "High Hale", "Silent Sedge", "Ivy Invited", "Low Larch", "Zoë Zero"]],
  [
    "?sort=-review",
    ["Silent Sedge", "High Hale", "Sam Some", "Ivy Invited", "Low Larch", "Zoë Zero"],
  ],
  // Nothing was due for Ivy: unknown comes last, in both directions.
  [
    "?sort=adherence",
    ["Silent Sedge", "Low Larch", "High Hale", "Sam Some", "Zoë Zero", "Ivy Invited"],
  ],
  [
    "?sort=-adherence",
    ["High Hale", "Sam Some", "Zoë Zero", "Low Larch", "Silent Sedge", "Ivy Invited"],
  ],
  // Zoë's pain is 0, which is a value; the others logged too few days.
  ["?sort=pain", ["Zoë Zero", "Sam Some", "High Hale", "Ivy Invited", "Low Larch", "Silent Sedge"]],
  [
    "?sort=-pain",
    ["Sam Some", "Zoë Zero", "High Hale", "Ivy Invited", "Low Larch", "Silent Sedge"],
  ],
  [
    "?sort=last-log",
    ["Silent Sedge", "Low Larch", "High Hale", "Sam Some", "Zoë Zero", "Ivy Invited"],
  ],
  [
    "?sort=-last-log",
    ["High Hale", "Sam Some", "Zoë Zero", "Low Larch", "Silent Sedge", "Ivy Invited"],
  ],
])("order: %s", async (search, names) => {
  expect(namesOf((await open(search)).rows)).toEqual(names);
});

test.each([
  ["?whose=mine", ["High Hale", "Ivy Invited", "Low Larch", "Sam Some", "Silent Sedge"]],
  ["?show=attention", ["High Hale", "Low Larch", "Sam Some", "Silent Sedge"]],
  ["?show=review-due", ["High Hale", "Sam Some"]],
  ["?show=low-adherence", ["Low Larch", "Silent Sedge"]],
  ["?show=no-program", ["Ivy Invited"]],
  ["?show=discharged", ["Gone Gale"]],
  ["?show=attention&show=review-due", ["High Hale", "Sam Some"]],
  ["?condition=Knee+pain", ["Low Larch"]],
  ["?q=zoe", ["Zoë Zero"]],
  ["?q=psoas+left", ["High Hale"]],
  ["?q=thsl&show=attention", []],
  ["?q=starr", []],
  ["?whose=all&show=nonsense&sort=nonsense&page=nonsense", all],
])("filter: %s", async (search, names) => {
  const page = await open(`${search}${search.includes("sort") ? "" : "&sort=name"}`);
  expect(namesOf(page.rows).sort()).toEqual(names);
  expect(page.matching).toBe(names.length);
});

test("a name of somebody discharged is found, though they are on no list", async () => {
  const besides = async (search: string) => (await open(search)).besides;
  expect(await besides("?whose=mine&q=gone&condition=Knee+pain")).toEqual({
    ...{ discharged: 1, archived: 0 },
  });
  for (const search of ["", "?q=zoe", "?q=starr", "?q=gone&show=discharged"])
    expect(await besides(search)).toEqual({ discharged: 0, archived: 0 });
});

test("whose patients were shown is remembered for each person; the address wins", async () => {
  const whose = async (search: string, reader = cookie) =>
    (await openCaseload(search, reader)).query.whose;
  expect(await whose("?whose=mine")).toBe("mine");
  expect([await whose(""), await whose("?whose=nonsense&sort=name")]).toEqual(["mine", "mine"]);
  expect((await openCaseload("", cookie)).rows.map(({ name }) => name)).not.toContain("Zoë Zero");
  const self = await actorOf(cookie, "clinician");
  const { cookie: other } = await createClinician(self);
  expect(await whose("", other)).toBe("all");
  expect([await whose("?whose=all"), await whose("?whose=all"), await whose("")]).toEqual([
    ...["all", "all", "all"],
  ]);
  // Each choice leaves one row, and the same again none.
  const of = { actorId: self.userId, action: "preferences.changed" };
  const left = await db.auditEvent.findMany({ where: of, orderBy: { at: "asc" } });
  expect(left.map(({ detail }) => detail).slice(-1)).toEqual([{ whose: "all" }]);
});

describe("one row", () => {
  const rowOf = async (name: string) => {
    const row = (await open()).rows.find((each) => each.name === name);
    if (!row) throw new Error(`${name} is not on the page.`);
    return row;
  };

  test("no pain is a figure, and drawn", async () => {
    const row = await rowOf("Zoë Zero");
    expect(row.pain).toEqual({ mean: 0, change: null });
    expect(readSpark(row.spark).days).toEqual([...Array(21).fill(null), ...Array(7).fill(0)]);
  });

  test("nothing due is unknown, never 0 % and never 100 %", async () => {
    const row = await rowOf("Ivy Invited");
    expect(row).toMatchObject({ adherence: null, pain: null, lastLog: null, program: null });
    expect(row.status).toBe("no-program");
  });

  test("the last log is found however long ago it was", async () => {
    expect((await rowOf("Silent Sedge")).lastLog).toBe("Mon 5 Oct");
  });
});
