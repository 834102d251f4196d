import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as today } from "~/routes/my._index";
import { action as log } from "~/routes/my_.log.$dueOn.$slot";
import { action as pain } from "~/routes/my_.pain";
import { loader as session } from "~/routes/my_.session.$dueOn.$slot";
import { action, loader } from "~/routes/my_.wrong";
import { answerOf } from "~/screens/wrong/answer-of";
import { call, createClinic, createPatient, createProgram, request } from "../factories";

// A Wednesday.
const DAY = "2026-03-04";

let clinic: Awaited<ReturnType<typeof createClinic>>;
let ever: Awaited<ReturnType<typeof createPatient>>;

beforeEach(async () => {
  setClock(new Date(`${DAY}T19:00:00Z`));
  clinic = await createClinic({ name: "Fern Street" });
  ever = await createPatient(clinic.owner);
  await createProgram(ever, { startsOn: "2026-03-02" });
});

const send = (form: Record<string, string | string[]>, path = "/my/wrong") =>
  call(action, request(path, { cookie: ever.cookie, form: { id: randomUUID(), ...form } }));
const open = (query: string) => call(loader, request(`/my/wrong${query}`, { cookie: ever.cookie }));
const reports = () =>
  db.redFlagReport.findMany({
    where: { patientId: ever.patient.id },
    orderBy: { createdAt: "asc" },
    include: { flags: { orderBy: { code: "asc" } } },
  });
const pauses = () => db.programPause.findMany({ where: { patientId: ever.patient.id } });

/** What the page answers to some signs. */
async function answerTo(signs: string[], at = `${DAY}T19:00:00Z`) {
  const { data } = await open(`?new=${randomUUID()}`);
  const answer = answerOf(data.page, signs, new Date(at));
  if (answer === null) throw new Error("There is no answer.");
  return answer;
}

