import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/lib/db.server";
import { loader as today } from "~/routes/my._index";
import { action as undo, loader as undoPage } from "~/routes/my_.log.undo";
import { call, createSession, request } from "../factories";
import { DAY, type LogWorld, logWorld } from "./log-world";

let world: LogWorld;

beforeEach(async () => {
  world = await logWorld();
});

describe("again", () => {
  it("stores a double submit once, also at the same moment", async () => {
    const id = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => world.send({ id, pain: "3" })));
    expect(answers.map((each) => each.location)).toEqual(Array(3).fill(`/my?saved=${id}`));
    expect(await world.sessions()).toHaveLength(1);
    expect(await world.reports()).toHaveLength(1);
  });

  it("shows what was logged, and changes it under the first log's id", async () => {
    const id = randomUUID();
    await world.send({ id, pain: "3", effort: "EASY", note: "First" });
    const again = await world.open("");
    expect(again.data).toMatchObject({
      id,
      page: { status: "DONE", logged: { pain: 3, effort: "EASY", remarks: "First" } },
    });
    const answer = await world.send({ pain: "6", effort: "HARD" });
    expect(answer.location).toBe(`/my?changed=${id}`);
    const shown = await call(today, request(`/my?changed=${id}`, { cookie: world.ever.cookie }));
    expect(shown.data.saved).toMatchObject({ undoId: null, guidance: { light: "red" } });
  });

  it("refuses a change after 48 hours, in words", async () => {
    const session = await createSession(world.program, { dueOn: DAY, createdAt: new Date() });
    await db.sessionLog.update({
      where: { id: session.id },
      data: { createdAt: new Date("2026-03-02T18:00:00Z") },
    });
    expect((await world.open("")).data.page.closed).toContain("48 hours");
    const answer = await world.send({ pain: "3" });
    expect(answer.status).toBe(422);
    expect(answer.data.form.error?.[""]?.[0]).toContain("48 hours");
  });

  it("changes a wrong number of a single exercise, and leaves the others", async () => {
    const id = randomUUID();
    await world.send({
      ...{ id, pain: "3", "during[0].exerciseId": "lunge", "during[0].score": "9" },
      ...{ "during[1].exerciseId": "pigeon", "during[1].score": "4" },
    });
    const { logged } = (await world.open("")).data.page;
    expect(logged?.during).toEqual([
      { exerciseId: "lunge", name: "lunge", score: 9 },
      { exerciseId: "pigeon", name: "pigeon", score: 4 },
    ]);
    const sent = { "during[0].exerciseId": "lunge", "during[0].score": "2" };
    expect((await world.send({ id, pain: "3", ...sent })).location).toBe(`/my?changed=${id}`);
    const stored = (await world.reports()).filter(({ moment }) => moment === "DURING");
    expect(stored.map(({ exerciseId, score }) => [exerciseId, score]).sort()).toEqual([
      ["lunge", 2],
      ["pigeon", 4],
    ]);
  });

  it("asks before a log is removed, and says what cannot be made anew", async () => {
    const { program, ever } = world;
    const open = (id: string) =>
      call(undoPage, request(`/my/log/undo?id=${id}`, { cookie: ever.cookie }));
    const now = new Date(`${DAY}T18:00:00Z`);
    const ofToday = await createSession(program, { dueOn: DAY, createdAt: now });
    const late = await createSession(program, { dueOn: "2026-03-02", createdAt: now });
    const old = await createSession(program, { dueOn: "2026-03-03" });
    await db.sessionLog.update({
      where: { id: old.id },
      data: { createdAt: new Date("2026-03-02T18:00:00Z") },
    });
    expect((await open(ofToday.id)).data.page).toMatchObject({
      ...{ title: "Today: all done", after: expect.stringContaining("log this session anew") },
    });
    expect((await open(late.id)).data.page.after).toContain("too far back");
    expect((await open(old.id)).location).toBe("/my/sessions?closed");
    const send = (id: string) =>
      call(undo, request("/my/log/undo", { cookie: ever.cookie, form: { id } }));
    expect((await send(late.id)).location).toBe("/my?removed");
    expect((await send(old.id)).location).toBe("/my/sessions?closed");
    expect((await world.sessions()).map(({ id }) => id).sort()).toEqual(
      [ofToday.id, old.id].sort(),
    );
  });

  it("takes a log back, and the session is open again", async () => {
    const id = randomUUID();
    await world.send({ id, pain: "3" });
    const form = { id };
    const answer = await call(undo, request("/my/log/undo", { cookie: world.ever.cookie, form }));
    expect(answer.location).toBe("/my?undone");
    expect(await world.sessions()).toEqual([]);
    const shown = await call(today, request("/my?undone", { cookie: world.ever.cookie }));
    expect(shown.data).toMatchObject({ isUndone: true, page: { cards: { open: { slot: 1 } } } });
  });
});
