import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Clinician } from "~/auth/actor.server";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as account, action as saveZone } from "~/routes/my.account";
import { loader as learn } from "~/routes/my.learn";
import { loader as stop } from "~/routes/my.stop";
import { action as saveRun, loader as session } from "~/routes/my_.session.$dueOn.$slot";
import { action as readPrinciples } from "~/routes/my_.session.first";
import {
  call,
  createClinic,
  createPatient,
  createProgram,
  createSession,
  request,
} from "../factories";

const params = { dueOn: "2026-03-04", slot: "1" };
const PATH = "/my/session/2026-03-04/1";
let owner: Clinician;

beforeEach(async () => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  owner = (await createClinic()).owner;
});

const open = (cookie: string) => call(session, request(PATH, { cookie }), params);

describe("the guided session", () => {
  it("shows the safety principles before the first one, once", async () => {
    const pat = await createPatient(owner, { principlesReadAt: null });
    await createProgram(pat, { startsOn: "2026-03-02" });
    const first = `/my/session/first?next=${PATH}`;
    expect(await open(pat.cookie)).toMatchObject({ status: 302, location: first });
    const read = request(first, { cookie: pat.cookie, method: "POST" });
    expect((await call(readPrinciples, read)).location).toBe(PATH);
    expect((await open(pat.cookie)).status).toBe(200);
    const { principlesReadAt } = await db.patient.findUniqueOrThrow({
      where: { id: pat.patient.id },
    });
    expect(principlesReadAt).toEqual(new Date("2026-03-04T12:00:00Z"));
  });

  it.each(["https://evil.example/", "//evil.example"])("never leads on to %s", async (next) => {
    const pat = await createPatient(owner);
    const asked = request(`/my/session/first?next=${encodeURIComponent(next)}`, {
      ...{ cookie: pat.cookie, method: "POST" },
    });
    expect((await call(readPrinciples, asked)).location).toBe("/my");
  });

  it("lists every step of the program in force, and what to read without scripts", async () => {
    const pat = await createPatient(owner);
    await createProgram(pat, {
      startsOn: "2026-03-02",
      items: [
        { exerciseId: "lunge", sets: 2, side: "BOTH" },
        { exerciseId: "bridge", sets: 2, repetitions: 10, holdSeconds: 3, side: "NONE" },
      ],
    });
    const { run } = (await open(pat.cookie)).data;
    expect(
      run.steps.map(({ exerciseId, side, set, seconds }) => [exerciseId, side, set, seconds]),
    ).toEqual([
      ["lunge", "LEFT", 1, 30],
      ["lunge", "LEFT", 2, 30],
      ["lunge", "RIGHT", 1, 30],
      ["lunge", "RIGHT", 2, 30],
      ["bridge", "NONE", 1, null],
      ["bridge", "NONE", 2, null],
    ]);
    expect(Object.keys(run.exercises)).toEqual(["lunge", "bridge"]);
    expect(run.howTos.map((each) => each.name)).toEqual(["Half-kneeling lunge", "Bridge"]);
  });

  it("opens cautions and mistakes of what was not done before, and folds them away later", async () => {
    const pat = await createPatient(owner);
    const { revisions } = await createProgram(pat, {
      startsOn: "2026-03-02",
      items: [
        { exerciseId: "figure-four", side: "BOTH" },
        { exerciseId: "bridge", side: "NONE" },
      ],
    });
    const cares = async () => {
      const { run } = (await open(pat.cookie)).data;
      const toRead = (await call(learn, request("/my/learn", { cookie: pat.cookie }))).data;
      expect(toRead.stretches.map(({ care }) => care)).toEqual(run.howTos.map(({ care }) => care));
      return Object.values(run.exercises).map(({ care }) => care);
    };
    const [figureFour, bridge] = await cares();
    expect([figureFour?.isNew, bridge?.isNew]).toEqual([true, true]);
    expect(figureFour?.cautions).toContain(
      "If you have a new hip joint, or feel a pinch in the groin, ask us first.",
    );
    expect(bridge?.mistakes).toHaveLength(3);
    const yesterday = { params: { dueOn: "2026-03-03", slot: "1" }, path: "/my/log/2026-03-03/1" };
    const form = {
      ...{ id: randomUUID(), status: "PARTLY", pain: "2", missReason: "NO_TIME" },
      ...{ "items[0].itemId": revisions[0]?.items[0]?.id ?? "", "items[0].result": "SKIPPED" },
      ...{ "items[1].itemId": revisions[0]?.items[1]?.id ?? "", "items[1].result": "DONE" },
    };
    const sent = request(yesterday.path, { cookie: pat.cookie, form });
    expect((await call(saveRun, sent, yesterday.params)).status).toBe(302);
    expect((await cares()).map((care) => care?.isNew)).toEqual([true, false]);
  });

  it("stores what the run found out: results, reasons, pain during, when it began", async () => {
    const pat = await createPatient(owner);
    const { revisions } = await createProgram(pat, { startsOn: "2026-03-02" });
    const [lunge = "", pigeon = "", butterfly = ""] = (revisions[0]?.items ?? []).map(
      ({ id }) => id,
    );
    const form = {
      ...{ id: randomUUID(), status: "PARTLY", pain: "3", missReason: "NO_TIME" },
      ...{ startedAt: "2026-03-04T11:50:00.000Z" },
      ...{ "items[0].itemId": lunge, "items[0].result": "DONE" },
      ...{ "items[1].itemId": pigeon, "items[1].result": "PARTLY", "items[1].reason": "PAIN" },
      ...{ "items[2].itemId": butterfly, "items[2].result": "SKIPPED" },
      ...{ "during[0].exerciseId": "pigeon", "during[0].score": "7" },
    };
    const answer = await call(saveRun, request(PATH, { cookie: pat.cookie, form }), params);
    expect(answer.location).toBe(`/my?saved=${form.id}`);
    const stored = await db.sessionLog.findUniqueOrThrow({
      where: { id: form.id },
      include: { exerciseLogs: { orderBy: { item: { position: "asc" } } }, painReports: true },
    });
    expect(stored.startedAt).toEqual(new Date("2026-03-04T11:50:00Z"));
    expect(stored.exerciseLogs).toMatchObject([
      { itemId: lunge, result: "DONE", reason: null },
      { itemId: pigeon, result: "PARTLY", reason: "PAIN" },
      { itemId: butterfly, result: "SKIPPED", reason: "NO_TIME" },
    ]);
    expect(stored.painReports).toHaveLength(2);
    expect(stored.painReports).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ moment: "DURING", score: 7, exerciseId: "pigeon" }),
        expect.objectContaining({ moment: "AFTER", score: 3, exerciseId: null }),
      ]),
    );
  });

  it("leads to the log when the session is logged already", async () => {
    const pat = await createPatient(owner);
    await createSession(await createProgram(pat, { startsOn: "2026-03-02" }));
    expect(await open(pat.cookie)).toMatchObject({ status: 302, location: "/my/log/2026-03-04/1" });
  });
});

