import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { askPatient } from "~/data/measures/ask-patient.server";
import { sendMessage } from "~/data/messages/send-message.server";
import { setAway } from "~/data/patients/absence.server";
import { saveReminders } from "~/data/reminders/own-reminders.server";
import { noSettings, type ReminderSettings } from "~/data/reminders/stored.server";
import { dailySchedule } from "~/jobs/index";
import { PLAN_REMINDERS, planReminders } from "~/jobs/plan-reminders";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { loader as openLink, action as turnOff } from "~/routes/reminders.$token";
import {
  actorOf,
  call,
  createClinic,
  createPatient,
  createProgram,
  createRedFlagReport,
  createSession,
  request,
} from "../factories";
import { emptyDatabase } from "../factories/database";
import { workOffJobs } from "../factories/jobs";
import { startMailServer } from "../factories/mail-server";
import { mailsTo } from "../factories/mailed";

const DAY = "2026-03-04";
const at = (time: string) => new Date(`${DAY}T${time}:00Z`);

beforeEach(async () => {
  await emptyDatabase();
  setClock(at("12:00"));
});

/** Somebody with a session due every day, who wants a mail at 18:30. */
async function world(settings: Partial<ReminderSettings> = {}) {
  const { owner } = await createClinic({ timeZone: "UTC" });
  const pat = await createPatient(owner, { name: "Pat Surname" });
  const program = await createProgram(pat, { startsOn: "2026-03-01" });
  const change = async (changed: Partial<ReminderSettings>) =>
    saveReminders(await actorOf(pat.cookie, "patient"), { ...noSettings, ...changed });
  const usual = { at: "18:30", byEmail: true };
  await change({ ...usual, ...settings });
  return { owner, pat, program, change, usual };
}

/** Time goes on to 18:30: first it is put in, then it is due. */
async function untilDue(meanwhile: () => Promise<unknown> = async () => undefined) {
  setClock(at("18:20"));
  await planReminders();
  await meanwhile();
  setClock(at("18:31"));
  await workOffJobs();
  return db.reminderSend.findMany({
    select: { kind: true, channel: true, state: true, reason: true, localDate: true },
  });
}

const leftOut = (reason: string) => [
  { kind: "session", channel: "none", state: "left-out", reason, localDate: DAY },
];

/** A mail server for this test alone. @param recipients its answer to each address */
async function mailing(recipients?: string) {
  const server = await startMailServer({ recipients });
  env.mailUrl = server.url;
  onTestFinished(async () => {
    env.mailUrl = null;
    await server.stop();
  });
  return server;
}

test("a reminder is mailed: a first name, a link, and a way to turn it off", async () => {
  const server = await mailing();
  const { pat } = await world();
  expect(await untilDue()).toEqual([
    { kind: "session", channel: "email", state: "sent", reason: null, localDate: DAY },
  ]);
  const [mail = ""] = mailsTo(server, pat.user.email);
  expect(mail).toContain("Hello Pat,");
  expect(mail).not.toMatch(/Surname|stretch|pain|hip|session/i);

  const token = /\/reminders\/([\w-]+)/.exec(mail)?.[1] ?? "";
  const plan = () => db.reminderPlan.findFirstOrThrow({ select: { byEmail: true } });
  // Mail servers open links before people do.
  expect((await call(openLink, request(`/reminders/${token}`), { token })).status).toBe(200);
  expect(await plan()).toEqual({ byEmail: true });
  const pressed = request(`/reminders/${token}`, { form: {}, bare: true });
  const { location } = await call(turnOff, pressed, { token });
  expect(location).toBe(`/reminders/${token}?off`);
  expect(await plan()).toEqual({ byEmail: false });
  const wrong = (token.startsWith("A") ? "B" : "A") + token.slice(1);
  expect((await call(openLink, request(`/reminders/${wrong}`), { token: wrong })).status).toBe(404);
});

test("however many servers plan, and how often, each moment is one job", async () => {
  const { change, usual } = await world();
  await change({ ...usual, secondAt: "18:35", kinds: ["week"] });
  setClock(at("18:25"));
  await Promise.all([planReminders(), planReminders(), planReminders()]);
  await planReminders();
  expect(await db.job.count({ where: { kind: "reminder" } })).toBe(2);
  setClock(at("18:36"));
  await workOffJobs();
  await planReminders();
  await workOffJobs();
  expect(await db.reminderSend.count({ where: { state: "sent" } })).toBe(2);
});

