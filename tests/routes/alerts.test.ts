import { beforeEach, describe, expect, test } from "vitest";
import { holdForm } from "~/auth/held-form.server";
import { addDays } from "~/domain/calendar/dates";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action as answerInQueue } from "~/routes/clinic._index";
import {
  action as answerThere,
  loader as openRecord,
} from "~/routes/clinic.patients.$patientId._index";
import { NO_DATE, NO_REASON, NO_WORDS } from "~/screens/queue/answer-form.server";
import { call, createClinic, createPain, request } from "../factories";
import { allRows } from "../factories/database";
import {
  type AlertsWorld,
  acknowledge,
  answer,
  answersOf,
  createAlertsWorld,
  formOf,
  newId,
  openQueue,
  send,
} from "./alerts-world";
import { namesOf, noon, today } from "./caseload-world";

const HIGH = "pain-too-high";
let world: AlertsWorld;
const later = (minutes: number) => setClock(new Date(noon.getTime() + minutes * 60_000));

beforeEach(async () => {
  setClock(noon);
  world = await createAlertsWorld();
});

const queue = (search = "", cookie = world.cookie) => openQueue(search, cookie);
const hale = (fields: Record<string, string>, cookie = world.cookie) =>
  answer(world.hale.id, HIGH, fields, cookie);

describe("acknowledging", () => {
  test("takes the row off the list, keeps what was done, and raises the version of the log", async () => {
    const before = await db.patient.findUniqueOrThrow({ where: { id: world.hale.id } });
    const { status, location } = await hale({ ...acknowledge, next: `${world.sedge.id}:silent` });
    expect([status, location]).toEqual([
      302,
      expect.stringMatching(/^\/clinic\?open=none&at=\w+%3Asilent&done=[\w-]{36}$/),
    ]);
    const open = await queue();
    expect(namesOf(open.rows)).toEqual(["Silent Sedge"]);
    expect(open.counts).toEqual({ open: 1, snoozed: 0, done: 1 });
    const [stored] = await answersOf(world.hale.id);
    expect(stored).toMatchObject({
      ...{ kind: "ACKNOWLEDGED", reason: "Called, spoke.", rule: HIGH, untilOn: null },
      ...{ localDate: today, byId: world.owner.userId, at: noon },
      figures: { highest: 8, score: 8, redFlags: 0 },
    });
    const after = await db.patient.findUniqueOrThrow({ where: { id: world.hale.id } });
    expect(after.logVersion).toBe(before.logVersion + 1);
  });

  test("leaves codes and ids in the trail, and no words", async () => {
    await hale(acknowledge);
    const [stored] = await answersOf(world.hale.id);
    const [event] = await db.auditEvent.findMany({ where: { entityId: stored?.id } });
    expect(event).toMatchObject({
      ...{ action: "alert.answered", patientId: world.hale.id, actorId: world.owner.userId },
      detail: { rule: HIGH, key: stored?.key, kind: "ACKNOWLEDGED", untilOn: null },
    });
    expect(JSON.stringify(event)).not.toContain("Called");
  });

  test("offers the way back in the page that follows, to whoever answered", async () => {
    const { location } = await hale(acknowledge);
    const search = new URL(location ?? "", "http://x").search;
    expect((await queue(search)).toast?.words).toBe("Acknowledged: High Hale");
    expect((await queue(search, world.colleague.cookie)).toast).toBeNull();
    later(11);
    expect((await queue(search)).toast).toBeNull();
  });

  test.each([
    ["no words", { kind: "ACKNOWLEDGED", reason: "  " }, "reason", NO_WORDS],
    ["no date", { kind: "SNOOZED" }, "until", NO_DATE],
    ["no reason", { kind: "RESOLVED", reason: "Typed" }, "settled", NO_REASON],
    ["no such date", { kind: "SNOOZED", until: "other", untilOn: "2026-02-31" }, "untilOn", /date/],
  ])(
    "with %s: nothing is stored, and what was typed comes back",
    async (_what, fields, name, words) => {
      const { status, data } = await hale(fields);
      expect(status).toBe(422);
      expect(data.form.error?.[name]?.[0]).toMatch(words);
      if ("reason" in fields && fields.reason === "Typed")
        expect(data.form.initialValue).toMatchObject(fields);
      expect(await answersOf(world.hale.id)).toEqual([]);
    },
  );
});

