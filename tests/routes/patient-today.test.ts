import { beforeEach, describe, expect, it } from "vitest";
import type { Clinician } from "~/auth/actor.server";
import { lunge } from "~/content/poses/lunge";
import type { Schedule } from "~/domain/rows";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader } from "~/routes/my._index";
import { loader as sessions } from "~/routes/my.sessions";
import { action as skipMorning } from "~/routes/my_.pain_.morning";
import {
  call,
  createClinic,
  createPain,
  createPatient,
  createProgram,
  createSession,
  request,
} from "../factories";

// Wednesday 4 March 2026, noon.
const NOON = new Date("2026-03-04T12:00:00Z");
const MONDAYS: Schedule = { kind: "weekdays", weekdays: [1], timesPerDay: 1 };
const TWICE: Schedule = { kind: "weekdays", weekdays: [1, 2, 3, 4, 5, 6, 7], timesPerDay: 2 };
let owner: Clinician;

beforeEach(async () => {
  setClock(NOON);
  owner = (await createClinic()).owner;
});

type Program = Parameters<typeof createProgram>[1];

async function patientWith(
  program: Program | null,
  patient: Parameters<typeof createPatient>[1] = {},
) {
  const pat = await createPatient(owner, { name: "Ever Thistlewood", ...patient });
  return { pat, program: program && (await createProgram(pat, program)) };
}

async function pageOf({ cookie }: { cookie: string }) {
  const { status, data } = await call(loader, request("/my", { cookie }));
  expect(status).toBe(200);
  return data.page;
}

describe("greeting and date", () => {
  it.each([
    ["Europe/London", "2026-03-04T07:00:00Z", "Wednesday 4 March", "Good morning, Ever"],
    ["Pacific/Auckland", "2026-03-04T12:00:00Z", "Thursday 5 March", "Good morning, Ever"],
    ["America/Los_Angeles", "2026-03-05T02:00:00Z", "Wednesday 4 March", "Good evening, Ever"],
    // One hour that summer time left out: 03:30 on the clock.
    ["Europe/Berlin", "2026-03-29T01:30:00Z", "Sunday 29 March", "Good morning, Ever"],
  ])("in %s at %s", async (timeZone, at, date, greeting) => {
    setClock(new Date(at));
    const { pat } = await patientWith(null, { timeZone });
    expect(await pageOf(pat)).toMatchObject({ date, greeting });
  });
});

describe("the session of the day", () => {
  it("is shown with its length, its names and the week", async () => {
    const { pat } = await patientWith({
      startsOn: "2026-03-02",
      items: [
        { exerciseId: "lunge", sets: 3, holdSeconds: 45, restSeconds: 15, side: "RIGHT" },
        { exerciseId: "butterfly", sets: 2, side: "NONE" },
      ],
    });
    expect(await pageOf(pat)).toMatchObject({
      cards: {
        open: {
          title: "2 stretches, about 5 min",
          list: "Lunge on the right, butterfly",
          figure: { pose: lunge, mirrored: false },
          order: null,
        },
        logged: [],
        extra: null,
        quiet: null,
      },
      week: { done: 0, due: 7, title: "Five more for your week" },
    });
  });

  it("comes one after another when there are several", async () => {
    const twice = { kind: "weekdays" as const, weekdays: [3 as const], timesPerDay: 2 };
    const { pat, program } = await patientWith({ startsOn: "2026-03-02", schedule: twice });
    expect((await pageOf(pat)).cards.open).toMatchObject({
      ...{ slot: 1, order: "Session 1 of 2", next: "Then session 2 of 2." },
    });
    if (program) await createSession(program, { slot: 1, createdAt: NOON });
    expect((await pageOf(pat)).cards).toMatchObject({
      logged: [{ slot: 1, title: "Session 1 of 2: all done" }],
      open: { slot: 2, order: "Session 2 of 2", next: null },
    });
  });

  it("waits while the last number of the day is red, until a lower one follows", async () => {
    const { pat } = await patientWith({ startsOn: "2026-03-02" });
    await createPain(pat, { score: 2, at: new Date("2026-03-04T08:00:00Z") });
    expect((await pageOf(pat)).cards.open?.hold).toBeNull();
    await createPain(pat, { score: 8, at: new Date("2026-03-04T09:00:00Z") });
    expect((await pageOf(pat)).cards.open?.hold).toMatch(
      /number today was 8. Start when it is at 5 or less/,
    );
    await createPain(pat, { score: 0, at: new Date("2026-03-04T10:00:00Z") });
    expect((await pageOf(pat)).cards.open?.hold).toBeNull();
  });

  it("offers an extra one when all is logged", async () => {
    const { pat, program } = await patientWith({ startsOn: "2026-03-02" });
    if (program) await createSession(program, { createdAt: NOON });
    expect((await pageOf(pat)).cards).toMatchObject({ open: null, extra: { slot: 2 } });
    await createPain(pat, { score: 9, at: NOON });
    expect((await pageOf(pat)).cards).toMatchObject({ open: null, extra: null });
  });
});

