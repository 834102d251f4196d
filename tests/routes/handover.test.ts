import { beforeEach, describe, expect, test } from "vitest";
import { runningFor } from "~/data/covers/running.server";
import { addDays } from "~/domain/calendar/dates";
import { coverState } from "~/domain/patient/cover";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action, loader } from "~/routes/clinic.handover";
import { loader as openFrame } from "~/routes/clinic.patients.$patientId";
import { loader as openOverview } from "~/routes/clinic.patients.$patientId._index";
import { loader as openProgram } from "~/routes/clinic.patients.$patientId.program._index";
import { actorOf, call, createClinic, createClinician, createPatient, request } from "../factories";
import {
  type AlertsWorld,
  acknowledge,
  answer,
  createAlertsWorld,
  newId,
  openQueue,
} from "./alerts-world";
import { noon, openCaseload, patientWith, today } from "./caseload-world";

let world: AlertsWorld;
const at = (date: string) => setClock(new Date(`${date}T09:00:00Z`));

beforeEach(async () => {
  setClock(noon);
  world = await createAlertsWorld();
});

const open = async (cookie = world.cookie) =>
  (await call(loader, request("/clinic/handover", { cookie }))).data.page;
const send = (form: Record<string, string>, cookie = world.cookie) =>
  call(action, request("/clinic/handover", { cookie, form }));
const until = addDays(today, 7);
const toLeo = (change: Record<string, string> = {}) => ({
  ...{ intent: "hand-over", id: newId(), colleagueId: world.colleague.user.id, may: "ACT" },
  ...{ fromOn: addDays(today, 1), untilOn: until },
  ...{ "notes[0].patientId": world.hale.id, "notes[0].note": "Call her on Friday." },
  ...change,
});
/** As the edit page does: the version of the log is raised. */
const give = (id: string, clinicianId: string) =>
  db.patient.update({ where: { id }, data: { clinicianId, logVersion: { increment: 1 } } });
const mineOfLeo = async () =>
  (await openCaseload("?whose=mine&sort=name", world.colleague.cookie)).rows.map(
    ({ name }) => name,
  );

test("lists one row for each own patient with an open alert, and counts the others", async () => {
  await createPatient(world.owner, { name: "Calm Cole" });
  await createPatient(world.colleague.actor, { name: "Leo's own" });
  const page = await open();
  expect(page.rows.map(({ name, badge }) => [name, badge])).toEqual([
    ["High Hale", "Pain too high"],
    ["Silent Sedge", "Gone quiet"],
  ]);
  expect(page).toMatchObject({
    ...{ summary: "3 patients, 2 need a look now.", others: 1, covers: [] },
    colleagues: [{ name: "Leo Marsh" }],
  });
});

test("begins and ends by itself: the patients are the colleague's only on these days", async () => {
  expect((await send(toLeo())).location).toBe("/clinic/handover");
  expect(await mineOfLeo()).toEqual([]);
  at(addDays(today, 1));
  expect(await mineOfLeo()).toEqual(["High Hale", "Silent Sedge"]);
  const { rows } = await openQueue("?whose=mine", world.colleague.cookie);
  expect(rows.find(({ name }) => name === "High Hale")?.note).toBe(
    `${world.owner.name}, Thu 19 Nov: “Call her on Friday.”`,
  );
  setClock(new Date(`${until}T23:59:00Z`));
  expect(await mineOfLeo()).toEqual(["High Hale", "Silent Sedge"]);
  setClock(new Date(`${addDays(until, 1)}T00:00:00Z`));
  expect(await mineOfLeo()).toEqual([]);
});

test("leaves a summary of what the colleague did, signed with their own name", async () => {
  await send(toLeo({ fromOn: today }));
  await answer(world.sedge.id, "silent", acknowledge, world.colleague.cookie);
  at(addDays(until, 1));
  const [cover] = (await open()).covers;
  expect(cover).toMatchObject({
    ...{ state: "ended", canEnd: false },
    title: "Cover ended on Thu 26 Nov. You have your patients back.",
    done: [
      {
        ...{ name: "Silent Sedge", text: "Acknowledged: “Called, spoke.”" },
        by: "Leo Marsh, Thu 19 Nov, 12:00",
      },
    ],
  });
  expect((await open(world.colleague.cookie)).covers[0]?.title).toMatch(
    /Olive Owner has the patients back/,
  );
});

