import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { listExercises } from "~/data/exercises/list-exercises.server";
import * as pains from "~/data/sessions/log-pain.server";
import { storeEvents } from "~/data/sessions/store-events.server";
import { PAIN_REPORTS_A_DAY, RED_FLAG_REPORTS_AN_HOUR } from "~/domain/limits";
import { UNOPENED_MINUTES } from "~/domain/red-flags/signs";
import { escalateRedFlag } from "~/jobs/red-flag-escalation";
import { setClock } from "~/lib/clock.server";
import { asSystem, db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { inLine } from "~/lib/in-line.server";
import { journal } from "~/lib/journal.server";
import { loader as overview } from "~/routes/clinic.patients.$patientId._index";
import { action } from "~/routes/my.sync";
import {
  call,
  createClinic,
  createPatient,
  createProgram,
  createRedFlagReport,
  createSession,
  request,
  type TestPatient,
  type TestProgram,
} from "../factories";
import { workOffJobs } from "../factories/jobs";
import { startMailServer } from "../factories/mail-server";

// What a phone sends whose clock is wrong, whose app is of another version, that sends too much, or that lies.
const DAY = "2026-03-04";
const NOON = "2026-03-04T12:00:00Z";
let clinic: Awaited<ReturnType<typeof createClinic>>;
let ever: TestPatient;
let program: TestProgram;

beforeEach(async () => {
  setClock(new Date(NOON));
  await db.job.deleteMany();
  clinic = await createClinic({ timeZone: "UTC" });
  ever = await createPatient(clinic.owner, { timeZone: "UTC" });
  program = await createProgram(ever, { startsOn: "2026-02-01" });
});

const sync = (events: unknown, cookie = ever.cookie) =>
  call(action, request("/my/sync", { cookie, json: events }));
const sent = async (...events: object[]) => (await sync(events)).data as { status: string }[];
const statuses = async (...events: object[]) => (await sent(...events)).map(({ status }) => status);
const session = (changes: object = {}) => ({
  ...{ id: randomUUID(), type: "session", dueOn: DAY, status: "DONE", ...changes },
});
const pain = (changes: object = {}) => ({ id: randomUUID(), type: "pain", score: 3, ...changes });
const flag = (changes: object = {}) => ({
  ...{ id: randomUUID(), type: "red-flag", codes: ["numb-leg"], ...changes },
});
const own = () => ({ where: { patientId: ever.patient.id } });
const mails = () =>
  db.job.findMany({ where: { kind: "red-flag-mail", clinicId: clinic.owner.clinicId } });

describe("a clock that is wrong", () => {
  it.each([
    "1970-01-01T00:02:00.000Z",
    "2026-02-17T23:59:00.000Z",
    "2400-01-01T00:00:00Z",
    "1899-12-31T00:00:00Z",
    "+012026-03-04T10:00:00.000Z",
  ])("keeps no warning sign from being stored, and rests no day before: %s", async (saidAt) => {
    expect(await statuses(flag({ saidAt }))).toEqual(["stored"]);
    expect(await db.redFlagReport.findMany(own())).toMatchObject([
      { at: new Date(NOON), localDate: DAY },
    ]);
    expect(await db.programPause.findMany(own())).toMatchObject([{ fromOn: DAY }]);
  });

  it("leaves the time that it claimed in the log of changes", async () => {
    const saidAt = "1970-01-01T00:02:00.000Z";
    await sent(flag({ saidAt }));
    const where = { ...own().where, action: "red-flag.reported" };
    expect(await db.auditEvent.findMany({ where })).toMatchObject([
      { detail: { claimedAt: saidAt } },
    ]);
  });

  it("is believed for fourteen days, by the calendar", async () => {
    await sent(flag({ saidAt: "2026-02-18T00:00:00Z" }));
    expect(await db.programPause.findMany(own())).toMatchObject([{ fromOn: "2026-02-18" }]);
  });

  it("takes no session away from the chart", async () => {
    for (const dueOn of ["2026-02-23", "2026-02-24"]) await createSession(program, { dueOn });
    const chart = async () => {
      const params = { patientId: ever.patient.id };
      const asked = request(`/clinic/patients/${ever.patient.id}`, { cookie: clinic.cookie });
      return JSON.stringify((await call(overview, asked, params)).data);
    };
    await sent(flag({ saidAt: "1970-01-01T00:05:00Z" }));
    expect(await chart()).toContain("2 of 13 sessions done in 14 days");
  });

  it("says of a session no more than its day, and undoes no word", async () => {
    const saidAt = "1970-01-01T00:05:00Z";
    const first = session({ status: "PARTLY", saidAt, dueOn: "2026-03-02" });
    expect(await statuses(first)).toEqual(["stored"]);
    const other = session({ status: "MISSED", saidAt, dueOn: "2026-03-02", pain: 6 });
    expect(await statuses(other)).toEqual(["stored"]);
    expect(await db.sessionLog.findMany(own())).toMatchObject([
      { id: first.id, status: "PARTLY", saidAt: null },
    ]);
    expect(await db.painReport.findMany(own())).toMatchObject([{ score: 6 }]);
  });

  it("puts a number on no day that nobody named", async () => {
    const saidAt = "1970-01-01T00:05:00Z";
    expect(await sent(pain({ saidAt }), pain({ saidAt, localDate: "2026-03-03" }))).toMatchObject([
      { status: "rejected", reason: "day-closed" },
      { status: "stored" },
    ]);
  });
});

describe("many warning signs", () => {
  const minutesOn = (minutes: number) => new Date(Date.parse(NOON) + minutes * 60_000);
  const open = (id: string, minute: number) =>
    db.redFlagReport.updateMany({ where: { id }, data: { openedAt: minutesOn(minute) } });

  it("are one mail while one waits unopened; a graver one, and one after hours, are another", async () => {
    await sent(flag(), flag(), flag());
    expect(await mails()).toHaveLength(1);
    await sent(flag({ codes: ["saddle-numbness"] }), flag({ codes: ["saddle-numbness"] }));
    expect(await mails()).toHaveLength(2);
    setClock(new Date("2026-03-04T16:01:00Z"));
    await sent(flag());
    expect(await mails()).toHaveLength(3);
    await db.redFlagReport.updateMany({ ...own(), data: { openedAt: new Date(NOON) } });
    await sent(flag());
    expect(await mails()).toHaveLength(4);
  });

  it("of somebody else are mailed all the same", async () => {
    await createRedFlagReport(await createPatient(clinic.owner));
    await sent(flag());
    expect(await mails()).toHaveLength(1);
  });

  it("that nobody opens are told to everybody once, and once more if the first alone was opened", async () => {
    const [first, second] = [flag(), flag()];
    await sent(first, second);
    setClock(minutesOn(UNOPENED_MINUTES + 1));
    await workOffJobs();
    const unopened = async () =>
      (await mails()).filter(({ key }) => key?.endsWith("unopened")).map(({ key }) => key);
    expect(await unopened()).toHaveLength(1);
    const third = flag();
    await sent(third);
    const data = { openedAt: minutesOn(UNOPENED_MINUTES + 2) };
    await db.redFlagReport.updateMany({ where: { id: { in: [first.id, second.id] } }, data });
    setClock(minutesOn(2 * UNOPENED_MINUTES + 3));
    await workOffJobs();
    expect(await unopened()).toContain(`${third.id} ${clinic.owner.userId} unopened`);
  });

  it("that go unopened at the same moment are told to everybody once, whoever works on them", async () => {
    const reports = [flag(), flag()];
    await sent(...reports);
    setClock(minutesOn(UNOPENED_MINUTES + 1));
    const [first, second] = await Promise.all(
      reports.map(({ id }) =>
        escalateRedFlag({
          ...{ id, kind: "red-flag-escalation", secret: null, leaseId: id, attempt: 1 },
          clinicId: clinic.owner.clinicId,
          payload: { reportId: id },
        }),
      ),
    );
    let other: Promise<void> | undefined;
    await asSystem("jobs", async (tx) => {
      await first?.(tx);
      other = asSystem("jobs", async (inOther) => {
        await second?.(inOther);
      });
      // Long enough to put in its own, where it does not wait for the first.
      await Promise.race([other, new Promise((passed) => setTimeout(passed, 300))]);
    });
    await other;
    const unopened = (await mails()).filter(({ key }) => key?.endsWith("unopened"));
    expect(unopened).toHaveLength(1);
  });

  it("are told to everybody once more for one that came after that mail, also where the first is opened late", async () => {
    const [first, second] = [flag(), flag()];
    await sent(first);
    setClock(minutesOn(UNOPENED_MINUTES + 1));
    await workOffJobs();
    setClock(minutesOn(UNOPENED_MINUTES + 10));
    await sent(second);
    setClock(minutesOn(2 * UNOPENED_MINUTES + 12));
    await workOffJobs();
    await open(first.id, 2 * UNOPENED_MINUTES + 13);
    const keys = (await mails()).map(({ key }) => key);
    expect(keys).toContain(`${second.id} ${clinic.owner.userId} unopened`);
  });

  it("are told to everybody where the mail about the first could not go until that was opened", async () => {
    onTestFinished(() => {
      env.mailUrl = null;
    });
    const away = await startMailServer({ recipients: "451 4.3.0 later" });
    onTestFinished(away.stop);
    const [first, second] = [flag(), flag()];
    await sent(first, second);
    await workOffJobs();
    setClock(minutesOn(UNOPENED_MINUTES + 1));
    env.mailUrl = away.url;
    await workOffJobs();
    await open(first.id, UNOPENED_MINUTES + 2);
    const back = await startMailServer();
    onTestFinished(back.stop);
    env.mailUrl = back.url;
    setClock(minutesOn(4 * UNOPENED_MINUTES));
    await workOffJobs();
    expect(back.mails).toHaveLength(1);
  });

  it("wait for an hour above a number, but never a sign that is new", async () => {
    const many = Array.from({ length: RED_FLAG_REPORTS_AN_HOUR }, () => flag());
    expect(new Set(await statuses(...many))).toEqual(new Set(["stored"]));
    const late = flag({ note: "again" });
    expect(
      await statuses(late, flag({ codes: ["numb-leg", "chest-or-breath"] }), many[0] ?? {}),
    ).toEqual(["later", "stored", "duplicate"]);
    // No words about numbers of pain.
    expect(await sent(late)).toEqual([{ id: late.id, status: "later", reason: "too-many" }]);
    setClock(new Date("2026-03-04T13:01:00Z"));
    expect(await statuses(late)).toEqual(["stored"]);
  });

  it("are stored one request at a time, and beyond a few the phone is told to come again", async () => {
    const asked = Array.from({ length: 12 }, () => storeEvents(ever.actor, [pain()]));
    const answers = await Promise.allSettled(asked);
    const refused = answers.flatMap((each) => (each.status === "rejected" ? each.reason : []));
    expect(refused.map(({ status }) => status)).toEqual([429, 429]);
    expect((await sync([pain()])).status).toBe(200);
  });

  it("are stored at once where the patient's other requests wait in a full line", async () => {
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      goOn = done;
    });
    const full = Array.from({ length: 10 }, () => inLine(ever.patient.id, 10, () => held));
    const urgent = flag({ codes: ["chest-or-breath"] });
    expect(await storeEvents(ever.actor, [urgent])).toMatchObject([{ status: "stored" }]);
    // The phone keeps both, and the sign is a duplicate when it comes again.
    const among = storeEvents(ever.actor, [pain(), flag({ codes: ["saddle-numbness"] })]);
    await expect(among).rejects.toMatchObject({ status: 429 });
    goOn();
    await Promise.all(full);
    expect(await db.redFlag.findMany(own())).toMatchObject([
      { code: "chest-or-breath" },
      { code: "saddle-numbness" },
    ]);
  });

  it("leave the answers in the order of what was sent", async () => {
    const events = [pain(), flag(), session()];
    const answers = (await sent(...events)) as { id?: string }[];
    expect(answers.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });
});

