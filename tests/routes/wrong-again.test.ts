import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action as decide } from "~/routes/clinic.patients.$patientId_.pause";
import { loader as today } from "~/routes/my._index";
import { action as pain } from "~/routes/my_.pain";
import { loader as session } from "~/routes/my_.session.$dueOn.$slot";
import { action, loader } from "~/routes/my_.wrong";
import { answerOf } from "~/screens/wrong/answer-of";
import { call, createClinic, createPatient, createProgram, request } from "../factories";

// "Something is wrong", said more than once. A Wednesday.
const DAY = "2026-03-04";

let clinic: Awaited<ReturnType<typeof createClinic>>;
let ever: Awaited<ReturnType<typeof createPatient>>;

beforeEach(async () => {
  setClock(new Date(`${DAY}T19:00:00Z`));
  clinic = await createClinic({ name: "Fern Street" });
  ever = await createPatient(clinic.owner);
  await createProgram(ever, { startsOn: "2026-03-02" });
});

const newReport = (id: string) => `/my/wrong?new=${id}`;
const send = (form: Record<string, string | string[]>, path = "/my/wrong") =>
  call(action, request(path, { cookie: ever.cookie, form: { id: randomUUID(), ...form } }));
const open = (path: string | null) => call(loader, request(path ?? "", { cookie: ever.cookie }));
const reports = () =>
  db.redFlagReport.findMany({
    where: { patientId: ever.patient.id },
    orderBy: { at: "asc" },
    include: { flags: { orderBy: { code: "asc" } } },
  });
const pauses = () => db.programPause.findMany({ where: { patientId: ever.patient.id } });
const openToday = async (who = ever) =>
  (await call(today, request("/my", { cookie: who.cookie }))).data.page.cards;

/** What the page of a report says to do. */
async function answerAt(path: string | null) {
  const { page, report } = (await open(path)).data;
  return answerOf(page, report?.codes ?? [], new Date());
}

async function goOn() {
  const [pause] = await pauses();
  const form = { pauseId: pause?.id ?? "", seen: String((await reports()).length) };
  const words = { decision: "GO_ON", spokeTo: "Ever", reason: "Seen" };
  const path = `/clinic/patients/${ever.patient.id}/pause`;
  const asked = request(path, { cookie: clinic.cookie, form: { ...form, ...words } });
  expect((await call(decide, asked, { patientId: ever.patient.id })).status).toBe(302);
}

describe("after the way back to a report that was sent", () => {
  test("stands what to do, not a form that looks unsent", async () => {
    const id = randomUUID();
    await send({ id, signs: "numb-leg" });
    expect((await open(newReport(id))).location).toBe(`/my/wrong?report=${id}`);
    expect((await open(newReport(randomUUID()))).status).toBe(200);
  });

  test("a further sign is another report, and the emergency stands; sent twice it is one", async () => {
    const id = randomUUID();
    await send({ id, signs: "numb-leg" });
    const more = { id, signs: ["numb-leg", "bladder-or-bowel"] };
    const answers = await Promise.all([send(more), send(more), send(more)]);
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    expect(answers[0]?.location).not.toContain(id);
    const stored = await reports();
    expect(stored.map(({ flags }) => flags.map(({ code }) => code)).sort()).toEqual([
      ["bladder-or-bowel", "numb-leg"],
      ["numb-leg"],
    ]);
    expect(await pauses()).toMatchObject([{ level: "EMERGENCY" }]);
    expect(await answerAt(answers[0]?.location ?? null)).toMatchObject({ tone: "red" });
  });

  test("fewer signs take nothing back; other words are not lost", async () => {
    const id = randomUUID();
    await send({ id, signs: ["fever", "numb-leg"], note: "Since noon" });
    for (const note of ["", "Since noon"]) {
      expect((await send({ id, signs: "fever", note })).location).toBe(`/my/wrong?report=${id}`);
    }
    expect(await reports()).toHaveLength(1);
    await send({ id, signs: "fever", note: "Now my foot too" });
    expect((await reports()).map(({ note }) => note)).toEqual(
      expect.arrayContaining(["Since noon", "Now my foot too"]),
    );
  });
});

describe("a further report while the program is paused", () => {
  test("is grave together with the one before: fever first, then the groin", async () => {
    await send({ signs: "fever" });
    setClock(new Date(`${DAY}T19:20:00Z`));
    const { location } = await send({ signs: "groin-weight" });
    const [, second] = await reports();
    expect(second?.flags).toMatchObject([{ code: "groin-weight", level: "EMERGENCY" }]);
    expect(await pauses()).toMatchObject([{ level: "EMERGENCY" }]);
    const answer = await answerAt(location);
    expect(answer).toMatchObject({ tone: "red" });
    expect(answer?.say).toMatch(/groin pain.*fever/);
  });

  test("is answered so by the form as well, which needs no server for it", async () => {
    await send({ signs: "saddle-numbness" });
    const { data } = await open(newReport(randomUUID()));
    expect(answerOf(data.page, ["fever"], new Date())).toMatchObject({ tone: "red" });
    expect(answerOf(data.page, [], new Date())).toBeNull();
  });

  test("counts alone once a clinician has decided", async () => {
    await send({ signs: "fever" });
    await goOn();
    setClock(new Date(`${DAY}T20:00:00Z`));
    const { location } = await send({ signs: "groin-weight" });
    expect(await answerAt(location)).toMatchObject({ tone: "amber" });
  });
});

