import { randomUUID } from "node:crypto";
import { type Clinician, getAccount } from "~/auth/actor.server";
import { choosePlace } from "~/auth/places.server";
import { now } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action as acceptInvite } from "~/routes/invite.$token";
import { action as signUp } from "~/routes/signup";
import {
  actorOf,
  call,
  cookieOf,
  createCarer,
  createClinic,
  createClinician,
  createFrontDesk,
  createInvitedPatient,
  createPain,
  createPatient,
  createProgram,
  createRedFlagReport,
  createSession,
  deactivate,
  joinStaff,
  request,
  type TestPatient,
  type TestProgram,
} from "../factories";
import { createNote } from "../factories/notes";

/** Whatever of Ada's may show up in an answer only for those who treat her. */
export const SECRETS = [
  "Ada Secretly",
  "ada@secret.example",
  "Secret Harbour",
  "Ada's hip",
  "Ada's note",
  "ines@secret.example",
];

export type World = Awaited<ReturnType<typeof createWorld>>;

/**
 * Two clinics. Ada belongs to the first: her rows are what everybody is after. Ben is a patient of the
 * same clinic, Cleo one of the second, which was made through the pages, as any stranger could. Ada has a carer. At the
 * first clinic's front desk are somebody and an owner who treats nobody; the leaver was a colleague there. The visitor
 * treats at both clinics, and is at the second one.
 */
export async function createWorld() {
  const { owner, cookie: ownersCookie } = await createClinic({ name: "Secret Harbour" });
  const colleague = await createClinician(owner);
  const invited = await createInvitedPatient(owner, { name: "Ada Secretly, invited" });
  const email = `ada@secret.example.${invited.patientId}.example`;
  const ada = await createPatient(owner, { name: "Ada Secretly", condition: "Ada's hip", email });
  const ben = await createPatient(owner, { name: "Ben Other" });
  const { strangerOwner, cleo } = await createSecondClinic();
  const carer = await createCarer(ada);
  const desk = await createFrontDesk(owner);
  const deskOwner = await createFrontDesk(owner, { name: "Dora Deskowner", isOwner: true });
  const leaver = await createClinician(owner, { name: "Lee Leaver" });
  await deactivate(leaver.membership.id);
  const visitor = await createVisitor(owner, cleo.actor.clinicId);
  const record = await createRecord(ada);
  const adas = {
    ...{ ...record, ...(await logToday(record)) },
    ...(await answerAlerts(ada, owner)),
    coverId: await cover(colleague.actor, owner, ada.patient.id),
  };
  const own = {
    ada: adas,
    owner: adas,
    colleague: adas,
    ben: await createRecord(ben),
    cleo: await createRecord(cleo),
    ...{ carer: adas, desk: adas, deskOwner: adas, leaver: adas },
  };
  const draft = await createNote(owner, ada, { text: { S: "Ada's note" }, isSigned: false });
  const signed = await createNote(owner, ada, { text: { S: "Ada's note" } });
  const phraseId = await createPhrase(owner);
  const message = await createMessages(ada);
  const asked = await createQuestions(ada);
  const staffInvite = await createStaffInvite(owner);
  const carerInvite = await createCarerInvite(ada, owner);
  const closed = await createClosed(owner);
  const whose = { patientId: invited.patientId };
  const invitedEpisode = await db.episode.findFirstOrThrow({ where: whose });
  const failedJob = await createFailedJob(owner.clinicId, ada.patient.id);
  return {
    ids: {
      ...(await createPasskeys(ada.actor.userId, colleague.actor.userId)),
      adasPhoneId: await createPhone(ada),
      ...{ ...adas, invitedId: invited.patientId, failedJobId: failedJob.id },
      invitedEpisodeId: invitedEpisode.id,
      ...{ draftId: draft.id, signedNoteId: signed.id, phraseId },
      ...{ memberId: colleague.membership.id, leaverId: leaver.membership.id },
      ...{ staffInviteId: staffInvite.id, carerInviteId: carerInvite.id },
      ...{ carerAccessId: carer.access.id, ...closed },
      ...{ ...message, ...asked },
    },
    own: { ...own, strangerOwner: own.cleo, visitor: own.cleo },
    cookies: {
      ada: ada.cookie,
      ben: ben.cookie,
      owner: ownersCookie,
      colleague: colleague.cookie,
      cleo: cleo.cookie,
      strangerOwner,
      ...{ carer: carer.cookie, desk: desk.cookie, deskOwner: deskOwner.cookie },
      ...{ leaver: leaver.cookie, visitor },
    },
  };
}