describe("what was typed, and what another version says", () => {
  it("is cut behind a word, and no sign or number is lost for it", async () => {
    const note = "word ".repeat(500).trim();
    const answers = await statuses(
      flag({ note }),
      pain({ note, bodySite: note }),
      session({ note }),
    );
    expect(answers).toEqual(["stored", "stored", "stored"]);
    const [report] = await db.redFlagReport.findMany(own());
    expect(note.startsWith(report?.note ?? "-")).toBe(true);
    expect(report?.note?.length).toBeGreaterThan(1990);
    const [stored] = await db.painReport.findMany(own());
    expect(stored?.note).toMatch(/^(word )+word$/);
    expect(stored?.note?.length).toBeGreaterThan(990);
  });

  it("a text without a blank keeps its first characters", async () => {
    await sent(pain({ note: `ache ${"x".repeat(2000)}` }));
    expect((await db.painReport.findMany(own())).at(0)?.note?.length).toBe(1000);
  });

  it("a sign that this version does not know leaves the others", async () => {
    const codes = ["numb-leg", "of-another-version", "numb-leg", 7];
    expect(await statuses(flag({ codes }))).toEqual(["stored"]);
    expect(await db.redFlag.findMany(own())).toMatchObject([{ code: "numb-leg" }]);
    expect(await sent(flag({ codes: ["of-another-version"] }))).toMatchObject([
      { status: "rejected", error: expect.stringContaining("cannot read") },
    ]);
  });
});