describe("snoozing", () => {
  const until = (days: number) => ({ kind: "SNOOZED", until: addDays(today, days) });

  test("sleeps until its date, in its own list, and comes back by itself", async () => {
    await answer(world.sedge.id, "silent", { ...until(3), reason: "On holiday" }, world.cookie);
    const slept = await queue("?alerts=snoozed");
    expect(slept.counts).toMatchObject({ open: 1, snoozed: 1 });
    expect(slept.snoozed).toMatchObject([
      { name: "Silent Sedge", until: "Until Sun 22 Nov", reason: "On holiday" },
    ]);
    setClock(new Date("2026-11-21T23:59:00Z"));
    expect((await queue()).counts.snoozed).toBe(1);
    setClock(new Date("2026-11-22T00:00:00Z"));
    expect((await queue()).counts).toMatchObject({ open: 2, snoozed: 0 });
  });

  test.each([
    ["today", 0, /over/],
    ["five weeks ahead", 35, /far ahead/],
  ])("not until %s", async (_what, days, words) => {
    const { status, data } = await answer(world.sedge.id, "silent", until(days), world.cookie);
    expect([status, data.form.error?.until?.[0]]).toEqual([422, expect.stringMatching(words)]);
    expect(await answersOf(world.sedge.id)).toEqual([]);
  });

  test("severe pain that is higher brings it back at once", async () => {
    await answer(world.sedge.id, "silent", until(7), world.cookie);
    await createPain({ patient: world.sedge }, { score: 7, localDate: today });
    const { rows } = await queue();
    expect(rows.map(({ name, rule }) => [name, rule])).toContainEqual(["Silent Sedge", HIGH]);
  });

  test("is woken by hand, once", async () => {
    await answer(world.sedge.id, "silent", until(7), world.cookie);
    const [row] = (await queue("?alerts=snoozed")).snoozed;
    const wake = () =>
      send(
        world.sedge.id,
        "silent",
        { intent: "wake", answerId: row?.answerId ?? "" },
        world.cookie,
      );
    later(1);
    expect((await wake()).location).toMatch(/^\/clinic\?open=none&at=\w+%3Asilent$/);
    expect((await queue()).counts).toMatchObject({ open: 2, snoozed: 0 });
    expect((await wake()).status).toBe(409);
    expect(await db.alertAnswer.count({ where: { patientId: world.sedge.id } })).toBe(2);
    expect(
      await db.auditEvent.count({ where: { action: "alert.woken", patientId: world.sedge.id } }),
    ).toBe(1);
  });
});

test("resolving keeps the reason with the note", async () => {
  await hale({ kind: "RESOLVED", settled: "seen-in-clinic", reason: "Lunge at 30 s." });
  expect((await queue("?alerts=done")).done).toEqual([
    {
      ...{ id: expect.any(String), patientId: world.hale.id, name: "High Hale" },
      label: "Pain too high",
      text: "Resolved: “Seen in clinic: Lunge at 30 s.”",
      by: `${world.owner.name}, Thu 19 Nov, 12:00`,
    },
  ]);
});

describe("taking an answer back", () => {
  const undo = async (cookie = world.cookie) => {
    const [stored] = await answersOf(world.hale.id);
    return send(world.hale.id, HIGH, { intent: "undo", answerId: stored?.id ?? "" }, cookie);
  };

  test("brings the row back, and keeps both in the history", async () => {
    await hale(acknowledge);
    later(0.1);
    expect((await undo()).location).toBe(`/clinic?open=none&at=${world.hale.id}%3A${HIGH}`);
    const { rows, panel } = await queue(`?open=${world.hale.id}:${HIGH}`);
    expect(namesOf(rows)).toContain("High Hale");
    expect(panel?.history.map(({ text }) => text)).toEqual([
      "Opened: Pain 8 of 10",
      "Acknowledged: “Called, spoke.”",
      "Taken back",
    ]);
    expect(
      await db.auditEvent.count({
        where: { action: "alert.answer-undone", patientId: world.hale.id },
      }),
    ).toBe(1);
  });

  test("leaves the answer before it in force", async () => {
    await hale(acknowledge);
    later(1);
    await hale({ kind: "SNOOZED", until: addDays(today, 2) });
    const newest = (await answersOf(world.hale.id)).at(-1);
    await send(world.hale.id, HIGH, { intent: "undo", answerId: newest?.id ?? "" }, world.cookie);
    expect((await answersOf(world.hale.id)).map(({ kind }) => kind)).toEqual(["ACKNOWLEDGED"]);
    expect((await queue()).counts).toMatchObject({ open: 1, snoozed: 0 });
  });

  test("is too late after ten minutes, and once somebody answered again", async () => {
    await hale(acknowledge);
    later(11);
    expect(await undo()).toMatchObject({
      status: 409,
      data: { form: { error: { "": [/too late/] } } },
    });
    await hale({ ...acknowledge, reason: "Again" }, world.colleague.cookie);
    later(12);
    expect((await undo()).status).toBe(409);
    expect(await answersOf(world.hale.id)).toHaveLength(2);
  });

  test("is for whoever gave it", async () => {
    await hale(acknowledge);
    expect((await undo(world.colleague.cookie)).status).toBe(404);
    expect(await answersOf(world.hale.id)).toHaveLength(1);
  });
});