/** Somebody discharged with figures and a doctor, whose name is Ada's. */
async function createClosed(owner: Clinician) {
  const { patient, episode } = await createPatient(owner, {
    ...{ name: "Ada Secretly, closed", dischargedOn: "2026-03-01" },
  });
  const { clinicId, userId: byId } = owner;
  const at = new Date("2026-03-01T12:00:00Z");
  const place = { clinicId, patientId: patient.id, episodeId: episode.id };
  const referrer = await db.referrer.create({
    data: { clinicId, name: "Ada Secretly, doctor", createdAt: at },
  });
  await db.discharge.create({
    data: {
      ...{ ...place, byId, keeps: [], createdAt: at, savedAt: at, closedAt: at },
      outcome: {
        ...{ startedOn: "2026-01-01", endedOn: "2026-03-01", pain: null, measures: [] },
        ...{ sessions: { done: 0, due: 0 }, weeks: [], exercises: [], schedule: null },
        redFlags: 0,
      },
    },
  });
  return { closedId: patient.id, closedEpisodeId: episode.id, referrerId: referrer.id };
}

/** @returns the cookie of somebody who treats at both clinics, and has chosen the second one */
async function createVisitor(owner: Clinician, secondClinicId: string) {
  const { user, cookie } = await createClinician(owner, { name: "Vic Visitor" });
  const { id: placeId } = await joinStaff(user.id, secondClinicId);
  const asked = request("/places", { cookie });
  const account = await getAccount(asked);
  if (!account || !(await choosePlace(asked, account, placeId))) throw new Error("No such place.");
  return cookie;
}

/** One of Ada's, and one of a colleague's. */
async function createPasskeys(adasId: string, colleaguesId: string) {
  const passkey = { publicKey: "x", counter: 0, name: "Phone", createdAt: now() };
  const rows = [adasId, colleaguesId].map((userId) => ({ ...passkey, userId, id: randomUUID() }));
  await db.passkey.createMany({ data: rows });
  return { adasPasskeyId: rows[0]?.id ?? "", colleaguesPasskeyId: rows[1]?.id ?? "" };
}

/** A browser of hers that reminders come to. */
async function createPhone({ access, patient }: TestPatient): Promise<string> {
  const { clinicId, id: patientId } = patient;
  const phone = { clinicId, patientId, accessId: access.id, endpointHash: "x", sealed: "x" };
  return (await db.pushSubscription.create({ data: { ...phone, createdAt: now() } })).id;
}

async function createPhrase({ clinicId, userId: createdById, now: createdAt }: Clinician) {
  const phrase = { code: "ada", text: "Ada's note", clinicId, createdById, createdAt };
  return (await db.phrase.create({ data: phrase })).id;
}

/** Ada wrote, and her clinic keeps a reply ready. */
async function createMessages({ patient, actor }: TestPatient) {
  const { clinicId, id: patientId } = patient;
  const at = new Date("2026-03-04T09:00:00Z");
  const thread = { clinicId, patientId, lastAt: at, waitingSince: at };
  const { id: threadId } = await db.messageThread.create({ data: thread });
  const messageId = randomUUID();
  const from = { clinicId, patientId, threadId, authorId: actor.userId, isFromStaff: false };
  await db.message.create({ data: { ...from, id: messageId, text: "Ada's note, sent", at } });
  const made = { createdById: actor.userId, createdAt: at, position: 0 };
  const words = { title: "Ada's note", text: "Ada's note, ready" };
  const { id: replyId } = await db.cannedReply.create({ data: { ...made, ...words, clinicId } });
  return { messageId, replyId };
}

/** Her clinic asked Ada about something that she named. */
async function createQuestions({ patient, episode, actor }: TestPatient) {
  const at = new Date("2026-03-04T09:00:00Z");
  const of = { clinicId: patient.clinicId, patientId: patient.id, episodeId: episode.id };
  const named = { ...of, name: "Ada's note, stairs", position: 0, createdAt: at };
  const { id: activityId } = await db.activity.create({ data: named });
  const measures = [{ measure: "psfs", version: 1, items: [activityId] }];
  const questionKey = `psfs.${activityId}`;
  const asked = { ...of, measures, createdById: actor.userId, createdAt: at };
  const answers = { [questionKey]: 4 };
  const { id: requestId } = await db.measureRequest.create({ data: { ...asked, answers } });
  return { requestId, questionKey };
}

function createStaffInvite({ clinicId, userId: createdById }: Clinician) {
  const at = new Date("2026-03-04T10:00:00Z");
  const times = { createdAt: at, expiresAt: new Date("2026-03-11T10:00:00Z") };
  const hashes = { tokenHash: crypto.randomUUID(), mailedTokenHash: crypto.randomUUID() };
  const whom = { name: "Ines Invited", email: "ines@secret.example", role: "CLINICIAN" as const };
  return db.staffInvite.create({ data: { clinicId, createdById, ...whom, ...times, ...hashes } });
}