test("what a colleague may do is kept and shown to both", async () => {
  await send(toLeo({ fromOn: today, may: "LOOK" }));
  const [own, other] = [(await open()).covers[0], (await open(world.colleague.cookie)).covers[0]];
  expect(own).toMatchObject({
    title: expect.stringMatching(/^Leo Marsh covers for you/),
    canEnd: true,
  });
  expect(other).toMatchObject({
    title: expect.stringMatching(/^You cover for Olive Owner/),
    canEnd: false,
  });
  expect(own?.text).toBe("2 patients. May: read the records of these patients.");
});

test.each([
  ["LOOK", { canAct: false, canChange: false }, /may only look at this record/],
  ["ACT", { canAct: true, canChange: false }, /you may answer alerts/],
  ["CHANGE", { canAct: true, canChange: true }, null],
] as const)(
  "a colleague who may %s sees no button that would be refused, and why",
  async (may, can, why) => {
    const { clinicId } = world.owner;
    await db.clinic.update({ where: { id: clinicId }, data: { isRestricted: true } });
    await send(toLeo({ fromOn: today, may }));
    const { id: patientId } = world.hale;
    const { cookie } = world.colleague;
    const asked = request(`/clinic/patients/${patientId}?alert=pain-too-high`, { cookie });
    const frame = (await call(openFrame, asked, { patientId })).data;
    expect(frame).toMatchObject({ canChange: can.canChange });
    const said = (limit: string | null) =>
      why === null ? expect(limit).toBeNull() : expect(limit).toMatch(why);
    said(frame.limit);
    const program = (await call(openProgram, asked, { patientId })).data;
    expect(program.canChange).toBe(can.canChange);
    const card = (await call(openOverview, asked, { patientId })).data;
    expect(card).toMatchObject({ canChange: can.canChange, alerts: [{ canAnswer: can.canAct }] });
    const { rows, panel } = await openQueue(`?open=${patientId}:pain-too-high`, cookie);
    expect(rows.map(({ canAct }) => canAct)).toEqual([can.canAct, can.canAct]);
    expect(panel?.limit ?? null).toEqual(can.canAct ? null : frame.limit);
  },
);

test("is ended by hand by whoever made it, once, and leaves its trail", async () => {
  const form = toLeo({ fromOn: today });
  await send(form);
  expect((await send({ intent: "end", coverId: form.id }, world.colleague.cookie)).status).toBe(
    404,
  );
  expect((await send({ intent: "end", coverId: form.id })).status).toBe(302);
  expect((await send({ intent: "end", coverId: form.id })).status).toBe(302);
  expect(await mineOfLeo()).toEqual([]);
  const events = await db.auditEvent.findMany({
    where: { entityId: form.id },
    orderBy: { at: "asc" },
  });
  expect(events.map((event) => event.action).sort()).toEqual(["cover.ended", "cover.made"]);
  expect(JSON.stringify(events)).not.toContain("Friday");
});

test("one form sent twice is one handover", async () => {
  const form = toLeo();
  const both = await Promise.all([send(form), send(form)]);
  expect(both.map(({ status }) => status)).toEqual([302, 302]);
  expect(await db.cover.count({ where: { clinicianId: world.owner.userId } })).toBe(1);
});

