import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changeTimeZone } from "~/data/patients/own-account.server";
import { saveRevision } from "~/data/programs/revise-program.server";
import { logPain } from "~/data/sessions/log-pain.server";
import { logSession } from "~/data/sessions/log-session.server";
import { inForceOn } from "~/domain/program/in-force";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { loader as handover } from "~/routes/clinic.handover";
import { loader as overview } from "~/routes/clinic.patients.$patientId._index";
import { loader as csv } from "~/routes/export.patients.$patientId.log[.]csv";
import { loader as todayPage } from "~/routes/my._index";
import { loader as progress } from "~/routes/my.progress";
import { actorOf, call, request, signIn } from "../factories";
import { demoMoment, openDemoClinic } from "../factories/database";
import { readDemoPatients } from "../factories/demo";
import { openCaseload } from "./caseload-world";
import { parseCsv } from "./parse-csv";
import { withDays } from "./progress-world";

// The rules on the demo clinic, through its pages. What happens in it beyond the stories is done here.

let staff: string;

const open = () => openCaseload("?queue=all", staff);

async function recordOf(name: string) {
  const patient = await db.patient.findFirstOrThrow({
    where: { name },
    include: { accesses: true },
  });
  const { id: patientId } = patient;
  const path = `/clinic/patients/${patientId}`;
  return {
    patient,
    cookie: patient.accesses[0] ? await signIn(patient.accesses[0].userId) : "",
    overview: async () =>
      withDays((await call(overview, request(path, { cookie: staff }), { patientId })).data),
    csv: async () => {
      const file = request(`/export/patients/${patientId}/log.csv`, { cookie: staff });
      return parseCsv((await call(csv, file, { patientId })).text);
    },
  };
}

/** What the caseload says of somebody: in the list of those who need a look, and in the table of all. */
async function rowsOf(name: string) {
  const { queue, rows } = await openCaseload(`?queue=all&q=${encodeURIComponent(name)}`, staff);
  return {
    inQueue: queue.rows.find((row) => row.name === name),
    inTable: rows.find((row) => row.name === name),
  };
}

const report = (localDate: string, score: number, note: string | null = null) => ({
  ...{ id: randomUUID(), localDate, score, note },
  bodySite: null,
});

async function openClinic() {
  // Nobody signs in to a demo clinic on a server that has a database of its own.
  Object.assign(env, { isDemo: true });
  setClock(demoMoment);
  await openDemoClinic();
  const tamsin = await db.user.findFirstOrThrow({
    where: { email: "tamsin@willowlane.example" },
  });
  staff = await signIn(tamsin.id);
}

afterAll(resetClock);

