import { createECDH } from "node:crypto";
import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import webPush from "web-push";
import type { PatientActor } from "~/auth/actor.server";
import { getReminderStanding } from "~/data/reminders/get-standing.server";
import { getOwnReminders } from "~/data/reminders/own-reminders.server";
import { addPhone, removePhone } from "~/data/reminders/phones.server";
import { pushKey } from "~/data/reminders/push-key.server";
import { LIMITS, PHONES_EACH } from "~/domain/limits";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { unseal } from "~/lib/seal.server";
import { tokenHash } from "~/lib/tokens.server";
import { loader as readFeed } from "~/routes/calendar.$feedToken.program[.]ics";
import { loader as openProgram } from "~/routes/clinic.patients.$patientId.program._index";
import { action as act, loader as open } from "~/routes/my.reminders";
import { remindersLine } from "~/screens/program/reminders-line";
import { perWeek } from "../domain/builders";
import {
  call,
  createCarer,
  createClinic,
  createPatient,
  createProgram,
  createSession,
  request,
} from "../factories";

const NOW = new Date("2026-03-04T12:00:00Z");

beforeAll(() => {
  setClock(NOW);
  env.vapid = webPush.generateVAPIDKeys();
  return () => {
    resetClock();
    env.vapid = null;
  };
});

async function world() {
  setClock(NOW);
  const { owner, cookie: clinicCookie } = await createClinic({ timeZone: "UTC" });
  const pat = await createPatient(owner, { name: "Pat Surname", timeZone: "Europe/Berlin" });
  const send = (form: Record<string, string | string[]>, cookie = pat.cookie) =>
    call(act, request("/my/reminders", { cookie, form }));
  const page = async (cookie = pat.cookie) =>
    (await call(open, request("/my/reminders", { cookie }))).data.page;
  const plan = () => db.reminderPlan.findUnique({ where: { accessId: pat.access.id } });
  return { owner, clinicCookie, pat, send, page, plan };
}

const quiet = { quietFrom: "21:00", quietUntil: "07:00" };
const evening = { ...quiet, isOn: "on", at: "18:30", byEmail: "on" };

test("a person says when, where and of what, and finds it again; a carer has a plan of their own", async () => {
  const { pat, send, page, plan } = await world();
  const all = {
    ...{ ...evening, secondAt: "20:00", weekdays: ["1", "5"], kinds: ["morning", "desk", "week"] },
    ...{ cue: "own", cueWords: "After feeding the cat", byPush: "on" },
    ...{ deskFrom: "09:00", deskUntil: "16:30", deskMinutes: "45" },
  };
  expect((await send(all)).location).toBe("/my/reminders?saved");
  expect(await plan()).toMatchObject({
    ...{ at: "18:30", secondAt: "20:00", weekdays: "1,5", kinds: ["morning", "desk", "week"] },
    ...{ cue: "own", cueWords: "After feeding the cat", byPush: true, byEmail: true },
    ...{ deskFrom: "09:00", deskUntil: "16:30", deskMinutes: 45, ...quiet },
  });
  expect((await page()).fields).toMatchObject({
    ...{ cue: "own", cueWords: "After feeding the cat", isOn: true, at: "18:30", byPush: true },
    ...{ weekdays: [1, 5], kinds: ["morning", "desk", "week"], deskMinutes: "45" },
  });
  const carer = await createCarer(pat);
  expect((await page(carer.cookie)).fields).toMatchObject({ isOn: false, byEmail: false });
  await send({ ...quiet, cue: "teeth" }, carer.cookie);
  expect(await plan()).toMatchObject({ cue: "own", at: "18:30" });
});

test.each([
  ["no time", { ...evening, at: "" }, "at"],
  ["a time that is none", { ...evening, at: "25:00" }, "at"],
  ["a time within quiet hours", { ...evening, at: "22:00" }, "at"],
  ["a second one before the first", { ...evening, secondAt: "18:00" }, "secondAt"],
  ["a second one within quiet hours", { ...evening, secondAt: "21:30" }, "secondAt"],
  ["no way for it to come", { ...evening, byEmail: "" }, "byPush"],
  ["breaks by email", { ...evening, kinds: ["message"] }, "byPush"],
  ["own words that are not there", { ...quiet, cue: "own" }, "cueWords"],
  [
    "desk hours that end before they begin",
    { ...quiet, byPush: "on", kinds: ["desk"], ...desk("17:00", "09:00", "60") },
    "deskFrom",
  ],
  [
    "breaks every minute",
    { ...quiet, byPush: "on", kinds: ["desk"], ...desk("09:00", "17:00", "1") },
    "deskMinutes",
  ],
  ["no quiet hours at all", { isOn: "on", at: "18:30", byEmail: "on" }, "quietFrom"],
])("%s is refused, with what was typed", async (_what, form, field) => {
  const { send, plan } = await world();
  const { status, data } = await send(form);
  expect(status).toBe(422);
  expect(Object.keys(data.form?.error ?? {})).toContain(field);
  expect(data.form?.initialValue).toMatchObject({
    ...("at" in form && form.at && { at: form.at }),
  });
  expect(await plan()).toBeNull();
});