describe("learn, stop and account", () => {
  it("shows the patient's own stretches, and what to look out for", async () => {
    const pat = await createPatient(owner);
    const item = { exerciseId: "lunge", side: "LEFT" as const, note: "Use the blue mat" };
    await createProgram(pat, { startsOn: "2026-03-02", items: [item] });
    const { data } = await call(learn, request("/my/learn", { cookie: pat.cookie }));
    expect(data.stretches).toMatchObject([
      {
        name: "Half-kneeling lunge",
        note: { text: "Use the blue mat" },
        figure: { mirrored: true },
      },
    ]);
    expect(data.principles.length).toBeGreaterThan(5);
  });

  it("leads to what is wrong from the address that it had before", async () => {
    const pat = await createPatient(owner);
    const asked = await call(stop, request("/my/stop", { cookie: pat.cookie }));
    expect(asked).toMatchObject({ status: 302, location: "/my/wrong" });
  });

  it("moves the patient's days with a new time zone, and keeps the change", async () => {
    const pat = await createPatient(owner);
    const save = (timeZone: string) =>
      call(saveZone, request("/my/account", { cookie: pat.cookie, form: { timeZone } }));
    expect((await save("Mars/Olympus")).status).toBe(422);
    expect(await save("Pacific/Auckland")).toMatchObject({ location: "/my/account?saved" });
    const { data } = await call(account, request("/my/account", { cookie: pat.cookie }));
    expect(data.account).toMatchObject({ timeZone: "Pacific/Auckland" });
    const audit = await db.auditEvent.findFirst({ where: { entityId: pat.patient.id } });
    expect(audit?.detail).toEqual({ before: "Europe/London", after: "Pacific/Auckland" });
  });
});
