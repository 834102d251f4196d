import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action, loader } from "~/routes/my.sync";
import { action as undo } from "~/routes/my_.log.undo";
import {
  call,
  createClinic,
  createPatient,
  createProgram,
  createSession,
  request,
  type TestPatient,
  type TestProgram,
} from "../factories";

const DAY = "2026-03-04";
const NOON = "2026-03-04T12:00:00Z";
let ever: TestPatient;
let program: TestProgram;

beforeEach(async () => {
  setClock(new Date(NOON));
  const { owner } = await createClinic();
  ever = await createPatient(owner);
  program = await createProgram(ever, { startsOn: "2026-03-02" });
});

async function sync(events: unknown, cookie: string | undefined = ever.cookie) {
  return call(action, request("/my/sync", { cookie, json: events }));
}

const session = (changes: object = {}) => ({
  ...{ id: randomUUID(), type: "session", dueOn: DAY, status: "DONE", ...changes },
});
const pain = (changes: object = {}) => ({ id: randomUUID(), type: "pain", score: 3, ...changes });
const statesOf = ({ data }: { data: unknown }) =>
  (data as { status: string }[]).map((each) => each.status);
const where = () => ({ where: { patientId: ever.patient.id } });

describe("a queue that says whose it is", () => {
  it.each([
    ["person", () => ({ openedBy: "somebody-else" })],
    ["place", () => ({ openedBy: ever.actor.userId, openedAt: "another-access" })],
    ["record", () => ({ openedBy: ever.actor.userId, openedFor: "another-patient" })],
  ])("is refused as a whole when one event is another %s's", async (_what, owner) => {
    const { status, data } = await sync([pain(), pain(owner())]);
    expect([status, data]).toEqual([409, { error: "opened-by-other" }]);
    expect(await db.painReport.count(where())).toBe(0);
  });

  it("is stored when it is their own", async () => {
    const owner = {
      ...{ openedBy: ever.actor.userId, openedAt: ever.access.id },
      openedFor: ever.patient.id,
    };
    expect(statesOf(await sync([pain(owner), session()]))).toEqual(["stored", "stored"]);
  });
});