describe("one event that goes wrong", () => {
  it("is kept by the phone; the others are stored, and the journal says no word of it", async () => {
    const line = vi.spyOn(journal, "error").mockImplementation(() => undefined);
    const fault = vi.spyOn(pains, "logPain").mockRejectedValueOnce(new Error("boom"));
    const answers = await sent(pain({ note: "secret" }), session(), pain());
    fault.mockRestore();
    expect(answers).toMatchObject([
      { status: "later", reason: "failed" },
      { status: "stored" },
      { status: "stored" },
    ]);
    expect(JSON.stringify(line.mock.calls)).not.toContain("secret");
    line.mockRestore();
  });

  it("names a report of somebody else: the session stands without it, and with its own", async () => {
    const nova = await createPatient(clinic.owner);
    const [theirs, mine] = [
      pain({ moment: "DURING", exerciseId: "pigeon", score: 5 }),
      pain({ moment: "DURING", exerciseId: "lunge", score: 4 }),
    ];
    await sync([theirs], nova.cookie);
    await sent(mine);
    const items = await db.programItem.findMany({
      where: { revision: { program: { patientId: ever.patient.id } } },
    });
    const [one, two = one] = items.map(({ exerciseId }) => exerciseId);
    const during = [
      { exerciseId: one, score: 5, id: theirs.id },
      { exerciseId: two, score: 4, id: mine.id },
    ];
    expect(await statuses(session({ during }))).toEqual(["stored"]);
    const reports = await db.painReport.findMany({ ...own(), orderBy: { score: "asc" } });
    expect(reports.map(({ id, score }) => [id === mine.id, score])).toEqual([
      [true, 4],
      [false, 5],
    ]);
    expect(await db.painReport.findUnique({ where: { id: theirs.id } })).toMatchObject({
      ...{ patientId: nova.patient.id, sessionLogId: null },
    });
  });
});