test("where nothing can come to a phone, that is said to the patient and to their clinician", async () => {
  const { owner, pat, send, page, plan } = await world();
  const byPhone = { ...evening, byEmail: "", byPush: "on" };
  const said = async () =>
    remindersLine(await getReminderStanding(owner, pat.patient.id, "2026-03-04"), 14);
  // No phone is allowed yet: it is the next thing to do.
  await send(byPhone);
  expect((await page()).phone.none).toMatch(/No phone is allowed/);
  expect(await said()).toMatch(/^Reminders: on, but none can come: .* none is allowed now;/);
  const { vapid } = env;
  try {
    env.vapid = null;
    const { ways, phone } = await page();
    expect([ways.pushHelp, phone.none]).toEqual([phone.words.off, null]);
    expect(await said()).toMatch(/this server sends to none/);
    for (const form of [byPhone, { ...byPhone, byEmail: "on", kinds: ["message"] }]) {
      expect((await send(form)).data.form?.error?.byPush?.[0]).toMatch(/sends nothing to phones/);
    }
    await send({ ...byPhone, byEmail: "on" });
    expect(await plan()).toMatchObject({ byPush: true, byEmail: true });
  } finally {
    env.vapid = vapid;
  }
});

function desk(deskFrom: string, deskUntil: string, deskMinutes: string) {
  return { deskFrom, deskUntil, deskMinutes };
}