describe("as it is told", () => {
  beforeAll(openClinic);

  test("a red flag stands first, then an 8, then a 6", async () => {
    const { queue } = await open();
    expect(queue.rows.map(({ name, reason }) => [name, reason]).slice(0, 3)).toEqual([
      ["Thaddeus Wren", "One leg newly numb, without weakness"],
      ["Anselm Quill", "Pain 8 of 10"],
      ["Ottoline Fern", "Pain 6 of 10"],
    ]);
  });

  test("the queue and the record say the same, in the same order", async () => {
    const { queue } = await open();
    expect(queue.rows.length).toBeGreaterThan(7);
    for (const { name, reason, detail, also } of queue.rows) {
      const [first, ...others] = (await (await recordOf(name)).overview()).alerts;
      expect(first).toMatchObject({ title: reason, detail });
      expect(others.map(({ title }) => title)).toEqual(also);
    }
  });

  test("mornings of 6 are an alert that goes back to the first of them", async () => {
    const ottoline = await recordOf("Ottoline Fern");
    expect((await ottoline.overview()).alerts).toMatchObject([
      {
        ...{ rule: "pain-too-high", openFor: "Since Sun 8 Nov" },
        detail: expect.stringContaining("the next morning, above the usual limit of 5."),
      },
      { rule: "not-improving" },
      { rule: "not-settling", title: "Not settled by the next morning in 3 of 3 sessions" },
      { rule: "review-due" },
    ]);
    expect((await rowsOf("Ottoline Fern")).inTable?.status).toBe("attention");
  });

  test("what was answered stands under Done and Snoozed, and its patients on Watch", async () => {
    const { queue } = await open();
    expect(queue.counts).toMatchObject({ snoozed: 1, done: 1 });
    const listed = async (segment: string) =>
      (await openCaseload(`?alerts=${segment}`, staff)).queue;
    expect((await listed("done")).done).toMatchObject([
      {
        ...{ name: "Juniper Hale", label: "Low adherence", by: "Tamsin Vale, Wed 18 Nov, 12:50" },
        text: expect.stringMatching(/^Acknowledged: “Called, spoke\./),
      },
    ]);
    expect((await listed("snoozed")).snoozed).toMatchObject([
      { name: "Sunniva Heath", title: "4 of 13 sessions done", until: "Until Mon 23 Nov" },
    ]);
    for (const name of ["Juniper Hale", "Sunniva Heath"]) {
      const { inQueue, inTable } = await rowsOf(name);
      expect([inQueue, inTable?.status]).toEqual([undefined, "watch"]);
    }
  });

  test("Thaddeus's program is paused on his phone, on the record and in the exported log", async () => {
    const thaddeus = await recordOf("Thaddeus Wren");
    const phone = await call(todayPage, request("/my", { cookie: thaddeus.cookie }));
    expect(phone.data.page.cards).toMatchObject({
      extra: null,
      open: null,
      pause: expect.anything(),
    });
    // All that was due is done, and nobody says so: the week rests.
    expect(phone.data.page.week).toMatchObject({ title: "2 sessions this week", done: 2, due: 2 });
    expect((await thaddeus.overview()).redFlags).toMatchObject({
      pause: { since: "yesterday" },
      reports: [{ when: "Wed 18 Nov, 22:10", level: "Call today" }],
    });
    const rows = (await thaddeus.csv()).filter(({ local_date }) => local_date === "2026-11-18");
    expect(rows.map(({ paused }) => paused)).toEqual(rows.map(() => "yes"));
    expect(rows.find(({ kind }) => kind === "session")).toMatchObject({ status: "rest" });
  });

  test("a handover lies ahead, and each has the patients of their own until then", async () => {
    const { page } = (await call(handover, request("/clinic/handover", { cookie: staff }))).data;
    expect(page.covers).toMatchObject([
      {
        ...{ state: "ahead", canEnd: true },
        title: "Leo Marsh covers for you from Mon 23 Nov until Fri 27 Nov.",
      },
    ]);
    const leo = await db.user.findFirstOrThrow({ where: { email: "leo@willowlane.example" } });
    const mine = async (cookie: string) => (await openCaseload("?whose=mine", cookie)).matching;
    // The eleventh of Leo's is discharged.
    expect([await mine(staff), await mine(await signIn(leo.id))]).toEqual([18, 10]);
  });

  test("nobody is on track whose record has something to say", async () => {
    for (const { name, status, why } of (await open()).rows) {
      const { alerts, caveats } = await (await recordOf(name)).overview();
      expect([name, status === "on-track"]).toEqual([
        name,
        alerts.length === 0 && caveats.length === 0,
      ]);
      if (why !== null) expect(caveats[0]).toBe(why);
    }
  });
});

