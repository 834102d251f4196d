import { beforeEach, describe, expect, test } from "vitest";
import { decideIntake } from "~/data/intake/decide-intake.server";
import { saveIntake } from "~/data/intake/save-intake.server";
import { nothingAnswered } from "~/domain/measures/intake";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action as answer, loader as ask } from "~/routes/clinic.patients.$patientId_.discharge";
import { action as begin, loader as openNew } from "~/routes/clinic.patients.$patientId_.episode";
import { loader as today } from "~/routes/my._index";
import { UNDECIDED } from "~/screens/discharge/reopen-page";
import {
  actorOf,
  call,
  createPain,
  createProgram,
  createRedFlagReport,
  createSession,
  notePrecaution,
  request,
  testItem,
} from "../factories";
import { editWorld } from "./edit-world";

let world: Awaited<ReturnType<typeof editWorld>>;

beforeEach(async () => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  world = await editWorld();
  return resetClock;
});

const patientId = () => world.pat.patient.id;
const get = <R>(route: Parameters<typeof call<R>>[0], page: string) =>
  call(route, request(`/clinic/patients/${patientId()}/${page}`, { cookie: world.cookie }), {
    patientId: patientId(),
  });
const post = <R>(
  route: Parameters<typeof call<R>>[0],
  page: string,
  form: Record<string, string | string[]>,
) =>
  call(route, request(`/clinic/patients/${patientId()}/${page}`, { cookie: world.cookie, form }), {
    patientId: patientId(),
  });

const discharge = (
  episodeId = world.pat.episode.id,
  intent = "discharge",
  said: Record<string, string | string[]> = {},
) => post(answer, "discharge", { intent, episodeId, reason: "GOAL_REACHED", ...said });
const dischargePage = async () => {
  const { data } = await get(ask, "discharge");
  if (data.intent !== "discharge") throw new Error("The episode is closed.");
  return data;
};
const beginAfter = (afterEpisodeId: string, form: Record<string, string> = {}) =>
  post(begin, "episode", { condition: "Knee pain", side: "LEFT", afterEpisodeId, ...form });
const programs = () =>
  db.program.findMany({ where: { patientId: patientId() }, orderBy: { startsOn: "asc" } });

