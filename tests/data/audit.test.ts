import { createECDH, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { acceptAs, acceptAsNew } from "~/auth/accept-invite.server";
import { type Clinician, getAccount } from "~/auth/actor.server";
import {
  cancelApp,
  confirmApp,
  removeApp,
  renewRecoveryCodes,
  startApp,
} from "~/auth/authenticator-app.server";
import { changeOwnLanguage } from "~/auth/change-language.server";
import { changeOwnName } from "~/auth/change-name.server";
import { changePassword } from "~/auth/change-password.server";
import { askEmailChange, askProof } from "~/auth/email-change.server";
import { confirmEmail, refuseEmail } from "~/auth/email-link.server";
import { sealFactorSecret } from "~/auth/factor-secret.server";
import { forgive } from "~/auth/limits.server";
import { addPasskey, beginPasskey, removePasskey, renamePasskey } from "~/auth/own-passkeys.server";
import { endOneSignIn } from "~/auth/own-sign-ins.server";
import { slowHash } from "~/auth/password.server";
import { choosePlace } from "~/auth/places.server";
import { takeRecoveryCode } from "~/auth/recovery-codes.server";
import { resetPassword } from "~/auth/reset.server";
import { createClinic as signUp } from "~/auth/sign-up.server";
import { acceptStaffInvitation } from "~/auth/staff-invite.server";
import { endAccess } from "~/data/access/end-access.server";
import { inviteCarer } from "~/data/access/invite-carer.server";
import { withdrawInvite } from "~/data/access/withdraw-invite.server";
import { answerAlert } from "~/data/alerts/answer-alert.server";
import { getAlerts } from "~/data/alerts/get-alerts.server";
import { undoAnswer } from "~/data/alerts/undo-answer.server";
import { wakeAlert } from "~/data/alerts/wake-alert.server";
import { endCover } from "~/data/covers/end-cover.server";
import { handOver } from "~/data/covers/hand-over.server";
import { saveDischargeDraft } from "~/data/discharge/save-draft.server";
import { decideIntake } from "~/data/intake/decide-intake.server";
import { saveIntake } from "~/data/intake/save-intake.server";
import { keepLetter } from "~/data/letters/keep-letter.server";
import { sendAnswers } from "~/data/measures/answer-questions.server";
import { askPatient, withdrawQuestions } from "~/data/measures/ask-patient.server";
import { correctMeasurement } from "~/data/measures/correct-measurement.server";
import { importInstrument, retireInstrument } from "~/data/measures/instruments.server";
import { moveDueDate } from "~/data/measures/move-due-date.server";
import { markOpened } from "~/data/measures/open-request.server";
import { takeMeasurements } from "~/data/measures/take-measurement.server";
import { markThreadRead } from "~/data/messages/mark-read.server";
import { needAnswerAfterAll, needNoAnswer } from "~/data/messages/need-no-answer.server";
import { removeReply, saveReply } from "~/data/messages/replies.server";
import { sendMessage } from "~/data/messages/send-message.server";
import { amendNote } from "~/data/notes/amend-note.server";
import { discardDraft, putBackDraft } from "~/data/notes/discard-draft.server";
import { printNotes } from "~/data/notes/get-notes.server";
import { addPhrase, changePhrase, removePhrase } from "~/data/notes/phrases.server";
import { saveDraft } from "~/data/notes/save-draft.server";
import { signNote } from "~/data/notes/sign-note.server";
import { endAway, setAway } from "~/data/patients/absence.server";
import { addPatient } from "~/data/patients/add-patient.server";
import { archivePatient, bringBackPatient } from "~/data/patients/archive.server";
import { beginEpisode } from "~/data/patients/begin-episode.server";
import { dischargeEpisode } from "~/data/patients/discharge-episode.server";
import { markDuplicate, unmarkDuplicate } from "~/data/patients/duplicates.server";
import { editPatient, type PatientEdit } from "~/data/patients/edit-patient.server";
import { exportPatients } from "~/data/patients/export-patients.server";
import { getPatientEdit } from "~/data/patients/get-patient-edit.server";
import { changeTimeZone, markPrinciplesRead } from "~/data/patients/own-account.server";
import { reopenEpisode } from "~/data/patients/reopen-episode.server";
import { assignProgram } from "~/data/programs/assign-program.server";
import { saveRevision } from "~/data/programs/revise-program.server";
import { stopProgram } from "~/data/programs/stop-program.server";
import { undoAssignment } from "~/data/programs/undo-assignment.server";
import { undoStop } from "~/data/programs/undo-stop.server";
import { choosePages } from "~/data/reading/choose-pages.server";
import { markPageRead } from "~/data/reading/mark-read.server";
import { noteOpened } from "~/data/record/note-opened.server";
import { exportProgress } from "~/data/record/progress.server";
import { decidePause } from "~/data/red-flags/decide-pause.server";
import { markReportsOpened } from "~/data/red-flags/mark-reports-opened.server";
import { reportRedFlags } from "~/data/red-flags/report-red-flags.server";
import {
  addReferrer,
  archiveReferrer,
  changeReferrer,
} from "~/data/referrers/keep-referrer.server";
import { browserName } from "~/data/reminders/browser-name.server";
import { endFeed, makeFeed } from "~/data/reminders/feeds.server";
import { losePhones } from "~/data/reminders/lost-phones.server";
import { saveReminders, turnMailsOff } from "~/data/reminders/own-reminders.server";
import { addPhone, removePhone } from "~/data/reminders/phones.server";
import { fromSettings, noSettings } from "~/data/reminders/stored.server";
import { logNextMorning, logPain } from "~/data/sessions/log-pain.server";
import { logSession } from "~/data/sessions/log-session.server";
import { undoLog } from "~/data/sessions/undo-log.server";
import { changeMember } from "~/data/team/change-member.server";
import { changeRules } from "~/data/team/change-rules.server";
import { changeClinicLanguages } from "~/data/team/clinic-languages.server";
import { changeClinic, getClinicSettings } from "~/data/team/clinic-settings.server";
import { deactivateMember, reactivateMember } from "~/data/team/deactivate-member.server";
import { dropJob, retryJob } from "~/data/team/failed-jobs.server";
import { changeIdleMinutes } from "~/data/team/idle-minutes.server";
import { inviteStaff, renewStaffInvite } from "~/data/team/invite-staff.server";
import { keepPreferences } from "~/data/team/preferences.server";
import { acceptNotice, publishNotice } from "~/data/team/privacy-notice.server";
import { remindSecondFactor } from "~/data/team/remind-second-factor.server";
import { renewInvite } from "~/data/team/renew-invite.server";
import { resetSecondFactor } from "~/data/team/reset-second-factor.server";
import { endPatientInvitesOf, passPatientsOn } from "~/data/team/team-steps.server";
import { withdrawStaffInvite } from "~/data/team/withdraw-staff-invite.server";
import { usualRules } from "~/domain/clinic-rules";
import type { LetterContent } from "~/domain/discharge/letter";
import type { InstrumentDefinition } from "~/domain/measures/instrument";
import { type IntakeAnswers, nothingAnswered } from "~/domain/measures/intake";
import { now } from "~/lib/clock.server";
import { asActor, asSystem, db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { codeAt, newCodeSecret } from "~/lib/one-time-code.server";
import { inRequest } from "~/lib/request-scope.server";
import { tokenHash } from "~/lib/tokens.server";
import { releaseUnproved } from "~/lib/unproved-address.server";
import {
  cookieOf,
  createCarer,
  createClinician,
  createFrontDesk,
  createInvitedPatient,
  createPain,
  createPatient,
  createRedFlagReport,
  createSession,
  deactivate,
  notePrecaution,
  PASSWORD,
  request,
  type TestPatient,
} from "../factories";
import { createAuthenticator } from "../factories/authenticator";
import { allRows, madeAnew } from "../factories/database";
import { completeIntake } from "../factories/intake";
import { createNote } from "../factories/notes";
import { secretOf } from "../factories/second-factor";
import { readSources } from "../house/sources";
import { atTheClinic, change, newProgram } from "./programs/programs-setup";
import { sessionInput } from "./sessions/session-input";

const someone = { pronouns: null, birth: null, goal: null, precautions: [] };
const nobody = { toUserId: null, tellsPatients: false };
const newColleague = { name: "Ines", role: "FRONT_DESK", isOwner: false } as const;
const ownDoctor = {
  ...{ name: "Own words", practice: "Own words", address: null, phone: null, email: null },
};
const content: LetterContent = {
  ...{ opening: "Own words", did: "Own words", fromHere: ["Own words"], language: "en" },
  ...{ clinic: "North", sender: [], to: [], date: "4 March 2026", copy: null, title: "Own words" },
  ...{ greeting: "Dear", weeks: [], weekEnds: ["1 Feb", "4 Mar"], chart: "", pain: "", rows: [] },
  headings: { changed: "", pain: "", did: "", fromHere: "" },
  columns: { measure: "", start: "", end: "", change: "", meaning: "" },
  ...{ closing: "", signed: "", footer: "Own words" },
};
const pain = { score: 3, bodySite: null, note: null };

const rating = (id: string) => ({
  ...{ id, measure: "groc", version: 1, takenOn: "2026-03-04", answers: { rating: 4 } },
});
const ownInstrument: InstrumentDefinition = {
  ...{ schema: 1, id: "own-2", name: "Own words", language: "en", licence: "Own words" },
  ...{ items: [{ id: "a", text: "Own words", min: 0, max: 4 }], scoring: "sum" },
  ...{ direction: "higher-better", mdc: null, mcid: null, source: "Own words" },
};
/** As a browser gives it. */
const ownPhone = {
  endpoint: "https://fcm.googleapis.com/fcm/send/own",
  keys: {
    p256dh: createECDH("prime256v1").generateKeys("base64url"),
    auth: Buffer.alloc(16).toString("base64url"),
  },
};
/** A message of a patient. @param waitingSince null: it needs no answer */
async function writeTo({ patient, actor }: TestPatient, at: Date, waitingSince: Date | null) {
  const { clinicId, id: patientId } = patient;
  const thread = { clinicId, patientId, lastAt: at, waitingSince };
  const { id: threadId } = await db.messageThread.create({ data: thread });
  const from = { clinicId, patientId, threadId, authorId: actor.userId, isFromStaff: false };
  await db.message.create({ data: { ...from, id: randomUUID(), text: "Own words", at } });
}

type World = Awaited<ReturnType<typeof prepare>>;

async function prepare() {
  // Whose counter is looked at first in a process makes the key of all of them.
  await forgive("fresh-sign-in-by-person", "nobody");
  const { clinic, pat, running } = await atTheClinic();
  const program = await running();
  const upcoming = await running({ startsOn: "2026-03-20" });
  const stopped = await running({ startsOn: "2026-03-25", stoppedOn: "2026-03-24" });
  const invited = await createInvitedPatient(clinic.owner);
  const unread = await createPatient(clinic.owner, { principlesReadAt: null });
  const yesterday = await createSession(program, { dueOn: "2026-03-03" });
  const report = await createPain(pat, { score: 4, at: pat.actor.now });
  const closed = await createPatient(clinic.owner, { dischargedOn: "2026-03-01" });
  const shelved = await createPatient(clinic.owner, { dischargedOn: "2026-03-01" });
  const off = { archivedAt: clinic.owner.now, archivedById: clinic.owner.userId };
  await db.patient.update({ where: { id: shelved.patient.id }, data: off });
  const doctor = await db.referrer.create({
    data: { clinicId: clinic.owner.clinicId, name: "Own words", createdAt: clinic.owner.now },
  });
  const flagged = await createPatient(clinic.owner);
  const { report: sign, pause } = await createRedFlagReport(flagged);
  const hurting = await createPatient(clinic.owner);
  await createPain(hurting, { score: 8, at: hurting.actor.now });
  const { alerts: [alert] = [] } = (await getAlerts(clinic.owner, hurting.patient.id)) ?? {};
  const asleep = await createPatient(clinic.owner);
  const answered = {
    rule: "pain-too-high",
    key: "k",
    localDate: "2026-03-04",
    reason: "Own words",
  };
  const snooze = await db.alertAnswer.create({
    data: {
      ...{ ...answered, kind: "SNOOZED", untilOn: "2026-03-09", at: clinic.owner.now },
      ...{
        clinicId: clinic.owner.clinicId,
        patientId: asleep.patient.id,
        byId: clinic.owner.userId,
      },
    },
  });
  const { actor: colleague, user } = await createClinician(clinic.owner);
  const child = await createPatient(clinic.owner);
  const wroteAt = new Date(clinic.owner.now.getTime() - 60_000);
  await writeTo(pat, wroteAt, wroteAt);
  await writeTo(child, wroteAt, null);
  await db.patient.update({ where: { id: child.patient.id }, data: { birthYear: 2014 } });
  const parent = { name: "Own words", email: user.email };
  const carerLink = await inviteCarer(clinic.owner, child.patient.id, parent);
  if (!carerLink || carerLink === "has-access") throw new Error("Nobody was invited.");
  const openInvite = await db.invite.findFirstOrThrow({ where: { patientId: child.patient.id } });
  const notice = await db.privacyNotice.create({
    data: {
      ...{ clinicId: clinic.owner.clinicId, version: 1, text: "Own words" },
      ...{ effectiveOn: "2026-03-01", createdById: clinic.owner.userId },
      createdAt: clinic.owner.now,
    },
  });
  await db.patient.update({
    where: { id: invited.patientId },
    data: { duplicateOfId: pat.patient.id },
  });
  await db.absence.create({
    data: {
      ...{ clinicId: clinic.owner.clinicId, patientId: child.patient.id },
      ...{ fromOn: "2026-03-01", untilOn: "2026-03-09" },
      ...{ createdById: clinic.owner.userId, createdAt: clinic.owner.now },
    },
  });
  const reminded = { clinicId: pat.patient.clinicId, patientId: pat.patient.id };
  const ofPatsAccess = { ...reminded, accessId: pat.access.id, createdAt: clinic.owner.now };
  await db.reminderPlan.create({
    data: {
      ...{ ...ofPatsAccess, ...fromSettings({ ...noSettings, byEmail: true }) },
      updatedAt: clinic.owner.now,
    },
  });
  await db.pushSubscription.create({
    data: { ...ofPatsAccess, endpointHash: browserName("https://old.example") ?? "", sealed: "x" },
  });
  await db.calendarFeed.create({ data: { ...ofPatsAccess, tokenHash: "x" } });
  const starting = await createClinician(clinic.owner);
  await startApp(starting.actor);
  const strong = await createClinician(clinic.owner);
  const { passkeyId, secret, recoveryCode } = await giveFactors(strong.actor);
  const days = { fromOn: "2026-03-05", untilOn: "2026-03-06", may: "LOOK" } as const;
  const coverId = randomUUID();
  await handOver(clinic.owner, { id: coverId, colleagueId: colleague.userId, ...days, notes: [] });
  const desk = await createFrontDesk(clinic.owner);
  const leaver = await createFrontDesk(clinic.owner);
  const away = await createClinician(clinic.owner);
  const { patientId } = invited;
  await db.invite.updateMany({ where: { patientId }, data: { createdById: away.user.id } });
  const theirs = { clinicianId: away.user.id };
  await db.patient.update({ where: { id: asleep.patient.id }, data: theirs });
  await deactivate(leaver.membership.id);
  await db.clinic.update({
    where: { id: clinic.owner.clinicId },
    data: { secondFactorFrom: "2026-04-01" },
  });
  const asked = await inviteStaff(clinic.owner, { ...newColleague, email: "asked@test.example" });
  const { id: staffInviteId } = await db.staffInvite.findFirstOrThrow();
  const dead = await db.job.create({
    data: {
      ...{ kind: "test", payload: {}, clinicId: clinic.owner.clinicId, failure: "unknown" },
      ...{ dueAt: clinic.owner.now, createdAt: clinic.owner.now, failedAt: clinic.owner.now },
    },
  });
  const { userId, clinicId, now: createdAt } = clinic.owner;
  const ofPat = { clinicId, patientId: pat.patient.id, episodeId: pat.episode.id };
  const intakes = [
    { of: flagged, answers: intakeOf({ "told-not-to-exercise": true }, 0).answers },
    { of: hurting, answers: { ...completeIntake, goal: "Own words" } },
  ];
  for (const { of, answers } of intakes) {
    const place = { clinicId, patientId: of.patient.id, episodeId: of.episode.id };
    await db.intake.create({ data: { ...place, answers, createdAt, savedAt: createdAt } });
  }
  const measured = await db.measurement.create({
    data: {
      ...{ ...ofPat, ...rating(randomUUID()), score: -4, source: "STAFF" },
      ...{ takenById: userId, createdAt },
    },
  });
  const ofPhone = { measures: [{ measure: "groc", version: 1, items: ["rating"] }] };
  const gaps = await db.measurement.create({
    data: {
      ...{ ...ofPat, id: randomUUID(), measure: "lefs", version: 1, takenOn: "2026-03-04" },
      ...{ answers: { 1: 3 }, source: "STAFF", takenById: userId, createdAt },
    },
  });
  const question = await db.measureRequest.create({
    data: { ...ofPat, ...ofPhone, answers: {}, createdById: userId, createdAt },
  });
  const completes = { measure: "lefs", version: 1, items: ["2"], completes: gaps.id };
  const replied = await db.measureRequest.create({
    data: {
      ...{ ...ofPat, measures: [completes], answers: { "lefs.2": 4 } },
      ...{ createdById: userId, createdAt },
    },
  });
  const told = await db.measureRequest.create({
    data: {
      ...{ ...ofPat, measures: [{ measure: "intake", version: 1, items: ["goal"] }] },
      ...{ answers: { "intake.goal": "Own words" }, createdById: userId, createdAt },
    },
  });
  const instrument = await db.instrument.create({
    data: {
      ...{ clinicId, code: "own", version: 1, name: "Own words", language: "en" },
      ...{ definition: ownInstrument, createdById: userId, createdAt },
    },
  });
  const resetToken = randomUUID();
  await db.passwordReset.create({
    data: {
      ...{ userId, tokenHash: tokenHash(resetToken), createdAt },
      expiresAt: new Date(createdAt.getTime() + 1),
    },
  });
  const { id: signInId } = await db.signIn.findFirstOrThrow({ where: { userId } });
  const precaution = await notePrecaution(clinic.owner, pat.episode.id, { code: "no-limits" });
  const unproved = await createClinician(clinic.owner);
  await db.user.update({ where: { id: unproved.user.id }, data: { emailProvedAt: null } });
  const draft = await createNote(clinic.owner, pat, { isSigned: false });
  const thrownAway = await createNote(clinic.owner, pat, { isSigned: false });
  await db.note.update({
    where: { id: thrownAway.id },
    data: { discardedAt: clinic.owner.now },
  });
  const signedNote = await createNote(clinic.owner, pat);
  await addPhrase(clinic.owner, { code: "pain", text: "Own words" });
  const phrase = await db.phrase.findFirstOrThrow();
  return {
    ...clinic,
    ...pat,
    ...{ measured, instrument, question, replied, told },
    ...{ draft, thrownAway, signedNote, phraseId: phrase.id },
    unproved,
    closed,
    shelved,
    doctorId: doctor.id,
    hurting,
    alert,
    asleep,
    snooze,
    colleague,
    ...{ child, wroteAt },
    childToken: new URL(carerLink.inviteLink).pathname.replace("/invite/", ""),
    openInviteId: openInvite.id,
    helper: await createCarer(child),
    noticeId: notice.id,
    starting,
    strong,
    passkeyId,
    recoveryCode,
    secret,
    days,
    coverId,
    dead,
    flagged,
    signReportId: sign.id,
    pauseId: pause?.id ?? "",
    precaution,
    signInId,
    resetToken,
    ...{ desk, leaver, away, staffInviteId },
    staffToken: asked?.kind === "invited" ? asked.inviteLink.replace(/^.*\//, "") : "",
    program,
    upcoming,
    stopped,
    programId: program.program.id,
    invited,
    unread,
    yesterday,
    report,
  };
}

const newWorld = madeAnew(prepare);

/** An app and a passkey, as rows alone: their codes are slow to make, on purpose. */
async function giveFactors({ userId, clinicId, now: at }: Clinician) {
  const secret = newCodeSecret();
  const sealed = await asSystem("sign-in", (tx) => sealFactorSecret(tx, secret));
  await db.totpSecret.create({
    data: { userId, secret: sealed, createdAt: at, confirmedAt: at },
  });
  const passkey = { id: randomUUID(), publicKey: "x", counter: 0, name: "Phone", createdAt: at };
  await db.passkey.create({ data: { ...passkey, userId } });
  const where = { userId_clinicId: { userId, clinicId } };
  const member = { userId, clinicId, role: "CLINICIAN" as const };
  await db.membership.upsert({ where, create: member, update: {} });
  const recoveryCode = "ABCD1234";
  const codeHash = await slowHash(recoveryCode, userId);
  await db.recoveryCode.create({ data: { userId, codeHash, createdAt: at } });
  return { passkeyId: passkey.id, secret, recoveryCode };
}

/** A passkey made in software, at an origin that can have any. */
async function makePasskey({ actor, cookie }: World["strong"]) {
  const { origin } = env;
  const place = { rpID: "clinic.example", origin: "http://clinic.example" };
  Object.assign(env, { origin: place.origin });
  const begun = await beginPasskey(actor, "Supple");
  const options = JSON.parse(begun?.options ?? "null");
  const credential = createAuthenticator(place).register(options);
  const step = `${cookie}; ${cookieOf(begun?.cookie ?? null)}`;
  const asked = request("/", { cookie: step });
  const added = addPasskey(asked, actor, { credential, name: "Laptop" });
  return added.finally(() => Object.assign(env, { origin }));
}

async function edit(
  { owner, patient, episode }: World,
  changes: Partial<PatientEdit>,
  name?: string,
) {
  const opened = (await getPatientEdit(owner, patient.id))?.values;
  if (!opened) throw new Error("The patient is not there.");
  const typed = name === undefined ? opened : { ...opened, name };
  const nothing = { added: [], changed: [], removed: [] };
  return editPatient(owner, patient.id, {
    ...{ episodeId: episode.id, opened, typed },
    ...{ ...nothing, ...changes },
  });
}

/** Asks for another address, and answers by both of its links or by one. */
async function changeEmail(
  userId: string,
  newEmail: string,
  answer: (links: { old: string; fresh: string }) => Promise<unknown>,
  isHalfDone = false,
) {
  const at = new Date("2026-03-04T08:00:00Z");
  const links = { old: randomUUID(), fresh: randomUUID() };
  const { id } = await db.emailChange.create({
    data: {
      ...{ userId, newEmail, createdAt: at, expiresAt: new Date("2100-01-01T00:00:00Z") },
      ...{ oldTokenHash: tokenHash(links.old), newTokenHash: tokenHash(links.fresh) },
      oldProvedAt: isHalfDone ? at : null,
    },
  });
  try {
    return await answer(links);
  } catch (refused) {
    // The request was there before; what is tried here is the answer to it.
    await db.emailChange.delete({ where: { id } });
    throw refused;
  }
}

const byNew = ({ fresh }: { fresh: string }) => confirmEmail(fresh);

/** Every action that the audit knows, and a command that writes it. */
const commands: Record<string, (world: World) => Promise<unknown>> = {
  "clinic.created": () =>
    signUp({
      ...{ name: "Nora", clinicName: "North", phone: null, timeZone: "Europe/Paris" },
      ...{ email: `${randomUUID()}@test.example`, password: "a long password" },
    }),
  "email-change.asked": ({ owner }) =>
    askEmailChange(owner, {
      newEmail: "other@test.example",
      currentPassword: PASSWORD,
      code: "",
    }),
  "email-proof.asked": ({ unproved }) => askProof(unproved.actor),
  "email-change.confirmed": ({ owner }) => changeEmail(owner.userId, "other@test.example", byNew),
  "email.changed": ({ owner }) => changeEmail(owner.userId, "other@test.example", byNew, true),
  "email.proved": ({ unproved: { user } }) => changeEmail(user.id, user.email, byNew, true),
  "email-change.ended": ({ owner, user }) => changeEmail(owner.userId, user.email, byNew, true),
  "email-change.refused": ({ owner }) =>
    changeEmail(owner.userId, "other@test.example", ({ old }) => refuseEmail(old)),
  "email.released": ({ unproved: { user } }) =>
    asSystem("sign-up", (tx) => releaseUnproved(tx, user.email)),
  "rules.changed": ({ owner }) => changeRules(owner, usualRules, { ...usualRules, silentDays: 9 }),
  "patient.added": ({ owner }) =>
    addPatient(owner, {
      ...{ name: "New", email: "new@test.example", timeZone: "Europe/Paris", ...someone },
      ...{ condition: "Hip", side: "LEFT", startedOn: "2026-03-04" },
    }),
  "reading.chosen": ({ owner, patient }) => choosePages(owner, patient.id, ["signs"]),
  "page.read": ({ actor }) => markPageRead(actor, "signs"),
  "duplicate.marked": ({ owner, patient, child }) =>
    markDuplicate(owner, patient.id, child.patient.id),
  "duplicate.unmarked": ({ owner, invited, patient }) =>
    unmarkDuplicate(owner, invited.patientId, patient.id),
  "patient.archived": ({ owner, closed }) => archivePatient(owner, closed.patient.id),
  "patient.brought-back": ({ owner, shelved }) => bringBackPatient(owner, shelved.patient.id),
  "absence.set": ({ actor, patient }) => setAway(actor, patient.id, "2026-03-09"),
  "absence.ended": ({ owner, child }) => endAway(owner, child.patient.id),
  "reminders.set": ({ actor }) => saveReminders(actor, { ...noSettings, cueWords: "Own words" }),
  "reminders.mails-off": ({ actor }) => turnMailsOff(actor),
  "push.allowed": ({ actor }) => addPhone(actor, ownPhone, "Own words"),
  "push.removed": ({ actor }) => removePhone(actor, { endpoint: "https://old.example" }),
  "push.lost": ({ patient }) =>
    asSystem("jobs", (tx) => losePhones(tx, { patientId: patient.id }, "gone")),
  "calendar.made": ({ unread }) => makeFeed(unread.actor),
  "calendar.ended": ({ actor }) => endFeed(actor),
  "patients.exported": ({ owner }) => exportPatients(owner),
  "patient.edited": (world) => edit(world, {}, "New Name"),
  "precaution.noted": (world) =>
    edit(world, {
      added: [{ code: "pregnancy", side: "NOT_STATED", untilOn: null, week: 12, words: "Own" }],
    }),
  "precaution.removed": (world) => edit(world, { removed: [world.precaution.id] }),
  "episode.discharged": ({ owner, patient, episode }) =>
    dischargeEpisode(owner, patient.id, episode.id),
  "discharge.drafted": ({ owner, patient, episode }) =>
    saveDischargeDraft(owner, patient.id, episode.id, {
      ...{ goalOutcome: "REACHED", reason: null, keeps: [], words: "Own words", seen: "" },
    }),
  "letter.kept": ({ owner, closed }) =>
    keepLetter(owner, closed.patient.id, closed.episode.id, {
      ...{ content, referrerId: null, consentOn: "2026-03-04", isShared: true },
    }),
  "referrer.added": ({ owner }) => addReferrer(owner, ownDoctor),
  "referrer.changed": ({ owner, patient, doctorId }) =>
    changeReferrer(owner, patient.id, doctorId, ownDoctor),
  "referrer.archived": ({ owner, patient, doctorId }) =>
    archiveReferrer(owner, patient.id, doctorId),
  "episode.reopened": ({ owner, closed }) =>
    reopenEpisode(owner, closed.patient.id, closed.episode.id),
  "red-flag.reported": ({ actor }) =>
    reportRedFlags(actor, { id: randomUUID(), codes: ["calf-swelling"], note: "Own words" }),
  "red-flag.opened": ({ owner, flagged, signReportId }) =>
    markReportsOpened(owner, flagged.patient.id, [signReportId]),
  "pause.decided": ({ owner, flagged, pauseId }) =>
    decidePause(owner, flagged.patient.id, {
      ...{ pauseId, seen: 1, decision: "GO_ON", spokeTo: "Own words", reason: "Own words" },
    }),
  "alert.answered": ({ owner, hurting, alert }) =>
    answerAlert(owner, hurting.patient.id, {
      ...{ id: randomUUID(), rule: alert?.rule ?? "", key: alert?.key ?? "" },
      ...{ kind: "ACKNOWLEDGED", reason: "Own words", untilOn: null, seen: null },
    }),
  "alert.woken": ({ owner, asleep, snooze }) => wakeAlert(owner, asleep.patient.id, snooze.id),
  "alert.answer-undone": ({ owner, asleep, snooze }) =>
    undoAnswer(owner, asleep.patient.id, snooze.id),
  "cover.made": ({ owner, colleague, days }) =>
    handOver(owner, { id: randomUUID(), colleagueId: colleague.userId, ...days, notes: [] }),
  "cover.ended": ({ owner, coverId }) => endCover(owner, coverId),
  "job.retried": ({ owner, dead }) => retryJob(owner, dead.id),
  "message.sent": ({ actor, patient }) =>
    sendMessage(actor, patient.id, { id: randomUUID(), text: "Own words", about: null }),
  "messages.read": ({ owner, patient }) => markThreadRead(owner, patient.id),
  "message.no-answer-needed": ({ owner, patient }) => needNoAnswer(owner, patient.id),
  "message.answer-needed": ({ owner, child, wroteAt }) =>
    needAnswerAfterAll(owner, child.patient.id, wroteAt),
  "reply.added": ({ owner }) => saveReply(owner, null, { title: "New", text: "Own words" }),
  "reply.changed": ({ owner }) => saveReply(owner, "call-us", { title: "A", text: "Own words" }),
  "reply.removed": ({ owner }) => removeReply(owner, "call-us"),
  "job.dropped": ({ owner, dead }) => dropJob(owner, dead.id),
  "place.chosen": async ({ cookie, access }) => {
    const asked = request("/places", { cookie });
    const account = await getAccount(asked);
    return account && choosePlace(asked, account, access.id);
  },
  "second-factor.app-begun": ({ colleague: actor }) => startApp(actor),
  "second-factor.app-dropped": ({ starting: { actor } }) => cancelApp(actor),
  "second-factor.app-added": async ({ starting: { actor, cookie } }) =>
    confirmApp(request("/", { cookie }), actor, codeAt(await secretOf(actor), now())),
  "second-factor.app-removed": async ({ strong: { actor, cookie }, secret }) => {
    const remove = (at: Date) => {
      const proof = { password: PASSWORD, code: codeAt(secret, at) };
      return removeApp(request("/", { cookie }), actor, proof);
    };
    // At the second run the first code is used up.
    if ((await remove(now())) === "code") await remove(new Date(now().getTime() + 30_000));
  },
  "second-factor.codes-made": ({ strong: { actor, cookie } }) =>
    renewRecoveryCodes(request("/", { cookie }), actor),
  "second-factor.code-used": ({ strong: { actor }, recoveryCode }) =>
    takeRecoveryCode(actor.userId, recoveryCode),
  "second-factor.passkey-added": ({ strong }) => makePasskey(strong),
  "second-factor.passkey-renamed": ({ strong: { actor }, passkeyId }) =>
    renamePasskey(actor, passkeyId, "Old phone"),
  "second-factor.passkey-removed": ({ strong: { actor, cookie }, passkeyId }) =>
    removePasskey(request("/", { cookie }), actor, passkeyId),
  "second-factor.reset": ({ owner, strong: { actor } }) => resetSecondFactor(owner, actor.userId),
  "person.language-changed": ({ actor }) => changeOwnLanguage(actor, "de"),
  "clinic.languages-changed": ({ owner }) =>
    changeClinicLanguages(owner, { on: ["de"], reviewers: { de: "Dr Native" } }),
  "person.renamed": ({ owner }) => changeOwnName(owner, "Own other words"),
  "preferences.changed": ({ owner }) => keepPreferences(owner, { singleKeys: false }),
  "password.changed": ({ owner }) =>
    changePassword(request("/"), owner, {
      currentPassword: PASSWORD,
      password: "quite another one",
    }),
  "password.reset": ({ resetToken }) =>
    resetPassword(resetToken, { password: "quite another one", code: "" }),
  "sign-in.ended": ({ owner, signInId }) => endOneSignIn(owner, signInId),
  "clinic.idle-changed": ({ owner }) => changeIdleMinutes(owner, 30),
  "clinic.changed": async ({ owner }) => {
    const { values, stamp } = await getClinicSettings(owner);
    return changeClinic(owner, { ...values, emergencyNumber: "112" }, stamp);
  },
  "staff-invite.made": ({ owner }) =>
    inviteStaff(owner, { ...newColleague, email: "another@test.example" }),
  "staff-invite.renewed": ({ owner, staffInviteId }) => renewStaffInvite(owner, staffInviteId),
  "staff-invite.withdrawn": ({ owner, staffInviteId }) => withdrawStaffInvite(owner, staffInviteId),
  "staff-invite.accepted": ({ staffToken }) =>
    acceptStaffInvitation(staffToken, { password: "a long password" }),
  "membership.changed": ({ owner, desk }) =>
    changeMember(owner, desk.membership.id, { role: "CLINICIAN", isOwner: false, ...nobody }),
  "membership.deactivated": ({ owner, desk }) =>
    deactivateMember(owner, desk.membership.id, nobody),
  "membership.let-in-again": ({ owner, leaver }) => reactivateMember(owner, leaver.membership.id),
  "second-factor.reminded": ({ owner, desk }) => remindSecondFactor(owner, desk.membership.id),
  "patient.handed-over": ({ owner, colleague, away }) => {
    const handed = { toUserId: colleague.userId, tellsPatients: false };
    return asActor(owner, (tx) => passPatientsOn(tx, owner, away.user.id, handed));
  },
  "record.opened": ({ colleague, patient }) => noteOpened(colleague, patient),
  "episode.begun": ({ owner, closed }) =>
    beginEpisode(owner, closed.patient.id, {
      ...{ condition: "Knee pain", side: "LEFT", goal: null, startedOn: "2026-03-04" },
      ...{ withPrecautions: true, afterEpisodeId: closed.episode.id },
    }),
  "invite.renewed": ({ owner, invited }) => renewInvite(owner, invited.patientId),
  "invite.accepted": ({ invited, noticeId }) =>
    acceptAsNew(invited.token, {
      ...{ password: "a long password", timeZone: "Europe/Paris", noticeId },
    }),
  "invite.year-wrong": ({ colleague, childToken, noticeId }) =>
    acceptAs(colleague.userId, childToken, { year: 1914, noticeId }),
  "invite.made": ({ owner, child }) =>
    inviteCarer(owner, child.patient.id, { name: "Own words", email: "own@test.example" }),
  "invite.withdrawn": ({ owner, child, openInviteId }) =>
    withdrawInvite(owner, child.patient.id, openInviteId),
  "invite.link-ended": ({ owner, away }) =>
    asActor(owner, (tx) => endPatientInvitesOf(tx, owner, away.user.id)),
  "access.ended": ({ owner, child, helper }) =>
    endAccess(owner, child.patient.id, helper.access.id),
  "access.taken-back": ({ owner, child }) => endAccess(owner, child.patient.id, child.access.id),
  "notice.published": ({ owner }) => publishNotice(owner, "Own other words"),
  "notice.accepted": ({ actor, noticeId }) => acceptNotice(actor, noticeId),
  "patient.time-zone-changed": ({ actor }) => changeTimeZone(actor, "Asia/Tokyo"),
  "principles.read": ({ unread }) => markPrinciplesRead(unread.actor),
  "note.opened": ({ owner, patient }) =>
    saveDraft(owner, patient.id, noteOf(randomUUID(), 0), null),
  "note.signed": ({ owner, patient, draft }) => signNote(owner, patient.id, noteOf(draft.id, 1)),
  "note.amended": ({ owner, patient, signedNote: { id: noteId } }) =>
    amendNote(owner, patient.id, {
      ...{ noteId, number: 1, text: { S: "Own other words" }, reason: "Own words" },
    }),
  "note.discarded": ({ owner, patient, draft }) => discardDraft(owner, patient.id, draft.id),
  "note.put-back": ({ owner, patient, thrownAway }) =>
    putBackDraft(owner, patient.id, thrownAway.id),
  "notes.printed": ({ owner, patient }) => printNotes(owner, patient.id),
  "phrase.added": ({ owner }) => addPhrase(owner, { code: "red", text: "Own words" }),
  "phrase.changed": ({ owner, phraseId }) =>
    changePhrase(owner, phraseId, { code: "red", text: "Own words" }),
  "phrase.removed": ({ owner, phraseId }) => removePhrase(owner, phraseId),
  "program.assigned": ({ owner, patient }) => assignProgram(owner, patient.id, newProgram()),
  "program.assignment-undone": ({ owner, patient, upcoming }) =>
    undoAssignment(owner, patient.id, upcoming.program.id),
  "program.revised": ({ owner, programId }) => saveRevision(owner, programId, change(), 1),
  "program.renamed": async ({ owner, programId, program }) => {
    const items = program.revisions[0]?.items ?? [];
    return saveRevision(owner, programId, change({ name: "New name", items }), 1);
  },
  "program.stopped": ({ owner, patient, programId }) => stopProgram(owner, patient.id, programId),
  "program.stop-undone": ({ owner, patient, stopped }) =>
    undoStop(owner, patient.id, stopped.program.id),
  "log.exported": ({ owner, patient }) => exportProgress(owner, patient.id),
  "intake.begun": ({ owner, patient }) => saveIntake(owner, patient.id, intakeOf({}, 0)),
  "intake.yes-changed": ({ owner, flagged }) =>
    saveIntake(owner, flagged.patient.id, intakeOf({ "told-not-to-exercise": false }, 1)),
  "intake.decided": ({ owner, flagged }) =>
    decideIntake(owner, flagged.patient.id, { edition: 1, decision: "Own words" }),
  "intake.finished": ({ owner, hurting }) =>
    saveIntake(owner, hurting.patient.id, {
      ...{ edition: 1, isDone: true, answers: { ...completeIntake, goal: "Own words" } },
    }),
  "measure.taken": ({ owner, patient }) =>
    takeMeasurements(owner, patient.id, [rating(randomUUID())], { isKept: false }),
  "measure.corrected": ({ owner, patient, measured }) =>
    correctMeasurement(owner, patient.id, {
      ...{ ...rating(randomUUID()), pelvisHeld: null },
      ...{ correctsId: measured.id, reason: "Own words" },
    }),
  "measure.asked": ({ owner, hurting }) =>
    askPatient(owner, hurting.patient.id, { measures: ["groc"] }),
  "measure.withdrawn": ({ owner, patient, question }) =>
    withdrawQuestions(owner, patient.id, question.id),
  "measure.opened": ({ actor, question }) => markOpened(actor, question.id),
  "measure.completed": ({ actor, replied }) =>
    sendAnswers(actor, { requestId: replied.id, seen: 1 }),
  "intake.answered": ({ actor, told }) => sendAnswers(actor, { requestId: told.id, seen: 1 }),
  "measure.due-moved": ({ owner, patient }) => moveDueDate(owner, patient.id, "2026-03-20"),
  "instrument.imported": ({ owner }) => importInstrument(owner, ownInstrument),
  "instrument.retired": ({ owner, instrument }) => retireInstrument(owner, instrument.id),
  "session.logged": ({ actor }) => logSession(actor, sessionInput()),
  "session.edited": ({ actor, yesterday }) =>
    logSession(actor, sessionInput({ id: yesterday.id, dueOn: "2026-03-03", status: "PARTLY" })),
  "session.undone": ({ actor, yesterday }) => undoLog(actor, yesterday.id),
  "pain.undone": ({ actor, report }) => undoLog(actor, report.id),
  "pain.logged": ({ actor }) =>
    logPain(actor, { ...pain, id: randomUUID(), localDate: "2026-03-04" }),
  "pain.edited": ({ actor, report }) =>
    logPain(actor, { ...pain, id: report.id, localDate: "2026-03-04" }),
};

function intakeOf(cautions: IntakeAnswers["cautions"], edition: number) {
  return { edition, isDone: false, answers: { ...nothingAnswered, cautions, goal: "Own words" } };
}

/** What is written beside an action, by the steps of other commands that it takes. */
const besides: Record<string, string[]> = {
  "intake.finished": ["measure.taken", "measure.taken", "patient.edited"],
};

function noteOf(id: string, edition: number) {
  return { id, edition, shape: "SOAP" as const, visitOn: "2026-03-04", text: { S: "Own words" } };
}

function ofFactor(change: string): string {
  return `second-factor.${change}`;
}

/** Whoever acts here, on their own account. */
const OWN_ACCOUNT = /^(preferences|password|sign-in|person)\./;

/** What no row or figure of a patient shows: it leaves the version of their log as it is. */
const unshown = [
  ...["app-begun", "app-dropped", "app-added", "app-removed", "codes-made", "code-used"].map(
    ofFactor,
  ),
  ...["passkey-added", "passkey-renamed", "passkey-removed", "reset"].map(ofFactor),
  ...[
    "clinic.changed",
    "clinic.languages-changed",
    "clinic.created",
    "clinic.idle-changed",
    ...["discharge.drafted", "intake.begun"],
    "letter.kept",
    "referrer.added",
    "referrer.changed",
    "referrer.archived",
    "log.exported",
    ...["note.opened", "note.discarded", "note.put-back", "notes.printed"],
    ...["phrase.added", "phrase.changed", "phrase.removed"],
    "patients.exported",
    ...["principles.read", "reading.chosen", "page.read"],
    "red-flag.opened",
  ],
  ...["rules.changed", "cover.made", "cover.ended", "job.retried", "job.dropped"],
  ...["preferences.changed", "password.changed", "password.reset", "sign-in.ended"],
  ...[
    "place.chosen",
    "person.renamed",
    "person.language-changed",
    "notice.published",
    "notice.accepted",
  ],
  ...["record.opened", "second-factor.reminded"],
  ...["staff-invite.made", "staff-invite.renewed", "staff-invite.withdrawn"],
  ...["staff-invite.accepted", "membership.changed", "membership.deactivated"],
  ...["measure.asked", "measure.withdrawn", "measure.opened"],
  ...["instrument.imported", "instrument.retired"],
  ...["membership.let-in-again", "messages.read"],
  ...["reply.added", "reply.changed", "reply.removed"],
  ...["email-change.asked", "email-proof.asked", "email-change.confirmed", "email.changed"],
  ...["email.proved", "email-change.ended", "email-change.refused", "email.released"],
  ...["invite.year-wrong", "notice.published", "notice.accepted"],
  ...["reminders.set", "reminders.mails-off", "push.allowed", "push.removed"],
  "push.lost",
  ...["calendar.made", "calendar.ended"],
];

/** Whose account an action is about, other than a new one. */
function personOf(
  action: string,
  { owner, colleague, actor, unproved, desk, leaver, ...world }: World,
): string | null {
  if (action === "membership.let-in-again") return leaver.user.id;
  if (/^membership|^second-factor.reminded/.test(action)) return desk.user.id;
  if (action === "second-factor.app-begun") return colleague.userId;
  if (/^second-factor.app-(dropped|added)/.test(action)) return world.starting.actor.userId;
  if (action.startsWith("second-factor.")) return world.strong.actor.userId;
  if (action === "cover.made" || action === "invite.year-wrong") return colleague.userId;
  if (action === "invite.link-ended") return world.away.user.id;
  if (action === "access.ended") return world.helper.user.id;
  if (action === "access.taken-back") return world.child.user.id;
  if (action === "notice.accepted" || action === "person.language-changed") return actor.userId;
  if (/^email(-proof\.asked|\.proved|\.released)$/.test(action)) return unproved.user.id;
  if (action.startsWith("email")) return owner.userId;
  if (action === "place.chosen" || action === "notice.accepted") return actor.userId;
  return OWN_ACCOUNT.test(action) ? owner.userId : null;
}

/** Whose record an action of the table is about; null when it is about none. */
async function patientOf(
  action: string,
  { patient, invited, unread, closed, shelved, flagged, hurting, asleep, child }: World,
) {
  const isOfNobody =
    /^(clinic|patients|rules|cover|instrument|job|second-factor|membership|phrase|staff-invite|notice|referrer|reply|email[a-z-]*)\./.test(
      action,
    ) || OWN_ACCOUNT.test(action);
  if (isOfNobody) return null;
  if (action === "message.answer-needed") return child.patient.id;
  if (action === "intake.finished") return hurting.patient.id;
  if (/^intake\.(yes|decided)/.test(action)) return flagged.patient.id;
  if (action === "patient.handed-over") return asleep.patient.id;
  if (action === "measure.asked") return hurting.patient.id;
  if (action === "alert.answered") return hurting.patient.id;
  if (action.startsWith("alert.")) return asleep.patient.id;
  if (action === "red-flag.opened" || action === "pause.decided") return flagged.patient.id;
  if (action === "principles.read" || action === "calendar.made") return unread.patient.id;
  if (action === "patient.brought-back") return shelved.patient.id;
  if (action === "letter.kept" || action === "patient.archived") return closed.patient.id;
  if (action === "episode.reopened" || action === "episode.begun") return closed.patient.id;
  if (/^access|^absence.ended|^invite\.(made|withdrawn|year-wrong)/.test(action))
    return child.patient.id;
  if (action === "duplicate.unmarked") return invited.patientId;
  if (action.startsWith("invite.")) return invited.patientId;
  if (action !== "patient.added") return patient.id;
  const added = await db.patient.findFirstOrThrow({
    where: { clinicId: patient.clinicId, email: "new@test.example" },
  });
  return added.id;
}

/**
 * What goes on where a record is archived: reading it, what is the patient's own, an invitation that is taken up, and that
 * it goes over to a colleague with all of somebody's patients. What the patient enters brings it back (routes/archive).
 */
const goesOn =
  /^(calendar\.|push\.|reminders\.|intake\.answered|invite\.(accepted|year-wrong|link-ended)|log\.exported|measure\.(opened|completed)|message\.sent|messages\.read|notes\.printed|page\.|pain\.|patient\.(added|brought-back|handed-over|time-zone-changed)|place\.|principles\.|record\.opened|red-flag\.|session\.|absence\.set)/;

async function logVersions(): Promise<Record<string, number>> {
  const patients = await db.patient.findMany({ select: { id: true, logVersion: true } });
  return Object.fromEntries(patients.map(({ id, logVersion }) => [id, logVersion]));
}

async function refuseAudit() {
  if (env.provider === "sqlite") {
    await db.$executeRawUnsafe(
      "CREATE TRIGGER refuse_audit BEFORE INSERT ON audit_events BEGIN SELECT RAISE(ABORT, 'refused'); END",
    );
    return;
  }
  await db.$executeRawUnsafe(
    "CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused'; END $$",
  );
  await db.$executeRawUnsafe(
    "CREATE TRIGGER refuse_audit BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse()",
  );
}

async function allowAudit() {
  const on = env.provider === "sqlite" ? "" : " ON audit_events";
  await db.$executeRawUnsafe(`DROP TRIGGER IF EXISTS refuse_audit${on}`);
}

describe.each(Object.entries(commands))("%s", (action, run) => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
  });

  // First, as it leaves everything as it was.
  test("does not happen when it cannot be written down", async () => {
    // A code that was shown is used up, whatever becomes of what it was shown for.
    const rows = async () => {
      const { TotpSecret = [], ...others } = await allRows();
      return {
        ...others,
        secrets: TotpSecret.map((row) => ({ ...JSON.parse(row), last_step: null })),
      };
    };
    const before = await rows();
    await refuseAudit();
    await expect(run(world)).rejects.toThrow();
    await allowAudit();
    expect(await rows()).toEqual(before);
  });

  test("is refused where the record is archived", async () => {
    if (goesOn.test(action) || (await patientOf(action, world)) === null) return;
    const archivedAt = new Date("2026-03-04T11:00:00Z");
    await db.patient.updateMany({ where: { archivedAt: null }, data: { archivedAt } });
    const before = await allRows();
    await run(world);
    expect(await allRows()).toEqual(before);
    await db.patient.updateMany({ where: { archivedAt }, data: { archivedAt: null } });
  });

  describe("when it happens", () => {
    const asked = { requestId: randomUUID(), network: "192.0.2.0/24" };
    const read = async () => ({
      audit: await db.auditEvent.findMany(),
      users: await db.user.findMany({ include: { memberships: true, accesses: true } }),
      versions: await logVersions(),
    });
    let before: Awaited<ReturnType<typeof read>>;
    let after: Awaited<ReturnType<typeof read>>;
    const added = <Row extends { id: string }>(then: Row[], now: Row[]) =>
      now.filter(({ id }) => !then.some((row) => row.id === id));
    beforeAll(async () => {
      before = await read();
      await inRequest(asked, () => run(world));
      after = await read();
    });

    test("is written down once, with who did it and where", () => {
      const rows = added(before.audit, after.audit);
      const written = rows.map((row) => row.action).sort();
      expect(written).toEqual([action, ...(besides[action] ?? [])]);
      const author = after.users.find(({ id }) => id === rows[0]?.actorId);
      const places = [...(author?.memberships ?? []), ...(author?.accesses ?? [])];
      const where = places.map(({ clinicId }) => clinicId);
      // An address is taken from its account by the program, on behalf of somebody elsewhere; so is a browser.
      const isByProgram = action === "email.released" || action === "push.lost";
      expect(where).toEqual(isByProgram ? [] : [rows[0]?.clinicId]);
    });

    test("tells whose record and account it is about, and which request asked", async () => {
      const [newAccount] = added(before.users, after.users);
      const row = expect.objectContaining({
        ...asked,
        patientId: await patientOf(action, world),
        personId: personOf(action, world) ?? newAccount?.id ?? null,
        salt: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
      const all = [action, ...(besides[action] ?? [])];
      expect(added(before.audit, after.audit)).toEqual(all.map(() => row));
      expect(new Set(after.audit.map(({ salt }) => salt)).size).toBe(after.audit.length);
    });

    test("raises the version of that patient's log by one, and of no other", async () => {
      const changed = unshown.includes(action) ? null : await patientOf(action, world);
      const steps = 1 + (besides[action]?.length ?? 0);
      const raised = changed && { [changed]: (before.versions[changed] ?? 0) + steps };
      expect(after.versions).toEqual({ ...before.versions, ...raised });
    });
  });
});

test("no action of the app is left out here", () => {
  const sources = readSources(
    import.meta.glob([
      "../../app/{data,auth}/**/*.ts",
      "../../app/lib/unproved-address.server.ts",
      "!../../app/auth/role-table.ts",
    ]),
  );
  const written = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/"([a-z-]+\.[a-z-]+)"/g)].map(([, action]) => action),
  );
  expect([...new Set(written)].sort()).toEqual(Object.keys(commands).sort());
});

test("the morning after is a pain log", async () => {
  const { actor, yesterday } = await newWorld();
  await logNextMorning(actor, { sessionId: yesterday.id, score: 0, note: null });
  const [row] = await db.auditEvent.findMany({
    where: { clinicId: actor.clinicId, action: "pain.logged" },
  });
  expect(row).toMatchObject({
    actorId: actor.userId,
    detail: { moment: "NEXT_MORNING", score: 0 },
    ...{ patientId: actor.patientId, requestId: null, network: null },
  });
});
