import { beforeEach, expect, test } from "vitest";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as record } from "~/routes/clinic.patients.$patientId";
import { action as discharge } from "~/routes/clinic.patients.$patientId_.discharge";
import { action, loader } from "~/routes/clinic.patients.$patientId_.letter";
import { loader as today } from "~/routes/my._index";
import { loader as ownLetter } from "~/routes/my.letter";
import { call, createPain, createProgram, request, testItem } from "../factories";
import { editWorld } from "./edit-world";

let world: Awaited<ReturnType<typeof editWorld>>;
const patientId = () => world.pat.patient.id;
const ask = <R>(
  route: Parameters<typeof call<R>>[0],
  page: string,
  form?: Record<string, string | string[]>,
) =>
  call(route, request(`/clinic/patients/${patientId()}/${page}`, { cookie: world.cookie, form }), {
    patientId: patientId(),
  });
const own = <R>(route: Parameters<typeof call<R>>[0], path: string) =>
  call(route, request(path, { cookie: world.pat.cookie }));

const sentences = {
  ...{ intent: "keep", opening: "Thank you for sending Ever.", did: "A lunge." },
  fromHere: "Goes on with it.\n\nNothing is booked.",
};
const keep = (form: Record<string, string> = {}) =>
  ask(action, "letter", { ...sentences, episodeId: world.pat.episode.id, ...form });

beforeEach(async () => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  world = await editWorld();
  await db.episode.update({
    where: { id: world.pat.episode.id },
    data: { startedOn: "2026-02-01" },
  });
  const lunge = testItem("lunge", { side: "RIGHT" });
  await createProgram(world.pat, { startsOn: "2026-02-01", items: [lunge] });
  for (const [localDate, score] of [
    ...(["2026-02-01", "2026-02-02", "2026-02-03"] as const).map((on) => [on, 6] as const),
    ...(["2026-03-01", "2026-03-02", "2026-03-03"] as const).map((on) => [on, 2] as const),
  ]) {
    await createPain(world.pat, { score, localDate });
  }
  expect((await ask(loader, "letter")).status).toBe(404);
  await ask(discharge, "discharge", {
    ...{ intent: "letter", episodeId: world.pat.episode.id, reason: "GOAL_REACHED" },
    ...{ goalOutcome: "REACHED", keeps: ["lunge.RIGHT"], words: "Well done." },
  });
  return resetClock;
});

test("begins with what is known, and keeps the figures of the discharge whatever comes later", async () => {
  const { data } = await ask(loader, "letter");
  expect(data).toMatchObject({ kept: null, referrerId: "", isAgreed: false, isShared: false });
  expect(data.content).toMatchObject({
    to: [],
    did: expect.stringMatching(/^At the end: .*lunge/i),
    fromHere: [
      expect.stringMatching(/^Ever goes on with/),
      expect.stringMatching(/^We suggest/),
      "No follow-up visit is booked.",
    ],
    signed: expect.stringMatching(/, physiotherapist$/),
    footer: "Figures as of 4 March 2026, 12:00. Ever Example was not asked about this letter.",
  });
  expect(data.content.rows[0]).toMatchObject({ start: "6.0", end: "2.0", change: "−4.0" });
  await createPain(world.pat, { score: 10, localDate: "2026-03-04" });
  expect((await ask(loader, "letter")).data.content.rows).toEqual(data.content.rows);
});

test("says no word against a visit that was set", async () => {
  await db.episode.update({
    where: { id: world.pat.episode.id },
    data: { nextVisitOn: "2026-03-18" },
  });
  expect((await ask(loader, "letter")).data.content.fromHere.at(-1)).toBe(
    "A visit is booked for 18 March 2026.",
  );
});

test("is reached from the record, which says why care ended", async () => {
  const { data } = await ask(record, "");
  expect(data.discharged).toEqual({
    ...{ words: "Discharged 4 March 2026, goal reached", hasLetter: true },
  });
  // Closed before figures were kept: there is nothing to write a letter from.
  await db.discharge.deleteMany();
  expect((await ask(record, "")).data.discharged).toEqual({
    ...{ words: "Discharged 4 March 2026", hasLetter: false },
  });
  await db.episode.updateMany({ data: { dischargedOn: null } });
  expect((await ask(record, "")).data.discharged).toBeNull();
});

test("is kept with a new doctor, read again as it was, and shared only when that was ticked", async () => {
  const { status } = await keep({
    newName: "Dr Imogen Hask",
    practice: "Mill Street",
    agreed: "on",
  });
  expect(status).toBe(302);
  const { data } = await ask(loader, "letter");
  expect(data).toMatchObject({ doctor: { name: "Dr Imogen Hask" }, isAgreed: true });
  expect(data.content).toMatchObject({
    ...{ to: ["Dr Imogen Hask", "Mill Street"], greeting: "Dear Dr Imogen Hask,", copy: null },
    ...{ opening: sentences.opening, fromHere: ["Goes on with it.", "Nothing is booked."] },
    footer: expect.stringMatching(/agreed to this letter on 4 March 2026\.$/),
  });
  expect((await own(ownLetter, "/my/letter")).location).toBe("/my");
  await keep({ referrerId: data.referrerId, isShared: "on", agreed: "on" });
  const shared = await own(ownLetter, "/my/letter");
  expect(shared.data.content).toEqual((await ask(loader, "letter")).data.content);
  expect(await db.letter.count({ where: { patientId: patientId() } })).toBe(2);
  expect(await db.patient.findUnique({ where: { id: patientId() } })).toMatchObject({
    referrerId: data.referrerId,
  });
  // A letter that was printed reads the same after its doctor was changed, and off the list nobody chooses them.
  const change = { referrerId: data.referrerId, name: "Dr I. Hask" };
  expect((await ask(action, "letter", { intent: "change-doctor", ...change })).status).toBe(302);
  expect((await ask(loader, "letter")).data.content.to[0]).toBe("Dr Imogen Hask");
  await ask(action, "letter", { intent: "archive-doctor", referrerId: data.referrerId });
  expect((await ask(loader, "letter")).data).toMatchObject({ doctors: [], doctor: null });
  expect((await keep({ referrerId: data.referrerId })).status).toBe(422);
});

test("what does not fit on its page is refused with what was typed", async () => {
  for (const [field, text] of [
    ["opening", "x".repeat(401)],
    ["did", ""],
    ["fromHere", "x".repeat(601)],
    ["fromHere", "a\nb\nc\nd\ne\nf"],
  ] as const) {
    const { status, data } = await keep({ [field]: text, newName: "Dr Hask" });
    expect([status, Object.keys(data.form.error ?? {})]).toEqual([422, [field]]);
    expect(data).toMatchObject({ intent: "keep", form: { initialValue: { newName: "Dr Hask" } } });
  }
  expect(await db.referrer.count({ where: { clinicId: world.owner.clinicId } })).toBe(0);
});

test("the patient keeps their exercises and their clinician's words, and is asked for no log", async () => {
  const page = (await own(today, "/my")).data.page;
  expect(page.kept).toMatchObject({
    said: { text: "Well done." },
    exercises: [{ key: "lunge.RIGHT", dose: "3 × 30 s, right" }],
    letter: null,
  });
  expect(page.cards).toMatchObject({ open: null, extra: null, logged: [] });
  await ask(discharge, "discharge", { intent: "reopen", episodeId: world.pat.episode.id });
  expect((await own(today, "/my")).data.page.kept).toBeNull();
  expect((await ask(loader, "letter")).status).toBe(404);
});
