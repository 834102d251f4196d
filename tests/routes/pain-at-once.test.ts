import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as lastLogs } from "~/routes/my.sessions";
import { action as sync } from "~/routes/my.sync";
import { action as undo } from "~/routes/my_.log.undo";
import { loader as guide, action as saveRun } from "~/routes/my_.session.$dueOn.$slot";
import {
  call,
  createClinic,
  createPatient,
  createProgram,
  request,
  type TestPatient,
} from "../factories";
import { openCaseload } from "./caseload-world";

const DAY = "2026-03-04";
const PATH = `/my/session/${DAY}/1`;
const params = { dueOn: DAY, slot: "1" };
const SAID = "2026-03-04T11:52:00.000Z";
let ever: TestPatient;
let lunge: string;
let clinician: string;

beforeEach(async () => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  const { owner, cookie } = await createClinic();
  clinician = cookie;
  ever = await createPatient(owner);
  const items = [{ exerciseId: "lunge", allowEasier: true }, { exerciseId: "pigeon" }];
  const { revisions } = await createProgram(ever, { startsOn: "2026-03-02", items });
  lunge = revisions[0]?.items[0]?.id ?? "";
});

const felt = (part: object = {}) => ({
  ...{ type: "pain", moment: "DURING", id: randomUUID(), score: 7, exerciseId: "lunge" },
  ...{ saidAt: SAID, ...part },
});

async function send(...events: object[]) {
  const { data } = await call(sync, request("/my/sync", { cookie: ever.cookie, json: events }));
  return (data as { status: string }[]).map(({ status }) => status);
}

const log = (form: Record<string, string>) =>
  call(saveRun, request(PATH, { cookie: ever.cookie, form }), params);

/** Those of the stretches first. */
async function reports() {
  const stored = await db.painReport.findMany({ where: { patientId: ever.patient.id } });
  return stored.sort((a, b) => Number(b.moment === "DURING") - Number(a.moment === "DURING"));
}

const run = (during: { id: string; score?: number }, part: Record<string, string> = {}) => ({
  ...{ id: randomUUID(), status: "PARTLY", pain: "3", startedAt: "2026-03-04T11:50:00.000Z" },
  ...{ "during[0].exerciseId": "lunge", "during[0].score": String(during.score ?? 7) },
  ...{ "during[0].id": during.id, ...part },
});