test("planning is put in once in five minutes, and never where nobody wants to be reminded", async () => {
  const plans = () => db.job.count({ where: { kind: PLAN_REMINDERS } });
  const servers = [dailySchedule(), dailySchedule()];
  const look = async () => {
    for (const schedule of [...servers, ...servers]) await schedule();
    return plans();
  };
  expect(await look()).toBe(0);
  await world();
  expect(await look()).toBe(1);
  setClock(at("12:05"));
  expect(await look()).toBe(2);
});

describe("nothing is sent, and it is written down why, when meanwhile", () => {
  test("the session was logged", async () => {
    const { program } = await world();
    expect(await untilDue(() => createSession(program, { dueOn: DAY }))).toEqual(leftOut("done"));
  });

  test("they are away", async () => {
    const { pat } = await world();
    const away = () => setAway(pat.actor, pat.patient.id, "2026-03-09");
    expect(await untilDue(away)).toEqual(leftOut("away"));
  });

  test("a warning sign paused the program", async () => {
    const { pat } = await world();
    expect(await untilDue(() => createRedFlagReport(pat))).toEqual(leftOut("paused"));
  });

  test("the episode was closed", async () => {
    const { pat } = await world();
    const data = { dischargedOn: DAY };
    const close = () => db.episode.update({ where: { id: pat.episode.id }, data });
    expect(await untilDue(close)).toEqual(leftOut("discharged"));
  });

  test("they chose another time", async () => {
    const { change, usual } = await world();
    expect(await untilDue(() => change({ ...usual, at: "20:00" }))).toEqual(leftOut("changed"));
  });

  test("they landed where the clock reads something else", async () => {
    const { pat } = await world();
    const data = { timeZone: "Asia/Tokyo" };
    const fly = () => db.patient.update({ where: { id: pat.patient.id }, data });
    const [noted] = await untilDue(fly);
    expect(noted).toMatchObject({ state: "left-out", reason: "changed" });
  });

  test("one of the same day was sent before they flew west", async () => {
    const { pat } = await world();
    expect(await untilDue()).toHaveLength(1);
    const data = { timeZone: "America/New_York" };
    await db.patient.update({ where: { id: pat.patient.id }, data });
    setClock(at("23:25"));
    await planReminders();
    setClock(at("23:31"));
    await workOffJobs();
    const again = await db.reminderSend.findMany({ where: { state: "left-out" } });
    expect(again.map(({ reason }) => reason)).toEqual(["sent-before"]);
  });

  test("no server ran for more than an hour", async () => {
    await world();
    setClock(at("18:20"));
    await planReminders();
    setClock(at("19:31"));
    await workOffJobs();
    expect(await db.reminderSend.findMany()).toMatchObject([{ reason: "late" }]);
  });

  test("nobody is let in any more", async () => {
    const { pat } = await world();
    const data = { untilAt: at("18:21") };
    const end = () => db.patientAccess.update({ where: { id: pat.access.id }, data });
    expect(await untilDue(end)).toEqual([]);
    expect(await db.job.count({ where: { doneAt: null } })).toBe(0);
  });

  test("the record was archived", async () => {
    const { pat } = await world();
    const data = { archivedAt: at("18:21") };
    const archive = () => db.patient.update({ where: { id: pat.patient.id }, data });
    expect(await untilDue(archive)).toEqual([]);
    expect(await db.job.count({ where: { doneAt: null } })).toBe(0);
  });

  test("quiet hours began before a server ran again", async () => {
    await world({ at: "20:55" });
    setClock(at("20:50"));
    await planReminders();
    setClock(at("21:00"));
    await workOffJobs();
    expect(await db.reminderSend.findMany()).toMatchObject([
      { state: "left-out", reason: "quiet", dueAt: at("20:55") },
    ]);
  });

  test("no phone is allowed", async () => {
    await world({ byPush: true, byEmail: false });
    expect(await untilDue()).toEqual(leftOut("no-phone"));
  });
});