describe("a day without a due session", () => {
  it.each<[string, Program | null, Parameters<typeof createPatient>[1], object]>([
    ["rest day", { startsOn: "2026-03-02", schedule: MONDAYS }, {}, { title: "Rest day" }],
    ["no program", null, {}, { title: "No program yet" }],
    ["not begun", { startsOn: "2026-03-06" }, {}, { title: "Your program starts soon" }],
    [
      ...(["ended", { startsOn: "2026-03-02", endsOn: "2026-03-03" }, {}] as const),
      { title: "Your program has ended" },
    ],
    [
      ...(["stopped", { startsOn: "2026-03-02", stoppedOn: "2026-03-03" }, {}] as const),
      { title: "You have no program right now" },
    ],
    [
      "discharged",
      { startsOn: "2026-03-02", stoppedOn: "2026-03-03" },
      { dischargedOn: "2026-03-03" },
      { title: "Your treatment has finished" },
    ],
  ])("%s", async (_what, program, patient, quiet) => {
    const { pat } = await patientWith(program, patient);
    const { cards } = await pageOf(pat);
    expect(cards).toMatchObject({ open: null, logged: [], quiet });
  });

  it("is no rest day when the first week is too short to ask for a session", async () => {
    setClock(new Date("2026-03-08T12:00:00Z"));
    const schedule: Schedule = { kind: "perWeek", timesPerWeek: 3 };
    const { pat } = await patientWith({ startsOn: "2026-03-08", schedule });
    expect((await pageOf(pat)).cards.quiet).toMatchObject({
      title: "Your first week starts on Monday",
      text: "Then 3 times a week, on days you choose.",
    });
  });

  it("still lets a rest day have a session", async () => {
    const { pat } = await patientWith({ startsOn: "2026-03-02", schedule: MONDAYS });
    expect((await pageOf(pat)).cards.extra).toEqual({ dueOn: "2026-03-04", slot: 1 });
  });

  it("lets the patient pick the day when only the number in a week is set", async () => {
    const schedule: Schedule = { kind: "perWeek", timesPerWeek: 2 };
    const { pat } = await patientWith({ startsOn: "2026-03-02", schedule });
    expect((await pageOf(pat)).cards).toMatchObject({
      quiet: { title: "You choose the day" },
      open: { slot: 1 },
      extra: null,
    });
  });
});