function createCarerInvite({ patient }: Pick<TestPatient, "patient">, { now }: Clinician) {
  return db.invite.create({
    data: {
      ...{ patientId: patient.id, clinicId: patient.clinicId, kind: "CARER" },
      ...{ name: "Kim", email: "kim@carer.example", tokenHash: `of ${patient.id}` },
      ...{ createdAt: now, expiresAt: new Date("2026-03-18T12:00:00Z") },
    },
  });
}

function createFailedJob(clinicId: string, patientId: string) {
  const at = new Date("2026-03-04T10:00:00Z");
  const times = { dueAt: at, createdAt: at, failedAt: at };
  const job = { kind: "address-changed-mail", payload: { patientId }, failure: "ESOCKET" };
  return db.job.create({ data: { ...job, ...times, clinicId } });
}

/** A program since three days ago, another one ahead; yesterday is logged. */
async function createRecord(person: Pick<TestPatient, "patient" | "episode">) {
  const program = await createProgram(person, { startsOn: "2026-03-01" });
  const upcoming = await createProgram(person, { startsOn: "2026-03-20" });
  const yesterday = await createSession(program, { dueOn: "2026-03-03" });
  const earlier = await createSession(program, { dueOn: "2026-03-02" });
  const [revision] = program.revisions;
  return {
    program,
    patientId: person.patient.id,
    episodeId: person.episode.id,
    programId: program.program.id,
    upcomingId: upcoming.program.id,
    revisionId: revision?.id ?? "",
    itemIds: revision?.items.map((item) => item.id) ?? [],
    yesterdayId: yesterday.id,
    earlierId: earlier.id,
  };
}

/** Today's session and pain, which the others do not have: only a foreign id could name them. */
async function logToday({ program, earlierId }: { program: TestProgram; earlierId: string }) {
  const at = new Date("2026-03-04T11:00:00Z");
  const note = "Ada's note";
  const today = await createSession(program, { completedAt: at, createdAt: at, note });
  const pain = await createPain(program, { score: 4, at, note });
  const about = {
    ...{ moment: "NEXT_MORNING" as const, sessionLogId: earlierId, localDate: "2026-03-03" },
  };
  const morning = await createPain(program, { score: 4, at, note, ...about });
  const reported = await createRedFlagReport(program, { codes: ["fever"], note });
  return {
    ...{ todayId: today.id, painId: pain.id, morningId: morning.id },
    ...{ redFlagId: reported.report.id, pauseId: reported.pause?.id ?? "" },
  };
}

/** Yesterday was too painful, which somebody snoozed with words of their own. */
async function answerAlerts(
  { patient }: Pick<TestPatient, "patient">,
  { userId: byId }: Clinician,
) {
  const high = await createPain({ patient }, { score: 9, localDate: "2026-03-03" });
  const { id: patientId, clinicId } = patient;
  const given = { clinicId, patientId, byId, rule: "pain-too-high", localDate: "2026-03-03" };
  const key = `pain-too-high:${high.id}`;
  const snooze = await db.alertAnswer.create({
    data: {
      ...{ ...given, key, kind: "SNOOZED", untilOn: "2026-03-06", reason: "Ada's note, snoozed" },
      at: new Date("2026-03-03T21:00:00Z"),
    },
  });
  return { alertKey: key, snoozeId: snooze.id };
}

/** The colleague handed Ada over for some days. @returns id of the handover */
async function cover(by: Clinician, { userId: colleagueId }: Clinician, patientId: string) {
  const { clinicId, userId, now: createdAt } = by;
  const { id } = await db.cover.create({
    data: {
      ...{ clinicId, clinicianId: userId, createdById: userId, colleagueId, createdAt },
      ...{ fromOn: "2026-03-04", untilOn: "2026-03-09", may: "ACT" },
      patients: { create: { patientId, note: "Ada's note, handed over" } },
    },
  });
  return id;
}

async function createSecondClinic() {
  const email = `${crypto.randomUUID()}@stranger.example`;
  const account = { name: "Sam Stranger", clinicName: "Stranger's Clinic", email };
  const form = { ...account, password: "a long enough password", timeZone: "Europe/London" };
  const signedUp = await call(signUp, request("/signup", { form }));
  const strangerOwner = cookieOf(signedUp.headers.get("Set-Cookie"));
  const owner = await actorOf(strangerOwner, "clinician");
  const { token, patientId } = await createInvitedPatient(owner, { name: "Cleo Stranger" });
  const password = "my own words here";
  const joined = await call(acceptInvite, request(`/invite/${token}`, { form: { password } }), {
    token,
  });
  const patient = await db.patient.findUniqueOrThrow({ where: { id: patientId } });
  const episode = await db.episode.findFirstOrThrow({ where: { patientId } });
  const cookie = cookieOf(joined.headers.get("Set-Cookie"));
  return {
    strangerOwner,
    cleo: { patient, episode, cookie, actor: await actorOf(cookie, "patient") },
  };
}