describe("a discharge", () => {
  test("says before what happens, and names what ends", async () => {
    await createProgram(world.pat, { name: "Hip release" });
    const data = await dischargePage();
    expect(data).toMatchObject({ question: "Discharge Ever Example", intent: "discharge" });
    expect(data.happens).toMatch(/^The program “Hip release” ends today, messages close/);
    expect(data.before.map(({ text }) => text)).toEqual([
      ...["No alert is open", "No message waits", "No note is a draft"],
    ]);
    expect(data.tiles.map(({ key, isGap }) => [key, isGap])).toEqual([
      ["pain", false],
      ["psfs-NOT_STATED", true],
      ["sessions", false],
    ]);
  });

  test("closes the episode as of today, ends what runs and what is to come, and deletes nothing", async () => {
    const program = await createProgram(world.pat, { startsOn: "2026-03-01" });
    await createProgram(world.pat, { startsOn: "2026-03-20" });
    await createSession(program, { dueOn: "2026-03-03" });
    await createPain(world.pat, { score: 4, localDate: "2026-03-03" });
    const { status, location } = await discharge();
    expect([status, location]).toEqual([302, `/clinic/patients/${patientId()}`]);
    expect(await world.episode()).toMatchObject({ dischargedOn: "2026-03-04" });
    expect((await programs()).map(({ stoppedOn }) => stoppedOn)).toEqual([
      "2026-03-03",
      "2026-03-03",
    ]);
    expect(await db.sessionLog.count({ where: { patientId: patientId() } })).toBe(1);
    expect(await db.painReport.count({ where: { patientId: patientId() } })).toBe(1);
    const [row] = await db.auditEvent.findMany({
      where: { action: "episode.discharged", patientId: patientId() },
    });
    expect(row?.detail).toMatchObject({ dischargedOn: "2026-03-04" });
  });

  test("leaves a day that was logged with its program", async () => {
    const program = await createProgram(world.pat, { startsOn: "2026-03-01" });
    await createSession(program, { dueOn: "2026-03-04" });
    await discharge();
    expect((await programs())[0]?.stoppedOn).toBe("2026-03-04");
  });

  test("leaves a program that had ended as it ended", async () => {
    await createProgram(world.pat, { startsOn: "2026-01-01", stoppedOn: "2026-02-01" });
    await discharge();
    expect((await programs())[0]?.stoppedOn).toBe("2026-02-01");
  });

  test("is what the patient reads on their page", async () => {
    await createProgram(world.pat, { startsOn: "2026-03-01" });
    await discharge();
    const { data } = await call(today, request("/my", { cookie: world.pat.cookie }));
    expect(JSON.stringify(data)).toContain("Your treatment has finished");
  });

  test("pressed twice it is refused with words, and nothing is changed again", async () => {
    await discharge();
    setClock(new Date("2026-03-05T12:00:00Z"));
    const second = await discharge();
    expect(second.status).toBe(422);
    expect(await world.episode()).toMatchObject({ dischargedOn: "2026-03-04" });
  });

  test("is taken back by opening it again; no program starts by itself", async () => {
    await createProgram(world.pat, { startsOn: "2026-03-01" });
    await discharge();
    expect((await get(ask, "discharge")).data).toMatchObject({
      ...{ intent: "reopen", question: "Open Ever Example’s episode again?" },
      happens: [expect.any(String), "No program starts by itself: assign one."],
    });
    expect((await discharge(world.pat.episode.id, "reopen")).status).toBe(302);
    expect(await world.episode()).toMatchObject({ dischargedOn: null });
    expect((await programs())[0]?.stoppedOn).toBe("2026-03-03");
    // Open, it cannot be opened again.
    expect((await discharge(world.pat.episode.id, "reopen")).status).toBe(422);
  });
});

