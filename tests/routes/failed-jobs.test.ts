import { beforeEach, describe, expect, test } from "vitest";
import { listFailedJobs } from "~/data/team/failed-jobs.server";
import { now, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { PAUSES_MS } from "~/lib/jobs-lease.server";
import { action } from "~/routes/clinic.settings_.jobs";
import { failedJobLines } from "~/screens/settings/failed-jobs-page";
import {
  actorOf,
  call,
  createClinic,
  createClinician,
  createInvitedPatient,
  request,
} from "../factories";
import { emptyDatabase } from "../factories/database";
import { workOffJobs } from "../factories/jobs";
import { startMailServer } from "../factories/mail-server";

type Clinic = Awaited<ReturnType<typeof createClinic>>;
let clinic: Clinic;
let invited: Awaited<ReturnType<typeof createInvitedPatient>>;

beforeEach(async () => {
  await emptyDatabase();
  setClock(new Date("2026-03-04T12:00:00Z"));
  clinic = await createClinic();
  invited = await createInvitedPatient(clinic.owner, { name: "Ivy Invited" });
  env.mailUrl = "smtp://127.0.0.1:1";
  await workOffJobs();
  for (const pauseMs of PAUSES_MS) {
    setClock(new Date(now().getTime() + pauseMs));
    await workOffJobs();
  }
  env.mailUrl = null;
  return () => {
    env.mailUrl = null;
  };
});

const ownersList = async ({ cookie }: Clinic) => listFailedJobs(await actorOf(cookie, "clinician"));
const settle = (intent: string, id: string, { cookie } = clinic) =>
  call(action, request("/clinic/settings/jobs", { cookie, form: { intent, id } }));
async function failedId() {
  const [job] = await ownersList(clinic);
  if (!job) throw new Error("No job was given up.");
  return job.id;
}

test("the owner sees what was given up: what, about whom, since when and why", async () => {
  const jobs = await ownersList(clinic);
  expect(failedJobLines(jobs, "Europe/London")).toEqual([
    {
      id: expect.any(String),
      title: "Invitation mail",
      patient: { name: "Ivy Invited", path: `/clinic/patients/${invited.patientId}` },
      what: "Given up on 5 Mar at 02:36: the mail server cannot be reached.",
      afterDrop: expect.stringMatching(/never sent/),
    },
  ]);
});

test("nobody else does: no colleague, no other clinic", async () => {
  const colleague = await createClinician(clinic.owner);
  expect(await listFailedJobs(colleague.actor)).toEqual([]);
  const other = await createClinic({ name: "Elsewhere" });
  expect(await ownersList(other)).toEqual([]);
});

describe("trying again", () => {
  test("begins anew at once, and the list is empty", async () => {
    const id = await failedId();
    const { status, location } = await settle("retry", id);
    expect([status, location]).toEqual([302, "/clinic/settings/clinic"]);
    expect(await ownersList(clinic)).toEqual([]);
    const mailServer = await startMailServer();
    env.mailUrl = mailServer.url;
    await workOffJobs();
    await mailServer.stop();
    expect(mailServer.mails).toMatchObject([{ messageId: expect.stringContaining(id) }]);
    expect(await actions(id)).toEqual(["job.retried"]);
  });

  test("twice is once", async () => {
    const id = await failedId();
    const answers = await Promise.all([settle("retry", id), settle("retry", id)]);
    expect(answers.map(({ status }) => status)).toEqual([302, 302]);
    expect(await actions(id)).toEqual(["job.retried"]);
  });
});

test("dropping removes it, and the audit trail says what it was", async () => {
  const id = await failedId();
  expect((await settle("drop", id)).status).toBe(302);
  expect(await db.job.count({ where: { id } })).toBe(0);
  expect(await db.auditEvent.findMany({ where: { entityId: id } })).toMatchObject([
    { action: "job.dropped", detail: { kind: "invitation-mail", failure: "ESOCKET" } },
  ]);
  expect((await settle("drop", id)).status).toBe(404);
});

test("anything else is refused, and nothing is changed", async () => {
  const id = await failedId();
  expect((await settle("burn", id)).status).toBe(422);
  expect(await failedId()).toBe(id);
});

const actions = async (entityId: string) =>
  (await db.auditEvent.findMany({ where: { entityId } })).map(({ action: each }) => each);