describe("a number set right on a phone that did not hear what became of the first", () => {
  const scores = async () => (await db.painReport.findMany(own())).map(({ score }) => score);
  const first = (changes: object = {}) =>
    pain({ score: 7, saidAt: "2026-03-04T11:00:00Z", ...changes });
  const later = (event: object) => ({ ...event, score: 2, saidAt: "2026-03-04T11:00:05Z" });

  it.each(["apart", "in the morning"])("%s, is the one that is stored, once", async (where) => {
    const { id: sessionId } = await createSession(program, { dueOn: "2026-03-03" });
    const event = first(where === "apart" ? {} : { sessionId });
    expect(await statuses(event, later(event))).toEqual(["stored", "stored"]);
    expect(await statuses(event, later(event))).toEqual(["duplicate", "duplicate"]);
    expect(await scores()).toEqual([2]);
  });

  it("changes nothing that was changed since, or that the clinic wrote down", async () => {
    const event = first();
    await sent(event);
    const editedAt = new Date("2026-03-04T11:30:00Z");
    await db.painReport.updateMany({ ...own(), data: { score: 4, editedAt } });
    expect(await statuses(later(event))).toEqual(["duplicate"]);
    await db.painReport.updateMany({ ...own(), data: { editedAt: null, source: "STAFF" } });
    expect(await statuses(later(event))).toEqual(["duplicate"]);
    expect(await scores()).toEqual([4]);
  });
});