describe("what is said at a discharge", () => {
  const stored = () => db.discharge.findMany({ where: { patientId: patientId() } });
  const keys = ["lunge.BOTH", "butterfly.NONE", "no-such.NONE"];
  const said = { goalOutcome: "PARTLY", keeps: keys, words: "Call us if it comes back." };

  test("needs a reason, and comes back with what was typed", async () => {
    const { status, data } = await discharge(world.pat.episode.id, "letter", {
      ...{ ...said, reason: "" },
    });
    expect(status).toBe(422);
    expect(data.form).toMatchObject({
      error: { reason: ["Choose why the care ends."] },
      initialValue: { goalOutcome: "PARTLY", words: said.words },
    });
    expect(await stored()).toEqual([]);
  });

  test("is kept as a draft, shown again, and closed with the figures as they stood", async () => {
    await createProgram(world.pat, { startsOn: "2026-03-01", items: [testItem("lunge")] });
    const later = await discharge(world.pat.episode.id, "draft", { ...said, reason: "" });
    expect([later.status, later.location]).toEqual([302, `/clinic/patients/${patientId()}`]);
    expect(await world.episode()).toMatchObject({ dischargedOn: null });
    const data = await dischargePage();
    expect(data).toMatchObject({ goalOutcome: "PARTLY", reason: "", words: said.words });
    expect(data.letter).toMatchObject({
      ...{ to: [], opening: expect.stringMatching(/The goal was reached in part\.$/) },
      fromHere: expect.arrayContaining([expect.stringMatching(/^Ever goes on with .*butterfly/)]),
    });
    expect(data.keeps).toMatchObject([
      { exerciseId: "lunge", isKept: true },
      { exerciseId: "butterfly", isKept: true },
    ]);
    // A page that was opened before the draft was saved puts nothing in its place unasked.
    expect((await discharge(world.pat.episode.id, "letter", said)).status).toBe(422);
    const closed = await discharge(world.pat.episode.id, "letter", { ...said, seen: data.seen });
    expect(closed.location).toBe(`/clinic/patients/${patientId()}/letter`);
    const [row, ...others] = await stored();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      ...{ goalOutcome: "PARTLY", reason: "GOAL_REACHED", words: said.words, reopenedAt: null },
      keeps: [{ exerciseId: "lunge", side: "BOTH" }, { exerciseId: "butterfly" }],
      outcome: { endedOn: "2026-03-04", exercises: ["lunge"], redFlags: 0 },
    });
    expect(row?.closedAt).not.toBeNull();
    await discharge(world.pat.episode.id, "reopen");
    expect(await stored()).toMatchObject([{ id: row?.id, words: said.words }]);
    expect((await stored())[0]?.reopenedAt).not.toBeNull();
  });

  test("waits while a sign is not resolved or the program rests: nothing is closed", async () => {
    const { pause } = await createRedFlagReport(world.pat);
    expect((await dischargePage()).blocked?.text).toMatch(/^A red flag is open since/);
    const { status, data } = await discharge(world.pat.episode.id, "discharge", said);
    expect([status, data.form.initialValue?.words]).toEqual([422, said.words]);
    expect(await world.episode()).toMatchObject({ dischargedOn: null });
    const [flag] = await db.redFlag.findMany({ where: { patientId: patientId() } });
    await db.alertAnswer.create({
      data: {
        ...{ clinicId: world.owner.clinicId, patientId: patientId(), byId: world.owner.userId },
        ...{ rule: "red-flag", key: flag?.id ?? "", kind: "RESOLVED", localDate: "2026-03-04" },
        ...{ reason: "Seen, nothing found", at: world.owner.now },
      },
    });
    expect((await discharge()).status).toBe(422);
    await db.programPause.update({
      where: { id: pause?.id ?? "" },
      data: { untilOn: "2026-03-03", endedAt: world.owner.now },
    });
    expect((await discharge()).status).toBe(302);
  });

  test("waits for the decision about an intake's yes, though its alert is resolved, and so does a new episode", async () => {
    const yes = { ...nothingAnswered, flags: { steroids: true } };
    const input = { edition: 0, answers: yes, isDone: false };
    await saveIntake(world.owner, patientId(), input);
    const [flag] = await db.redFlag.findMany({ where: { patientId: patientId() } });
    await db.alertAnswer.create({
      data: {
        ...{ clinicId: world.owner.clinicId, patientId: patientId(), byId: world.owner.userId },
        ...{ rule: "red-flag", key: flag?.id ?? "", kind: "RESOLVED", localDate: "2026-03-04" },
        ...{ reason: "Tapered off long ago", at: world.owner.now },
      },
    });
    expect((await dischargePage()).blocked?.to).toMatch(/intake$/);
    expect((await get(openNew, "episode")).data.isLocked).toBe(true);
    for (const { status, data } of [await discharge(), await beginAfter(world.pat.episode.id)]) {
      expect([status, data.form.error]).toEqual([422, { "": [UNDECIDED] }]);
    }
    expect(await world.episode()).toMatchObject({ dischargedOn: null });
    await decideIntake(world.owner, patientId(), { edition: 1, decision: "Low dose, go on." });
    expect((await beginAfter(world.pat.episode.id)).status).toBe(302);
  });

  test("names what is open, with the way there", async () => {
    const place = { clinicId: world.owner.clinicId, patientId: patientId() };
    const at = new Date("2026-03-03T12:00:00Z");
    await db.messageThread.create({ data: { ...place, lastAt: at, waitingSince: at } });
    await db.note.create({
      data: {
        ...{ ...place, id: crypto.randomUUID(), authorId: world.owner.userId, shape: "FREE" },
        ...{ visitOn: "2026-03-02", parts: {}, createdAt: at, savedAt: at },
      },
    });
    const data = await dischargePage();
    expect(data.before).toMatchObject([
      { isOpen: true, text: expect.stringContaining("1 alert") },
      {
        isOpen: true,
        text: "A message waits since 3 Mar",
        to: expect.stringMatching(/messages#answer$/),
      },
      { isOpen: true, text: "1 note is a draft, 2 Mar", link: "Sign it" },
    ]);
  });
});