describe("is refused with what was typed, and nothing stored", () => {
  test.each([
    ["without a colleague", { colleagueId: "" }, "colleagueId", /Choose who/],
    ["for oneself", { colleagueId: "me" }, "colleagueId", /colleague of your clinic/],
    ["for a stranger", { colleagueId: "stranger" }, "colleagueId", /colleague of your clinic/],
    ["from yesterday", { fromOn: addDays(today, -1) }, "fromOn", /over/],
    ["ending before it begins", { untilOn: today }, "untilOn", /before it begins/],
    ["for half a year", { untilOn: addDays(today, 180) }, "untilOn", /three months/],
    ["without dates", { untilOn: "" }, "untilOn", /Enter a date/],
  ])("%s", async (_what, change, name, words) => {
    const { owner: stranger } = await createClinic();
    const ids: Record<string, string> = { me: world.owner.userId, stranger: stranger.userId };
    const form = toLeo(change);
    const sent = { ...form, colleagueId: ids[form.colleagueId] ?? form.colleagueId };
    const { status, data } = await send(sent);
    expect([status, data.form.error?.[name]?.[0]]).toEqual([422, expect.stringMatching(words)]);
    expect(data.form.initialValue).toMatchObject({ notes: [{ note: "Call her on Friday." }] });
    expect(await db.cover.count({ where: { clinicianId: world.owner.userId } })).toBe(0);
  });
});

test("words about somebody who is not one's own patient are refused, kept and told", async () => {
  const { owner } = await createClinic();
  const foreign = await createPatient(owner);
  const third = await createClinician(world.owner, { name: "Nia Third" });
  await give(world.sedge.id, third.user.id);
  for (const patientId of [foreign.patient.id, world.sedge.id]) {
    const note = { "notes[1].patientId": patientId, "notes[1].note": "Ask about the foot." };
    const { status, data } = await send(toLeo({ fromOn: today, ...note }));
    expect([status, data.form.error?.[""]?.[0]]).toEqual([
      422,
      expect.stringMatching(/not your patient, or not any more/),
    ]);
    expect(data.form.initialValue).toMatchObject({
      notes: [{ note: "Call her on Friday." }, { patientId, note: "Ask about the foot." }],
    });
    expect(await db.cover.count({ where: { clinicianId: world.owner.userId } })).toBe(0);
    // Without words there is nothing that could be lost.
  }
  const empty = { "notes[1].patientId": world.sedge.id, "notes[1].note": " " };
  expect((await send(toLeo({ fromOn: today, ...empty }))).status).toBe(302);
  expect(await db.coverPatient.count({ where: { patientId: foreign.patient.id } })).toBe(0);
  expect(await db.coverPatient.count({ where: { patientId: world.sedge.id } })).toBe(0);
});

describe("whom one looks after meanwhile", () => {
  const running = (change: Record<string, string> = {}) =>
    send(toLeo({ fromOn: today, ...change }));

  test("is whoever is the absent clinician's by now, not by the day of the handover", async () => {
    await running();
    const { patient: late } = await createPatient(world.owner, { name: "Late Lark" });
    expect(await mineOfLeo()).toEqual(["High Hale", "Late Lark", "Silent Sedge"]);
    const third = await createClinician(world.owner, { name: "Nia Third" });
    await give(late.id, third.user.id);
    await give(world.sedge.id, third.user.id);
    expect(await mineOfLeo()).toEqual(["High Hale"]);
  });

  test("is not listed as one's own, and not handed on", async () => {
    await running();
    await createPatient(world.colleague.actor, { name: "Leo's own" });
    const page = await open(world.colleague.cookie);
    expect([page.rows, page.summary]).toEqual([[], "1 patient, 0 need a look now."]);
  });

  test("the SQL, the query and the state say the same of every cover", async () => {
    const leo = await actorOf(world.colleague.cookie, "clinician");
    const near = [-1, 0, 1].map((days) => addDays(today, days));
    const { clinicId, userId: clinicianId } = world.owner;
    for (const fromOn of near)
      for (const untilOn of near)
        for (const endedAt of [null, noon]) {
          const { id } = await db.cover.create({
            data: {
              ...{ clinicId, clinicianId, createdById: clinicianId, createdAt: noon, may: "ACT" },
              ...{ colleagueId: world.colleague.user.id, fromOn, untilOn, endedAt },
            },
          });
          const isRunning = coverState({ fromOn, untilOn, endedAt }, today) === "running";
          const found = await db.cover.count({ where: { ...runningFor(leo), id } });
          const mine = await mineOfLeo();
          expect([fromOn, untilOn, endedAt, found, mine.length]).toEqual([
            ...[fromOn, untilOn, endedAt, isRunning ? 1 : 0, isRunning ? 2 : 0],
          ]);
          await db.cover.delete({ where: { id } });
        }
  });

  test("has the note of the newest cover, also where that leaves none, and none once they are another one's", async () => {
    const noteOf = async () =>
      (await openQueue("?whose=mine", world.colleague.cookie)).rows.find(
        ({ name }) => name === "High Hale",
      )?.note ?? null;
    await running();
    expect(await noteOf()).toMatch(/Call her on Friday/);
    at(today);
    setClock(new Date(noon.getTime() + 60_000));
    await running({ "notes[0].note": "" });
    expect(await noteOf()).toBeNull();
    setClock(new Date(noon.getTime() + 120_000));
    await running({ "notes[0].note": "Third words." });
    expect(await noteOf()).toMatch(/Third words/);
    await give(world.hale.id, world.colleague.user.id);
    expect(await noteOf()).toBeNull();
  });
});

