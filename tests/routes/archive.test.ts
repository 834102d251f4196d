import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { countDone } from "~/data/alerts/recent-answers.server";
import { getCaseload } from "~/data/caseload/get-caseload.server";
import { listThreads } from "~/data/messages/list-threads.server";
import { sendMessage } from "~/data/messages/send-message.server";
import { countUnread } from "~/data/messages/unread.server";
import { setAway } from "~/data/patients/absence.server";
import { archivePatient, bringBackPatient } from "~/data/patients/archive.server";
import { changeTimeZone } from "~/data/patients/own-account.server";
import { getReach } from "~/data/patients/reach.server";
import { reportRedFlags } from "~/data/red-flags/report-red-flags.server";
import { logPain } from "~/data/sessions/log-pain.server";
import { readCaseloadQuery } from "~/domain/caseload/query";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as desk } from "~/routes/clinic.desk";
import { loader as record } from "~/routes/clinic.patients.$patientId";
import { loader as contact } from "~/routes/clinic.patients.$patientId_.contact";
import { action, loader } from "~/routes/clinic.patients.$patientId_.edit";
import { action as add } from "~/routes/clinic.patients.new";
import { loader as today } from "~/routes/my._index";
import {
  call,
  createClinic,
  createClinician,
  createFrontDesk,
  createPatient,
  createProgram,
  createRedFlagReport,
  request,
} from "../factories";
import { allRows } from "../factories/database";

let world: Awaited<ReturnType<typeof createWorld>>;

/** Somebody who was discharged with an unread message, which needs no answer. */
async function createWorld() {
  const clinic = await createClinic();
  const pat = await createPatient(clinic.owner, {
    ...{ name: "Barnaby Sedge", dischargedOn: "2026-03-01" },
  });
  const { clinicId, id: patientId } = pat.patient;
  const at = new Date("2026-03-03T12:00:00Z");
  const thread = await db.messageThread.create({
    data: { clinicId, patientId, lastAt: at, waitingSince: null },
  });
  await db.message.create({
    data: {
      ...{ id: randomUUID(), clinicId, patientId, threadId: thread.id, text: "Thank you.", at },
      ...{ authorId: pat.actor.userId, isFromStaff: false },
    },
  });
  await db.alertAnswer.create({
    data: {
      ...{ clinicId, patientId, byId: clinic.owner.userId, rule: "pain-too-high", key: "k" },
      ...{ kind: "RESOLVED", reason: "Called", localDate: "2026-03-03", at },
    },
  });
  return { ...clinic, pat, thread, atDesk: await createFrontDesk(clinic.owner) };
}

beforeEach(async () => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  world = await createWorld();
  return resetClock;
});

const patientId = () => world.pat.patient.id;
const path = () => `/clinic/patients/${patientId()}`;
const send = (intent: string, cookie = world.cookie) =>
  call(action, request(`${path()}/edit`, { cookie, form: { intent } }), { patientId: patientId() });
const open = <R>(route: Parameters<typeof call<R>>[0], page = "", cookie = world.cookie) =>
  call(route, request(`${path()}${page}`, { cookie }), { patientId: patientId() });
const isArchived = async () =>
  (await db.patient.findUniqueOrThrow({ where: { id: patientId() } })).archivedAt !== null;

async function lists() {
  const { owner, atDesk } = world;
  const read = async (search: string) => {
    const query = readCaseloadQuery(new URLSearchParams(search));
    const { patients, queue, filters, besides, whose, conditions } = await getCaseload(
      owner,
      query,
    );
    const names = [patients, queue].map(({ rows }) => rows.map(({ name }) => name));
    return { names, filters, besides, whose, conditions };
  };
  const page = await call(desk, request("/clinic/desk", { cookie: atDesk.cookie }));
  return {
    archived: await read("show=archived"),
    discharged: await read("show=discharged"),
    found: await read("show=discharged&q=barnaby"),
    besides: (await read("q=barnaby")).besides,
    inbox: (await listThreads(owner, { show: "all", whose: "all", page: 1 })).counts,
    unread: (await countUnread(owner, null)).threads,
    done: await countDone(owner, "all"),
    atDesk: JSON.stringify(page.data).includes("Barnaby"),
  };
}

