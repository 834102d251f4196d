import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import {
  createClinic,
  createClinician,
  createInvitedPatient,
  createPatient,
  joinStaff,
} from "../factories";
import { allRows } from "../factories/database";
import { workOffJobs } from "../factories/jobs";
import { startMailServer } from "../factories/mail-server";
import { editing, editWorld } from "./edit-world";

type World = Awaited<ReturnType<typeof editWorld>>;
let world: World;

beforeAll(() => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  return resetClock;
});
beforeEach(async () => {
  world = await editWorld();
});

const errorsOf = ({ data }: { data: unknown }) =>
  (data as { form: { error: Record<string, string[]> | null } }).form.error ?? {};

describe("every field", () => {
  test.each<[Record<string, string>, object]>([
    [{ name: " Robin Example " }, { name: "Robin Example" }],
    [{ pronouns: "they/them" }, { pronouns: "they/them" }],
    [
      { pronouns: " \u200b ", phone: "  " },
      { pronouns: null, phone: null },
    ],
    [{ phone: "0100 555 0144, after six" }, { phone: "0100 555 0144, after six" }],
    [{ birth: "1980" }, { birthYear: 1980, birthDate: null }],
    [{ birth: "3 May 1980" }, { birthYear: 1980, birthDate: "1980-05-03" }],
    [{ timeZone: "Europe/Madrid" }, { timeZone: "Europe/Madrid" }],
  ])("%j is stored with the person", async (typed, stored) => {
    const { status, location } = await world.edit(typed);
    expect([status, location]).toEqual([302, expect.stringMatching(/\/edit\?saved=\d+$/)]);
    expect(await world.patient()).toMatchObject(stored);
  });

  test.each<[Record<string, string>, object]>([
    [{ condition: "Knee pain" }, { condition: "Knee pain" }],
    [{ side: "BOTH" }, { side: "BOTH" }],
    [{ goal: "Run 5 km again.\r\nSoon." }, { goal: "Run 5 km again.\nSoon." }],
    [{ minutesADay: "015" }, { minutesADay: 15 }],
    [{ logsBy: "PAPER" }, { logsBy: "PAPER" }],
    [
      { painGreenMax: "2", painCeiling: "4" },
      { painGreenMax: 2, painCeiling: 4, limitsSetOn: "2026-03-04" },
    ],
    [{ nextVisitOn: "2026-03-23" }, { nextVisitOn: "2026-03-23", nextVisitAt: null }],
    [
      // London is an hour ahead of UTC from 29 March on.
      { nextVisitOn: "2026-03-30", nextVisitTime: "10:15" },
      { nextVisitOn: "2026-03-30", nextVisitAt: new Date("2026-03-30T09:15:00Z") },
    ],
  ])("%j is stored with the episode", async (typed, stored) => {
    expect((await world.edit(typed)).status).toBe(302);
    expect(await world.episode()).toMatchObject(stored);
  });

  test("the responsible clinician is one of the clinic, and no stranger or patient", async () => {
    const colleague = await createClinician(world.owner, { name: "Leo Colleague" });
    await world.edit({ clinicianId: colleague.user.id });
    expect((await world.patient()).clinicianId).toBe(colleague.user.id);
    const stranger = (await createClinic()).owner.userId;
    for (const clinicianId of [stranger, world.pat.actor.userId, "nobody"]) {
      const refused = await world.edit({ clinicianId });
      expect([refused.status, Object.keys(errorsOf(refused))]).toEqual([422, ["clinicianId"]]);
    }
    expect((await world.patient()).clinicianId).toBe(colleague.user.id);
  });

  test("emptied, what may be empty is unknown again", async () => {
    const all = {
      pronouns: "they/them",
      phone: "0100 555",
      birth: "1980",
      goal: "Walk",
      minutesADay: "9",
    };
    await world.edit({ ...all, nextVisitOn: "2026-03-23", nextVisitTime: "09:00" });
    const empty = Object.fromEntries(Object.keys(all).map((name) => [name, ""]));
    await world.edit({ ...empty, nextVisitOn: "", nextVisitTime: "" });
    expect(await world.patient()).toMatchObject({
      ...{ pronouns: null, phone: null, birthYear: null, birthDate: null },
    });
    expect(await world.episode()).toMatchObject({
      ...{ goal: null, minutesADay: null, nextVisitOn: null, nextVisitAt: null },
    });
  });

  test("limits are agreed from the day they are set, and emptied they are the usual ones", async () => {
    expect((await world.open()).data.page.inputs).toMatchObject({
      painGreenMax: "",
      painCeiling: "",
    });
    // The usual figures, set on purpose, are agreed as well.
    await world.edit({ painGreenMax: "3", painCeiling: "5" });
    expect(await world.episode()).toMatchObject({ painCeiling: 5, limitsSetOn: "2026-03-04" });
    expect((await world.open()).data.page.limitsHelp).toMatch(/^Agreed on 4 March 2026/);
    await world.edit({ painGreenMax: "", painCeiling: "" });
    expect(await world.episode()).toMatchObject({
      ...{ painGreenMax: 3, painCeiling: 5, limitsSetOn: null },
    });
  });
});