describe("what waits", () => {
  const waitsFor = async (pat: { cookie: string }) =>
    (await pageOf(pat)).waiting.rows.map(({ kind }) => kind);

  it("asks about yesterday's session when it was not logged", async () => {
    const { pat } = await patientWith({ startsOn: "2026-03-03" });
    expect(await pageOf(pat)).toMatchObject({
      yesterday: { dueOn: "2026-03-03", slot: 1 },
      waiting: { rows: [{ kind: "yesterday", to: "/my/log/2026-03-03/1" }] },
    });
  });

  it("asks about the morning after it was done, until it is answered", async () => {
    const { pat, program } = await patientWith({ startsOn: "2026-03-02" });
    if (!program) throw new Error("No program.");
    const session = await createSession(program, { dueOn: "2026-03-03" });
    expect(await pageOf(pat)).toMatchObject({
      yesterday: null,
      waiting: { rows: [{ kind: "morning", text: "One question about Tuesday’s session" }] },
    });
    await createPain(pat, { score: 0, moment: "NEXT_MORNING", sessionLogId: session.id });
    expect(await waitsFor(pat)).toEqual([]);
  });

  it("stores nothing when somebody is not sure, and does not ask this browser again", async () => {
    const { pat, program } = await patientWith({ startsOn: "2026-03-02" });
    if (!program) throw new Error("No program.");
    await createSession(program, { dueOn: "2026-03-03" });
    const asked = request("/my/pain/morning?skip", { cookie: pat.cookie, form: {} });
    const { headers, location } = await call(skipMorning, asked);
    expect(location).toBe("/my");
    const [cookie = ""] = headers.get("Set-Cookie")?.split(";") ?? [];
    expect(cookie).toMatch(/^supple_morning=/);
    const { id: patientId } = pat.patient;
    expect(await db.painReport.count({ where: { patientId } })).toBe(0);
    expect(await waitsFor({ cookie: `${pat.cookie}; ${cookie}` })).toEqual([]);
    expect(await waitsFor(pat)).toEqual(["morning"]);
  });

  it("puts the most urgent first, and says who wrote when", async () => {
    const { pat, program } = await patientWith({ startsOn: "2026-03-02", schedule: TWICE });
    if (!program) throw new Error("No program.");
    await createSession(program, { dueOn: "2026-03-03", slot: 1 });
    const { clinicId, id: patientId } = pat.patient;
    const thread = await db.messageThread.create({ data: { clinicId, patientId, lastAt: NOON } });
    const staff = { threadId: thread.id, authorId: owner.userId, isFromStaff: true };
    const at = new Date("2026-03-04T08:58:00Z");
    await db.message.create({
      data: { id: crypto.randomUUID(), clinicId, patientId, ...staff, text: "Own words", at },
    });
    const { rows } = (await pageOf(pat)).waiting;
    expect(rows.map(({ kind }) => kind)).toEqual(["morning", "message", "yesterday"]);
    expect(rows[1]?.title).toBe(`${owner.name.split(" ")[0]} wrote to you`);
    expect(rows[1]?.text).toMatch(/^A message, today \d\d:58$/);
    expect(JSON.stringify(rows)).not.toContain("Own words");
  });
});

describe("whoever comes back", () => {
  it.each([
    ["never logged", null, false],
    ["six days ago", "2026-02-26", false],
    ["a week ago", "2026-02-25", true],
    ["a month ago, before the rows that are read", "2026-02-04", true],
  ])("is welcome, without a count: the last log %s", async (_when, dueOn, isWelcome) => {
    const { pat, program } = await patientWith({ startsOn: "2026-01-01" });
    if (program && dueOn) await createSession(program, { dueOn });
    const { back, waiting, cards } = await pageOf(pat);
    expect(back?.title ?? null).toBe(isWelcome ? "Welcome back" : null);
    expect(back?.text ?? "").not.toMatch(/\d|miss/);
    expect(back?.tell.to ?? "/my/messages#answer").toBe("/my/messages#answer");
    expect(cards.open).not.toBeNull();
    expect(waiting.rows.some(({ kind }) => kind === "morning")).toBe(false);
  });
});

describe("the last logs", () => {
  it("are those of 48 hours, newest first, each with its way to change it", async () => {
    const { pat, program } = await patientWith({ startsOn: "2026-03-01" });
    if (!program) throw new Error("No program.");
    await createSession(program, { dueOn: "2026-03-01" });
    const session = await createSession(program, { dueOn: "2026-03-03", status: "MISSED" });
    const report = await createPain(pat, { score: 0, localDate: "2026-03-04", at: NOON });
    await createPain(pat, { score: 2, moment: "AFTER", sessionLogId: session.id, at: NOON });
    const { data } = await call(sessions, request("/my/sessions", { cookie: pat.cookie }));
    expect(data.logs).toMatchObject([
      { title: "Today: pain 0", changeTo: `/my/pain?id=${report.id}` },
      { title: "Yesterday: not done", changeTo: `/my/log/2026-03-03/1?id=${session.id}` },
    ]);
  });
});
