import { beforeEach, expect, test } from "vitest";
import { readIntake } from "~/data/intake/read-intake.server";
import { saveIntake } from "~/data/intake/save-intake.server";
import { importInstrument } from "~/data/measures/instruments.server";
import { lefsItems } from "~/domain/measures/score";
import { redFlagSigns } from "~/domain/red-flags/signs";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action, loader } from "~/routes/clinic.patients.$patientId.measures";
import { action as saveAtVisit } from "~/routes/clinic.patients.$patientId_.intake";
import { loader as today } from "~/routes/my._index";
import { action as answer, loader as questions } from "~/routes/my_.measures";
import {
  call,
  createCarer,
  createClinic,
  createClinician,
  createPatient,
  createProgram,
  request,
  type TestPatient,
} from "../factories";
import { completeIntake } from "../factories/intake";

let clinic: Awaited<ReturnType<typeof createClinic>>;
let ever: TestPatient;

beforeEach(async () => {
  setClock(new Date("2026-03-04T10:50:00Z"));
  clinic = await createClinic();
  ever = await createPatient(clinic.owner, { name: "Ever Thistlewood", startedOn: "2026-01-05" });
});

const staffPath = () => `/clinic/patients/${ever.patient.id}/measures`;
const staff = (form: Record<string, string>) =>
  call(action, request(staffPath(), { cookie: clinic.cookie, form }), {
    patientId: ever.patient.id,
  });
const record = async (query = "") => {
  const asked = request(`${staffPath()}${query}`, { cookie: clinic.cookie });
  return (await call(loader, asked, { patientId: ever.patient.id })).data;
};
const phone = async (query = "", cookie = ever.cookie) =>
  (await call(questions, request(`/my/measures${query}`, { cookie }))).data;
const say = (query: string, form: Record<string, string>, cookie = ever.cookie) =>
  call(answer, request(`/my/measures${query}`, { cookie, form }));
const taken = () =>
  db.measurement.findMany({ where: { patientId: ever.patient.id }, orderBy: { createdAt: "asc" } });
const ask = (measure: string) => staff({ intent: "ask", "measures[0]": measure });

/** Answers a question by its number, as its form would. */
async function reply(number: number, value: string | null, cookie = ever.cookie, extra = "") {
  const page = await phone(`?q=${number}`, cookie);
  if (page.view !== "question") throw new Error(`There is no question ${number}.`);
  const { requestId, key } = page;
  const said: Record<string, string> =
    value === null ? { intent: "skip" } : { intent: "answer", answer: value };
  return say(`?q=${number}${extra}`, { ...said, requestId, key }, cookie);
}

async function send(cookie = ever.cookie) {
  const page = await phone("?q=review", cookie);
  if (page.view !== "review") throw new Error("There is nothing to send.");
  const form = { intent: "send", requestId: page.requestId, seen: String(page.seen) };
  return { form, answer: await say("?q=review", form, cookie) };
}

async function measureAtVisit() {
  const names = ["Sit through a film", "Run 5 km", "Put on socks"];
  const added = names.map((name, i) => ({ name, answer: [3, 2, 5][i] ?? 0 }));
  const form = Object.entries(added).flatMap(([i, each]) => [
    [`added[${i}].name`, each.name],
    [`added[${i}].answer`, String(each.answer)],
  ]);
  await staff({
    ...{ intent: "take", id: crypto.randomUUID(), otherId: crypto.randomUUID() },
    ...{ measure: "psfs", version: "1", takenOn: "2026-02-04", ...Object.fromEntries(form) },
  });
}