describe("what cannot be taken", () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ["name", { name: "" }, /Enter the patient's name/],
    ["language", { language: "xx" }, /Choose a language/],
    ["name", { name: "\u200b\u200d" }, /Enter|cannot be seen/],
    ["name", { name: "Ever \u202e elpmaxE" }, /cannot be seen/],
    ["name", { name: "\u3164" }, /cannot be seen/],
    ["name", { name: "x".repeat(121) }, /at most 120/],
    ["email", { email: "ever@willowlane" }, /like name@example/],
    ["email", { email: "" }, /Enter an email/],
    ["phone", { phone: "<b>01</b>" }, /figures/],
    ["phone", { phone: "none" }, /figures/],
    ["birth", { birth: "2080" }, /2080 is in the future. Did you mean 1980\?/],
    ["birth", { birth: "1850" }, /1850: is that right\?/],
    ["birth", { birth: "03/05/1980" }, /month as a word/],
    ["birth", { birth: "30 February 1980" }, /not in the calendar/],
    ["timeZone", { timeZone: "Mars/Base" }, /from the list/],
    ["condition", { condition: " " }, /Enter the condition/],
    ["side", { side: "UP" }, /from the list/],
    ["minutesADay", { minutesADay: "0" }, /1 to 120/],
    ["minutesADay", { minutesADay: "ten" }, /1 to 120/],
    ["painGreenMax", { painCeiling: "5" }, /both limits/],
    ["painGreenMax", { painGreenMax: "5", painCeiling: "5" }, /below the ceiling/],
    ["painGreenMax", { painGreenMax: "3", painCeiling: "11" }, /at most 10/],
    ["nextVisitOn", { nextVisitOn: "2999-01-01" }, /2999 is far ahead/],
    ["nextVisitOn", { nextVisitOn: "2026-03-03" }, /is over/],
    ["nextVisitOn", { nextVisitOn: "1900-01-01" }, /is over/],
    ["nextVisitOn", { nextVisitTime: "10:15" }, /date of the visit/],
    // The clocks go forward at one o'clock.
    ["nextVisitOn", { nextVisitOn: "2026-03-29", nextVisitTime: "01:30" }, /clocks go forward/],
    ["logsBy", { logsBy: "FAX" }, /from the list/],
    ["added-0.code", { "added-0.untilOn": "2026-12-01" }, /say in words/],
    ["added-0.untilOn", { "added-0.words": "Hip", "added-0.untilOn": "2026-01-01" }, /is over/],
    ["added-0.week", { "added-0.code": "pregnancy", "added-0.week": "60" }, /1 to 42/],
  ])("%s: %j is named, what was typed stays, nothing is stored", async (field, typed, words) => {
    const before = await allRows();
    const refused = await world.edit({ ...typed, goal: "Walk the dog" });
    expect(refused.status).toBe(422);
    const { form } = refused.data as { form: { initialValue: object } };
    expect(errorsOf(refused)).toEqual({ [field]: [expect.stringMatching(words)] });
    expect(form.initialValue).toMatchObject({ ...typed, goal: "Walk the dog" });
    expect(await allRows()).toEqual(before);
  });

  test("several are named at once, precautions too", async () => {
    const refused = await world.edit({ name: "", birth: "2080", "added-0.week": "3" });
    expect(Object.keys(errorsOf(refused)).sort()).toEqual(["added-0.code", "birth", "name"]);
  });

  test("what was not touched is not looked at: an old visit does not stand in the way", async () => {
    await db.episode.update({
      where: { id: world.pat.episode.id },
      data: { nextVisitOn: "2026-01-01" },
    });
    expect((await world.edit({ name: "Robin" })).status).toBe(302);
    expect(await world.episode()).toMatchObject({ nextVisitOn: "2026-01-01" });
  });
});

