import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/lib/db.server";
import { loader as today } from "~/routes/my._index";
import { call, request } from "../factories";
import { DAY, type LogWorld, logWorld } from "./log-world";

let world: LogWorld;

beforeEach(async () => {
  world = await logWorld();
});

describe("three taps", () => {
  it("asks one question with nothing preset, saves, and says so on the today page", async () => {
    const asked = await world.open();
    expect(asked.data.page).toMatchObject({ status: "DONE", logged: null, closed: null });
    expect(asked.data.page.question).toContain("pain");
    const { id } = asked.data;
    const answer = await world.send({ id, pain: "4", effort: "", note: "" });
    expect(answer).toMatchObject({ status: 302, location: `/my?saved=${id}` });
    const shown = await call(today, request(answer.location ?? "", { cookie: world.ever.cookie }));
    expect(shown.data.saved).toMatchObject({
      ...{ title: "Saved: all done, pain 4.", undoId: id },
      guidance: { light: "amber" },
    });
    expect(shown.data.page.cards).toMatchObject({
      open: null,
      logged: [
        {
          title: "All done",
          detail: "Pain 4 after the session.",
          changeTo: `/my/log/${DAY}/1?id=${id}`,
        },
      ],
    });
  });

  it("follows the episode's own limits", async () => {
    world = await logWorld({ painGreenMax: 1, painCeiling: 3 });
    const answer = await world.send({ pain: "4" });
    const shown = await call(today, request(answer.location ?? "", { cookie: world.ever.cookie }));
    expect(shown.data.saved?.guidance).toMatchObject({ light: "red" });
    expect((await world.open()).data.page.pain.limits).toEqual({ greenMax: 1, ceiling: 3 });
  });

  it("stores 0 as a score, and no answer as nothing", async () => {
    await world.send({ pain: "0" });
    expect(await world.reports()).toMatchObject([{ score: 0 }]);
    await world.send({ pain: "", withoutNumber: "1" }, "2026-03-03");
    expect(await world.sessions()).toHaveLength(2);
    expect(await world.reports()).toHaveLength(1);
  });
});

describe("what is missing or wrong", () => {
  it("asks for a number when something was done, and keeps what was typed", async () => {
    const answer = await world.send({ pain: "", effort: "HARD", note: "Felt stiff" });
    expect(answer.status).toBe(422);
    expect(answer.data.form).toMatchObject({
      initialValue: { effort: "HARD", note: "Felt stiff" },
      error: { pain: ["Choose a number, or log without one."] },
    });
    expect(await world.sessions()).toEqual([]);
  });

  it.each(["11", "-1", "4.5", "four", " ", "1e1", "04"])("refuses the score %j", async (pain) => {
    expect((await world.send({ pain, withoutNumber: "1" })).status).toBe(422);
    expect(await world.reports()).toEqual([]);
  });

  it.each([
    [{ status: "PERFECT" }, "status"],
    [{ id: "not-a-uuid" }, "id"],
    [{ effort: "MAYBE" }, "effort"],
    [{ missReason: "ALIENS" }, "missReason"],
    [{ note: "x".repeat(1001) }, "note"],
    [{ startedAt: "yesterday" }, "startedAt"],
  ])("names the field of %o", async (fields, name) => {
    const answer = await world.send({ pain: "3", ...fields });
    expect(answer.status).toBe(422);
    expect(answer.data.form.error).toHaveProperty(name);
    expect(await world.sessions()).toEqual([]);
  });

  it.each([
    ["2026-02-30", "1"],
    ["today", "1"],
    [DAY, "0"],
    [DAY, "one"],
    [DAY, "9"],
  ])("has no page for %s, session %s", async (dueOn, slot) => {
    expect((await world.open("", dueOn, slot)).status).toBe(404);
  });

  it("says in words that an old day is closed", async () => {
    expect((await world.open("", "2026-03-02")).data.page.closed).toContain("today and yesterday");
    const answer = await world.send({ pain: "3" }, "2026-03-02");
    expect(answer.status).toBe(422);
    expect(answer.data.form.error?.[""]?.[0]).toContain("today and yesterday");
  });
});

describe("some and none", () => {
  it("asks why and stores it; the number is welcome, not needed", async () => {
    await world.send({ status: "MISSED", missReason: "FEELING_BETTER", pain: "" });
    expect(await world.sessions()).toMatchObject([
      { status: "MISSED", missReason: "FEELING_BETTER" },
    ]);
    expect(await world.reports()).toEqual([]);
  });

  it("takes ticks as what was done and the rest as skipped, for the same reason", async () => {
    const [lunge, pigeon, butterfly] = (world.program.revisions[0]?.items ?? []).map(
      ({ id }) => id,
    );
    await world.send({
      ...{ status: "PARTLY", pain: "2", missReason: "NO_TIME" },
      ...{ "items[0].itemId": lunge ?? "", "items[0].done": "1" },
      ...{ "items[1].itemId": pigeon ?? "", "items[2].itemId": butterfly ?? "" },
    });
    const logs = await db.exerciseLog.findMany({
      where: { itemId: { in: world.program.revisions[0]?.items.map(({ id }) => id) ?? [] } },
      orderBy: { item: { position: "asc" } },
    });
    expect(logs).toMatchObject([
      { itemId: lunge, result: "DONE", reason: null },
      { itemId: pigeon, result: "SKIPPED", reason: "NO_TIME" },
      { itemId: butterfly, result: "SKIPPED", reason: "NO_TIME" },
    ]);
  });

  it("says nothing about single exercises when nothing was ticked", async () => {
    const itemId = world.program.revisions[0]?.items[0]?.id ?? "";
    await world.send({ status: "PARTLY", pain: "2", "items[0].itemId": itemId });
    expect(await world.sessions()).toHaveLength(1);
    expect(await db.exerciseLog.count({ where: { itemId } })).toBe(0);
  });
});