describe("a number that broke an exercise off", () => {
  it("is stored at once, with its exercise and its own time, however often it is sent", async () => {
    const event = felt();
    expect(await send(event, event)).toEqual(["stored", "duplicate"]);
    expect(await send(event)).toEqual(["duplicate"]);
    expect(await reports()).toMatchObject([
      { id: event.id, moment: "DURING", score: 7, exerciseId: "lunge", at: new Date(SAID) },
    ]);
    const { data } = await call(lastLogs, request("/my/sessions", { cookie: ever.cookie }));
    expect(data.logs).toMatchObject([{ id: event.id, changeTo: null }]);
  });

  it("is set right by the same id said later, and by no older word", async () => {
    const event = felt();
    const later = { ...event, score: 4, saidAt: "2026-03-04T11:52:03.000Z" };
    expect(await send(event, later)).toEqual(["stored", "stored"]);
    expect(await send(event)).toEqual(["duplicate"]);
    expect(await reports()).toMatchObject([{ score: 4, at: new Date(later.saidAt) }]);
  });

  it("is not lost for an exercise that nobody knows", async () => {
    expect(await send(felt({ exerciseId: "nonsense" }))).toEqual(["stored"]);
    expect(await reports()).toMatchObject([{ score: 7, exerciseId: null }]);
  });

  it.each(["form", "queue"])("is taken in by its session's log, once, by %s", async (way) => {
    const event = felt();
    await send(event);
    const form = run(event);
    const queued = {
      ...{ type: "session", id: form.id, dueOn: DAY, status: "PARTLY", pain: 3 },
      during: [{ exerciseId: "lunge", score: 7, id: event.id }],
    };
    if (way === "form") expect((await log(form)).status).toBe(302);
    else expect(await send(queued, queued)).toEqual(["stored", "duplicate"]);
    expect(await reports()).toMatchObject([
      { id: event.id, score: 7, at: new Date(SAID), sessionLogId: form.id },
      { moment: "AFTER", score: 3, sessionLogId: form.id },
    ]);
    expect(await send(event)).toEqual(["duplicate"]);
  });

  it("waited on a phone: keeps its own time, whatever became of its session, and the clinic is told", async () => {
    const said = "2026-03-02T18:05:00.000Z";
    const event = felt({ score: 9, saidAt: said });
    const queued = {
      ...{ type: "session", id: randomUUID(), dueOn: "2026-03-02", status: "PARTLY", pain: 3 },
      ...{ saidAt: "2026-03-02T18:20:00.000Z" },
      during: [{ exerciseId: "lunge", score: 9, id: event.id }],
    };
    expect(await send(event, queued)).toEqual(["stored", "stored"]);
    expect(await send(event, queued)).toEqual(["duplicate", "duplicate"]);
    expect(await reports()).toMatchObject([
      { id: event.id, score: 9, at: new Date(said), localDate: "2026-03-02" },
      { moment: "AFTER", score: 3, sessionLogId: queued.id },
    ]);
    const alone = felt({ score: 9, saidAt: said });
    const refused = { ...queued, id: randomUUID(), dueOn: "2026-02-01" };
    expect(await send(alone, refused)).toEqual(["stored", "rejected"]);
    expect(await reports()).toHaveLength(3);
    const { queue } = await openCaseload("", clinician);
    expect(queue.rows).toMatchObject([{ id: ever.patient.id, rule: "pain-too-high" }]);
  });

  it("that comes after its session's log is the same report", async () => {
    const event = felt();
    await log(run(event));
    expect(await send(event)).toEqual(["duplicate"]);
    expect((await reports()).map(({ id, moment }) => [id === event.id, moment])).toEqual([
      [true, "DURING"],
      [false, "AFTER"],
    ]);
  });

  it("is kept with its log, too, where its id stands for something else", async () => {
    const id = randomUUID();
    await send({ type: "pain", id, score: 2 });
    expect((await log(run({ id }))).status).toBe(302);
    expect((await reports()).map(({ moment, score }) => [moment, score])).toEqual([
      ["DURING", 7],
      expect.anything(),
      expect.anything(),
    ]);
  });

  it("goes with the log that took it in, and does not come back", async () => {
    const event = felt();
    await send(event);
    const form = run(event);
    await log(form);
    const asked = request(`/my/log/undo?id=${form.id}`, {
      ...{ cookie: ever.cookie, form: { id: form.id } },
    });
    expect((await call(undo, asked)).status).toBe(302);
    expect(await send(event)).toEqual(["duplicate"]);
    expect(await reports()).toEqual([]);
  });
});

describe("an easier version", () => {
  const item = (easierId: string) => ({
    ...{ "items[0].itemId": lunge, "items[0].result": "DONE", "items[0].easierId": easierId },
    "during[0].exerciseId": easierId,
  });

  test("is offered where it is allowed, and stored with the log", async () => {
    const { data } = await call(guide, request(PATH, { cookie: ever.cookie }), params);
    expect(Object.keys(data.run.easier)).toEqual([lunge]);
    expect(data.run.easier[lunge]).toMatchObject({ exerciseId: "standing-desk" });
    const form = run({ id: randomUUID(), score: 2 }, item("standing-desk"));
    expect((await log(form)).status).toBe(302);
    expect(await db.exerciseLog.findMany({ where: { sessionLogId: form.id } })).toMatchObject([
      { itemId: lunge, result: "DONE", easierId: "standing-desk" },
    ]);
    const logs = await call(lastLogs, request("/my/sessions", { cookie: ever.cookie }));
    expect(logs.data.logs[0]?.detail).toContain("Lunge: easier version,");
  });

  test.each(["couch", "nonsense"])("that the item does not allow is not taken: %s", async (id) => {
    expect((await log(run({ id: randomUUID() }, item(id)))).status).toBe(404);
  });
});