describe("a phone", () => {
  const keys = {
    p256dh: createECDH("prime256v1").generateKeys("base64url"),
    auth: Buffer.alloc(16, 1).toString("base64url"),
  };
  const allow = (n: number | string) => ({
    ...{ intent: "allow", ...keys },
    endpoint: `https://fcm.googleapis.com/fcm/send/${n}`,
  });

  test("is kept sealed, listed, and taken off", async () => {
    const { pat, send, page } = await world();
    expect((await send(allow("one"))).location).toBe("/my/reminders");
    const [row] = await db.pushSubscription.findMany({ where: { accessId: pat.access.id } });
    expect(JSON.stringify(row)).not.toMatch(/fcm|send\/one/);
    const key = await pushKey(db);
    expect(unseal(row?.sealed ?? "", key ?? Buffer.alloc(32))).toContain("fcm/send/one");
    const { phones } = (await page()).phone;
    expect(phones).toHaveLength(1);
    await send({ intent: "remove", id: phones[0]?.id ?? "" });
    expect((await page()).phone.phones).toEqual([]);
    await send(allow("one"));
    await send({ ...allow("one"), intent: "stop" });
    expect((await page()).phone.phones).toEqual([]);
  });

  const history = async (action: string) => {
    const rows = await db.auditEvent.findMany({ where: { action }, orderBy: { at: "asc" } });
    return rows.map(({ actorId, patientId, detail }) => ({ actorId, patientId, detail }));
  };

  test("belongs to whoever allowed it last, which is written down and shown, and a person has so many", async () => {
    const { owner, pat, send, page } = await world();
    await send({ ...evening, byPush: "on" });
    expect((await page()).phone.none).toMatch(/No phone is allowed/);
    await send(allow("shared"));
    expect((await page()).phone.none).toBeNull();
    const other = await createPatient((await createClinic()).owner);
    await send(allow("shared"), other.cookie);
    expect((await page()).phone).toMatchObject({ phones: [], none: expect.any(String) });
    expect((await page(other.cookie)).phone.phones).toHaveLength(1);
    const { id: patientId } = pat.patient;
    const lost = (reason: string) => ({ actorId: null, patientId, detail: { reason } });
    const mine = async () =>
      (await history("push.lost")).filter((each) => each.patientId === patientId);
    expect(await mine()).toEqual([lost("moved")]);
    const line = await getReminderStanding(owner, patientId, "2026-03-04");
    expect(line).toMatchObject({ byPush: true, hasPhone: false });
    expect(remindersLine(line, 14)).toMatch(/by phone \(none is allowed now\) and email/);
    for (let n = 0; n <= PHONES_EACH; n += 1) {
      setClock(new Date(NOW.getTime() + n));
      await send(allow(n));
    }
    expect((await page()).phone.phones).toHaveLength(PHONES_EACH);
    expect(await mine()).toEqual([lost("moved"), lost("too-many")]);
  });

  test("tells of each record of its person, and is stopped for each by itself", async () => {
    const { owner, pat } = await world();
    const child = await createPatient(owner);
    const { clinicId, id: patientId } = child.patient;
    const { id: accessId } = await db.patientAccess.create({
      data: { clinicId, patientId, userId: pat.user.id, kind: "CARER", fromAt: NOW },
    });
    const asCarer: PatientActor = { ...pat.actor, accessId, patientId, access: "carer" };
    const { endpoint } = allow("two");
    const phonesOf = async (actor: PatientActor) => (await getOwnReminders(actor))?.phones;
    for (const actor of [pat.actor, asCarer]) await addPhone(actor, { endpoint, keys }, null);
    const both = [{ browser: tokenHash(endpoint), isElsewhere: true }];
    expect([await phonesOf(pat.actor), await phonesOf(asCarer)]).toMatchObject([both, both]);
    await removePhone(pat.actor, { endpoint });
    expect(await phonesOf(pat.actor)).toEqual([]);
    expect(await phonesOf(asCarer)).toMatchObject([{ isElsewhere: false }]);
  });

  test("is one, however its address is spelt", async () => {
    const { send, page } = await world();
    const spellings = ["fcm.googleapis.com", "FCM.googleapis.com", "fcm.googleapis.com:443"];
    for (const host of spellings)
      await send({ ...allow("x"), endpoint: `https://${host}/fcm/send/x` });
    await send({ ...allow("x"), endpoint: "https://fcm.googleapis.com/fcm/./send/x" });
    await send({ ...allow("x"), endpoint: "https://fcm.googleapis.com\\fcm/send/x" });
    expect((await page()).phone.phones).toHaveLength(1);
  });

  test("of the release before is the same one", async () => {
    const { pat, send, page } = await world();
    await send(allow("old"));
    const { endpoint } = allow("old");
    const data = { endpointHash: tokenHash(endpoint) };
    await db.pushSubscription.updateMany({ where: { accessId: pat.access.id }, data });
    await send(allow("old"));
    expect((await page()).phone.phones).toHaveLength(1);
    await db.pushSubscription.updateMany({ where: { accessId: pat.access.id }, data });
    await send({ ...allow("old"), intent: "stop" });
    expect((await page()).phone.phones).toEqual([]);
  });

  test.each([
    ["a host that is not listed", { endpoint: "https://evil.example/x" }],
    ["a private address", { endpoint: "https://192.168.0.1/x" }],
    ["a plain one", { endpoint: "http://fcm.googleapis.com/x" }],
    ["keys that are none", { p256dh: "abc" }],
    ["a key off the curve", { p256dh: Buffer.alloc(65, 4).toString("base64url") }],
  ])("with %s is refused", async (_what, changed) => {
    const { send, page } = await world();
    const { status, data } = await send({ ...allow("x"), ...changed });
    expect(status).toBe(422);
    expect(data.form?.error?.[""]?.[0]).toMatch(/push service/);
    expect((await page()).phone.phones).toEqual([]);
  });
});

