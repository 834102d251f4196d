import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { action as pain, loader as painPage } from "~/routes/my_.pain";
import { action as morning } from "~/routes/my_.pain_.morning";
import { call, createSession, request } from "../factories";
import { type LogWorld, logWorld } from "./log-world";

let world: LogWorld;

beforeEach(async () => {
  world = await logWorld();
});

const session = async () => (await world.sessions())[0];
const newerOf = (data: unknown) =>
  (data as { form: { newer?: { title: string; detail: string; stamp: string } } }).form.newer;
const stampOf = async () => (await world.open("")).data.page.logged?.stamp ?? "none";

describe("a log form that was opened before the newest log came in", () => {
  it("stores nothing, shows what is saved and what was typed, and asks", async () => {
    await world.send({ pain: "3", effort: "EASY", note: "Both sides, slowly" });
    const before = await session();
    const answer = await world.send({ seen: "none", pain: "6", effort: "HARD" });
    expect(answer.status).toBe(409);
    expect(newerOf(answer.data)).toMatchObject({
      title: "Today: all done",
      detail: expect.stringContaining("Both sides, slowly"),
    });
    expect(answer.data.form.initialValue).toMatchObject({ pain: "6", effort: "HARD" });
    expect(await session()).toEqual(before);
  });

  it("counts when the patient says so, and what it leaves empty stays", async () => {
    await world.send({ pain: "3", effort: "EASY", note: "Both sides, slowly" });
    const asked = newerOf((await world.send({ seen: "none", pain: "6" })).data);
    const answer = await world.send({ seen: "none", over: asked?.stamp ?? "", pain: "6" });
    expect(answer.status).toBe(302);
    expect(await session()).toMatchObject({ note: "Both sides, slowly", effort: "EASY" });
    expect(await world.reports()).toMatchObject([{ score: 6 }]);
  });

  it("is asked about again when yet another log came in meanwhile", async () => {
    await world.send({ pain: "3", note: "First" });
    const asked = newerOf((await world.send({ seen: "none", pain: "6" })).data);
    await world.send({ seen: await stampOf(), pain: "4", note: "Second" });
    const answer = await world.send({ seen: "none", over: asked?.stamp ?? "", pain: "6" });
    expect(answer.status).toBe(409);
    expect(newerOf(answer.data)?.detail).toContain("Second");
  });

  it("is not asked about when it says the same, or only less", async () => {
    await world.send({ pain: "3", note: "First" });
    expect((await world.send({ seen: "none", pain: "3" })).status).toBe(302);
    expect((await session())?.note).toBe("First");
  });
});

describe("a log form that knows the log it changes", () => {
  it("takes an answer back by leaving it empty", async () => {
    await world.send({ pain: "3", effort: "EASY", note: "First" });
    const answer = await world.send({ seen: await stampOf(), pain: "3" });
    expect(answer.status).toBe(302);
    expect(await session()).toMatchObject({ note: null, effort: null });
  });

  it("may be sent again by the back button, with another number", async () => {
    const id = randomUUID();
    await world.send({ id, seen: "none", pain: "3", note: "First" });
    expect((await world.send({ id, seen: "none", pain: "4" })).status).toBe(302);
    expect(await world.reports()).toMatchObject([{ score: 4 }]);
  });

  it("erases nothing when it says nothing of what it knew", async () => {
    await world.send({ pain: "3", note: "First" });
    expect((await world.send({ pain: "5" })).status).toBe(302);
    expect((await session())?.note).toBe("First");
  });
});

describe("pain apart from a session", () => {
  const send = (form: Record<string, string>) =>
    call(pain, request("/my/pain", { cookie: world.ever.cookie, form }));
  const open = (id: string) =>
    call(painPage, request(`/my/pain?id=${id}`, { cookie: world.ever.cookie }));

  it("is asked about as well when it was changed in another tab", async () => {
    const id = randomUUID();
    await send({ id, seen: "none", pain: "3" });
    const opened = (await open(id)).data.page.logged?.stamp ?? "";
    await send({ id, seen: opened, pain: "5", bodySite: "groin", note: "Worse on the stairs" });
    const answer = await send({ id, seen: opened, pain: "4" });
    expect(answer.status).toBe(409);
    const asked = newerOf(answer.data);
    expect(asked?.detail).toContain("Worse on the stairs");
    await send({ id, seen: opened, over: asked?.stamp ?? "", pain: "4" });
    const expected = { score: 4, bodySite: "groin", note: "Worse on the stairs" };
    expect(await world.reports()).toMatchObject([expected]);
  });

  it("is so of the morning after, too", async () => {
    const { id: sessionId } = await createSession(world.program, { dueOn: "2026-03-03" });
    const answer = (form: Record<string, string>) =>
      call(
        morning,
        request("/my/pain/morning", { cookie: world.ever.cookie, form: { sessionId, ...form } }),
      );
    expect((await answer({ seen: "none", pain: "5", note: "Stiff" })).status).toBe(302);
    expect((await answer({ seen: "none", pain: "2" })).status).toBe(409);
    expect(await world.reports()).toMatchObject([{ score: 5, note: "Stiff" }]);
  });
});