test("a PSFS is sent to the phone, answered in two sittings by two people, and judged", async () => {
  await measureAtVisit();
  expect((await record()).page.ask?.label).toBe("Send to Ever’s phone");
  expect((await record("?measure=thomas")).entry?.ask).toBeNull();
  await ask("psfs");
  await ask("psfs");
  expect(await db.measureRequest.count({ where: { patientId: ever.patient.id } })).toBe(1);
  expect((await record()).page.waiting).toMatchObject({
    bold: "On Ever’s phone since Wed 4 Mar, 10:50.",
    text: "Not opened yet. Asked: PSFS.",
  });
  const { page: onToday } = (await call(today, request("/my", { cookie: ever.cookie }))).data;
  expect(onToday.waiting.rows).toEqual([
    { kind: "questions", to: "/my/measures", title: "3 questions wait", text: "About 1 minute" },
  ]);
  expect(await phone()).toMatchObject({ view: "waiting", start: { label: "Start" } });
  expect((await record()).page.waiting?.text).toMatch(/^Opened, nothing answered yet/);
  const first = await phone("?q=1");
  expect(first).toMatchObject({
    ...{ view: "question", about: "1 of 3", chosen: null, back: "/my/measures" },
    title: "How well can you manage “Sit through a film” today?",
    last: { bold: "Last time it was 3, on 4 February 2026.", text: null },
  });
  expect((await reply(1, "7")).location).toBe("/my/measures?q=2");
  expect((await reply(2, "11")).status).toBe(422);
  expect((await reply(2, "4")).location).toBe("/my/measures?q=3");
  expect((await record()).page.waiting?.text).toMatch(/^2 of 3 answered, not sent yet/);
  // Closed here. Whoever looks after Ever goes on.
  const cara = await createCarer(ever, { name: "Cara Vale" });
  expect(await phone("", cara.cookie)).toMatchObject({
    strip: "You log for Ever",
    start: { to: "/my/measures?q=3", label: "Go on" },
  });
  expect((await reply(3, null, cara.cookie)).location).toBe("/my/measures?q=4");
  expect(await phone("?q=4", cara.cookie)).toMatchObject({
    view: "review",
    lines: [{ answer: "7" }, { answer: "4" }, { answer: "Not answered" }],
  });
  expect((await reply(3, "8", cara.cookie, "&change")).location).toBe("/my/measures?q=review");
  const sent = await send(cara.cookie);
  expect(sent.answer.location).toBe("/my/measures?sent");
  // The same form again, from the other phone: nothing more is stored, and it says so.
  const again = await say("?q=review", sent.form);
  expect(again.location).toBe("/my/measures?sent");
  expect(await phone("?sent")).toMatchObject({ view: "told", title: "Sent. Thank you" });
  const [, measured, ...more] = await taken();
  expect(more).toEqual([]);
  expect(measured).toMatchObject({
    ...{ source: "PATIENT", takenById: cara.user.id, takenOn: "2026-03-04", score: 19 / 3 },
  });
  const { page } = await record();
  expect(page.waiting).toBeNull();
  expect(page.cards[0]?.badge?.text).toBe("+3.0, beyond error of 2.0");
  expect(page.rows[0]?.takenBy).toBe("Cara Vale for Ever, phone");
});

test("what was taken back is not sent, says so, and shows what was answered", async () => {
  await ask("groc");
  const before = await phone("?q=1");
  await reply(1, "4");
  const form = { requestId: before.view === "question" ? before.requestId : "" };
  await staff({ intent: "withdraw", ...form });
  const late = await say("?q=1", { intent: "answer", ...form, key: "groc.rating", answer: "5" });
  expect([late.status, late.data]).toMatchObject([
    422,
    { form: { error: { "": [expect.stringContaining("took this back")] } } },
  ]);
  expect(await phone()).toMatchObject({
    view: "told",
    title: "These questions were taken back",
    said: { lines: [{ answer: "4" }] },
  });
  expect((await say("?q=review", { intent: "send", ...form, seen: "1" })).status).toBe(422);
  expect(await taken()).toEqual([]);
  // Asked anew, with nothing of before.
  await ask("groc");
  expect(await phone("?q=1")).toMatchObject({ view: "question", chosen: null });
});