describe("what stands at the clinic", () => {
  it("is not overwritten where the clinic wrote it down: what it left open is added", async () => {
    const said = "2026-03-04T11:00:00Z";
    const dueOn = "2026-03-03";
    await createSession(program, { dueOn, source: "STAFF", status: "PARTLY" });
    const missed = session({
      dueOn,
      status: "MISSED",
      missReason: "FORGOT",
      pain: 5,
      saidAt: said,
    });
    expect(await statuses(missed)).toEqual(["stored"]);
    expect(await db.sessionLog.findMany(own())).toMatchObject([
      { status: "PARTLY", source: "STAFF" },
    ]);
    expect(await db.painReport.findMany(own())).toMatchObject([{ moment: "AFTER", score: 5 }]);
  });

  it("refuses one report too many of a day that is over, with the reason", async () => {
    const localDate = "2026-03-02";
    await sent(...Array.from({ length: PAIN_REPORTS_A_DAY }, () => pain({ localDate })));
    expect(await sent(pain({ localDate }))).toMatchObject([
      { status: "rejected", reason: "too-many", error: expect.stringContaining("24 times") },
    ]);
  });

  it("takes the revision of a page of the last fourteen days, and no older one", async () => {
    const nova = await createPatient(clinic.owner, { timeZone: "UTC" });
    const revisions = [
      { effectiveOn: "2026-02-10", items: [{ exerciseId: "bridge" }] },
      { effectiveOn: "2026-03-01", items: [{ exerciseId: "pigeon" }] },
    ];
    const plan = await createProgram(nova, { startsOn: "2026-01-05", revisions });
    const [old = "", seen = "", now = ""] = plan.revisions.map(({ id }) => id);
    const events = [
      session({ revisionId: old }),
      session({ revisionId: seen, dueOn: "2026-03-03" }),
    ];
    await sync(events, nova.cookie);
    const logs = await db.sessionLog.findMany({
      ...{ where: { patientId: nova.patient.id }, orderBy: { dueOn: "desc" } },
    });
    expect(logs.map(({ revisionId }) => revisionId)).toEqual([now, seen]);
  });

  it("takes the easier version that was offered, and no other on the list", async () => {
    const items = [{ exerciseId: "lunge", allowEasier: true }];
    const nova = await createPatient(clinic.owner, { timeZone: "UTC" });
    const plan = await createProgram(nova, { startsOn: "2026-02-01", items });
    const itemId = plan.revisions[0]?.items[0]?.id ?? "";
    const { find } = await listExercises(nova.actor);
    const [first = "", second = ""] = find("lunge")?.easier ?? [];
    const log = (dueOn: string, easierId: string) =>
      session({ dueOn, status: "PARTLY", exercises: [{ itemId, result: "DONE", easierId }] });
    const events = [log("2026-03-03", first), log("2026-03-02", second)];
    const { data } = await sync(events, nova.cookie);
    expect(data).toMatchObject([{ status: "stored" }, { status: "rejected" }]);
  });
});