describe("the calendar", () => {
  const read = (feed: string) => {
    const [, feedToken = ""] = /\/calendar\/([\w-]+)\/program\.ics$/.exec(feed) ?? [];
    return call(readFeed, request(`/calendar/${feedToken}/program.ics`), { feedToken });
  };
  const make = async (send: Awaited<ReturnType<typeof world>>["send"]) => {
    const { data } = await send({ intent: "make-feed" });
    return "feed" in data ? data.feed : "";
  };
  const eventsIn = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    return calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
  };

  test.each([
    [["de"], "Übungen"],
    // It was turned off since they chose it.
    [["es"], "Stretches"],
  ])("where %j is on a person who chose German reads %s", async (languages, title) => {
    const { pat, send } = await world();
    await createProgram(pat, { startsOn: "2026-03-01" });
    await db.clinic.update({ where: { id: pat.patient.clinicId }, data: { languages } });
    await db.user.update({ where: { id: pat.user.id }, data: { language: "de" } });
    const { text } = await read(await make(send));
    expect(new Set(eventsIn(text).map(({ summary }) => summary))).toEqual(new Set([title]));
  });

  test("tells the days on which sessions are due, at the person's time, over a change of the clock", async () => {
    const { pat, send } = await world();
    await createProgram(pat, { startsOn: "2026-03-01" });
    await send(evening);
    const { status, text, headers } = await read(await make(send));
    expect(status).toBe(200);
    expect(headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    expect(headers.get("Cache-Control")).toBe("private, no-store");
    expect(headers.get("ETag")).toBeNull();
    const lines = text.split("\r\n");
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text).not.toContain("Surname");
    const events = eventsIn(text);
    expect(events).toHaveLength(28);
    expect(new Set(events.map(({ summary }) => summary))).toEqual(new Set(["Stretches"]));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(28);
    const starts = events.map(({ startDate }) => startDate.toJSDate().toISOString());
    expect(starts[0]).toBe("2026-03-04T17:30:00.000Z");
    // Summer time in Berlin begins on 29 March.
    expect(starts).toContain("2026-03-28T17:30:00.000Z");
    expect(starts).toContain("2026-03-29T16:30:00.000Z");
    // The same events at the next look.
    setClock(new Date(NOW.getTime() + 86_400_000));
    const [, second] = events;
    const again = eventsIn((await read(await make(send))).text);
    expect(again[0]?.uid).toBe(second?.uid);
  });

  test("without a time shows whole days, and of so many a week those that the person picked", async () => {
    const { pat, send } = await world();
    await createProgram(pat, { startsOn: "2026-03-01", schedule: perWeek(2) });
    await send({ ...quiet, weekdays: ["2", "4"] });
    const events = eventsIn((await read(await make(send))).text);
    expect(events).toHaveLength(8);
    expect(events[0]?.startDate.isDate).toBe(true);
    expect(events[0]?.startDate.toString()).toBe("2026-03-05");
  });

  test("a new address ends the one before; ended, or for somebody who is let in no more, there is none", async () => {
    const { pat, send } = await world();
    const first = await make(send);
    const second = await make(send);
    expect((await read(first)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    await send({ intent: "end-feed" });
    expect((await read(second)).status).toBe(404);
    const third = await make(send);
    expect(await db.calendarFeed.count({ where: { tokenHash: third } })).toBe(0);
    await db.patientAccess.update({ where: { id: pat.access.id }, data: { untilAt: NOW } });
    expect((await read(third)).status).toBe(404);
  });

  test("somebody makes so many addresses in an hour", async () => {
    const { send } = await world();
    const { max } = LIMITS["calendar-addresses-by-access"];
    for (let n = 0; n < max; n += 1) await make(send);
    expect((await send({ intent: "make-feed" })).status).toBe(429);
  });

  test("after a discharge it is empty", async () => {
    const { pat, send } = await world();
    const program = await createProgram(pat, { startsOn: "2026-03-01" });
    await createSession(program, { dueOn: "2026-03-03" });
    const feed = await make(send);
    await db.episode.update({
      where: { id: pat.episode.id },
      data: { dischargedOn: "2026-03-04" },
    });
    expect(eventsIn((await read(feed)).text)).toEqual([]);
  });

  test("while the record is archived it is empty, and while they are away so is each day of it", async () => {
    const { owner, pat, send } = await world();
    await createProgram(pat, { startsOn: "2026-03-01" });
    const feed = await make(send);
    await db.absence.create({
      data: {
        ...{ clinicId: pat.patient.clinicId, patientId: pat.patient.id, createdById: owner.userId },
        ...{ fromOn: "2026-03-04", untilOn: "2026-03-10", createdAt: NOW },
      },
    });
    const [first] = eventsIn((await read(feed)).text);
    expect(first?.startDate.toString()).toBe("2026-03-11");
    const archive = (archivedAt: Date | null) =>
      db.patient.update({ where: { id: pat.patient.id }, data: { archivedAt } });
    await archive(NOW);
    expect(eventsIn((await read(feed)).text)).toEqual([]);
    await archive(null);
    expect(eventsIn((await read(feed)).text)).not.toEqual([]);
  });
});

test("the clinician sees whether they are on, and what was sent and failed", async () => {
  const { clinicCookie: cookie, pat, send } = await world();
  const patientId = pat.patient.id;
  const line = async () => {
    const asked = request(`/clinic/patients/${patientId}/program`, { cookie });
    return (await call(openProgram, asked, { patientId })).data.reminders;
  };
  expect(await line()).toBe("Reminders: off.");
  await send(evening);
  const about = { clinicId: pat.patient.clinicId, patientId, accessId: pat.access.id };
  const noted = { ...about, kind: "session", channel: "email", at: NOW };
  await db.reminderSend.createMany({
    data: [
      { ...noted, dueAt: new Date(1), localDate: "2026-03-03", state: "sent" },
      { ...noted, dueAt: new Date(2), localDate: "2026-03-02", state: "sent" },
      { ...noted, dueAt: new Date(3), localDate: "2026-03-01", state: "failed" },
      { ...noted, dueAt: new Date(4), localDate: "2026-03-01", state: "left-out" },
      { ...noted, dueAt: new Date(5), localDate: "2026-02-01", state: "sent" },
    ],
  });
  expect(await line()).toBe("Reminders: by email; 2 sent, 1 failed in the last 14 days.");
});