test("a LEFS is asked in the clinic's words of then; gaps have no score until they are asked for", async () => {
  const items = lefsItems.map((id) => ({ id, text: `Own line ${id}`, min: 0, max: 4 }));
  const text = {
    ...{ schema: 1 as const, id: "lefs", name: "Leg function", language: "en", licence: "Ours" },
    ...{ items, scoring: "sum" as const, direction: "higher-better" as const },
    ...{ mdc: 9, mcid: 9, source: "Own" },
  };
  expect((await ask("lefs")).status).toBe(422);
  await importInstrument(clinic.owner, text);
  await ask("lefs");
  // Another version comes in meanwhile.
  const newer = items.map((item) => ({ ...item, text: `New line ${item.id}` }));
  await importInstrument(clinic.owner, { ...text, items: newer });
  expect((await phone("?q=1")).title).toBe("Own line 1");
  for (const [i] of lefsItems.entries()) await reply(i + 1, i < 18 ? "3" : null);
  await send();
  const lefs = async () => (await record()).page.cards.find(({ key }) => key === "lefs");
  expect(await lefs()).toMatchObject({ figure: "–", ask: { label: "Ask for the last 2" } });
  await staff({ intent: "ask", completesId: (await lefs())?.ask?.completes ?? "" });
  expect((await lefs())?.ask).toBeUndefined();
  setClock(new Date("2026-03-06T08:00:00Z"));
  expect(await phone()).toMatchObject({ view: "waiting", title: expect.stringMatching(/^2 q/) });
  await reply(1, "4");
  await reply(2, "0");
  await send();
  expect(await lefs()).toMatchObject({ figure: "58" });
  const [line] = (await record()).page.rows;
  expect(line).toMatchObject({ day: "Wed 4 Mar", lefs: "58" });
  expect(line?.history[0]).toMatch(/^Completed: LEFS no score → 58 \(/);
});

test("more that is asked meanwhile is not passed over, and nothing answered is not sent", async () => {
  await ask("groc");
  await reply(1, null);
  expect((await send()).answer.status).toBe(422);
  await reply(1, "2");
  const page = await phone("?q=review");
  await ask("signs");
  const requestId = page.view === "review" ? page.requestId : "";
  const early = await say("?q=review", { intent: "send", requestId, seen: "1" });
  expect(early.data).toMatchObject({ form: { error: { "": [expect.anything()] } } });
  expect(await phone("?q=2")).toMatchObject({ about: "2 of 10" });
  await reply(2, "1");
  await send();
  expect((await taken()).map(({ measure, answers }) => [measure, answers])).toEqual([
    ["groc", { rating: 2 }],
    ["signs", { "low-back-pain": 1 }],
  ]);
});

test("after the discharge nothing waits, and two answers at once are both kept", async () => {
  await ask("signs");
  await Promise.all([1, 2, 3].map((number) => reply(number, "1")));
  const { answers } = await db.measureRequest.findFirstOrThrow({
    where: { patientId: ever.patient.id },
  });
  expect(Object.keys(Object(answers))).toHaveLength(3);
  const page = await phone("?q=4");
  await db.episode.update({
    where: { id: ever.episode.id },
    data: { dischargedOn: "2026-03-04" },
  });
  expect(await phone("?q=4")).toMatchObject({ view: "told", title: "No questions wait" });
  const { requestId, key } = page.view === "question" ? page : { requestId: "", key: "" };
  expect((await say("?q=4", { intent: "answer", requestId, key, answer: "1" })).status).toBe(422);
});

test("an intake is asked one by one, stands in the intake at once, and a red flag is told at once", async () => {
  await createProgram(ever, { name: "Hip release" });
  await ask("intake");
  const all = 1 + redFlagSigns.length + 3 + 2 + 5;
  expect(await phone()).toMatchObject({ view: "waiting", names: ["About you, before you begin"] });
  const { id: requestId } = await db.measureRequest.findFirstOrThrow({
    where: { patientId: ever.patient.id },
  });
  const give = (number: number, key: string, form: Record<string, string>) =>
    say(`?q=${number}`, { intent: "answer", requestId, key: `intake.${key}`, ...form });
  expect((await give(1, "signs", {})).status).toBe(422);
  expect((await give(1, "signs", { "ticks[0]": "none", "ticks[1]": "knee-pain" })).status).toBe(
    422,
  );
  expect((await give(1, "signs", { "ticks[0]": "knee-pain" })).location).toBe("/my/measures?q=2");
  const place = 2 + redFlagSigns.findIndex(({ code }) => code === "night-pain");
  expect(await phone(`?q=${place}`)).toMatchObject({
    ...{ title: "It hurts at night and does not ease, however I lie", chosen: null },
    about: `${place} of ${all}`,
  });
  const yes = await give(place, "flag.night-pain", { answer: "1" });
  expect(yes.location).toBe(`/my/measures?q=${place}&flag`);
  const guidance = await phone(`?q=${place}&flag`);
  expect(guidance).toMatchObject({
    ...{ view: "guidance", codes: ["night-pain"] },
    goOn: { to: `/my/measures?q=${place + 1}` },
  });
  const report = { patientId: ever.patient.id, level: "TODAY", code: "night-pain" };
  expect(await db.redFlag.findMany()).toMatchObject([report]);
  expect(await db.programPause.count({ where: { patientId: ever.patient.id } })).toBe(1);
  // Sent twice it is one report; the phone takes none back, and a program stays locked until somebody decides.
  await give(place, "flag.night-pain", { answer: "1" });
  const back = await give(place, "flag.night-pain", { answer: "0" });
  expect(back.data).toMatchObject({
    form: { error: { answer: [expect.stringContaining("Your “Yes” stays.")] } },
  });
  const skipped = await give(place, "flag.night-pain", { intent: "skip" });
  expect(skipped.location).toBe(`/my/measures?q=${place + 1}`);
  expect(await phone(`?q=${place}`)).toMatchObject({ chosen: "1" });
  expect(await db.redFlag.count()).toBe(1);
  const goal = all - 6;
  await give(goal, "goal", { goal: "Run again,\nand sleep" });
  await give(goal + 1, "minutes", { answer: "15" });
  expect((await give(goal + 2, "activity.1", { activity: "Stairs" })).status).toBe(422);
  await give(goal + 2, "activity.1", { activity: "Stairs", score: "4" });
  await give(goal + 2, "activity.1", { activity: "Climb stairs", score: "5" });
  const twice = await give(goal + 3, "activity.2", { activity: "climb stairs", score: "1" });
  expect(twice.data).toMatchObject({
    form: { error: { activity: [expect.stringContaining("named already")] } },
  });
  expect((await record()).page.waiting?.text).toMatch(
    /^5 of \d+ answered, not sent yet. Asked: Intake/,
  );
  expect((await send()).answer.location).toBe("/my/measures?sent");
  const stands = await readIntake(clinic.owner, ever.patient.id);
  expect(stands).toMatchObject({
    done: null,
    answers: {
      ...{ signs: ["knee-pain"], flags: { "night-pain": true }, goal: "Run again,\nand sleep" },
      ...{ minutes: 15, activities: [{ name: "Climb stairs", score: 5 }] },
    },
  });
  // What is answered is not asked again.
  await ask("intake");
  expect(await phone()).toMatchObject({
    title: expect.stringMatching(new RegExp(`^${all - 5} q`)),
  });
});

test("where the patient's day is behind that on which care began, what is sent counts from then", async () => {
  await db.patient.update({
    where: { id: ever.patient.id },
    data: { timeZone: "Pacific/Honolulu" },
  });
  const { id: episodeId } = ever.episode;
  await db.episode.update({ where: { id: episodeId }, data: { startedOn: "2026-03-04" } });
  setClock(new Date("2026-03-04T08:00:00Z"));
  await ask("groc");
  await reply(1, "4");
  expect((await send()).answer.location).toBe("/my/measures?sent");
  expect(await taken()).toMatchObject([{ takenOn: "2026-03-04" }]);
  const input = { edition: 0, isDone: true, answers: completeIntake };
  expect(await saveIntake(clinic.owner, ever.patient.id, input)).toMatchObject({ kind: "done" });
});

test("an intake that a clinician ends is asked no more, and what is behind it goes on", async () => {
  await ask("intake");
  await ask("groc");
  await give("goal", { goal: "Run" });
  const intake = (form: Record<string, string | string[]>) =>
    call(saveAtVisit, request("/clinic", { cookie: clinic.cookie, form }), {
      patientId: ever.patient.id,
    });
  const flags = redFlagSigns.map(({ code }) => [`flag.${code}`, "0"]);
  const names = ["Kneel", "Sit", "Climb stairs"].flatMap((name, i) => [
    [`activity[${i}].name`, name],
    [`activity[${i}].score`, "3"],
  ]);
  const all = {
    ...{ intent: "save", edition: "1", none: "on", goal: "Run", minutes: "10" },
    ...{ "caution.takes-blood-thinners": "0", "caution.under-16": "0" },
    ...{ "caution.told-not-to-exercise": "0", ...Object.fromEntries([...flags, ...names]) },
  };
  expect((await intake(all)).status).toBe(302);
  expect((await give("minutes", { answer: "15" })).status).toBe(422);
  expect((await give("minutes", { intent: "skip" })).status).toBe(302);
  expect(await phone()).toMatchObject({ view: "waiting", title: "1 question from Olive" });
  await reply(1, "4");
  await send();
  expect((await taken()).filter(({ measure }) => measure === "groc")).toHaveLength(1);
});

test("an intake that is taken back takes nothing with it that was asked besides", async () => {
  await ask("groc");
  await reply(1, "4");
  await ask("intake");
  const { id: requestId } = await db.measureRequest.findFirstOrThrow({
    where: { patientId: ever.patient.id },
  });
  const form = { intent: "take-back", edition: "0", requestId };
  const takeBack = () =>
    call(saveAtVisit, request("/clinic", { cookie: clinic.cookie, form }), {
      patientId: ever.patient.id,
    });
  expect((await takeBack()).status).toBe(302);
  expect((await record()).page.waiting?.text).toBe("1 of 1 answered, not sent yet. Asked: GROC.");
  expect((await takeBack()).status).toBe(302);
  expect((await send()).answer.location).toBe("/my/measures?sent");
  expect(await taken()).toMatchObject([{ measure: "groc", answers: { rating: 4 } }]);
});

/** Answers a question of an intake, by its key and whatever its number is. */
async function give(item: string, form: Record<string, string>) {
  const { id: requestId } = await db.measureRequest.findFirstOrThrow({
    where: { patientId: ever.patient.id },
    orderBy: [{ createdAt: "desc" }],
  });
  return say("?q=1", { intent: "answer", requestId, key: `intake.${item}`, ...form });
}

test.each(["taken back", "finished", "discharged"])(
  "a yes to a warning sign counts although the questions are %s",
  async (how) => {
    await ask("intake");
    const where = { patientId: ever.patient.id };
    await give("flag.fever", { answer: "1" });
    if (how === "finished")
      await db.intake.updateMany({ where, data: { doneAt: clinic.owner.now } });
    else if (how === "discharged") {
      await db.episode.updateMany({ where, data: { dischargedOn: "2026-03-04" } });
    } else {
      const { id: requestId } = await db.measureRequest.findFirstOrThrow({ where });
      await staff({ intent: "withdraw", requestId });
    }
    expect((await give("flag.night-pain", { answer: "0" })).status).toBe(422);
    const late = await give("flag.night-pain", { answer: "1" });
    const report = await db.redFlagReport.findFirstOrThrow({
      where: { ...where, flags: { some: { code: "night-pain" } } },
    });
    expect(late.location).toBe(`/my/wrong?report=${report.id}`);
    // An intake that is open takes it in, and locks.
    const stands = await readIntake(clinic.owner, ever.patient.id);
    expect(stands?.answers.flags["night-pain"]).toBe(how === "taken back" ? true : undefined);
    // Pressed again, and one that was said in time: each is one report.
    expect((await give("flag.night-pain", { answer: "1" })).location).toBe(late.location);
    await give("flag.fever", { answer: "1" });
    expect(await db.redFlag.count({ where })).toBe(2);
  },
);

test("whoever may only look sends nothing, and it is mailed three times a day at most, without what is asked", async () => {
  const { clinicId, userId: clinicianId, now: createdAt } = clinic.owner;
  const colleague = await createClinician(clinic.owner);
  await db.clinic.update({ where: { id: clinicId }, data: { isRestricted: true } });
  await db.cover.create({
    data: {
      ...{ clinicId, clinicianId, createdById: clinicianId, colleagueId: colleague.user.id },
      ...{ createdAt, fromOn: "2026-03-04", untilOn: "2026-03-09", may: "LOOK" },
      patients: { create: { patientId: ever.patient.id } },
    },
  });
  const form = { intent: "ask", "measures[0]": "groc" };
  const asked = request(staffPath(), { cookie: colleague.cookie, form });
  expect((await call(action, asked, { patientId: ever.patient.id })).status).toBe(404);
  for (const hour of [11, 12, 13, 14]) {
    setClock(new Date(`2026-03-04T${hour}:00:00Z`));
    await ask("groc");
    const { id: requestId } = await db.measureRequest.findFirstOrThrow({
      where: { patientId: ever.patient.id, withdrawnAt: null },
    });
    await staff({ intent: "withdraw", requestId });
  }
  const jobs = await db.job.findMany({ where: { clinicId, kind: "questions-mail" } });
  expect(jobs).toHaveLength(3);
  expect(JSON.stringify(jobs)).not.toContain("groc");
});
