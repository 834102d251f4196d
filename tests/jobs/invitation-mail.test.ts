import { beforeEach, expect, test } from "vitest";
import { findInvitation } from "~/auth/invite.server";
import { listFailedJobs, retryJob } from "~/data/team/failed-jobs.server";
import { renewInvite } from "~/data/team/renew-invite.server";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { failureWords } from "~/words/job-failure";
import { createClinic, createInvitedPatient } from "../factories";
import { emptyDatabase } from "../factories/database";
import { workOffJobs } from "../factories/jobs";
import { startMailServer } from "../factories/mail-server";

type Clinic = Awaited<ReturnType<typeof createClinic>>;
let clinic: Clinic;
let mailServer: Awaited<ReturnType<typeof startMailServer>>;

const textOf = (n: number) => mailServer.mails[n]?.text.replaceAll("=\n", "") ?? "";

beforeEach(async () => {
  await emptyDatabase();
  setClock(new Date("2026-03-04T12:00:00Z"));
  clinic = await createClinic({ name: "Fern Street" });
  mailServer = await startMailServer();
  env.mailUrl = mailServer.url;
  return async () => {
    env.mailUrl = null;
    await mailServer.stop();
  };
});

test("is sent once, with the link that lay nowhere in the clear, and the audit trail says that it was", async () => {
  const { token, email, patientId } = await createInvitedPatient(clinic.owner);
  expect(JSON.stringify(await db.job.findMany())).not.toContain(token);
  await workOffJobs();
  await workOffJobs();
  expect(mailServer.mails).toMatchObject([{ to: email }]);
  const [, mailed = ""] = /\/invite\/([\w-]+)/.exec(textOf(0)) ?? [];
  expect(mailed).not.toBe(token);
  expect(await findInvitation(mailed)).toMatchObject({ isMailed: true, state: "open" });
  expect(await findInvitation(token)).toMatchObject({ isMailed: false, state: "open" });
  const job = await db.job.findFirstOrThrow();
  expect(job).toMatchObject({ payload: {}, failure: null });
  expect(mailServer.mails[0]?.messageId).toBe(`<${job.id}@127.0.0.1>`);
  const sent = await db.auditEvent.findMany({ where: { action: "mail.sent" } });
  expect(sent).toMatchObject([
    { patientId, actorId: null, detail: { kind: "invitation-mail", isKeptAsFile: false } },
  ]);
});

test("waits in the queue while the mail server is away, and arrives once it is back", async () => {
  const { email } = await createInvitedPatient(clinic.owner);
  await mailServer.stop();
  await workOffJobs();
  const waiting = { doneAt: null, failedAt: null, failure: "ESOCKET" };
  expect(await db.job.findMany()).toMatchObject([waiting]);
  mailServer = await startMailServer({ port: Number(new URL(mailServer.url).port) });
  await workOffJobs();
  expect(mailServer.mails).toEqual([]);
  setClock(new Date("2026-03-04T12:30:00Z"));
  await workOffJobs();
  await workOffJobs();
  expect(mailServer.mails).toMatchObject([{ to: email }]);
  expect(await db.job.findMany()).toMatchObject([{ failedAt: null, doneAt: expect.any(Date) }]);
});

test("of a link that was made anew meanwhile only the new one goes out", async () => {
  const { patientId } = await createInvitedPatient(clinic.owner);
  await renewInvite(clinic.owner, patientId);
  await workOffJobs();
  expect(mailServer.mails).toHaveLength(1);
  const [, mailed = ""] = /\/invite\/([\w-]+)/.exec(textOf(0)) ?? [];
  expect(await findInvitation(mailed)).toMatchObject({ state: "open" });
});

test("a link that was taken up is not mailed any more", async () => {
  await createInvitedPatient(clinic.owner);
  await db.invite.updateMany({ data: { usedAt: new Date("2026-03-04T12:00:00Z") } });
  await workOffJobs();
  expect(mailServer.mails).toEqual([]);
  expect(await db.job.count({ where: { doneAt: null } })).toBe(0);
});

test("a link that was replaced is not mailed, and nobody is troubled: its patient has the new one", async () => {
  const { patientId } = await createInvitedPatient(clinic.owner);
  setClock(new Date("2026-03-05T12:00:00Z"));
  await renewInvite(clinic.owner, patientId);
  await workOffJobs();
  expect(mailServer.mails).toHaveLength(1);
  expect(await db.job.count({ where: { doneAt: null } })).toBe(0);
});

test.each([
  [
    "has ended",
    () => db.invite.updateMany({ data: { expiresAt: new Date("2026-03-04T12:00:00Z") } }),
  ],
  ["was cleared away", () => db.invite.deleteMany()],
])("a link that %s is not mailed, and the owner who tries again is told so", async (_what, end) => {
  const { owner } = clinic;
  await createInvitedPatient(owner);
  const at = new Date("2026-03-04T12:00:00Z");
  await db.job.updateMany({ data: { failedAt: at, failure: "EAUTH" } });
  await end();
  const [given] = await listFailedJobs(owner);
  await retryJob(owner, given?.id ?? "");
  await workOffJobs();
  expect(mailServer.mails).toEqual([]);
  const jobs = await listFailedJobs(owner);
  expect(jobs).toMatchObject([{ id: given?.id, failure: "link-ended" }]);
  expect(failureWords("link-ended")).toContain("the link has ended");
});

test("what cannot be unsealed any more is given up, not sent without its link", async () => {
  await createInvitedPatient(clinic.owner);
  await db.secret.deleteMany();
  await workOffJobs();
  expect(mailServer.mails).toEqual([]);
  expect(await db.job.findFirst()).toMatchObject({
    failure: "no-secret",
    failedAt: expect.any(Date),
  });
});