describe("an email", () => {
  test("of somebody invited renews the invitation, and the links before end", async () => {
    const invited = await createInvitedPatient(world.owner);
    const page = editing(world.cookie, invited.patientId);
    const { status, data } = await page.edit({ email: "Ivy@New.Example" });
    expect(status).toBe(200);
    const answer = data as { invitation: { email: string; inviteLink: string } };
    expect(answer.invitation).toMatchObject({ email: "ivy@new.example" });
    const invites = await db.invite.findMany({
      where: { patientId: invited.patientId },
      orderBy: { createdAt: "asc" },
    });
    const now = new Date("2026-03-04T12:00:00Z");
    expect(invites.map(({ expiresAt }) => expiresAt > now).sort()).toEqual([false, true]);
    expect((await page.patient()).email).toBe("ivy@new.example");
  });

  test("of somebody who joined is what they sign in with from then on", async () => {
    expect((await world.edit({ email: "new@ever.example" })).status).toBe(302);
    const user = await db.user.findUniqueOrThrow({ where: { id: world.pat.actor.userId } });
    expect(user.emailProvedAt).toBeNull();
    expect([user.email, (await world.patient()).email]).toEqual([
      "new@ever.example",
      "new@ever.example",
    ]);
    expect(await db.invite.count({ where: { patientId: world.pat.patient.id } })).toBe(0);
  });

  test("of somebody who joined is told to the address that counted until then, which lies nowhere in the clear", async () => {
    const mailServer = await startMailServer();
    env.mailUrl = mailServer.url;
    const { email: oldEmail } = await world.patient();
    await world.edit({ email: "newer@ever.example" });
    expect(JSON.stringify(await db.job.findMany())).not.toContain(oldEmail);
    await workOffJobs();
    env.mailUrl = null;
    await mailServer.stop();
    const subject = expect.stringMatching(/^Subject: Your sign-in to Supple has a new address$/m);
    const told = mailServer.mails.filter(({ to }) => to === oldEmail);
    expect(told).toMatchObject([{ text: subject }]);
    expect(await db.job.count({ where: { doneAt: null } })).toBe(0);
  });

  test("and the name of somebody who is let in elsewhere too are the record's alone", async () => {
    const { userId } = world.pat.actor;
    const elsewhere = await createClinic();
    await joinStaff(userId, elsewhere.clinic.id);
    const before = await db.user.findUniqueOrThrow({ where: { id: userId } });
    const jobs = await db.job.count();
    expect((await world.edit({ email: "home@ever.example", name: "Pat Elsewhere" })).status).toBe(
      302,
    );
    expect(await world.patient()).toMatchObject({
      ...{ email: "home@ever.example", name: "Pat Elsewhere" },
    });
    expect(await db.user.findUniqueOrThrow({ where: { id: userId } })).toEqual(before);
    // Nobody's sign-in changed, and nobody is invited anew.
    expect(await db.job.count()).toBe(jobs);
  });

  test("never takes over another account or another patient of the clinic", async () => {
    const elsewhere = await createClinic();
    const twin = await createInvitedPatient(world.owner);
    const before = await allRows();
    const account = await world.edit({
      email: elsewhere.owner ? await emailOf(elsewhere.owner.userId) : "",
    });
    expect([account.status, errorsOf(account)]).toEqual([
      422,
      { email: [expect.stringMatching(/another account/)] },
    ]);
    const patient = await world.edit({ email: twin.email.toUpperCase() });
    expect([patient.status, errorsOf(patient)]).toEqual([
      422,
      { email: [expect.stringMatching(/Another patient/)] },
    ]);
    expect(await allRows()).toEqual(before);
  });

  const emailOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).email;
});

