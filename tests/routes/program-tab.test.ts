import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { resetClock } from "~/lib/clock.server";
import { action as tabAction } from "~/routes/clinic.patients.$patientId.program._index";
import { action as assign } from "~/routes/clinic.patients.$patientId_.assign";
import { call, createPatient, createSession, request, testItem } from "../factories";
import { type ProgramWorld, programWorld, TODAY } from "./program-world";

let world: ProgramWorld;

beforeEach(async () => {
  world = await programWorld();
});
afterAll(resetClock);

const tabPath = () => `${world.path}/program`;

function assignDesk(programId = randomUUID(), startsOn = TODAY) {
  const { path, cookie, params } = world;
  const form = { programId, template: "desk-worker", startsOn };
  return call(assign, request(`${path}/assign`, { cookie, form }), params);
}

test("without a program the tab says so", async () => {
  expect((await world.tab()).data).toMatchObject({ closed: false, news: null, open: [], over: [] });
});

test("the running program with its dose, and every version with note, day and author", async () => {
  await world.running({
    revisions: [
      {
        effectiveOn: "2026-03-02",
        changeNote: "Longer hold.",
        items: [testItem("lunge", { holdSeconds: 45 })],
      },
      { effectiveOn: "2026-03-09", changeNote: "Bridge back." },
    ],
  });
  const { data } = await world.tab();
  expect(data.open).toMatchObject([
    {
      name: "Hip opener",
      state: "running",
      stateWords: "Week 3 of 7",
      dates: "16 Feb to 1 Apr",
      schedule: "every day",
      burden: { exercises: 1, heavy: false },
      items: [{ exerciseId: "lunge", holdSeconds: 45 }],
      revisions: [
        { number: 3, from: "from 9 Mar", note: "Bridge back.", holds: false },
        { number: 2, from: "from 2 Mar", note: "Longer hold.", holds: true },
        { number: 1, from: "from 16 Feb", savedBy: "Olive Owner, 4 Mar", holds: false },
      ],
    },
  ]);
});

test("a program to come stands below the running one; what is over stands apart, newest first", async () => {
  await world.running({ name: "First", startsOn: "2026-01-05", stoppedOn: "2026-02-01" });
  await world.running({ name: "Second", startsOn: "2026-02-02", stoppedOn: "2026-02-15" });
  await world.running({ name: "Now", stoppedOn: "2026-03-08" });
  await world.running({ name: "Next", startsOn: "2026-03-09" });
  const { data } = await world.tab();
  expect(data.open.map(({ name, stateWords }) => [name, stateWords])).toEqual([
    ["Now", "Ends Sun 8 Mar"],
    ["Next", "Starts Mon 9 Mar"],
  ]);
  expect(data.over.map(({ name }) => name)).toEqual(["Second", "First"]);
});

test("stop: nothing is due from today on, the logs stay, and the tab says so", async () => {
  const { program } = await world.running();
  const sent = await world.tabForm({ intent: "stop", programId: program.id });
  expect(sent.location).toBe(`${tabPath()}?stopped=${program.id}`);
  const { data } = await world.tab(`?stopped=${program.id}`);
  expect(data.news).toMatchObject({
    title: "Hip opener is stopped",
    text: expect.stringContaining("yesterday"),
  });
  expect(data.open).toEqual([]);
  expect(data.over).toMatchObject([{ dates: "16 Feb to 3 Mar", stateWords: "Ended yesterday" }]);
});

test("stop on a day that was logged: it still belongs to the program", async () => {
  const program = await world.running();
  await createSession(program, { dueOn: TODAY });
  expect((await world.tab()).data.open[0]?.lastDayIfStopped).toBe(TODAY);
  await world.tabForm({ intent: "stop", programId: program.program.id });
  expect((await world.programs())[0]?.stoppedOn).toBe(TODAY);
});