describe("a queue of logs", () => {
  it("is stored event by event, whatever is wrong with one of them", async () => {
    const events = [
      session({ pain: 0, painBefore: 2, effort: "EASY" }),
      session({ dueOn: "2026-03-03", status: "MISSED", missReason: "FORGOT" }),
      pain(),
      pain({ score: 11 }),
      session({ dueOn: "2026-02-01" }),
      { type: "weather", id: "w" },
      "nonsense",
    ];
    const { status, data } = await sync(events);
    expect(status).toBe(200);
    expect(data).toMatchObject([
      ...events.slice(0, 3).map((event) => ({ id: Object(event).id, status: "stored" })),
      {
        ...{ id: Object(events[3]).id, status: "rejected" },
        ...{
          error: expect.stringContaining("cannot read"),
          problem: expect.stringContaining("score"),
        },
      },
      { status: "rejected", reason: "day-closed", error: expect.stringContaining("14 days") },
      { id: "w", status: "rejected" },
      { id: null, status: "rejected" },
    ]);
    expect(await db.sessionLog.count(where())).toBe(2);
    expect((await db.painReport.findMany(where())).map((each) => each.score).sort()).toEqual([
      0, 2, 3,
    ]);
  });

  it("is not held up by what a database cannot store", async () => {
    const first = session({ note: "before" });
    const events = [
      first,
      pain({ note: "a\0b" }),
      pain({ sessionId: "\0" }),
      session({ slot: 2 ** 53 - 1 }),
      session({ note: "half \ud83d of one", dueOn: "2026-03-03" }),
      session({ id: randomUUID(), status: "PARTLY", note: "\ud83d after" }),
    ];
    const { status, data } = await sync(events);
    expect(status).toBe(200);
    expect(data).toMatchObject(
      ["stored", "stored", "stored", "rejected", "stored", "stored"].map((each) => ({
        status: each,
      })),
    );
    const notes = await db.sessionLog.findMany({ ...where(), orderBy: { dueOn: "desc" } });
    expect(notes.map(({ note }) => note)).toEqual(["after", "half  of one"]);
  });

  it("is the same when it is sent again, also at the same moment", async () => {
    const events = [session({ pain: 4 }), pain()];
    const all = await Promise.all([sync(events), sync(events), sync(events)]);
    const states = all.map(({ data }) =>
      Object(data).map((each: { status: string }) => each.status),
    );
    expect(states.flat().sort()).toEqual([...Array(4).fill("duplicate"), "stored", "stored"]);
    expect(await db.sessionLog.count(where())).toBe(1);
    expect(await db.painReport.count(where())).toBe(2);
  });

  it("never changes what came in under an id before, unlike a form", async () => {
    const first = session({ pain: 4 });
    await sync([first]);
    expect((await sync([{ ...first, pain: 9 }])).data).toMatchObject([{ status: "duplicate" }]);
    expect(await db.painReport.findMany(where())).toMatchObject([{ score: 4 }]);
  });

  it("does not bring an old edit back after a newer one", async () => {
    const [first, second, third] = [session(), session({ note: "b" }), session({ note: "c" })];
    await sync([first, second, third]);
    expect((await sync([second])).data).toMatchObject([{ status: "duplicate" }]);
    expect(await db.sessionLog.findMany(where())).toMatchObject([{ id: first.id, note: "c" }]);
  });

  it("is taken up to 14 days late, each log with the time at which it was said", async () => {
    const said = "2026-02-26T20:15:00Z";
    await createProgram(ever, { startsOn: "2026-02-10", stoppedOn: "2026-03-01" });
    const [late, missed, report] = [
      session({ dueOn: "2026-02-26", saidAt: said, pain: 2 }),
      session({ dueOn: "2026-02-25", status: "MISSED", saidAt: said }),
      pain({ saidAt: said, score: 5 }),
    ];
    expect(statesOf(await sync([late, missed, report]))).toEqual(["stored", "stored", "stored"]);
    expect(await db.sessionLog.findMany({ ...where(), orderBy: { dueOn: "asc" } })).toMatchObject([
      { id: missed.id, completedAt: null, saidAt: new Date(said), createdAt: new Date(NOON) },
      { id: late.id, completedAt: new Date(said), saidAt: new Date(said) },
    ]);
    const reports = await db.painReport.findMany({ ...where(), orderBy: { score: "asc" } });
    expect(reports).toMatchObject([
      { moment: "AFTER", localDate: "2026-02-26", at: new Date(said), createdAt: new Date(NOON) },
      { moment: "DAILY", localDate: "2026-02-26", at: new Date(said), createdAt: new Date(NOON) },
    ]);
  });

  it("belongs to the revision that the phone's page was drawn from, also where nothing is said of single stretches", async () => {
    const nova = await createPatient((await createClinic()).owner);
    const changed = { effectiveOn: DAY, items: [{ exerciseId: "bridge" }] };
    const plan = await createProgram(nova, { startsOn: "2026-03-02", revisions: [changed] });
    const [seen = "", newer] = plan.revisions.map(({ id }) => id);
    const events = [session({ revisionId: seen }), session({ slot: 2, revisionId: "unknown" })];
    expect(statesOf(await sync(events, nova.cookie))).toEqual(["stored", "stored"]);
    const logs = await db.sessionLog.findMany({
      ...{ where: { patientId: nova.patient.id }, orderBy: { slot: "asc" } },
      select: { revisionId: true, exerciseLogs: { select: { itemId: true } } },
    });
    expect(logs.map(({ revisionId }) => revisionId)).toEqual([seen, newer]);
    expect(logs.map(({ exerciseLogs }) => exerciseLogs.length)).toEqual([3, 1]);
  });

  it("says of a session whose program was replaced that it has changed", async () => {
    const exercises = [{ itemId: "of another program", result: "DONE" }];
    expect((await sync([session({ exercises })])).data).toMatchObject([
      { status: "rejected", reason: "not-found", error: expect.stringContaining("has changed") },
    ]);
  });

  it("is not all done where the program that was seen was replaced: what claims no stretch is stored", async () => {
    const [seen] = program.revisions;
    const other = await createProgram(ever, { startsOn: DAY, items: [{ exerciseId: "bridge" }] });
    const revisionId = seen?.id;
    const id = randomUUID();
    expect((await sync([session({ id, revisionId })])).data).toMatchObject([
      { status: "rejected", reason: "not-found", error: expect.stringContaining("has changed") },
    ]);
    expect(await db.sessionLog.count(where())).toBe(0);
    expect(statesOf(await sync([session({ id, status: "PARTLY" })]))).toEqual(["stored"]);
    expect(await db.sessionLog.findMany(where())).toMatchObject([
      { id, status: "PARTLY", programId: other.program.id },
    ]);
    // Of a day on which it still was the one, it belongs to it.
    const before = session({ dueOn: "2026-03-03", revisionId });
    expect(statesOf(await sync([before]))).toEqual(["stored"]);
    expect(await db.sessionLog.findFirst({ where: { id: before.id } })).toMatchObject({
      programId: program.program.id,
    });
  });

  it("takes the morning that was said four days ago, and no other", async () => {
    const { id } = await createSession(program, { dueOn: "2026-03-02" });
    const asked = pain({ sessionId: id, score: 1, saidAt: "2026-03-03T07:00:00Z" });
    expect(statesOf(await sync([{ ...asked, saidAt: "2026-03-04T07:00:00Z" }]))).toEqual([
      "rejected",
    ]);
    expect(statesOf(await sync([asked]))).toEqual(["stored"]);
    expect(await db.painReport.findMany(where())).toMatchObject([
      { moment: "NEXT_MORNING", localDate: "2026-03-03", at: new Date("2026-03-03T07:00:00Z") },
    ]);
  });

  it("refuses what claims to be said in the future, but not a clock that is a little ahead", async () => {
    const events = ["2026-03-04T12:15:00Z", "2026-03-04T12:15:01Z"].map((saidAt) =>
      pain({ saidAt }),
    );
    expect((await sync(events)).data).toMatchObject([
      { status: "stored" },
      { status: "rejected", reason: "clock-ahead", error: expect.stringContaining("clock") },
    ]);
    expect(await db.painReport.findMany(where())).toMatchObject([{ at: new Date(NOON) }]);
  });

  it("never lets what a phone kept undo a newer word, nor erases what it leaves out", async () => {
    const newer = session({ status: "PARTLY", effort: "HARD", note: "gave way on the stairs" });
    expect(statesOf(await sync([newer]))).toEqual(["stored"]);
    const older = session({ saidAt: "2026-03-04T08:00:00Z" });
    expect(statesOf(await sync([older]))).toEqual(["duplicate"]);
    setClock(new Date("2026-03-04T13:00:00Z"));
    expect(statesOf(await sync([session({ status: "DONE" })]))).toEqual(["stored"]);
    expect(await db.sessionLog.findMany(where())).toMatchObject([
      { id: newer.id, status: "DONE", effort: "HARD", note: "gave way on the stairs" },
    ]);
  });

  it("logged meanwhile elsewhere: adds what was left open there, a number above all", async () => {
    const elsewhere = session({ status: "DONE", painBefore: 2 });
    expect(statesOf(await sync([elsewhere]))).toEqual(["stored"]);
    const said = "2026-03-04T08:00:00Z";
    const kept = session({
      ...{ status: "PARTLY", pain: 8, painBefore: 6, note: "sharp", effort: "HARD", saidAt: said },
    });
    expect(statesOf(await sync([kept, kept]))).toEqual(["stored", "duplicate"]);
    expect(await db.sessionLog.findMany(where())).toMatchObject([
      { id: elsewhere.id, status: "DONE", effort: "HARD", note: "sharp" },
    ]);
    const reports = await db.painReport.findMany({ ...where(), orderBy: { score: "asc" } });
    expect(reports.map(({ moment, score }) => [moment, score])).toEqual([
      ["BEFORE", 2],
      ["AFTER", 8],
    ]);
    // What was said between the two is still the older word.
    const between = session({ status: "MISSED", saidAt: "2026-03-04T09:00:00Z" });
    expect(statesOf(await sync([between]))).toEqual(["duplicate"]);
  });

  it("logged elsewhere more than 48 hours ago: is refused with the reason", async () => {
    await createSession(program, {
      dueOn: "2026-03-02",
      createdAt: new Date("2026-03-02T10:00:00Z"),
    });
    const kept = session({ dueOn: "2026-03-02", pain: 8, saidAt: "2026-03-02T09:00:00Z" });
    expect((await sync([kept])).data).toMatchObject([
      { status: "rejected", reason: "edit-closed", error: expect.stringContaining("48") },
    ]);
    expect(await db.painReport.count(where())).toBe(0);
  });

  it("knows what it has stored for good, however late the phone asks again", async () => {
    const events = [session({ pain: 2 }), pain()];
    expect(statesOf(await sync(events))).toEqual(["stored", "stored"]);
    setClock(new Date("2026-03-10T12:00:00Z"));
    expect(statesOf(await sync(events))).toEqual(["duplicate", "duplicate"]);
  });

  it("sets a number right that came in without the phone's knowledge, unless it was changed since", async () => {
    const first = pain({ score: 7, saidAt: "2026-03-04T11:59:00Z" });
    const second = { ...first, score: 2, saidAt: "2026-03-04T11:59:09Z" };
    const third = { ...first, score: 5, saidAt: "2026-03-04T11:59:30Z" };
    expect(statesOf(await sync([first, second, first]))).toEqual(["stored", "stored", "duplicate"]);
    expect(statesOf(await sync([third]))).toEqual(["duplicate"]);
    expect(await db.painReport.findMany(where())).toMatchObject([{ score: 2 }]);
  });

  it("remembers an id that changed nothing, so that it never brings an old state back", async () => {
    const [first, same] = [session(), session()];
    expect(statesOf(await sync([first, same]))).toEqual(["stored", "duplicate"]);
    setClock(new Date("2026-03-04T13:00:00Z"));
    await sync([session({ status: "PARTLY", note: "stopped" })]);
    expect(statesOf(await sync([same]))).toEqual(["duplicate"]);
    expect(await db.sessionLog.findMany(where())).toMatchObject([
      { status: "PARTLY", note: "stopped" },
    ]);
  });

  it.each(["0000-01-01T00:00:00Z", "0300-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])(
    "rejects what was said at %s, and takes the next event",
    async (saidAt) => {
      expect(statesOf(await sync([pain({ saidAt }), session({ saidAt }), pain()]))).toEqual([
        ...["rejected", "rejected", "stored"],
      ]);
      expect(await db.painReport.count(where())).toBe(1);
    },
  );

  it("finds the session of a morning whose id a phone writes in capitals", async () => {
    const yesterday = session({ id: randomUUID().toUpperCase(), dueOn: "2026-03-03" });
    const morning = pain({ sessionId: yesterday.id });
    expect(statesOf(await sync([yesterday, morning]))).toEqual(["stored", "stored"]);
  });

  it("takes the morning after a session of yesterday", async () => {
    const { id } = await createSession(program, { dueOn: "2026-03-03" });
    expect((await sync([pain({ sessionId: id, score: 1 })])).data).toMatchObject([
      { status: "stored" },
    ]);
    expect(await db.painReport.findMany(where())).toMatchObject([
      { moment: "NEXT_MORNING", sessionLogId: id },
    ]);
  });

  it("does not bring back what was taken back, and takes a new answer", async () => {
    const { id: sessionId } = await createSession(program, { dueOn: "2026-03-03" });
    const apart = pain({ score: 9 });
    const morning = pain({ sessionId, score: 8 });
    expect(statesOf(await sync([apart, morning]))).toEqual(["stored", "stored"]);
    for (const { id } of await db.painReport.findMany(where())) {
      const form = { id };
      await call(undo, request("/my/log/undo", { cookie: ever.cookie, form }));
    }
    expect(statesOf(await sync([apart, morning]))).toEqual(["duplicate", "duplicate"]);
    expect(await db.painReport.count(where())).toBe(0);
    expect(statesOf(await sync([pain({ sessionId, score: 1 })]))).toEqual(["stored"]);
    expect(statesOf(await sync([morning]))).toEqual(["duplicate"]);
    expect(await db.painReport.findMany(where())).toMatchObject([{ score: 1 }]);
  });

  it("takes where it hurts as a code, and from an older phone in words", async () => {
    await sync([pain({ bodySite: "knee" }), pain({ bodySite: "Low back" })]);
    const stored = await db.painReport.findMany({ ...where(), orderBy: { bodySite: "asc" } });
    expect(stored).toMatchObject([{ bodySite: "knee" }, { bodySite: "low-back" }]);
  });

  it.each([
    "2026-03-05T12:00:00Z",
    "2026-03-02T23:59:00Z",
    "1970-01-01T00:00:00Z",
    "0000-01-01T00:00:00+14:00",
  ])("takes no time of a phone whose clock is wrong, such as %s", async (wrong) => {
    await sync([session({ pain: 2, painBefore: 3, startedAt: wrong, completedAt: wrong })]);
    expect(await db.painReport.findMany(where())).toMatchObject([
      { at: new Date("2026-03-04T12:00:00Z") },
      { at: new Date("2026-03-04T12:00:00Z") },
    ]);
    expect(await db.sessionLog.findMany(where())).toMatchObject([
      { startedAt: null, completedAt: new Date("2026-03-04T12:00:00Z") },
    ]);
  });
});

describe("who and what may be sent", () => {
  it("answers 401 without a session, 403 for staff", async () => {
    expect((await call(action, request("/my/sync", { json: [] }))).status).toBe(401);
    expect((await call(loader, request("/my/sync"))).status).toBe(401);
    const { cookie } = await createClinic();
    expect(await sync([], cookie)).toMatchObject({ status: 403, data: { error: "not-a-patient" } });
  });

  it.each([
    ["not a list", { id: "x" }],
    ["too many", Array(101).fill({})],
  ])("answers 422 for %s", async (_what, events) => {
    expect((await sync(events)).status).toBe(422);
  });

  it.each([
    ["brackets alone", (open: string, close: string) => open + close],
    [
      "brackets in an event",
      (open: string, close: string) =>
        `[{"id":"x","type":"pain","score":3,"deep":${open}${close}}]`,
    ],
  ])("is refused as a whole when it is nested without end: %s", async (_, bodyOf) => {
    const depth = 100_000;
    const asked = request("/my/sync", { cookie: ever.cookie, json: [] });
    const body = bodyOf("[".repeat(depth), "]".repeat(depth));
    const deep = new Request(asked.url, { method: "POST", headers: asked.headers, body });
    expect(await call(action, deep)).toMatchObject({
      status: 422,
      data: { error: "Send a JSON list of events." },
    });
  });

  it("answers 422 for something that is not JSON, 405 for another method", async () => {
    const asked = request("/my/sync", { cookie: ever.cookie, form: { id: "x" } });
    expect((await call(action, asked)).status).toBe(422);
    const put = request("/my/sync", { cookie: ever.cookie, json: [], method: "PUT" });
    expect((await call(action, put)).status).toBe(405);
  });
});
