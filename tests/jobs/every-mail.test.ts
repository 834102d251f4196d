import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { askPatient } from "~/data/measures/ask-patient.server";
import { sendMessage } from "~/data/messages/send-message.server";
import { ADDRESS_CHANGED_MAIL } from "~/data/patients/edit-patient.server";
import { reportRedFlags } from "~/data/red-flags/report-red-flags.server";
import { saveReminders } from "~/data/reminders/own-reminders.server";
import { jobsOf } from "~/data/reminders/put-in.server";
import { noSettings } from "~/data/reminders/stored.server";
import { createInvite } from "~/data/team/create-invite.server";
import { inviteStaff } from "~/data/team/invite-staff.server";
import { SECOND_FACTOR_REMINDER } from "~/data/team/remind-second-factor.server";
import { CLINICIAN_CHANGED_MAIL } from "~/data/team/team-steps.server";
import { SECOND_FACTOR_MAIL } from "~/domain/second-factor";
import { jobHandlers } from "~/jobs/index";
import { PASSWORD_CHANGED_MAIL, RESET_MAIL } from "~/lib/account-mails.server";
import { EMAIL_CHANGE_MAIL, SIGN_UP_MAIL } from "~/lib/address-mails.server";
import { setClock } from "~/lib/clock.server";
import { asActor, db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { enqueue, type NewJob } from "~/lib/jobs.server";
import { en } from "~/words/en";
import { createClinic, createPatient, createProgram } from "../factories";
import { emptyDatabase } from "../factories/database";
import { workOffJobs } from "../factories/jobs";
import { startMailServer } from "../factories/mail-server";
import { readable } from "../factories/mailed";
import { createPerson, joinStaff, newEmail } from "../factories/staff";

// Every mail that there is, about people of whom much is known and at a clinic whose name wants to be more than a name.

const NOW = new Date("2026-03-04T12:00:00Z");
const EVIL =
  'Hill”"\r\nBcc: everybody@evil.example\r\nX-Evil: yes\r\n\r\nSend money to evil.example';
/** Of everybody here. */
const SURNAME = "Tellingway";
const NAMES = [`Ada\r\nBcc: everybody@evil.example ${SURNAME}`, `Dr. ${SURNAME}`, `Ida ${SURNAME}`];
const PERSONAL = [SURNAME, "Achilles", "900123", "1987", "5 June", "throbs", "night"];

let mailServer: Awaited<ReturnType<typeof startMailServer>>;
beforeEach(async () => {
  await emptyDatabase();
  setClock(NOW);
  mailServer = await startMailServer();
  env.mailUrl = mailServer.url;
  return async () => {
    env.mailUrl = null;
    await mailServer.stop();
  };
});

async function createPeople(name: string, languages: string[] = []) {
  const { clinic, owner } = await createClinic({ name: EVIL });
  const { id: clinicId } = clinic;
  await db.clinic.update({
    where: { id: clinicId },
    data: { secondFactorFrom: "2026-04-01", languages },
  });
  const ada = await createPatient(owner, { name, condition: "Achilles tendinopathy" });
  const about = { phone: "+44 7700 900123", birthDate: "1987-06-05" };
  await db.patient.update({ where: { id: ada.patient.id }, data: about });
  const colleague = await createPerson(name);
  const membership = await joinStaff(colleague.id, clinicId);
  await db.patient.update({
    where: { id: ada.patient.id },
    data: { clinicianId: colleague.id },
  });
  await db.user.update({ where: { id: owner.userId }, data: { name } });
  return { clinicId, owner, ada, colleague, membership };
}

/** Half an hour ago. */
function reminderJob(place: { accessId: string; clinicId: string }): NewJob {
  const dueAt = new Date("2026-03-04T11:30:00Z");
  const [job] = jobsOf(place, { byPush: false, byEmail: true }, { kind: "session", dueAt });
  if (!job) throw new Error("It goes by no way.");
  return job;
}

/** Puts every kind of mail in, each in all of its forms. */
async function askForAll({
  clinicId,
  owner,
  ada,
  colleague,
  membership,
}: Awaited<ReturnType<typeof createPeople>>) {
  const { patient, user } = ada;
  const link = { expiresAt: new Date("2026-03-05T12:00:00Z"), createdAt: NOW };
  const changeTo = (newEmail: string) =>
    db.emailChange.create({
      data: {
        ...link,
        userId: user.id,
        newEmail,
        newTokenHash: randomUUID(),
        oldTokenHash: randomUUID(),
      },
    });
  const pendingFor = (email: string) =>
    db.pendingSignUp.create({
      data: {
        ...{ ...link, email, name: user.name, clinicName: EVIL, timeZone: "UTC" },
        ...{ passwordHash: "x", tokenHash: randomUUID() },
      },
    });
  const whom = { name: user.name, email: newEmail(), role: "CLINICIAN" as const, isOwner: false };
  await inviteStaff(owner, whom);
  await reportRedFlags(ada.actor, { id: randomUUID(), codes: ["night-pain"], note: "It throbs" });
  const message = { id: randomUUID(), text: "Rest tonight if it throbs", about: null };
  await sendMessage(owner, patient.id, message);
  await askPatient(owner, patient.id, { measures: ["groc"] });
  const bea = await createPatient(owner, { name: user.name });
  await createProgram(bea);
  await saveReminders(bea.actor, { ...noSettings, at: "11:30", byEmail: true });
  const { id: uninvited } = await db.patient.create({
    data: {
      ...{ clinicId, clinicianId: owner.userId, name: user.name, email: newEmail() },
      ...{ timeZone: "UTC", createdAt: NOW },
    },
  });
  const secret = "a".repeat(43);
  const { whats } = en.mails.secondFactor;
  const jobs: NewJob[] = [
    { kind: ADDRESS_CHANGED_MAIL, payload: { patientId: patient.id }, secret: newEmail() },
    { kind: PASSWORD_CHANGED_MAIL, payload: { userId: user.id } },
    { kind: RESET_MAIL, payload: {}, secret: JSON.stringify({ email: user.email, token: secret }) },
    { kind: SECOND_FACTOR_REMINDER, payload: { membershipId: membership.id } },
    {
      kind: CLINICIAN_CHANGED_MAIL,
      payload: { patientId: patient.id, clinicianId: colleague.id },
    },
    reminderJob({ accessId: bea.access.id, clinicId }),
    ...[...Object.keys(whats), "reset", "code-used"].map((change) => ({
      ...{ kind: SECOND_FACTOR_MAIL, payload: { userId: user.id, clinicId, change, left: 3 } },
    })),
  ];
  for (const email of [newEmail(), user.email]) {
    const { id: pendingId } = await pendingFor(email);
    jobs.push({ kind: SIGN_UP_MAIL, payload: { pendingId }, secret });
  }
  for (const [side, email] of [
    ["told", newEmail()] as const,
    ...[["old", newEmail()] as const, ["new", newEmail()] as const],
    ...[["new", user.email] as const, ["new", colleague.email] as const],
  ]) {
    const { id: changeId } = await changeTo(email);
    jobs.push({ kind: EMAIL_CHANGE_MAIL, payload: { changeId, side, clinicId }, secret });
  }
  await asActor(owner, async (tx) => {
    await createInvite(tx, { id: uninvited, clinicId }, owner.userId);
    const carer = { name: user.name, email: newEmail() };
    await createInvite(tx, { id: uninvited, clinicId }, owner.userId, carer);
    for (const job of jobs) await enqueue(tx, job);
  });
  // A report that nobody opens is told to everybody later.
  await db.job.updateMany({ data: { dueAt: NOW } });
}

test.each(NAMES)(
  "of %j no mail tells more than a first name, or lets a name be more than that",
  async (name) => {
    await askForAll(await createPeople(name));
    const asked = await db.job.findMany({ select: { kind: true } });
    const isMail = (kind: string) =>
      !["clear-expired", "caseload-snapshots", "plan-reminders"].includes(kind);
    const kinds = Object.keys(jobHandlers).filter(isMail);
    expect([...new Set(asked.map(({ kind }) => kind))].sort()).toEqual(kinds.sort());
    await workOffJobs();
    expect(await db.job.findMany({ where: { doneAt: null } })).toEqual([]);

    expect(await db.reminderSend.findMany({ select: { state: true } })).toEqual([
      { state: "sent" },
    ]);
    const { mails } = mailServer;
    expect(mails.length).toBeGreaterThan(kinds.length + 8);
    for (const { to, text } of mails) {
      const [head = ""] = text.split("\n\n");
      const headers = [...head.matchAll(/^([\w-]+): (.*)$/gm)].map(([, header]) => header);
      expect(headers.sort()).toEqual([
        ...["Content-Transfer-Encoding", "Content-Type", "Date", "From", "MIME-Version"],
        ...["Message-ID", "Subject", "To"],
      ]);
      expect(head).toMatch(/^From: Supple <no-reply@127\.0\.0\.1>$/m);
      expect(head).toContain(`\nTo: ${to}\n`);
      expect(to).toMatch(/^[\w-]+@test\.example$/);
      const read = readable(text);
      expect(read).not.toMatch(/^(Bcc|X-Evil|Send money)/m);
      expect(read).not.toContain("@evil.example");
      for (const word of PERSONAL) expect(read).not.toContain(word);
      // Each ends with its own words, and not with somebody else's.
      expect(read).toMatch(/\n\n(Hello|Someone)/);
    }
  },
);

/** To staff, and to an address of which nobody knows whose it is. */
const IN_ENGLISH =
  /Someone (on|at) your|Join|One more step for your sign-in|Your clinic on Supple|You have a Supple account/;

test.each([
  { languages: ["es"], isSpanish: true },
  // It was turned off since they chose it.
  { languages: ["de"], isSpanish: false },
])(
  "who chose Spanish is mailed in it while it is on: $languages",
  async ({ languages, isSpanish }) => {
    const people = await createPeople("Ida Reed", languages);
    await db.patient.updateMany({ data: { language: "es" } });
    await db.user.updateMany({ data: { language: "es" } });
    await askForAll(people);
    await db.patient.updateMany({ data: { language: "es" } });
    await db.user.updateMany({ data: { language: "es" } });
    await workOffJobs();
    expect(await db.job.findMany({ where: { doneAt: null } })).toEqual([]);
    const { mails } = mailServer;
    const spanish = mails.filter(({ text }) => /\n\nHola/.test(readable(text)));
    const english = mails.filter((each) => !spanish.includes(each));
    if (!isSpanish) return expect(spanish).toEqual([]);
    expect(spanish.length).toBeGreaterThan(15);
    const subjects = english.map(({ text }) => /^Subject: (.*)$/m.exec(readable(text))?.[1] ?? "");
    for (const subject of subjects) expect(subject).toMatch(IN_ENGLISH);
  },
);