describe("the summary", () => {
  test("leaves out what the colleague did before it was made, and tells of whom they were given since", async () => {
    await answer(world.sedge.id, "silent", acknowledge, world.colleague.cookie);
    setClock(new Date(noon.getTime() + 60_000));
    await send(toLeo({ fromOn: today }));
    expect((await open()).covers[0]?.done).toEqual([]);
    const late = await patientWith(world.owner, { name: "Late Lark", done: [50, 45] });
    setClock(new Date(noon.getTime() + 120_000));
    await answer(late.patient.id, "silent", acknowledge, world.colleague.cookie);
    expect((await open()).covers[0]?.done.map(({ name }) => name)).toEqual(["Late Lark"]);
  });

  test("of one that was ended by hand is shown for 14 days from then on", async () => {
    const form = toLeo({ fromOn: today, untilOn: addDays(today, 60) });
    await send(form);
    await send({ intent: "end", coverId: form.id });
    at(addDays(today, 13));
    expect((await open()).covers).toHaveLength(1);
    at(addDays(today, 15));
    expect((await open()).covers).toEqual([]);
  });

  test("of one that was ended before it began says that it did not begin", async () => {
    const form = toLeo({ fromOn: addDays(today, 3) });
    await send(form);
    await send({ intent: "end", coverId: form.id });
    const days = "from Sun 22 Nov until Thu 26 Nov";
    const calledOff = `Cover ${days} was called off on Thu 19 Nov, before it began.`;
    expect((await open()).covers[0]?.title).toBe(`${calledOff} Leo Marsh was to cover for you.`);
    expect((await open(world.colleague.cookie)).covers[0]?.title).toBe(
      `${calledOff} You were to cover for ${world.owner.name}.`,
    );
  });
});

test("while it runs, the queue says for whom and until when, and its lists hold the covered", async () => {
  const cookie = world.colleague.cookie;
  await answer(world.sedge.id, "silent", acknowledge, world.cookie);
  const snooze = { kind: "SNOOZED", until: addDays(today, 3), reason: "" };
  await answer(world.hale.id, "pain-too-high", snooze, world.cookie);
  const mine = () => openQueue("?whose=mine", cookie);
  expect(await mine()).toMatchObject({ covers: [], counts: { open: 0, snoozed: 0, done: 0 } });
  await send(toLeo({ fromOn: today }));
  const { covers, counts, snoozed } = await mine();
  expect(covers).toMatchObject([{ name: world.owner.name, until: "Thu 26 Nov", patients: 2 }]);
  expect(counts).toEqual({ open: 0, snoozed: 1, done: 1 });
  // Those that sleep stand below what is open, too.
  expect(snoozed.map(({ name }) => name)).toEqual(["High Hale"]);
  const { done } = await openQueue("?whose=mine&alerts=done", cookie);
  expect(done.map(({ name }) => name)).toEqual(["Silent Sedge"]);
  at(addDays(until, 1));
  expect((await mine()).covers).toEqual([]);
});

test("a handover says nothing to whoever made it, or to others of the clinic", async () => {
  await send(toLeo({ fromOn: today }));
  expect((await openQueue("", world.cookie)).covers).toEqual([]);
});