describe("two at once", () => {
  test("the second is told who was faster and what they wrote, and can still add theirs", async () => {
    const form = { ...(await formOf(world.hale.id, HIGH, world.cookie)), ...acknowledge };
    later(4);
    await hale({ ...acknowledge, reason: "He stops for three days." }, world.colleague.cookie);
    const second = await send(world.hale.id, HIGH, { ...form, reason: "Mine" }, world.cookie);
    expect(second).toMatchObject({
      status: 409,
      data: {
        faster: {
          title: "Leo Marsh acknowledged this: Thu 19 Nov, 12:04.",
          words: "He stops for three days.",
        },
        form: { initialValue: { reason: "Mine" } },
      },
    });
    expect(await answersOf(world.hale.id)).toHaveLength(1);
    later(5);
    expect((await hale({ ...acknowledge, reason: "Mine" })).status).toBe(302);
    expect((await answersOf(world.hale.id)).map(({ reason }) => reason)).toEqual([
      "He stops for three days.",
      "Mine",
    ]);
  });

  test("ten at the very same moment: one is stored, nine are told", async () => {
    const forms = await Promise.all(
      Array.from({ length: 10 }, () => formOf(world.hale.id, HIGH, world.cookie)),
    );
    const answers = await Promise.all(
      forms.map((form) => send(world.hale.id, HIGH, { ...form, ...acknowledge }, world.cookie)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([302, ...Array(9).fill(409)]);
    expect(await answersOf(world.hale.id)).toHaveLength(1);
  });

  test("one form that is sent twice is one answer, and both are told so", async () => {
    const form = { ...(await formOf(world.hale.id, HIGH, world.cookie)), ...acknowledge };
    const both = await Promise.all([1, 2].map(() => send(world.hale.id, HIGH, form, world.cookie)));
    expect(both.map(({ status }) => status)).toEqual([302, 302]);
    expect(await answersOf(world.hale.id)).toHaveLength(1);
    expect(
      await db.auditEvent.count({ where: { action: "alert.answered", patientId: world.hale.id } }),
    ).toBe(1);
  });
});

describe("an alert that is not what was looked at", () => {
  test("another report came in: look first", async () => {
    const form = { ...(await formOf(world.hale.id, HIGH, world.cookie)), ...acknowledge };
    await createPain({ patient: world.hale }, { score: 9, localDate: today });
    const told = await send(world.hale.id, HIGH, form, world.cookie);
    expect(told).toMatchObject({
      status: 409,
      data: { form: { error: { "": [/Something else came in/] }, initialValue: acknowledge } },
    });
    expect(await answersOf(world.hale.id)).toEqual([]);
  });

  test("the rule does not hold any more", async () => {
    const form = { ...(await formOf(world.hale.id, HIGH, world.cookie)), ...acknowledge };
    await db.painReport.deleteMany({ where: { patientId: world.hale.id } });
    expect(await send(world.hale.id, HIGH, form, world.cookie)).toMatchObject({
      status: 409,
      data: { form: { error: { "": [/does not hold any more/] } } },
    });
  });
});

describe("nobody else's", () => {
  const forms = async (): Promise<Record<string, string>[]> => {
    const form = await formOf(world.hale.id, HIGH, world.cookie);
    await hale(acknowledge);
    const [stored] = await answersOf(world.hale.id);
    const answerId = stored?.id ?? "";
    return [
      { ...form, ...acknowledge, id: newId() },
      { ...form, ...acknowledge },
      { intent: "undo", answerId },
      { intent: "wake", answerId },
    ];
  };

  test("a clinician of another clinic: 404, and nothing is stored", async () => {
    const { cookie } = await createClinic();
    for (const form of await forms()) {
      const before = await allRows();
      expect((await send(world.hale.id, HIGH, form, cookie)).status).toBe(404);
      expect(await allRows()).toEqual(before);
    }
    expect((await queue(`?open=${world.hale.id}:${HIGH}`, cookie)).panel).toBeNull();
  });

  test("the id of an answer about another patient: 404", async () => {
    await hale(acknowledge);
    const [taken] = await answersOf(world.hale.id);
    const form = { ...(await formOf(world.sedge.id, "silent", world.cookie)), ...acknowledge };
    const sent = { ...form, id: taken?.id ?? "" };
    expect((await send(world.sedge.id, "silent", sent, world.cookie)).status).toBe(404);
    expect(await answersOf(world.sedge.id)).toEqual([]);
  });

  test("no patient in the address: 404", async () => {
    const { status } = await send(
      "none",
      HIGH,
      { intent: "undo", answerId: newId() },
      world.cookie,
    );
    expect(status).toBe(404);
  });
});

test("single keys are switched off for oneself, and on again", async () => {
  expect((await queue()).singleKeys).toBe(true);
  const switchKeys = (singleKeys: string) =>
    send("", "", { intent: "keys", singleKeys }, world.cookie);
  await switchKeys("off");
  expect((await queue()).singleKeys).toBe(false);
  expect((await queue("", world.colleague.cookie)).singleKeys).toBe(true);
  await switchKeys("on");
  expect((await queue()).singleKeys).toBe(true);
  expect(
    await db.auditEvent.count({
      where: { action: "preferences.changed", personId: world.owner.userId },
    }),
  ).toBe(2);
});

describe("in the record", () => {
  const path = () => `/clinic/patients/${world.hale.id}`;
  const params = () => ({ patientId: world.hale.id });
  const card = async (search = "") =>
    (await call(openRecord, request(`${path()}${search}`, { cookie: world.cookie }), params()))
      .data;
  const sendThere = (form: Record<string, string>) =>
    call(answerThere, request(`${path()}?index`, { cookie: world.cookie, form }), params());

  test("the same form answers the same alert, and the history is there", async () => {
    const [line] = (await card(`?alert=${HIGH}&act=snooze`)).alerts;
    expect(line).toMatchObject({
      state: "open",
      answered: null,
      form: { act: "snooze", seen: "" },
    });
    const { key = "", answerId = "" } = line?.form ?? {};
    const form = { intent: "answer", rule: HIGH, key, id: answerId, ...acknowledge };
    const { location } = await sendThere(form);
    expect(location).toBe(`${path()}?done=${answerId}`);
    const after = await card(`?done=${answerId}`);
    expect(after.undo).toEqual({ answerId, words: "Acknowledged" });
    expect(after.alerts).toMatchObject([
      {
        ...{ state: "acknowledged", form: null },
        answered: `Acknowledged: “Called, spoke.” ${world.owner.name}, Thu 19 Nov, 12:00`,
        history: [{ mark: "opened" }, { mark: "acknowledged" }],
      },
    ]);
    expect((await queue()).counts).toMatchObject({ open: 1, done: 1 });
    expect((await sendThere({ intent: "undo", answerId })).location).toBe(path());
    expect((await card()).alerts).toMatchObject([{ state: "open" }]);
  });

  test("answers to what is gone stay readable", async () => {
    await hale(acknowledge);
    await db.painReport.deleteMany({ where: { patientId: world.hale.id } });
    expect(await card()).toMatchObject({
      alerts: [],
      earlier: [{ label: "Pain too high", text: "Acknowledged: “Called, spoke.”" }],
    });
  });
});

test("what was typed when the sign-in had ended is shown again after it, and not stored", async () => {
  const form = { ...(await formOf(world.hale.id, HIGH, world.cookie)), ...acknowledge };
  const path = `/clinic?open=${world.hale.id}%3A${HIGH}`;
  const ended = await call(
    answerInQueue,
    request(`/clinic?index&open=${world.hale.id}:${HIGH}`, { form, bare: true }),
  );
  expect([ended.status, ended.location]).toEqual([307, expect.stringContaining("/login?next=")]);
  const typed = new FormData();
  for (const [name, value] of Object.entries(form)) typed.set(name, value);
  typed.set("openedBy", world.owner.userId);
  typed.set("openedAt", world.owner.membershipId);
  typed.set("openedFor", world.hale.id);
  const sealed = (await holdForm(typed, path)) ?? "";
  const { status, data } = await send(world.hale.id, HIGH, { sealed }, world.cookie);
  expect(status).toBe(200);
  expect(data.form).toMatchObject({ shownAgain: true, initialValue: { reason: "Called, spoke." } });
  expect(await answersOf(world.hale.id)).toEqual([]);
});