describe("a report", () => {
  test("is stored once with each sign, pauses the program from today, and leaves its codes in the audit trail", async () => {
    const id = randomUUID();
    const form = { id, signs: ["calf-swelling", "steroids"], note: "Since the flight" };
    const answers = await Promise.all([send(form), send(form), send(form)]);
    for (const answer of answers) expect(answer.location).toBe(`/my/wrong?report=${id}`);
    const [stored, ...more] = await reports();
    expect(more).toEqual([]);
    expect(stored).toMatchObject({ localDate: DAY, note: "Since the flight", openedAt: null });
    expect(stored?.flags.map(({ code, level }) => [code, level])).toEqual([
      ["calf-swelling", "TODAY"],
      ["steroids", "BACKGROUND"],
    ]);
    expect(await pauses()).toMatchObject([
      { fromOn: DAY, untilOn: null, level: "TODAY", reportId: id },
    ]);
    const audit = await db.auditEvent.findMany({ where: { entityId: id } });
    expect(audit).toMatchObject([
      {
        action: "red-flag.reported",
        detail: { codes: ["calf-swelling", "steroids"], level: "TODAY", paused: "began" },
      },
    ]);
    expect(JSON.stringify(audit)).not.toContain("flight");
    const { logVersion } = await db.patient.findUniqueOrThrow({ where: { id: ever.patient.id } });
    expect(logVersion).toBe(1);
  });

  test("of the background alone pauses nothing", async () => {
    await send({ signs: "cancer-history" });
    expect(await reports()).toHaveLength(1);
    expect(await pauses()).toEqual([]);
  });

  test("that comes while a pause runs is stored too; the pause goes on, with the graver level", async () => {
    await send({ signs: "night-pain" });
    const [first] = await pauses();
    await send({ signs: "fever" });
    await send({ signs: "chest-or-breath" });
    await send({ signs: "fever" });
    expect(await reports()).toHaveLength(4);
    expect(await pauses()).toMatchObject([
      { id: first?.id, reportId: first?.reportId, level: "EMERGENCY", untilOn: null },
    ]);
    const audit = await db.auditEvent.findMany({
      where: { action: "red-flag.reported", patientId: ever.patient.id },
      orderBy: { at: "asc" },
    });
    const paused = audit.map(({ detail }) => (detail as { paused: string }).paused);
    expect(paused.sort()).toEqual(["began", "goes-on", "goes-on", "graver"]);
  });

  test("of signs that are grave together stores them so", async () => {
    await send({ signs: ["fever", "groin-weight"] });
    const [stored] = await reports();
    expect(stored?.flags.map(({ level }) => level)).toEqual(["EMERGENCY", "EMERGENCY"]);
    expect(await pauses()).toMatchObject([{ level: "EMERGENCY" }]);
  });

  test("is taken from a discharged patient like from anybody else", async () => {
    const left = await createPatient(clinic.owner, { dischargedOn: "2026-02-01" });
    const form = { id: randomUUID(), signs: "weak-leg" };
    const sent = await call(action, request("/my/wrong", { cookie: left.cookie, form }));
    const { data } = await call(loader, request(sent.location ?? "", { cookie: left.cookie }));
    expect(data.report?.codes).toEqual(["weak-leg"]);
    expect(data.page.told.reads).toMatch(/treatment has ended.*Olive/);
    expect(data.page.answers.EMERGENCY.paused).toBeNull();
  });

  test("without a sign, or with one that is not ours, is not stored; what was ticked and typed comes back", async () => {
    for (const signs of [[], ["broken-heart"], ["fever", "broken-heart"]]) {
      const { status, data } = await send({ signs, note: "It hurts" });
      expect(status).toBe(422);
      expect(data).toMatchObject({ form: { initialValue: { note: "It hurts" } } });
      if (signs.length > 1)
        expect(data).toMatchObject({
          form: { initialValue: { signs: ["fever", "broken-heart"] } },
        });
    }
    expect((await send({ id: "7", signs: "fever" })).status).toBe(422);
    expect(await reports()).toEqual([]);
  });

  test("whose sign-in had ended is held back, and shown again as it was filled in", async () => {
    const form = { id: randomUUID(), signs: "fever", openedBy: ever.actor.userId };
    const sent = await call(action, request("/my/wrong", { form, bare: true }));
    expect(sent).toMatchObject({ status: 307, location: "/login?next=%2Fmy%2Fwrong" });
    expect(await reports()).toEqual([]);
  });
});