describe("what happens next", () => {
  beforeEach(openClinic);

  test("Isolde, discharged, reports a 9: she is in the queue, and her phone says who sees it", async () => {
    const isolde = await recordOf("Isolde Marrow");
    expect((await isolde.overview()).caveats[0]).toMatch(/^Discharged on /);
    const actor = await actorOf(isolde.cookie, "patient");
    const nine = report(actor.today, 9, "Both legs are weak.");
    await logPain(actor, nine);
    const { inQueue, inTable } = await rowsOf("Isolde Marrow");
    expect(inQueue).toMatchObject({
      reason: "Pain 9 of 10",
      detail: expect.stringContaining("Both legs are weak."),
    });
    // The red flag alone stands before her.
    expect((await open()).queue.rows[1]?.name).toBe("Isolde Marrow");
    expect(inTable?.status).toBe("attention");
    expect((await isolde.overview()).alerts).toMatchObject([{ title: "Pain 9 of 10" }]);
    const phone = request(`/my?saved=${nine.id}`, { cookie: isolde.cookie });
    const { saved } = (await call(todayPage, phone)).data;
    expect(saved?.guidance?.body).toContain("it is on Leo’s list now");
    expect(saved?.guidance?.body).toContain("Nobody watches logs around the clock.");
  });

  test("Zofia flies west after a 9 under tomorrow's date: it is everywhere at once", async () => {
    const zofia = await recordOf("Zofia Linden");
    const inAuckland = await actorOf(zofia.cookie, "patient");
    expect(inAuckland.today).toBe("2026-11-20");
    await logPain(inAuckland, report("2026-11-20", 9, "Twenty hours in a seat."));
    await changeTimeZone(inAuckland, "Europe/London");
    expect((await actorOf(zofia.cookie, "patient")).today).toBe("2026-11-19");

    const { inQueue } = await rowsOf("Zofia Linden");
    expect(inQueue).toMatchObject({
      ...{ reason: "Pain 9 of 10", lastLog: "Fri 20 Nov" },
      latestPain: { score: 9, day: "Fri 20 Nov" },
      detail: expect.stringContaining("Twenty hours in a seat."),
    });
    expect((await open()).queue.rows[1]?.name).toBe("Zofia Linden");
    const page = await zofia.overview();
    expect(page.alerts[0]).toMatchObject({ title: "Pain 9 of 10" });
    expect(page.range.to).toBe("2026-11-20");
    expect(page.points.at(-1)).toMatchObject({ date: "2026-11-20", daily: [9] });
    expect(page.remarks[0]).toMatchObject({ on: "Fri 20 Nov", text: "Twenty hours in a seat." });
    expect(await zofia.csv()).toContainEqual(
      expect.objectContaining({ local_date: "2026-11-20", kind: "pain", score: "9" }),
    );
    const own = withDays(
      (await call(progress, request("/my/progress", { cookie: zofia.cookie }))).data,
    );
    expect(own.points.at(-1)).toMatchObject({ date: "2026-11-20", daily: [9] });
    const today = (await call(todayPage, request("/my", { cookie: zofia.cookie }))).data;
    // After a red number no extra session is offered.
    expect(today.page.cards).toMatchObject({ quiet: null, extra: null });
  });

  test("Theodora's hold is changed on a Thursday with two of three done: her week stays as it was", async () => {
    const theodora = await recordOf("Theodora Lisle");
    const where = { patientId: theodora.patient.id };
    const { log } = (await readDemoPatients(demoMoment)).find(
      ({ name }) => name === "Theodora Lisle",
    ) ?? { log: null };
    const inForce = log && inForceOn(log.programs, "2026-11-19");
    if (!inForce) throw new Error("Theodora has no program.");
    await db.painReport.deleteMany({ where: { ...where, localDate: { gte: "2026-11-16" } } });
    await db.sessionLog.deleteMany({ where: { ...where, dueOn: { gte: "2026-11-16" } } });
    const doOn = async (dueOn: string) => {
      setClock(new Date(`${dueOn}T15:00:00Z`));
      const done = { status: "DONE" as const, startedAt: null, completedAt: null, effort: null };
      await logSession(await actorOf(theodora.cookie, "patient"), {
        ...{ id: randomUUID(), dueOn, slot: 1, ...done },
        ...{ missReason: null, note: null, exercises: [], pain: [] },
      });
    };
    const week = async () => {
      const { page } = (await call(todayPage, request("/my", { cookie: theodora.cookie }))).data;
      return { ...page.week, marks: page.week?.marks.map(({ state }) => state).join(" ") };
    };
    await doOn("2026-11-16");
    await doOn("2026-11-18");
    setClock(new Date("2026-11-19T15:00:00Z"));
    const before = await week();
    expect(before).toMatchObject({
      ...{ title: "One more for your week", done: 2, due: 3 },
      marks: "done rest done rest rest rest ahead",
    });

    const tamsin = await actorOf(staff, "clinician");
    const { program, revision } = inForce;
    const longer = revision.items.map((item) => ({ ...item, holdSeconds: item.holdSeconds + 15 }));
    const { endsOn, schedule, number } = revision;
    const edit = { name: program.name, effectiveOn: "2026-11-19", changeNote: "" };
    expect(
      await saveRevision(tamsin, program.id, { ...edit, endsOn, schedule, items: longer }, number),
    ).toMatchObject({ kind: "saved", number: number + 1 });
    expect(await week()).toEqual(before);

    await doOn("2026-11-20");
    expect(await week()).toMatchObject({
      ...{ title: "Your week is complete", done: 3, due: 3 },
      marks: "done rest done rest done rest rest",
    });
    const friday = (await theodora.overview()).points.at(-1);
    expect(friday).toMatchObject({ date: "2026-11-20", session: "done", sessionsExtra: 0 });
    const rows = (await theodora.csv()).filter(({ local_date }) => local_date === "2026-11-20");
    expect(rows[0]).toMatchObject({ kind: "session", status: "done" });
  });
});