describe("who may", () => {
  test("staff of the clinic alone", async () => {
    const patientId = world.pat.patient.id;
    const stranger = await createClinic();
    const fellow = await createPatient(world.owner);
    const asked = [stranger.cookie, world.pat.cookie, fellow.cookie, ""].map((cookie) =>
      editing(cookie, patientId),
    );
    const opened = await Promise.all(asked.map((page) => page.open()));
    const sent = await Promise.all(asked.map((page) => page.send({ name: "Taken" })));
    expect(opened.map(({ status }) => status)).toEqual([404, 403, 403, 302]);
    expect(sent.map(({ status }) => status)).toEqual([404, 403, 403, 307]);
    expect((await world.patient()).name).toBe("Ever Example");
  });

  test("the audit names the fields, and nothing of what stood or stands in them", async () => {
    await world.edit({ name: "Robin Secret", phone: "0100 555", goal: "A secret goal" });
    const rows = await db.auditEvent.findMany({ where: { patientId: world.pat.patient.id } });
    expect(rows).toMatchObject([
      { action: "patient.edited", detail: { fields: ["name", "phone", "goal"] } },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Robin|Secret|secret|0100/);
  });
});

describe("who sent them", () => {
  const doctors = () =>
    db.referrer.findMany({ where: { clinicId: world.owner.clinicId }, orderBy: { name: "asc" } });
  const hask = { "doctor.name": "Dr Hask", "doctor.practice": "Mill Street" };

  test("is added with the save, once however often it is pressed, and chosen or emptied", async () => {
    const form = { ...(await world.form()), ...hask };
    await world.send(form);
    await world.send(form);
    const [doctor, ...others] = await doctors();
    expect(others).toEqual([]);
    expect(doctor).toMatchObject({ name: "Dr Hask", practice: "Mill Street", phone: null });
    expect((await world.patient()).referrerId).toBe(doctor?.id);
    const { page } = (await world.open()).data;
    expect(page.doctors).toEqual([{ id: doctor?.id, name: "Dr Hask, Mill Street" }]);
    await world.edit({ referrerId: "" });
    expect((await world.patient()).referrerId).toBeNull();
    await world.edit({ referrerId: doctor?.id ?? "" });
    expect((await world.patient()).referrerId).toBe(doctor?.id);
    const trail = await db.auditEvent.findMany({
      where: { patientId: world.pat.patient.id, action: "patient.edited" },
    });
    expect(trail.map(({ detail }) => detail)).toEqual(
      Array.from({ length: 3 }, () => ({ fields: ["referrerId"] })),
    );
    // Off the list, whoever has them keeps them.
    await db.referrer.updateMany({ data: { archivedAt: world.owner.now } });
    expect((await world.open()).data.page.doctors).toHaveLength(1);
    expect((await world.edit({ pronouns: "she/her" })).status).toBe(302);
  });

  test("is nobody of another clinic, and needs a name", async () => {
    const other = await createClinic();
    const theirs = await db.referrer.create({
      data: { clinicId: other.owner.clinicId, name: "Dr Taken", createdAt: other.owner.now },
    });
    for (const [typed, field] of [
      [{ referrerId: theirs.id }, "referrerId"],
      [{ "doctor.phone": "0100" }, "doctor.name"],
    ] as const) {
      const refused = await world.edit(typed);
      expect([refused.status, Object.keys(errorsOf(refused))]).toEqual([422, [field]]);
    }
    expect(await doctors()).toEqual([]);
  });
});
