import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acceptInvite } from "~/auth/invite.server";
import { createClinic as signUp } from "~/auth/sign-up.server";
import { addPatient } from "~/data/patients/add-patient.server";
import { changeTimeZone, markPrinciplesRead } from "~/data/patients/own-account.server";
import { assignProgram } from "~/data/programs/assign-program.server";
import { saveRevision } from "~/data/programs/revise-program.server";
import { stopProgram } from "~/data/programs/stop-program.server";
import { undoAssignment } from "~/data/programs/undo-assignment.server";
import { exportProgress } from "~/data/record/progress.server";
import { logNextMorning, logPain } from "~/data/sessions/log-pain.server";
import { logSession } from "~/data/sessions/log-session.server";
import { undoSession } from "~/data/sessions/undo-session.server";
import { renewInvite } from "~/data/team/renew-invite.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { createInvitedPatient, createPain, createPatient, createSession } from "../factories";
import { allRows } from "../factories/database";
import { atTheClinic, change, newProgram } from "./programs/programs-setup";
import { sessionInput } from "./sessions/session-input";

const someone = { pronouns: null, birthYear: null, goal: null, precautions: null };
const pain = { score: 3, bodySite: null, note: null };

type World = Awaited<ReturnType<typeof prepare>>;

async function prepare() {
  const { clinic, pat, running } = await atTheClinic();
  const program = await running();
  const upcoming = await running({ startsOn: "2026-03-20" });
  const invited = await createInvitedPatient(clinic.owner);
  const unread = await createPatient(clinic.owner, { principlesReadAt: null });
  const yesterday = await createSession(program, { dueOn: "2026-03-03" });
  const report = await createPain(pat, { score: 4, at: pat.actor.now });
  return {
    ...clinic,
    ...pat,
    program,
    upcoming,
    programId: program.program.id,
    invited,
    unread,
    yesterday,
    report,
  };
}

/** Every action that the audit knows, and a command that writes it. */
const commands: Record<string, (world: World) => Promise<unknown>> = {
  "clinic.created": () =>
    signUp({
      ...{ name: "Nora", clinicName: "North", phone: null, timeZone: "Europe/Paris" },
      ...{ email: `${randomUUID()}@test.example`, password: "a long password" },
    }),
  "patient.added": ({ owner }) =>
    addPatient(owner, {
      ...{ name: "New", email: "new@test.example", timeZone: "Europe/Paris", ...someone },
      ...{ condition: "Hip", side: "LEFT", startedOn: "2026-03-04" },
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
  "log.exported": ({ owner, patient }) => exportProgress(owner, patient.id),
  "session.logged": ({ actor }) => logSession(actor, sessionInput()),
  "session.edited": ({ actor, yesterday }) =>
    logSession(actor, sessionInput({ id: yesterday.id, dueOn: "2026-03-03", status: "PARTLY" })),
  "session.undone": ({ actor, yesterday }) => undoSession(actor, yesterday.id),
  "pain.logged": ({ actor }) =>
    logPain(actor, { ...pain, id: randomUUID(), localDate: "2026-03-04" }),
  "pain.edited": ({ actor, report }) =>
    logPain(actor, { ...pain, id: report.id, localDate: "2026-03-04" }),
};

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
  beforeEach(async () => {
    world = await prepare();
  });
  afterEach(allowAudit);

  test("is written down once, with who did it and where", async () => {
    const known = (await db.auditEvent.findMany({ select: { id: true } })).map(({ id }) => id);
    await run(world);
    const added = await db.auditEvent.findMany({ where: { id: { notIn: known } } });
    expect(added.map((row) => row.action)).toEqual([action]);
    const [row] = added;
    const author = await db.user.findUniqueOrThrow({ where: { id: row?.actorId ?? "" } });
    expect(author.clinicId).toBe(row?.clinicId);
  });

  test("does not happen when it cannot be written down", async () => {
    const before = await allRows();
    await refuseAudit();
    await expect(run(world)).rejects.toThrow();
    expect(await allRows()).toEqual(before);
  });
});

test("no action of the app is left out here", () => {
  const sources = import.meta.glob<string>("../../app/{data,auth}/**/*.ts", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const written = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/"([a-z]+\.[a-z-]+)"/g)].map(([, action]) => action),
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
  });
});
