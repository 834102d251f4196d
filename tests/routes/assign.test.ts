import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { templates } from "~/content/templates";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as record } from "~/routes/clinic.patients.$patientId";
import { action, loader } from "~/routes/clinic.patients.$patientId_.assign";
import { call, createClinic, createSession, request } from "../factories";
import { type ProgramWorld, programWorld, TODAY } from "./program-world";

let world: ProgramWorld;

beforeEach(async () => {
  world = await programWorld();
});
afterAll(resetClock);

function open() {
  const { path, cookie, params } = world;
  return call(loader, request(`${path}/assign`, { cookie }), params);
}

function send(form: Record<string, string>) {
  const { path, cookie, params } = world;
  return call(action, request(`${path}/assign`, { cookie, form }), params);
}

test("patient page, template, Assign: the program runs with everything filled in", async () => {
  const { path, cookie, params } = world;
  expect((await call(record, request(path, { cookie }), params)).status).toBe(200);
  const { data: page } = await open();
  expect(page).toMatchObject({ startsOn: TODAY, loggedToday: false, ends: [], closed: false });
  expect(page.templates.map(({ name }) => name)).toEqual(templates.map(({ name }) => name));
  const minutes = expect.stringMatching(/^About \d+ min a day$/);
  expect(page.templates[0]).toMatchObject({
    name: "Hip-flexor release",
    facts: [minutes, "every day", "2 weeks"],
    next: ["Strengthen, 2 weeks"],
  });
  expect(page.templates[1]).toMatchObject({ name: "Desk worker", next: [] });

  // As a browser without scripts sends it: start prefilled, end left empty.
  const { programId, startsOn } = page;
  const sent = await send({ programId, template: "hip-flexor-release", startsOn, endsOn: "" });
  expect([sent.status, sent.location]).toEqual([302, `${path}/program?assigned=${programId}`]);
  expect(await world.programs()).toMatchObject([
    {
      id: programId,
      name: "Hip-flexor release",
      startsOn: TODAY,
      revisions: [
        {
          number: 1,
          effectiveOn: TODAY,
          endsOn: "2026-03-17",
          weekdays: "1234567",
          times: 1,
          items: [
            { exerciseId: "lunge", side: "BOTH" },
            { exerciseId: "butterfly" },
            { exerciseId: "pelvic-tilt" },
          ],
        },
      ],
    },
  ]);
  const { data: shown } = await world.tab(`?assigned=${programId}`);
  expect(shown.news).toEqual({
    title: "Hip-flexor release is assigned",
    text: "It starts today.",
    undo: { intent: "undo", programId },
  });
  expect(shown.open).toMatchObject([{ name: "Hip-flexor release", stateWords: "Week 1 of 2" }]);
});

test("a form without dates takes today and the template's weeks; other dates count as they are", async () => {
  await send({ programId: randomUUID(), template: "gentle-start" });
  await send({
    programId: randomUUID(),
    template: "desk-worker",
    startsOn: "2026-03-09",
    endsOn: "2026-03-20",
  });
  const [first, second] = await world.programs();
  expect([first?.startsOn, first?.revisions[0]?.endsOn]).toEqual([TODAY, "2026-03-24"]);
  expect(first?.revisions[0]).toMatchObject({ scheduleKind: "PER_WEEK", times: 3, weekdays: "" });
  expect([second?.startsOn, second?.revisions[0]?.endsOn]).toEqual(["2026-03-09", "2026-03-20"]);
});

test("today is the patient's own day", async () => {
  world = await programWorld({ timeZone: "Asia/Tokyo" });
  setClock(new Date(`${TODAY}T16:00:00Z`));
  expect((await open()).data.startsOn).toBe("2026-03-05");
});

test("a running program is named, ends the day before, and keeps its logs", async () => {
  const before = await world.running();
  await createSession(before, { dueOn: "2026-03-03" });
  const { data: page } = await open();
  expect(page).toMatchObject({ ends: ["Hip opener"], startsOn: TODAY });
  await send({ programId: page.programId, template: "desk-worker" });
  const stored = await db.program.findUniqueOrThrow({ where: { id: before.program.id } });
  expect(stored.stoppedOn).toBe("2026-03-03");
  expect(await db.sessionLog.count({ where: { programId: before.program.id } })).toBe(1);
  const { data: shown } = await world.tab(`?assigned=${page.programId}`);
  expect(shown.news?.text).toBe("It starts today. Hip opener ends the day before.");
  expect(shown.over).toMatchObject([{ name: "Hip opener", stateWords: "Ended yesterday" }]);
});

