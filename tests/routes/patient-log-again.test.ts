import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/lib/db.server";
import { loader as today } from "~/routes/my._index";
import { action as undo } from "~/routes/my_.log.undo";
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