test("undo takes a fresh assignment back, and the program before it goes on", async () => {
  const before = await world.running();
  const programId = randomUUID();
  await assignDesk(programId);
  expect((await world.tab(`?assigned=${programId}`)).data.news?.undo).toEqual({
    intent: "undo",
    programId,
  });
  const sent = await world.tabForm({ intent: "undo", programId });
  expect(sent.location).toBe(`${tabPath()}?undone=yes`);
  expect((await world.programs()).map(({ id, stoppedOn }) => [id, stoppedOn])).toEqual([
    [before.program.id, null],
  ]);
});

test("once something was logged undo is neither offered nor done", async () => {
  const program = await world.running();
  await createSession(program, { dueOn: TODAY });
  const { id } = program.program;
  expect((await world.tab(`?assigned=${id}`)).data.news).toMatchObject({ undo: null });
  const late = await world.tabForm({ intent: "undo", programId: id });
  expect(late.status).toBe(422);
  expect(late.data.form.error?.[""]?.[0]).toMatch(/^Not taken back: something was logged/);
  expect(await world.programs()).toHaveLength(1);
});

test.each(["stop", "undo", "undo-stop"])(
  "%s at another patient's address does nothing",
  async (intent) => {
    const programId = randomUUID();
    await assignDesk(programId);
    const { owner, cookie } = world;
    const { patient } = await createPatient(owner, { name: "Corwin Batch" });
    const path = `/clinic/patients/${patient.id}/program?index`;
    const sent = request(path, { cookie, form: { intent, programId } });
    expect((await call(tabAction, sent, { patientId: patient.id })).status).toBe(404);
    expect((await world.programs()).map(({ id, stoppedOn }) => [id, stoppedOn])).toEqual([
      [programId, null],
    ]);
  },
);

test("news about what is not there are no news", async () => {
  await world.running();
  for (const query of [
    "?assigned=nobody",
    "?saved=2",
    "?saved=9&program=nobody",
    "?stopped=nobody",
  ]) {
    expect((await world.tab(query)).data.news).toBeNull();
  }
});

test("a button that is not there is refused", async () => {
  const { program } = await world.running();
  expect((await world.tabForm({ intent: "burn", programId: program.id })).status).toBe(422);
  expect((await world.tabForm({ intent: "stop", programId: "nobody" })).status).toBe(404);
});

test("a stop is taken back from the page after it, and later that day from the earlier programs", async () => {
  const { program } = await world.running();
  const stop = () => world.tabForm({ intent: "stop", programId: program.id });
  const takeBack = () => world.tabForm({ intent: "undo-stop", programId: program.id });
  await stop();
  const { data } = await world.tab(`?stopped=${program.id}`);
  expect(data.news?.undo).toEqual({ intent: "undo-stop", programId: program.id });
  expect((await world.tab()).data.over).toMatchObject([{ canGoOn: true }]);
  expect((await takeBack()).location).toBe(`${tabPath()}?goes-on=${program.id}`);
  const after = (await world.tab(`?goes-on=${program.id}`)).data;
  expect(after).toMatchObject({
    news: { title: "Hip opener goes on" },
    open: [{ state: "running" }],
  });
  expect((await world.programs())[0]).toMatchObject({ stoppedOn: null, stoppedOnBefore: null });

  await stop();
  await assignDesk();
  expect((await world.tab()).data.over).toMatchObject([{ canGoOn: false }]);
  const late = await takeBack();
  expect([late.status, late.data.form.error?.[""]?.[0]]).toEqual([
    422,
    expect.stringMatching(/^Not taken back: a day went by, or something was assigned since/),
  ]);
});

test("a stop of yesterday is not taken back", async () => {
  const { program } = await world.running({ stoppedOn: "2026-03-02" });
  expect((await world.tab()).data.over).toMatchObject([{ canGoOn: false }]);
  expect((await world.tabForm({ intent: "undo-stop", programId: program.id })).status).toBe(422);
});

test("assigned and stopped on one day is said plainly", async () => {
  const programId = randomUUID();
  await assignDesk(programId);
  await world.tabForm({ intent: "stop", programId });
  const { data } = await world.tab(`?stopped=${programId}`);
  expect(data.news?.text).toBe("It was stopped before its first session.");
  expect(data.over).toMatchObject([
    { dates: "Was to start 4 Mar", stateWords: "Stopped before its first session" },
  ]);
});