describe("words beside a sign", () => {
  test("never keep it from being stored, however long they are or whatever they hide", async () => {
    // As long as the field takes, each line end sent as two characters.
    const full = "x\r\n".repeat(500).trim();
    const { location } = await send({ signs: "saddle-numbness", note: full });
    expect(location).not.toContain("cut");
    await send({ signs: "fever", note: "turned \u202Earound" });
    await send({ signs: "night-pain", note: "\u2800" });
    const notes = (await reports()).map(({ note }) => note);
    expect(notes).toEqual(expect.arrayContaining([full, "turned around", null]));
  });

  test("that are longer than is kept are cut behind a word, and the page says so", async () => {
    const { location } = await send({ signs: "fever", note: "word ".repeat(500) });
    const [stored] = await reports();
    expect(stored?.note).toMatch(/^(word )+word$/);
    expect(stored?.note?.length).toBeGreaterThan(1900);
    expect((await open(location)).data.report?.isCut).toBe(true);
  });
});

describe("“None of these”", () => {
  test("leads to the pain log with the words", async () => {
    const id = randomUUID();
    const sent = await send({ id, intent: "words", note: "Sore" });
    expect(sent).toMatchObject({ status: 307, location: `/my/pain?new=${id}` });
    expect(await reports()).toEqual([]);
  });

  test("beside a tick drops it nowhere: the sign is reported and answered", async () => {
    const { location } = await send({ intent: "words", signs: "chest-or-breath" });
    expect(await answerAt(location)).toMatchObject({ tone: "red" });
    const form = { id: randomUUID(), intent: "words", signs: "weak-leg", note: "" };
    const asked = request(`/my/pain?new=${form.id}`, { cookie: ever.cookie, form });
    expect(await call(pain, asked)).toMatchObject({ status: 307, location: "/my/wrong" });
  });
});

describe("what is no longer so", () => {
  test("an old report says that the program rests only while it does", async () => {
    const { location } = await send({ signs: "night-pain" });
    expect((await answerAt(location))?.paused).toMatch(/paused until Fern Street/);
    await goOn();
    setClock(new Date("2026-03-06T19:00:00Z"));
    expect((await answerAt(location))?.paused).toBeNull();
    expect((await open(location)).data.report?.told).toBe(
      "Fern Street has this since Wed 4 Mar at 19:00.",
    );
    const { data } = await open(newReport(randomUUID()));
    expect(answerOf(data.page, ["fever"], new Date())?.paused).toMatch(/paused until/);
  });

  test("nothing rests of somebody without a program, who is still told what to do", async () => {
    const none = await createPatient(clinic.owner);
    const form = { id: randomUUID(), signs: "weak-leg" };
    const sent = await call(action, request("/my/wrong", { cookie: none.cookie, form }));
    const { data } = await call(loader, request(sent.location ?? "", { cookie: none.cookie }));
    expect(data.page.answers.EMERGENCY.paused).toBeNull();
    expect((await openToday(none)).pause).toMatchObject({
      ...{ tone: "red", title: "You told us that something is wrong", to: sent.location },
    });
  });
});

describe("while it waits for a decision", () => {
  test("today names the number, and leads to the answer that was given", async () => {
    await db.clinic.update({ where: { id: clinic.clinic.id }, data: { emergencyNumber: "999" } });
    const { location } = await send({ signs: "weak-leg" });
    const call999 = { label: "Call 999", href: "tel:999" };
    expect((await openToday()).pause).toMatchObject({ call: call999, to: location });
    const at = { dueOn: DAY, slot: "1" };
    const asked = request(`/my/session/${DAY}/1`, { cookie: ever.cookie });
    expect((await call(session, asked, at)).data.helpPath).toBe(location);
  });

  test("no session is offered after a flight west, to the day before it began", async () => {
    const zone = (timeZone: string) =>
      db.patient.update({ where: { id: ever.patient.id }, data: { timeZone } });
    await zone("Pacific/Auckland");
    await send({ signs: "night-pain" });
    expect(await pauses()).toMatchObject([{ fromOn: "2026-03-05" }]);
    await zone("America/Los_Angeles");
    expect(await openToday()).toMatchObject({ open: null, extra: null, pause: { tone: "amber" } });
    const asked = request(`/my/session/${DAY}/1`, { cookie: ever.cookie });
    const { data } = await call(session, asked, { dueOn: DAY, slot: "1" });
    expect(data.run.isPaused).toBe(true);
  });
});