describe("a new episode", () => {
  test("discharges the open one in the same step, and says so before", async () => {
    await createProgram(world.pat, { name: "Hip release", startsOn: "2026-03-01" });
    const { data } = await get(openNew, "episode");
    expect(data.happens.join(" ")).toMatch(
      /is discharged: .* closed as of today.*Hip release ends/,
    );
    const before = world.pat.episode.id;
    const { status, location } = await beginAfter(before, { goal: "Stairs" });
    expect([status, location]).toEqual([302, `/clinic/patients/${patientId()}/edit`]);
    expect(await world.episode()).toMatchObject({
      ...{ condition: "Knee pain", side: "LEFT", goal: "Stairs", startedOn: "2026-03-04" },
      ...{ dischargedOn: null, painGreenMax: 3, painCeiling: 5, limitsSetOn: null },
    });
    expect(await db.episode.findUnique({ where: { id: before } })).toMatchObject({
      dischargedOn: "2026-03-04",
    });
    expect((await programs())[0]?.stoppedOn).toBe("2026-03-03");
  });

  test("takes precautions along when asked to, as they were noted, and habits in any case", async () => {
    await notePrecaution(world.owner, world.pat.episode.id, { code: "pregnancy", week: 12 });
    await world.edit({ minutesADay: "10", logsBy: "PAPER", nextVisitOn: "2026-03-20" });
    const old = await world.episode();
    expect((await get(openNew, "episode")).data.precautions).toBe("1 precaution");
    await beginAfter(old.id, { withPrecautions: "on" });
    const next = await world.episode();
    expect(next).toMatchObject({ minutesADay: 10, logsBy: "PAPER", nextVisitOn: "2026-03-20" });
    const [carried] = next.precautionList;
    const [noted] = old.precautionList;
    expect(carried).toEqual({ ...noted, id: carried?.id, episodeId: next.id });
    await beginAfter(next.id);
    expect((await world.episode()).precautionList).toEqual([]);
  });

  test("does not begin before the one before it, nor in the future", async () => {
    const before = world.pat.episode.id;
    for (const startedOn of ["2026-03-03", "2026-03-05", "2999-01-01", "1900-01-01"]) {
      const { status, data } = await beginAfter(before, { startedOn, goal: "Stairs" });
      expect(status).toBe(422);
      expect(data.form).toMatchObject({
        error: { startedOn: expect.arrayContaining([expect.any(String)]) },
        initialValue: { goal: "Stairs" },
      });
    }
    expect(await db.episode.count({ where: { patientId: patientId() } })).toBe(1);
  });

  test("waits while a sign is not resolved: nothing is closed, nothing begun", async () => {
    await createRedFlagReport(world.pat);
    const { status, data } = await beginAfter(world.pat.episode.id, { goal: "Stairs" });
    expect([status, data.form.initialValue?.goal]).toEqual([422, "Stairs"]);
    expect(data.form.error).toEqual({ "": [expect.stringMatching(/^Not discharged/)] });
    expect(await world.episode()).toMatchObject({ id: world.pat.episode.id, dischargedOn: null });
  });

  test("pressed twice there is one", async () => {
    await beginAfter(world.pat.episode.id);
    expect((await beginAfter(world.pat.episode.id)).status).toBe(422);
    expect(await db.episode.count({ where: { patientId: patientId() } })).toBe(2);
  });

  test("an edit form of the episode before changes nothing of it", async () => {
    const opened = await world.form();
    await beginAfter(world.pat.episode.id);
    const sent = await world.send({ ...opened, goal: "Stale" });
    expect(sent.status).toBe(409);
    expect((await world.episode()).goal).toBeNull();
    const again = sent.data as unknown as { page: { episodeId: string } };
    expect(again.page.episodeId).toBe(world.pat.episode.id);
  });

  test("lets the patient sign in and see today as before", async () => {
    await beginAfter(world.pat.episode.id);
    expect((await actorOf(world.pat.cookie, "patient")).patientId).toBe(patientId());
    expect((await call(today, request("/my", { cookie: world.pat.cookie }))).status).toBe(200);
  });
});
