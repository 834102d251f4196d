import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, expect, test } from "vitest";
import { acceptAsNew } from "~/auth/accept-invite.server";
import { findInvitation } from "~/auth/invite.server";
import { now, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { PAUSES_MS } from "~/lib/jobs-lease.server";
import { loader as openRecord } from "~/routes/clinic.patients.$patientId";
import { action, loader } from "~/routes/clinic.patients.new";
import {
  call,
  createClinic,
  createClinician,
  createInvitedPatient,
  createPatient,
  request,
} from "../factories";
import { workOffJobs } from "../factories/jobs";

const outbox = join(env.dataDir, "outbox");

let clinic: Awaited<ReturnType<typeof createClinic>>;

const at = new Date("2026-03-04T23:30:00Z");

beforeAll(async () => {
  setClock(at);
  clinic = await createClinic({ name: "Fern Street", timeZone: "Europe/Berlin" });
});

afterEach(() => {
  env.mailUrl = null;
  setClock(at);
  rmSync(outbox, { recursive: true, force: true });
});

const person = {
  name: "Juniper Hale",
  email: "juniper@new.example",
  condition: "Low-back pain",
};

const send = (form: Record<string, string>, cookie = clinic.cookie) =>
  call(action, request("/clinic/patients/new", { cookie, form }));

async function added(form: Record<string, string>, cookie?: string) {
  const { status, data } = await send({ ...form, isAnother: "on" }, cookie);
  expect(status).toBe(200);
  if (!("added" in data)) throw new Error("The patient was not added.");
  return data.added;
}

async function errors(form: Record<string, string>) {
  const { status, data } = await send(form);
  expect(status).toBe(422);
  if (!("form" in data)) throw new Error("The form was taken.");
  return data.form;
}

const countPatients = () => db.patient.count({ where: { clinicId: clinic.clinic.id } });

test("name, e-mail and condition suffice; the rest is the clinic's date and zone, or unknown", async () => {
  const { patientId } = await added({ ...person, email: " Juniper@New.Example " });
  const stored = await db.patient.findUniqueOrThrow({
    where: { id: patientId },
    include: { episodes: { include: { precautionList: true } } },
  });
  expect(stored).toMatchObject({
    clinicId: clinic.clinic.id,
    clinicianId: clinic.owner.userId,
    email: "juniper@new.example",
    timeZone: "Europe/Berlin",
    pronouns: null,
    birthYear: null,
  });
  // Half past eleven in the evening in UTC is the next day in Berlin.
  expect(stored.episodes).toMatchObject([
    {
      condition: "Low-back pain",
      side: "NOT_STATED",
      startedOn: "2026-03-05",
      goal: null,
      precautionList: [],
    },
  ]);
});

test("everything that was typed is kept in the record", async () => {
  const details = { pronouns: "they/them", birthYear: "1971", timeZone: "Asia/Tokyo" };
  const episode = {
    side: "LEFT",
    startedOn: "2026-02-28",
    goal: "Garden again",
  };
  const precautions = "No bounce";
  const { patientId } = await added({
    ...person,
    email: "all@new.example",
    ...details,
    ...episode,
    precautions,
  });
  const stored = await db.patient.findUniqueOrThrow({
    where: { id: patientId },
    include: { episodes: { include: { precautionList: true } } },
  });
  expect(stored).toMatchObject({ ...details, birthYear: 1971 });
  expect(stored.episodes).toMatchObject([
    { ...episode, precautionList: [{ code: null, words: precautions }] },
  ]);
});

test("the answer holds a working link, the mail another one and nothing clinical", async () => {
  const answer = await send({ ...person, email: "link@new.example", isAnother: "on" });
  expect(answer.location).toBeNull();
  if (!("added" in answer.data)) throw new Error("The patient was not added.");
  const { inviteLink, isMailSent, patientId } = answer.data.added;
  expect(isMailSent).toBe(false);
  const invite = await findInvitation(new URL(inviteLink).pathname.replace("/invite/", ""));
  expect(invite).toMatchObject({ state: "open", patient: { id: patientId } });
  await workOffJobs();
  const mails = readdirSync(outbox).map((file) => readFileSync(join(outbox, file), "utf8"));
  const mail = mails
    .map((text) => text.replaceAll("=\r\n", ""))
    .find((text) => text.includes("To: link@new.example"));
  // Of the two links the mailed one proves the address, so nobody else sees it.
  expect(mail).toContain("/invite/");
  expect(mail).not.toContain(inviteLink);
  expect(mail).toContain("Fern Street");
  expect(mail).not.toMatch(/back|pain|juniper/i);
});

test("nobody waits for the mail server, and what goes wrong with the mail stands on the record", async () => {
  env.mailUrl = "smtp://127.0.0.1:1";
  const { isMailSent, patientId } = await added({ ...person, email: "nomail@new.example" });
  expect(isMailSent).toBe(true);
  const record = request(`/clinic/patients/${patientId}`, { cookie: clinic.cookie });
  const mail = async () => (await call(openRecord, record, { patientId })).data.invitation?.mail;
  expect(await mail()).toEqual({ words: expect.stringMatching(/being sent/), hasFailed: false });
  await workOffJobs();
  const words = expect.stringMatching(/not gone out yet: .+ cannot be reached. It is tried again/);
  expect(await mail()).toEqual({ words, hasFailed: true });
  for (const pauseMs of PAUSES_MS) {
    setClock(new Date(now().getTime() + pauseMs));
    await workOffJobs();
  }
  expect(await mail()).toEqual({ words: expect.stringMatching(/did not go out/), hasFailed: true });
});

test.each([
  ["name", { name: "  " }],
  ["name", { name: "x".repeat(121) }],
  ["email", { email: "juniper" }],
  ["condition", { condition: "" }],
  ["side", { side: "UP" }],
  ["startedOn", { startedOn: "2026-02-30" }],
  ["startedOn", { startedOn: "2026-03-06" }],
  ["startedOn", { startedOn: "2999-01-01" }],
  ["startedOn", { startedOn: "1900-01-01" }],
  ["name", { name: "\u2800" }],
  ["name", { name: "Juniper \u202e elaH" }],
  ["condition", { condition: "Hip\npain" }],
  ["precautionCode", { precautionSide: "LEFT" }],
  ["precautionCode", { precautionCode: "broken-heart" }],
  ["precautionUntil", { precautionCode: "fall-risk", precautionUntil: "2999-01-01" }],
  ["birthYear", { birthYear: "71" }],
  ["birthYear", { birthYear: "2027" }],
  ["birthYear", { birthYear: "1899" }],
  ["timeZone", { timeZone: "Mars/Base" }],
])("a wrong %s is named, what was typed comes back, nothing is stored", async (field, wrong) => {
  const before = await countPatients();
  const typed = { ...person, email: "wrong@new.example", goal: "Walk the dog", ...wrong };
  const form = await errors(typed);
  expect(Object.keys(form.error ?? {})).toEqual([field]);
  expect(form.initialValue).toMatchObject({ goal: "Walk the dog" });
  expect(await countPatients()).toBe(before);
});

test("a precaution from the list is noted with its side, its last day and words", async () => {
  const { patientId } = await added({
    ...{ ...person, email: "hip@new.example", birthYear: "3 May 1950" },
    ...{ precautionCode: "hip-from-behind", precautionSide: "LEFT" },
    ...{ precautionUntil: "2026-06-01", precautions: "Mind the step" },
  });
  const stored = await db.patient.findUniqueOrThrow({
    where: { id: patientId },
    include: { episodes: { include: { precautionList: true } } },
  });
  expect(stored).toMatchObject({ birthYear: 1950, birthDate: "1950-05-03" });
  expect(stored.episodes[0]?.precautionList).toMatchObject([
    {
      ...{ code: "hip-from-behind", side: "LEFT", untilOn: "2026-06-01", words: "Mind the step" },
      createdById: clinic.owner.userId,
    },
  ]);
});

test("an empty form names the three fields that are needed", async () => {
  const form = await errors({});
  expect(Object.keys(form.error ?? {}).sort()).toEqual(["condition", "email", "name"]);
});

test("one e-mail is one patient in a clinic, whatever its capitals", async () => {
  const { email } = await createInvitedPatient(clinic.owner, { email: "once@new.example" });
  const before = await countPatients();
  const form = await errors({ ...person, email: email.toUpperCase() });
  expect(form.error?.email?.[0]).toMatch(/has a patient with this email/);
  expect(form.initialValue).toMatchObject({ name: person.name });
  expect(await countPatients()).toBe(before);
});

test("an account elsewhere is not given away: the answer is the same as for a new e-mail", async () => {
  const elsewhere = await createClinic({ name: "Elsewhere" });
  await createPatient(elsewhere.owner, { email: "known@new.example" });
  const known = await added({ ...person, email: "known@new.example" });
  const unknown = await added({ ...person, email: "unknown@new.example" });
  expect(Object.keys(known)).toEqual(Object.keys(unknown));
  expect(known.isMailSent).toBe(unknown.isMailSent);
  const token = new URL(known.inviteLink).pathname.replace("/invite/", "");
  const account = { password: "a long password", timeZone: "UTC", noticeId: null };
  expect(await acceptAsNew(token, account)).toEqual({ kind: "taken" });
});

test("the patient belongs to whoever added them, and the audit names them", async () => {
  const colleague = await createClinician(clinic.owner);
  const { patientId } = await added({ ...person, email: "mine@new.example" }, colleague.cookie);
  const patient = await db.patient.findUniqueOrThrow({ where: { id: patientId } });
  expect(patient.clinicianId).toBe(colleague.user.id);
  const audit = await db.auditEvent.findMany({ where: { entityId: patientId } });
  expect(audit).toMatchObject([{ action: "patient.added", actorId: colleague.user.id }]);
});

test("a patient may neither see the form nor send it", async () => {
  const { cookie } = await createPatient(clinic.owner);
  const path = "/clinic/patients/new";
  expect((await call(loader, request(path, { cookie }))).status).toBe(403);
  expect((await call(action, request(path, { cookie, form: person }))).status).toBe(403);
  expect((await call(loader, request(path))).location).toBe(
    `/login?next=${encodeURIComponent(path)}`,
  );
});

test("the form starts with the clinic's own date and zone", async () => {
  const { data } = await call(loader, request("/clinic/patients/new", { cookie: clinic.cookie }));
  expect(data).toMatchObject({ today: "2026-03-05", timeZone: "Europe/Berlin" });
});