test("leaves every list, is read with a strip, and comes back as it was", async () => {
  const before = await lists();
  expect(before).toMatchObject({
    ...{ archived: { names: [[], []], filters: { archived: 0, discharged: 1 } } },
    ...{
      found: { names: [["Barnaby Sedge"], []] },
      besides: { discharged: 1, archived: 0 },
      inbox: { all: 1 },
      unread: 1,
      done: 1,
      atDesk: true,
    },
  });
  const asked = await open(loader, "/edit?archive");
  expect(asked.data.archive).toMatchObject({ question: "Archive Barnaby Sedge?", hurdle: null });
  expect(await send("archive")).toMatchObject({ status: 302, location: path() });

  const away = await lists();
  expect(away).toMatchObject({
    ...{ discharged: { names: [[], []] }, found: { names: [[], []] }, inbox: { all: 0 } },
    ...{ unread: 0, done: 0, atDesk: false, besides: { discharged: 0, archived: 1 } },
    archived: { names: [["Barnaby Sedge"], []], filters: { archived: 1, discharged: 0 } },
  });
  expect(away.discharged.conditions).toEqual([]);
  expect((await open(record)).data).toMatchObject({
    archived: { words: "Archived 4 March 2026 by Olive Owner.", canBringBack: true },
    ...{ canChange: false, canAct: false, limit: null },
  });
  expect(await getReach(world.owner, patientId())).toBe("LOOK");
  expect(await open(loader, "/edit")).toMatchObject({ status: 302, location: path() });
  expect((await open(contact, "/contact", world.atDesk.cookie)).status).toBe(404);

  expect((await send("bring-back")).location).toBe(path());
  expect(await lists()).toEqual(before);
  expect((await open(record)).data).toMatchObject({ archived: null, canChange: true });
  // Pressed again, nothing more is written.
  const rows = await allRows();
  expect((await send("bring-back")).status).toBe(302);
  expect(await allRows()).toEqual(rows);
});

const hurdles: [hurdle: string, make: () => Promise<unknown>][] = [
  ["episode", () => db.episode.updateMany({ data: { dischargedOn: null } })],
  ["program", () => createProgram(world.pat)],
  ["sign", () => createRedFlagReport(world.pat)],
  [
    "message",
    () => db.messageThread.updateMany({ data: { waitingSince: new Date("2026-03-03T12:00:00Z") } }),
  ],
];

test.each(hurdles)("an open %s keeps the record on the lists", async (hurdle, make) => {
  await make();
  expect(await archivePatient(world.owner, patientId())).toBe(hurdle);
  const before = await allRows();
  expect((await send("archive")).location).toBe(`${path()}/edit?archive`);
  expect(await allRows()).toEqual(before);
  const { data } = await open(loader, "/edit?archive");
  expect(data.archive?.hurdle?.bold).toBe("Barnaby Sedge cannot be archived yet. ");
});

const entries: [entry: string, enter: () => Promise<unknown>][] = [
  [
    "a pain report",
    () =>
      logPain(world.pat.actor, {
        ...{ id: randomUUID(), score: 3, bodySite: null, note: null, localDate: "2026-03-04" },
      }),
  ],
  [
    "a sign",
    () =>
      reportRedFlags(world.pat.actor, { id: randomUUID(), codes: ["calf-swelling"], note: null }),
  ],
  [
    "a message",
    () =>
      sendMessage(world.pat.actor, patientId(), { id: randomUUID(), text: "Hello", about: null }),
  ],
  ["an absence", () => setAway(world.pat.actor, patientId(), "2026-03-09")],
];

test.each(entries)(
  "the patient reads on, and %s of theirs brings the record back",
  async (_, enter) => {
    await archivePatient(world.owner, patientId());
    expect((await call(today, request("/my", { cookie: world.pat.cookie }))).status).toBe(200);
    expect(await isArchived()).toBe(true);
    await enter();
    expect(await isArchived()).toBe(false);
  },
);

test("a journey of theirs does not", async () => {
  await archivePatient(world.owner, patientId());
  await changeTimeZone(world.pat.actor, "Asia/Tokyo");
  expect(await isArchived()).toBe(true);
});

test("who covers for looking or for alerts neither archives nor brings back", async () => {
  const { owner, clinic } = world;
  const mia = await createClinician(owner, { name: "Mia" });
  await db.clinic.update({ where: { id: clinic.id }, data: { isRestricted: true } });
  const actor = { ...mia.actor, isRestricted: true };
  expect(await archivePatient(actor, patientId())).toBeNull();
  for (const may of ["LOOK", "ACT", "CHANGE"] as const) {
    await db.cover.deleteMany();
    await db.cover.create({
      data: {
        ...{ clinicId: clinic.id, colleagueId: mia.user.id, clinicianId: owner.userId, may },
        ...{ createdById: owner.userId, createdAt: owner.now },
        ...{ fromOn: "2026-03-01", untilOn: "2026-03-09" },
      },
    });
    const isAllowed = may === "CHANGE";
    expect(await archivePatient(actor, patientId())).toBe(isAllowed ? "done" : null);
    if (!isAllowed) await archivePatient(owner, patientId());
    expect(await bringBackPatient(actor, patientId())).toBe(isAllowed ? true : null);
    if (!isAllowed) await bringBackPatient(owner, patientId());
  }
});

test("somebody who is added again is offered back", async () => {
  await archivePatient(world.owner, patientId());
  const { email } = world.pat.patient;
  for (const typed of [
    { name: "B. Sedge", email },
    { name: "Barnaby Sedge", email: "new@test.example" },
  ]) {
    const form = { ...typed, condition: "Hip" };
    const { status, data } = await call(
      add,
      request("/clinic/patients/new", { cookie: world.cookie, form }),
    );
    expect(status).toBe(422);
    expect(data).toMatchObject({ archived: { id: patientId(), name: "Barnaby Sedge" } });
  }
});
