import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { getAccount } from "~/auth/actor.server";
import { acceptInvite } from "~/auth/invite.server";
import { choosePlace } from "~/auth/places.server";
import { createClinic as signUp } from "~/auth/sign-up.server";
import { acceptStaffInvitation } from "~/auth/staff-invite.server";
import { answerAlert } from "~/data/alerts/answer-alert.server";
import { getAlerts } from "~/data/alerts/get-alerts.server";
import { undoAnswer } from "~/data/alerts/undo-answer.server";
import { wakeAlert } from "~/data/alerts/wake-alert.server";
import { endCover } from "~/data/covers/end-cover.server";
import { handOver } from "~/data/covers/hand-over.server";
import { addPatient } from "~/data/patients/add-patient.server";
import { beginEpisode } from "~/data/patients/begin-episode.server";
import { dischargeEpisode } from "~/data/patients/discharge-episode.server";
import { editPatient, type PatientEdit } from "~/data/patients/edit-patient.server";
import { getPatientEdit } from "~/data/patients/get-patient-edit.server";
import { changeTimeZone, markPrinciplesRead } from "~/data/patients/own-account.server";
import { reopenEpisode } from "~/data/patients/reopen-episode.server";
import { assignProgram } from "~/data/programs/assign-program.server";
import { saveRevision } from "~/data/programs/revise-program.server";
import { stopProgram } from "~/data/programs/stop-program.server";
import { undoAssignment } from "~/data/programs/undo-assignment.server";
import { undoStop } from "~/data/programs/undo-stop.server";
import { noteOpened } from "~/data/record/note-opened.server";
import { exportProgress } from "~/data/record/progress.server";
import { decidePause } from "~/data/red-flags/decide-pause.server";
import { markReportsOpened } from "~/data/red-flags/mark-reports-opened.server";
import { reportRedFlags } from "~/data/red-flags/report-red-flags.server";
import { logNextMorning, logPain } from "~/data/sessions/log-pain.server";
import { logSession } from "~/data/sessions/log-session.server";
import { undoLog } from "~/data/sessions/undo-log.server";
import { changeMember } from "~/data/team/change-member.server";
import { changeRules } from "~/data/team/change-rules.server";
import { changeClinic, getClinicSettings } from "~/data/team/clinic-settings.server";
import { deactivateMember, reactivateMember } from "~/data/team/deactivate-member.server";
import { dropJob, retryJob } from "~/data/team/failed-jobs.server";
import { inviteStaff, renewStaffInvite } from "~/data/team/invite-staff.server";
import { keepPreferences } from "~/data/team/preferences.server";
import { remindSecondFactor } from "~/data/team/remind-second-factor.server";
import { renewInvite } from "~/data/team/renew-invite.server";
import { passPatientsOn } from "~/data/team/team-steps.server";
import { withdrawStaffInvite } from "~/data/team/withdraw-staff-invite.server";
import { usualRules } from "~/domain/clinic-rules";
import { asActor, db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { inRequest } from "~/lib/request-scope.server";
import {
  createClinician,
  createFrontDesk,
  createInvitedPatient,
  createPain,
  createPatient,
  createRedFlagReport,
  createSession,
  deactivate,
  notePrecaution,
  request,
} from "../factories";
import { allRows, emptyDatabase } from "../factories/database";
import { atTheClinic, change, newProgram } from "./programs/programs-setup";
import { sessionInput } from "./sessions/session-input";

const someone = { pronouns: null, birth: null, goal: null, precautions: [] };
const nobody = { toUserId: null, tellsPatients: false };
const newColleague = { name: "Ines", role: "FRONT_DESK", isOwner: false } as const;
const pain = { score: 3, bodySite: null, note: null };

type World = Awaited<ReturnType<typeof prepare>>;

async function prepare() {
  const { clinic, pat, running } = await atTheClinic();
  const program = await running();
  const upcoming = await running({ startsOn: "2026-03-20" });
  const stopped = await running({ startsOn: "2026-03-25", stoppedOn: "2026-03-24" });
  const invited = await createInvitedPatient(clinic.owner);
  const unread = await createPatient(clinic.owner, { principlesReadAt: null });
  const yesterday = await createSession(program, { dueOn: "2026-03-03" });
  const report = await createPain(pat, { score: 4, at: pat.actor.now });
  const closed = await createPatient(clinic.owner, { dischargedOn: "2026-03-01" });
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
  const colleague = (await createClinician(clinic.owner)).actor;
  const days = { fromOn: "2026-03-05", untilOn: "2026-03-06", may: "LOOK" } as const;
  const coverId = randomUUID();
  await handOver(clinic.owner, { id: coverId, colleagueId: colleague.userId, ...days, notes: [] });
  const desk = await createFrontDesk(clinic.owner);
  const leaver = await createFrontDesk(clinic.owner);
  const away = await createClinician(clinic.owner);
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
  const precaution = await notePrecaution(clinic.owner, pat.episode.id, { code: "no-limits" });
  return {
    ...clinic,
    ...pat,
    closed,
    hurting,
    alert,
    asleep,
    snooze,
    colleague,
    days,
    coverId,
    dead,
    flagged,
    signReportId: sign.id,
    pauseId: pause?.id ?? "",
    precaution,
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

/** Every action that the audit knows, and a command that writes it. */
const commands: Record<string, (world: World) => Promise<unknown>> = {
  "clinic.created": () =>
    signUp({
      ...{ name: "Nora", clinicName: "North", phone: null, timeZone: "Europe/Paris" },
      ...{ email: `${randomUUID()}@test.example`, password: "a long password" },
    }),
  "rules.changed": ({ owner }) => changeRules(owner, usualRules, { ...usualRules, silentDays: 9 }),
  "patient.added": ({ owner }) =>
    addPatient(owner, {
      ...{ name: "New", email: "new@test.example", timeZone: "Europe/Paris", ...someone },
      ...{ condition: "Hip", side: "LEFT", startedOn: "2026-03-04" },
    }),
  "patient.edited": (world) => edit(world, {}, "New Name"),
  "precaution.noted": (world) =>
    edit(world, {
      added: [{ code: "pregnancy", side: "NOT_STATED", untilOn: null, week: 12, words: "Own" }],
    }),
  "precaution.removed": (world) => edit(world, { removed: [world.precaution.id] }),
  "episode.discharged": ({ owner, patient, episode }) =>
    dischargeEpisode(owner, patient.id, episode.id),
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
  "job.dropped": ({ owner, dead }) => dropJob(owner, dead.id),
  "place.chosen": async ({ cookie, access }) => {
    const asked = request("/places", { cookie });
    const account = await getAccount(asked);
    return account && choosePlace(asked, account, access.id);
  },
  "preferences.changed": ({ owner }) => keepPreferences(owner, { singleKeys: false }),
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
  "invite.accepted": ({ invited }) =>
    acceptInvite(invited.token, { password: "a long password", timeZone: "Europe/Paris" }),
  "patient.time-zone-changed": ({ actor }) => changeTimeZone(actor, "Asia/Tokyo"),
  "principles.read": ({ unread }) => markPrinciplesRead(unread.actor),
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

/** What no row or figure of a patient shows: it leaves the version of their log as it is. */
const unshown = [
  ...["clinic.changed", "clinic.created", "log.exported", "principles.read", "red-flag.opened"],
  ...["rules.changed", "cover.made", "cover.ended", "job.retried", "job.dropped"],
  ...["preferences.changed", "place.chosen", "record.opened", "second-factor.reminded"],
  ...["staff-invite.made", "staff-invite.renewed", "staff-invite.withdrawn"],
  ...["staff-invite.accepted", "membership.changed", "membership.deactivated"],
  "membership.let-in-again",
];

/** Whose account an action is about, other than a new one. */
function personOf(action: string, { owner, colleague, actor, desk, leaver }: World): string | null {
  if (action === "membership.let-in-again") return leaver.user.id;
  if (/^membership|^second-factor/.test(action)) return desk.user.id;
  if (action === "cover.made") return colleague.userId;
  if (action === "place.chosen") return actor.userId;
  return action === "preferences.changed" ? owner.userId : null;
}

/** Whose record an action of the table is about; null when it is about none. */
async function patientOf(
  action: string,
  { patient, invited, unread, closed, flagged, hurting, asleep }: World,
) {
  const isOfNobody =
    /^(clinic|rules|cover|job|preferences|membership|staff-invite|second-factor)\./.test(action);
  if (isOfNobody) return null;
  if (action === "patient.handed-over") return asleep.patient.id;
  if (action === "alert.answered") return hurting.patient.id;
  if (action.startsWith("alert.")) return asleep.patient.id;
  if (action === "red-flag.opened" || action === "pause.decided") return flagged.patient.id;
  if (action === "principles.read") return unread.patient.id;
  if (action === "episode.reopened" || action === "episode.begun") return closed.patient.id;
  if (action.startsWith("invite.")) return invited.patientId;
  if (action !== "patient.added") return patient.id;
  const added = await db.patient.findFirstOrThrow({
    where: { clinicId: patient.clinicId, email: "new@test.example" },
  });
  return added.id;
}

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
    await emptyDatabase();
    world = await prepare();
  });

  // First, as it leaves everything as it was.
  test("does not happen when it cannot be written down", async () => {
    const before = await allRows();
    await refuseAudit();
    await expect(run(world)).rejects.toThrow();
    await allowAudit();
    expect(await allRows()).toEqual(before);
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
      expect(rows.map((row) => row.action)).toEqual([action]);
      const author = after.users.find(({ id }) => id === rows[0]?.actorId);
      const places = [...(author?.memberships ?? []), ...(author?.accesses ?? [])];
      expect(places.map(({ clinicId }) => clinicId)).toEqual([rows[0]?.clinicId]);
    });

    test("tells whose record and account it is about, and which request asked", async () => {
      const [newAccount] = added(before.users, after.users);
      expect(added(before.audit, after.audit)).toEqual([
        expect.objectContaining({
          ...asked,
          patientId: await patientOf(action, world),
          personId: personOf(action, world) ?? newAccount?.id ?? null,
          salt: expect.stringMatching(/^[0-9a-f]{32}$/),
        }),
      ]);
      expect(new Set(after.audit.map(({ salt }) => salt)).size).toBe(after.audit.length);
    });

    test("raises the version of that patient's log by one, and of no other", async () => {
      const changed = unshown.includes(action) ? null : await patientOf(action, world);
      const raised = changed && { [changed]: (before.versions[changed] ?? 0) + 1 };
      expect(after.versions).toEqual({ ...before.versions, ...raised });
    });
  });
});

test("no action of the app is left out here", () => {
  const sources = import.meta.glob<string>(
    ["../../app/{data,auth}/**/*.ts", "!../../app/auth/role-table.ts"],
    {
      query: "?raw",
      import: "default",
      eager: true,
    },
  );
  const written = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/"([a-z-]+\.[a-z-]+)"/g)].map(([, action]) => action),
  );
  expect([...new Set(written)].sort()).toEqual(Object.keys(commands).sort());
});

test("the morning after is a pain log", async () => {
  const { actor, yesterday } = await prepare();
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