describe("the page", () => {
  test("begins a new report with an id of its own", async () => {
    expect((await open("")).location).toMatch(/^\/my\/wrong\?new=[\da-f-]{36}$/);
    expect((await open("?new=7")).location).toMatch(/^\/my\/wrong\?new=[\da-f-]{36}$/);
  });

  test("asks about every sign, one by one, in the order of how grave they are", async () => {
    const { data } = await open(`?new=${randomUUID()}`);
    expect(data.page.groups.map(({ level, signs }) => [level, signs.length])).toEqual([
      ["EMERGENCY", 11],
      ["TODAY", 7],
      ["BACKGROUND", 3],
    ]);
  });

  test("guesses no number: as long as the clinic has given none it says so", async () => {
    const emergency = await answerTo(["chest-or-breath"]);
    expect(emergency).toMatchObject({ tone: "red", call: null, alsoCall: null });
    expect(emergency.beside).toContain("Call your emergency number.");
    const called = await answerTo(["night-pain"]);
    expect(called).toMatchObject({ tone: "amber", call: null });
    expect(called.beside[0]).toContain("Fern Street gave you");
    const id = randomUUID();
    const { data } = await open(`?new=${id}`);
    expect(JSON.stringify(data).replaceAll(id, "")).not.toMatch(/112|911|999/);
  });

  test("says nothing of hours that nobody has given", async () => {
    for (const openingHours of [undefined, {}]) {
      const data = openingHours ? { openingHours, closedDays: [] } : {};
      await db.clinic.update({ where: { id: clinic.clinic.id }, data });
      expect((await open(`?new=${randomUUID()}`)).data.page.told.whenOpen).toBe("");
    }
  });

  test("gives the numbers of the clinic, by whether it is open", async () => {
    await db.clinic.update({
      where: { id: clinic.clinic.id },
      data: {
        ...{ phone: "020 7946 0123", emergencyNumber: "999", outOfHoursNumber: "111" },
        ...{ openingHours: { "3": [["08:00", "18:00"]] }, closedDays: ["2026-03-11"] },
      },
    });
    expect((await answerTo(["chest-or-breath"])).call?.number).toBe("999");
    expect((await answerTo(["fever"], "2026-03-04T17:59:00Z")).call?.number).toBe("020 7946 0123");
    const closed = await answerTo(["fever"], "2026-03-04T18:00:00Z");
    expect(closed.call?.number).toBe("111");
    expect(closed.alsoCall?.number).toBe("020 7946 0123");
    expect((await answerTo(["fever"], "2026-03-11T10:00:00Z")).call?.number).toBe("111");
    const { data } = await open(`?new=${randomUUID()}`);
    expect(data.page.told.whenOpen).toBe("The clinic opens again on Wednesday 18 March at 08:00.");
  });

  test("puts what was ticked into one sentence, and asks to stay off a leg that should carry nothing", async () => {
    const answer = await answerTo(["groin-weight", "fever"]);
    expect(answer.tone).toBe("red");
    expect(answer.say).toMatch(/^“I have groin pain when I put weight on the leg; .*fever.*”$/);
    expect(answer.beside.at(-1)).toMatch(/Do not hop/);
    expect((await answerTo(["numb-leg"])).beside.join()).not.toMatch(/hop/);
  });

  test("says when the clinic has it, and always that nobody watches", async () => {
    const { location } = await send({ signs: "fever" });
    const { data } = await open((location ?? "").replace("/my/wrong", ""));
    expect(data.report).toMatchObject({
      codes: ["fever"],
      told: "Fern Street has this since today at 19:00.",
    });
    expect(data.page.words.notWatched).toMatch(/Nobody watches this around the clock/);
  });

  test("that it just hurts leads to the pain log with the words that were typed", async () => {
    const form = { id: randomUUID(), intent: "words", note: "Sore since Monday" };
    const asked = request(`/my/pain?new=${form.id}`, { cookie: ever.cookie, form });
    const { status, data } = await call(pain, asked);
    expect(status).toBe(200);
    expect(data).toMatchObject({ form: { initialValue: { note: "Sore since Monday" } } });
    expect(data).not.toHaveProperty("form.error");
    expect(await db.painReport.count({ where: { patientId: ever.patient.id } })).toBe(0);
  });
});

describe("while the program is paused", () => {
  const openToday = async () =>
    (await call(today, request("/my", { cookie: ever.cookie }))).data.page.cards;

  test("today offers no session and says what to do", async () => {
    expect((await openToday()).open).not.toBeNull();
    await send({ signs: "saddle-numbness" });
    const cards = await openToday();
    expect(cards).toMatchObject({ open: null, quiet: null, extra: null });
    expect(cards.pause).toMatchObject({ tone: "red", call: null });
  });

  test("the guided session is not begun", async () => {
    const start = () =>
      call(session, request(`/my/session/${DAY}/1`, { cookie: ever.cookie }), {
        ...{ dueOn: DAY, slot: "1" },
      });
    expect((await start()).data.run.isPaused).toBe(false);
    await send({ signs: "night-pain" });
    expect((await start()).data.run.isPaused).toBe(true);
  });

  test("an older tab's log is stored as it was done", async () => {
    await send({ signs: "night-pain" });
    const form = { id: randomUUID(), status: "DONE", pain: "4" };
    const sent = await call(log, request(`/my/log/${DAY}/1`, { cookie: ever.cookie, form }), {
      ...{ dueOn: DAY, slot: "1" },
    });
    expect(sent.location).toBe(`/my?saved=${form.id}`);
    expect(await db.sessionLog.findUnique({ where: { id: form.id } })).toMatchObject({
      ...{ status: "DONE", dueOn: DAY, slot: 1 },
    });
  });
});
