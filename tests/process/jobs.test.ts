import { randomUUID } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createInvite } from "~/data/team/create-invite.server";
import { groupBy } from "~/domain/group";
import { asActor, db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { createClinic } from "../factories";
import { type ReceivedMail, startMailServer } from "../factories/mail-server";
import { buildFirst, killAll, type Started, startServer } from "./own-process";

// The short version of every day; `npm run proofs` takes the long one, and there waits for the lease itself.
const isProof = process.env.PROOFS === "yes";
const JOBS = isProof ? 500 : 40;
/** The first server is killed while it hands over this mail; in the short version one of the first that it takes. */
const KILL_AT = isProof ? 100 : 3;
/** Jobs that one server has in hand at most (server/job-runner). */
const HANDS = 4;
const eventually = (see: () => unknown) => expect.poll(see, { timeout: 170_000, interval: 100 });

let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let first: Started;
let struck: ReceivedMail | undefined;
/** No mail is taken before both servers are at work. */
const atWork = new EventEmitter();
const senders: string[] = [];
let taken = 0;
const bothAtWork = once(atWork, "both");

beforeAll(async () => {
  await buildFirst();
  mailServer = await startMailServer({ onMail: killInTheMiddle });
});
afterAll(async () => {
  killAll();
  await mailServer.stop();
});

test(`kill -9 of one of two servers among ${JOBS} jobs: each effect once, no mail lost, a repeated one known by its id`, async () => {
  const settings = (name: string) => ({
    ...{ DATABASE_URL: env.databaseUrl, LOG_LEVEL: "error" },
    MAIL_URL: `${mailServer.url}?from=${name}@clinic.example`,
  });
  first = await startServer(settings("first"));
  const second = await startServer(settings("second"));
  await Promise.all([first.ready, second.ready]);
  await invitePatients();
  await first.ended;
  const left = () => db.job.count({ where: { kind: "invitation-mail", doneAt: null } });
  if (isProof) {
    await eventually(left).toBe(0);
  } else {
    // What the killed one had in hand stays until its lease ends; for a third server, whose clock is ahead, it has.
    const free = { kind: "invitation-mail", doneAt: null, leaseId: null, failure: null };
    await eventually(() => db.job.count({ where: free })).toBe(0);
    await eventually(left).toBeLessThanOrEqual(HANDS);
    second.child.kill("SIGTERM");
    expect(await second.ended).toBe(0);
    const ahead = new Date(Date.now() + 600_000).toISOString();
    await startServer({ ...settings("third"), NODE_ENV: "test", SUPPLE_TEST_NOW: ahead });
    await eventually(left).toBe(0);
  }
  const effects = await db.auditEvent.findMany({ where: { action: "mail.sent" } });
  expect(effects).toHaveLength(JOBS);
  expect(new Set(effects.map(({ patientId }) => patientId)).size).toBe(JOBS);

  const { mails } = mailServer;
  expect(new Set(mails.map(({ to }) => to)).size).toBe(JOBS);
  const byId = groupBy(mails, ({ messageId }) => messageId);
  expect(byId.size).toBe(JOBS);
  const repeated = [...byId.values()].filter((same) => same.length > 1);
  expect(repeated.length).toBeLessThanOrEqual(HANDS);
  expect(repeated.every((same) => same.length === 2 && same[0]?.to === same[1]?.to)).toBe(true);
  expect(repeated.map(([mail]) => mail?.messageId)).toContain(struck?.messageId);
  const sentBy = (name: string) => mails.filter(({ from }) => from.includes(name)).length;
  expect(sentBy("first")).toBeGreaterThanOrEqual(KILL_AT);
  expect(sentBy("first")).toBeLessThan(KILL_AT + HANDS);
  expect(sentBy("second")).toBeGreaterThan(JOBS / 2);
});

/** Of the mail it is killed at, the first server hears nothing any more, so that it cannot note that it is done. */
async function killInTheMiddle({ from, ...mail }: ReceivedMail): Promise<boolean> {
  senders.push(from);
  if (new Set(senders).size === 2) atWork.emit("both");
  await bothAtWork;
  if (!from.includes("first")) return true;
  taken += 1;
  if (struck || taken < KILL_AT) return !struck;
  struck = { from, ...mail };
  first.child.kill("SIGKILL");
  return false;
}

async function invitePatients(): Promise<void> {
  const { owner } = await createClinic();
  const { clinicId, userId: clinicianId, timeZone } = owner;
  const patients = Array.from({ length: JOBS }, (_, n) => ({
    ...{ id: randomUUID(), clinicId, clinicianId, timeZone },
    ...{ name: `Patient ${n}`, email: `patient-${n}@test.example` },
  }));
  await db.patient.createMany({ data: patients });
  for (const patient of patients)
    await asActor(owner, (tx) => createInvite(tx, patient, clinicianId));
}