test("when today is logged already, the new program starts tomorrow", async () => {
  const before = await world.running();
  await createSession(before, { dueOn: TODAY });
  expect((await open()).data).toMatchObject({ startsOn: "2026-03-05", loggedToday: true });
  const today = await send({ programId: randomUUID(), template: "desk-worker", startsOn: TODAY });
  expect(today.status).toBe(422);
  expect(today.data.form.error).toEqual({
    startsOn: ["Start: 4 March 2026 is over. Choose 5 March 2026 or a later day."],
  });
  await send({ programId: randomUUID(), template: "desk-worker" });
  expect((await world.programs()).map(({ startsOn, stoppedOn }) => [startsOn, stoppedOn])).toEqual([
    ["2026-02-16", TODAY],
    ["2026-03-05", null],
  ]);
});

test("sent twice, the same form leads to the same program", async () => {
  const form = { programId: randomUUID(), template: "desk-worker" };
  const [first, second] = await Promise.all([send(form), send(form)]);
  expect([first?.status, second?.status]).toEqual([302, 302]);
  expect(second?.location).toBe(first?.location);
  expect(await world.programs()).toHaveLength(1);
});

test.each([
  ["no template", { template: "" }, "template", "Choose a template."],
  ["an unknown template", { template: "nonsense" }, "template", "Choose a template from the list."],
  [
    "no such day",
    { startsOn: "2026-02-30" },
    "startsOn",
    "Start: 2026-02-30 is not in the calendar.",
  ],
  [
    "a past start",
    { startsOn: "2026-03-03" },
    "startsOn",
    "Start: 3 March 2026 is over. Choose 4 March 2026 or a later day.",
  ],
  ["a wrong end", { endsOn: "soon" }, "endsOn", "End: enter a date like 2026-03-31."],
  [
    "end before start",
    { startsOn: "2026-03-09", endsOn: "2026-03-08" },
    "endsOn",
    "End: choose the start or a later day.",
  ],
])(
  "%s: 422, nothing stored, what was typed is kept",
  async (_, changes: Record<string, string>, field, message) => {
    const form = { programId: randomUUID(), template: "desk-worker", startsOn: TODAY, ...changes };
    const { status, data } = await send(form);
    expect(status).toBe(422);
    expect(data.form.error).toEqual({ [field]: [message] });
    const typed = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ""));
    expect(data.form.initialValue).toMatchObject(typed);
    expect(await world.programs()).toEqual([]);
  },
);

test("a closed episode of care: said on the page, refused by the form", async () => {
  world = await programWorld({ dischargedOn: "2026-03-01" });
  expect((await open()).data.closed).toBe(true);
  const { status, data } = await send({ programId: randomUUID(), template: "desk-worker" });
  expect(status).toBe(422);
  expect(data.form.error?.[""]?.[0]).toMatch(/^This episode of care is closed\./);
  expect(await world.programs()).toEqual([]);
});

test("another clinic's patient is not found, on page and form; a patient is refused", async () => {
  const { path, params, pat } = world;
  const { cookie } = await createClinic();
  const url = `${path}/assign`;
  const form = { programId: randomUUID(), template: "desk-worker" };
  expect((await call(loader, request(url, { cookie }), params)).status).toBe(404);
  expect((await call(action, request(url, { cookie, form }), params)).status).toBe(404);
  expect((await call(loader, request(url, { cookie: pat.cookie }), params)).status).toBe(403);
  expect((await call(action, request(url, { form }), params)).location).toMatch(/^\/login\?next=/);
  expect(await world.programs()).toEqual([]);
});

test("an easier version is allowed for what is ticked of the chosen template alone", async () => {
  const { data: page } = await open();
  const [first] = page.templates;
  expect(first?.easier[0]).toMatchObject({ index: 0, name: "Half-kneeling lunge" });
  const { programId, startsOn } = page;
  const form = { programId, template: "hip-flexor-release", startsOn, endsOn: "" };
  const ticks = { "easier[0].hip-flexor-release": "yes", "easier[1].desk-worker": "yes" };
  expect((await send({ ...form, ...ticks })).status).toBe(302);
  const [program] = await world.programs();
  const items = program?.revisions[0]?.items ?? [];
  expect(items.map(({ allowEasier }) => allowEasier)).toEqual(items.map((_, i) => i === 0));
});