test("what no server looked at for half an hour is sent all the same", async () => {
  await world();
  setClock(at("19:00"));
  await planReminders();
  await workOffJobs();
  expect(await db.reminderSend.findMany()).toMatchObject([{ state: "sent" }]);
});

test("a message is told of on phones two minutes later, in quiet hours when they are over, and once", async () => {
  const { owner, pat } = await world({ kinds: ["message"], byPush: true });
  const say = () =>
    sendMessage(owner, pat.patient.id, { id: randomUUID(), text: "Hello", about: null });
  const due = async () => {
    const jobs = await db.job.findMany({ where: { kind: "reminder" }, orderBy: { dueAt: "asc" } });
    return jobs.map(({ dueAt }) => dueAt.toISOString());
  };
  await say();
  expect(await due()).toEqual(["2026-03-04T12:02:00.000Z"]);
  for (const time of ["22:00", "23:30"]) {
    setClock(at(time));
    await say();
  }
  expect(await due()).toEqual(["2026-03-04T12:02:00.000Z", "2026-03-05T07:00:00.000Z"]);
});

test("what is tried again is not sent once quiet hours began", async () => {
  const server = await mailing("451 4.3.0 later");
  const { pat } = await world({ at: "20:58" });
  setClock(at("20:58"));
  await planReminders();
  await workOffJobs();
  expect(await db.job.findMany({ where: { kind: "reminder" } })).toMatchObject([
    { attempts: 1, doneAt: null },
  ]);
  const again = await mailing();
  setClock(at("21:00"));
  await workOffJobs();
  expect([...server.mails, ...mailsTo(again, pat.user.email)]).toEqual([]);
  expect(await db.reminderSend.findMany()).toMatchObject([
    { state: "failed", reason: "no-answer" },
  ]);
});

test.each([
  ["in quiet hours", "21:40", {}],
  ["with none", "21:40", { quiet: { from: "00:00", until: "00:00" } }],
  ["by day", "18:31", { at: "18:30" }],
])("a time that is over when it is saved is the next day's: %s", async (_what, time, part) => {
  const { change, usual } = await world();
  const plan = { ...usual, at: "20:50", ...part };
  setClock(at(time));
  await change(plan);
  await planReminders();
  await workOffJobs();
  expect(await db.job.count({ where: { kind: "reminder" } })).toBe(0);
  setClock(new Date(`2026-03-05T${plan.at}:30Z`));
  await planReminders();
  await workOffJobs();
  expect(await db.reminderSend.findMany()).toMatchObject([
    { state: "sent", localDate: "2026-03-05" },
  ]);
});

test("a message waits for the morning where quiet hours were moved over its moment", async () => {
  const plan = { kinds: ["message" as const], byPush: true };
  const { owner, pat, change, usual } = await world(plan);
  setClock(at("20:57"));
  await sendMessage(owner, pat.patient.id, { id: randomUUID(), text: "Hello", about: null });
  await change({ ...usual, ...plan, quiet: { from: "20:30", until: "06:15" } });
  setClock(at("21:10"));
  await workOffJobs();
  expect(await db.reminderSend.count()).toBe(0);
  setClock(new Date("2026-03-05T06:15:10Z"));
  await workOffJobs();
  // There is no phone; but by now it would be told.
  expect(await db.reminderSend.findMany()).toMatchObject([
    { kind: "message", reason: "no-phone", dueAt: new Date("2026-03-05T06:15:00Z") },
  ]);
});

test.each([false, true])(
  "mails of messages and questions: archived meanwhile %s",
  async (isArchived) => {
    const server = await mailing();
    const { owner, pat } = await world();
    const patientId = pat.patient.id;
    await sendMessage(owner, patientId, { id: randomUUID(), text: "Hello", about: null });
    await askPatient(owner, patientId, { measures: ["groc"] });
    const archivedAt = isArchived ? at("12:01") : null;
    await db.patient.update({ where: { id: patientId }, data: { archivedAt } });
    setClock(at("12:03"));
    await workOffJobs();
    expect(mailsTo(server, pat.user.email)).toHaveLength(isArchived ? 0 : 2);
  },
);
