import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { acceptAs, acceptAsNew } from "~/auth/accept-invite.server";
import { getAccount } from "~/auth/actor.server";
import { choosePlace } from "~/auth/places.server";
import { createClinic as signUp } from "~/auth/sign-up.server";
import { endAccess } from "~/data/access/end-access.server";
import { inviteCarer } from "~/data/access/invite-carer.server";
import { withdrawInvite } from "~/data/access/withdraw-invite.server";
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
import { exportProgress } from "~/data/record/progress.server";
import { decidePause } from "~/data/red-flags/decide-pause.server";
import { markReportsOpened } from "~/data/red-flags/mark-reports-opened.server";
import { reportRedFlags } from "~/data/red-flags/report-red-flags.server";
import { logNextMorning, logPain } from "~/data/sessions/log-pain.server";
import { logSession } from "~/data/sessions/log-session.server";
import { undoLog } from "~/data/sessions/undo-log.server";
import { changeRules } from "~/data/team/change-rules.server";
import { changeClinic, getClinicSettings } from "~/data/team/clinic-settings.server";
import { dropJob, retryJob } from "~/data/team/failed-jobs.server";
import { keepPreferences } from "~/data/team/preferences.server";
import { acceptNotice, publishNotice } from "~/data/team/privacy-notice.server";
import { renewInvite } from "~/data/team/renew-invite.server";
import { usualRules } from "~/domain/clinic-rules";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { inRequest } from "~/lib/request-scope.server";
import {
  createCarer,
  createClinician,
  createInvitedPatient,
  createPain,
  createPatient,
  createRedFlagReport,
  createSession,
  notePrecaution,
  request,
} from "../factories";
import { allRows, emptyDatabase } from "../factories/database";
import { atTheClinic, change, newProgram } from "./programs/programs-setup";
import { sessionInput } from "./sessions/session-input";

const someone = { pronouns: null, birth: null, goal: null, precautions: [] };
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
  const { actor: colleague, user } = await createClinician(clinic.owner);
  const child = await createPatient(clinic.owner);
  await db.patient.update({ where: { id: child.patient.id }, data: { birthYear: 2014 } });
  const parent = { name: "Own words", email: user.email };
  const asked = await inviteCarer(clinic.owner, child.patient.id, parent);
  if (!asked || asked === "has-access") throw new Error("Nobody was invited.");
  const openInvite = await db.invite.findFirstOrThrow({ where: { patientId: child.patient.id } });
  const notice = await db.privacyNotice.create({
    data: {
      ...{ clinicId: clinic.owner.clinicId, version: 1, text: "Own words" },
      ...{ effectiveOn: "2026-03-01", createdById: clinic.owner.userId },
      createdAt: clinic.owner.now,
    },
  });
  const days = { fromOn: "2026-03-05", untilOn: "2026-03-06", may: "LOOK" } as const;
  const coverId = randomUUID();
  await handOver(clinic.owner, { id: coverId, colleagueId: colleague.userId, ...days, notes: [] });
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
    child,
    childToken: new URL(asked.inviteLink).pathname.replace("/invite/", ""),
    openInviteId: openInvite.id,
    helper: await createCarer(child),
    noticeId: notice.id,
    days,
    coverId,
    dead,
    flagged,
    signReportId: sign.id,
    pauseId: pause?.id ?? "",
    precaution,
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
  "access.ended": ({ owner, child, helper }) =>
    endAccess(owner, child.patient.id, helper.access.id),
  "access.taken-back": ({ owner, child }) => endAccess(owner, child.patient.id, child.access.id),
  "notice.published": ({ owner }) => publishNotice(owner, "Own other words"),
  "notice.accepted": ({ actor, noticeId }) => acceptNotice(actor, noticeId),
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
  ...["preferences.changed", "place.chosen", "invite.year-wrong"],
  ...["notice.published", "notice.accepted"],
];

/** Whose account an action is about, other than a new one. */
function personOf(
  action: string,
  { owner, colleague, actor, helper, child }: World,
): string | null {
  if (action === "cover.made" || action === "invite.year-wrong") return colleague.userId;
  if (action === "access.ended") return helper.user.id;
  if (action === "access.taken-back") return child.user.id;
  if (action === "notice.accepted") return actor.userId;
  if (action === "place.chosen") return actor.userId;
  return action === "preferences.changed" ? owner.userId : null;
}

/** Whose record an action of the table is about; null when it is about none. */
async function patientOf(
  action: string,
  { patient, invited, unread, closed, flagged, hurting, asleep, child }: World,
) {
  const isOfNobody = /^(clinic|rules|cover|job|preferences|notice)\./.test(action);
  if (isOfNobody) return null;
  if (action === "alert.answered") return hurting.patient.id;
  if (action.startsWith("alert.")) return asleep.patient.id;
  if (action === "red-flag.opened" || action === "pause.decided") return flagged.patient.id;
  if (action === "principles.read") return unread.patient.id;
  if (action === "episode.reopened" || action === "episode.begun") return closed.patient.id;
  if (/^access|^invite\.(made|withdrawn|year-wrong)/.test(action)) return child.patient.id;
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
  const sources = import.meta.glob<string>("../../app/{data,auth}/**/*.ts", {
    query: "?raw",
    import: "default",
    eager: true,
  });
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
