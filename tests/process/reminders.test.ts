import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import webPush from "web-push";
import { fromSchedule } from "~/data/programs/stored.server";
import { madePushKey } from "~/data/reminders/push-key.server";
import { addDays, localDateAt, localTimeAt } from "~/domain/calendar/dates";
import { groupBy } from "~/domain/group";
import { asSystem, db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { seal } from "~/lib/seal.server";
import { tokenHash } from "~/lib/tokens.server";
import { everyDay } from "../domain/builders";
import { createClinic } from "../factories";
import { type ReceivedPush, startPushService } from "../factories/push-service";
import { buildFirst, killAll, type Started, startServer } from "./own-process";

// The short version of every day; `npm run proofs` takes the long one, and there waits for the lease itself.
const isProof = process.env.PROOFS === "yes";
const PEOPLE = isProof ? 1_000 : 60;
/** So slow that both servers have something to do. */
const ANSWER_MS = isProof ? 60 : 500;
/** Jobs that one server has in hand at most (server/job-runner). */
const HANDS = 4;
const MINUTE_MS = 60_000;
/** A browser that is gone for ever, and one whose service is busy the first time. */
const [GONE, BUSY] = ["/push/7", "/push/8"];
const eventually = (see: () => unknown) => expect.poll(see, { timeout: 170_000, interval: 100 });

/** Each server has a pair of its own here, to be told from the other. */
const keys = {
  first: webPush.generateVAPIDKeys(),
  second: webPush.generateVAPIDKeys(),
  third: webPush.generateVAPIDKeys(),
};

let service: Awaited<ReturnType<typeof startPushService>>;
let first: Started;
let struck: ReceivedPush | undefined;

describe.runIf(env.provider === "postgresql")("reminders of two servers on one database", () => {
  beforeAll(async () => {
    await buildFirst();
    service = await startPushService({ onPush: killInTheMiddle });
  });
  afterAll(async () => {
    killAll();
    await service.stop();
  });

  test(`kill -9 among ${PEOPLE} that are due at once: none lost, a repeated one known by its topic`, async () => {
    const trusted = join(env.dataDir, "push-service.pem");
    await writeFile(trusted, service.cert);
    const settings = (name: keyof typeof keys) => ({
      ...{ DATABASE_URL: env.databaseUrl, LOG_LEVEL: "error", NODE_ENV: "test" },
      VAPID_PUBLIC_KEY: keys[name].publicKey,
      VAPID_PRIVATE_KEY: keys[name].privateKey,
      ...{ PUSH_HOSTS: service.host, NODE_EXTRA_CA_CERTS: trusted },
    });
    first = await startServer(settings("first"));
    const second = await startServer(settings("second"));
    await Promise.all([first.ready, second.ready]);
    await askForReminders();
    await first.ended;

    const left = () => db.job.count({ where: { kind: "reminder", doneAt: null } });
    if (isProof) {
      await eventually(left).toBe(0);
    } else {
      // What the killed one had in hand, and what was put off, is free for a third server, whose clock is ahead.
      const free = { kind: "reminder", doneAt: null, leaseId: null, failure: null };
      await eventually(() => db.job.count({ where: free })).toBe(0);
      await eventually(left).toBeLessThanOrEqual(HANDS + 1);
      second.child.kill("SIGTERM");
      expect(await second.ended).toBe(0);
      const SUPPLE_TEST_NOW = new Date(Date.now() + 10 * MINUTE_MS).toISOString();
      await startServer({ ...settings("third"), SUPPLE_TEST_NOW });
      await eventually(left).toBe(0);
    }

    const noted = await db.reminderSend.findMany();
    expect(noted).toHaveLength(PEOPLE);
    expect(new Set(noted.map(({ accessId }) => accessId)).size).toBe(PEOPLE);
    expect(noted.filter(({ state }) => state === "sent")).toHaveLength(PEOPLE - 1);
    const others = noted.filter(({ state }) => state !== "sent");
    expect(others.map(({ state, reason }) => `${state} ${reason}`)).toEqual(["failed gone"]);
    expect(await db.pushSubscription.count()).toBe(PEOPLE - 1);

    const { pushes } = service;
    expect(new Set(pushes.map(({ path }) => path)).size).toBe(PEOPLE);
    const byTopic = groupBy(pushes, ({ topic }) => topic);
    expect(byTopic.size).toBe(PEOPLE);
    const repeated = [...byTopic.values()].filter((same) => same.length > 1);
    expect(repeated.every((same) => same.length === 2 && same[0]?.path === same[1]?.path)).toBe(
      true,
    );
    const again = repeated.filter(([push]) => push?.path !== BUSY);
    expect(again.length).toBeLessThanOrEqual(HANDS);
    expect(again.map(([push]) => push?.topic)).toContain(struck?.topic);
    expect(pushes.every(({ topic }) => /^[\w-]{1,32}$/.test(topic))).toBe(true);
    expect(pushes.every(({ isSigned }) => isSigned)).toBe(true);
    const shown = pushes.map(({ text }) => JSON.parse(text));
    expect(new Set(shown.map(({ title, body }) => `${title}: ${body}`))).toEqual(
      new Set(["Supple: A reminder"]),
    );
    expect(shown.every(({ tag }, i) => tag === pushes[i]?.topic)).toBe(true);
    for (const name of ["first", "second"] as const) expect(sentBy(name)).toBeGreaterThan(0);
  });
});

const isOf = ({ sender }: ReceivedPush, name: keyof typeof keys) => sender === keys[name].publicKey;
const sentBy = (name: keyof typeof keys) =>
  service.pushes.filter((push) => isOf(push, name)).length;

/** The first server has sent it, and is killed before it hears that it was taken. */
async function killInTheMiddle(push: ReceivedPush): Promise<number | null> {
  if (push.path === GONE) return 410;
  const isFirstTime = service.pushes.filter(({ path }) => path === push.path).length === 1;
  if (push.path === BUSY && isFirstTime) return 429;
  await new Promise((done) => setTimeout(done, ANSWER_MS));
  if (struck || !isOf(push, "first") || sentBy("second") === 0) return 201;
  struck = push;
  first.child.kill("SIGKILL");
  return null;
}

/** Everybody's time was five minutes ago, and two servers are told to look for it. */
async function askForReminders(): Promise<void> {
  const { owner } = await createClinic({ timeZone: "UTC" });
  const { clinicId, userId: clinicianId } = owner;
  const at = new Date(Date.now() - 5 * MINUTE_MS);
  const shared = { clinicId, createdAt: at };
  const people = Array.from({ length: PEOPLE }, (_, n) => ({
    ...{ n, userId: randomUUID(), patientId: randomUUID(), accessId: randomUUID() },
    ...{ programId: randomUUID(), episodeId: randomUUID() },
  }));
  const startsOn = addDays(localDateAt(at, "UTC"), -3);
  await db.user.createMany({
    data: people.map(({ n, userId: id }) => ({
      ...{ id, email: `person-${n}@test.example`, name: `Person ${n}`, passwordHash: "x" },
      createdAt: at,
    })),
  });
  await db.patient.createMany({
    data: people.map(({ n, patientId: id }) => ({
      ...{ ...shared, id, clinicianId, timeZone: "UTC", name: `Person ${n}` },
      email: `person-${n}@test.example`,
    })),
  });
  await db.patientAccess.createMany({
    data: people.map(({ accessId: id, patientId, userId }) => ({
      ...{ id, clinicId, patientId, userId, kind: "SELF" as const, fromAt: at },
    })),
  });
  await db.episode.createMany({
    data: people.map(({ episodeId: id, patientId }) => ({
      ...{ ...shared, id, patientId, condition: "Tightness", side: "RIGHT", startedOn: startsOn },
    })),
  });
  await db.program.createMany({
    data: people.map(({ programId: id, patientId, episodeId }) => ({
      ...{ ...shared, id, patientId, episodeId, name: "Program", startsOn },
    })),
  });
  await db.programRevision.createMany({
    data: people.map(({ programId }) => ({
      ...{ ...shared, ...fromSchedule(everyDay), programId, number: 1 },
      ...{ effectiveOn: startsOn, createdById: clinicianId, changeNote: "" },
    })),
  });
  const key = await asSystem("jobs", madePushKey);
  await db.pushSubscription.createMany({
    data: people.map(({ n, accessId, patientId }) => {
      const endpoint = `https://${service.host}/push/${n}`;
      const sealed = seal(JSON.stringify({ endpoint, keys: service.keys }), key);
      return { ...shared, accessId, patientId, endpointHash: tokenHash(endpoint), sealed };
    }),
  });
  await db.reminderPlan.createMany({
    data: people.map(({ accessId, patientId }) => ({
      ...{ ...shared, accessId, patientId, at: localTimeAt(at, "UTC"), kinds: [], byPush: true },
      ...{ quietFrom: "00:00", quietUntil: "00:00", updatedAt: new Date(at.getTime() - MINUTE_MS) },
    })),
  });
  // Besides the one that the servers put in by themselves.
  await db.job.createMany({
    data: ["again", "and again"].map((name) => ({
      ...{ kind: "plan-reminders", key: name, payload: {}, dueAt: at, createdAt: at },
    })),
  });
}
