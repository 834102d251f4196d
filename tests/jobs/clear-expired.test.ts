import { beforeEach, expect, test } from "vitest";
import { findInvitation } from "~/auth/invite.server";
import { clearExpired as clearing } from "~/jobs/clear-expired";
import { setClock } from "~/lib/clock.server";
import { asSystem, db } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import { createClinic, createInvitedPatient, createPatient } from "../factories";
import { emptyDatabase } from "../factories/database";

const DAY_MS = 86_400_000;
const start = Date.parse("2026-03-04T12:00:00Z");
const onDay = (days: number, ms = 0) => setClock(new Date(start + days * DAY_MS + ms));

const job = {
  ...{ id: "job", kind: "clear-expired", payload: {}, secret: null, clinicId: null },
  ...{ leaseId: "lease", attempt: 1 },
};
const clearExpired = () => clearing()(job);

let clinic: Awaited<ReturnType<typeof createClinic>>;

beforeEach(async () => {
  await emptyDatabase();
  onDay(0);
  clinic = await createClinic();
});

const HOUR_MS = 3_600_000;

test.each([
  ["a patient's, used 30 days ago", { usedMs: 30 * DAY_MS }, { usedMs: 30 * DAY_MS + 1 }],
  [
    "of staff, used an hour ago",
    { isStaff: true, usedMs: HOUR_MS },
    { isStaff: true, usedMs: HOUR_MS + 1 },
  ],
  [
    "of staff, begun 12 hours ago",
    { isStaff: true, begunMs: 12 * HOUR_MS },
    { isStaff: true, begunMs: 12 * HOUR_MS + 1 },
  ],
])("sign-ins that have ended for sure go, the others stay: %s", async (_what, kept, gone) => {
  const { membershipId, userId } = clinic.owner;
  await db.signIn.deleteMany();
  for (const [id, age] of Object.entries({ kept, gone })) {
    const { isStaff, usedMs = 0, begunMs = 0 } = age as Partial<Record<string, number>>;
    const createdAt = new Date(start - begunMs);
    await db.signIn.create({
      data: {
        ...{ id, userId, createdAt, expiresAt: createdAt, lastUsedAt: new Date(start - usedMs) },
        membershipId: isStaff ? membershipId : null,
      },
    });
  }
  await clearExpired();
  expect((await db.signIn.findMany()).map(({ id }) => id)).toEqual(["kept"]);
});

test("a link to choose a password says for 30 days that it has ended, then it is not found", async () => {
  const { userId } = clinic.owner;
  const [createdAt, expiresAt] = [new Date(start), new Date(start)];
  await db.passwordReset.create({ data: { userId, tokenHash: "t", createdAt, expiresAt } });
  onDay(30);
  await clearExpired();
  expect(await db.passwordReset.count()).toBe(1);
  onDay(30, 1);
  await clearExpired();
  expect(await db.passwordReset.count()).toBe(0);
});

test("half a sign-in goes a day after it has ended", async () => {
  const step = { kind: "second-factor", createdAt: new Date(start), expiresAt: new Date(start) };
  await db.signInStep.create({ data: { ...step, id: "ended" } });
  onDay(1);
  await clearExpired();
  expect(await db.signInStep.count()).toBe(1);
  onDay(1, 1);
  await clearExpired();
  expect(await db.signInStep.count()).toBe(0);
});

test("a link says for 30 days that it has ended, then it is not found", async () => {
  const { token } = await createInvitedPatient(clinic.owner);
  onDay(44);
  await clearExpired();
  expect(await findInvitation(token)).toMatchObject({ state: "ended" });
  onDay(44, 1);
  await clearExpired();
  expect(await findInvitation(token)).toBeNull();
});

test("a link that was taken up goes on to say so", async () => {
  const { token } = await createInvitedPatient(clinic.owner);
  await db.invite.updateMany({ data: { usedAt: new Date(start) } });
  onDay(400);
  await clearExpired();
  expect(await findInvitation(token)).toMatchObject({ state: "used" });
});

test("what somebody typed who never opened the link goes a day after its end", async () => {
  const typed = { name: "Nora", clinicName: "North", email: "nora@north.example" };
  const times = { createdAt: new Date(start), expiresAt: new Date(start + DAY_MS) };
  const secret = { tokenHash: "t", passwordHash: "h", timeZone: "UTC" };
  await db.pendingSignUp.create({ data: { ...typed, ...times, ...secret } });
  onDay(2);
  await clearExpired();
  expect(await db.pendingSignUp.count()).toBe(1);
  onDay(2, 1);
  await clearExpired();
  expect(await db.pendingSignUp.count()).toBe(0);
});

test("what is known of jobs stays a week after they were done, and 90 days after they were given up", async () => {
  const put = (key: string) =>
    asSystem("jobs", (tx) => enqueue(tx, { kind: "k", key, payload: {} }));
  for (const key of ["waiting", "done", "failed"]) await put(key);
  const at = new Date(start);
  await db.job.updateMany({ where: { key: "done" }, data: { doneAt: at } });
  await db.job.updateMany({ where: { key: "failed" }, data: { failedAt: at } });
  const left = async () => {
    await clearExpired();
    return (await db.job.findMany()).map(({ key }) => key).sort();
  };
  onDay(7);
  expect(await left()).toEqual(["done", "failed", "waiting"]);
  onDay(7, 1);
  expect(await left()).toEqual(["failed", "waiting"]);
  onDay(90);
  expect(await left()).toEqual(["failed", "waiting"]);
  onDay(90, 1);
  expect(await left()).toEqual(["waiting"]);
});

test("the ids of events go when no phone can send them again, however many there are", async () => {
  const { actor } = await createPatient(clinic.owner);
  const { userId, clinicId } = actor;
  const events = Array.from({ length: 2_500 }, (_, n) => ({ userId, clinicId, eventId: `e${n}` }));
  await db.handledEvent.createMany({
    data: events.map((event) => ({ ...event, at: new Date(start) })),
  });
  onDay(14);
  await db.handledEvent.create({
    data: { userId, clinicId, eventId: "later", at: new Date(start + 14 * DAY_MS) },
  });
  onDay(16);
  await clearExpired();
  expect(await db.handledEvent.count()).toBe(2_501);
  onDay(16, 1);
  await clearExpired();
  expect((await db.handledEvent.findMany()).map(({ eventId }) => eventId)).toEqual(["later"]);
});

test("counters go a day after they ended, and devices 180 days after their last use", async () => {
  const at = new Date(start);
  await db.rateLimit.create({ data: { key: "k", count: 9, endsAt: at } });
  const known = { id: "d", userId: clinic.owner.userId, createdAt: at, lastUsedAt: at };
  await db.knownDevice.create({ data: known });
  const left = async () => {
    await clearExpired();
    return [await db.rateLimit.count(), await db.knownDevice.count()];
  };
  onDay(1);
  expect(await left()).toEqual([1, 1]);
  onDay(1, 1);
  expect(await left()).toEqual([0, 1]);
  onDay(180);
  expect(await left()).toEqual([0, 1]);
  onDay(180, 1);
  expect(await left()).toEqual([0, 0]);
});

test("what takes too long is left to a next job, which goes on with it", async () => {
  const { actor } = await createPatient(clinic.owner);
  const { userId, clinicId } = actor;
  const events = Array.from({ length: 2_500 }, (_, n) => ({ userId, clinicId, eventId: `e${n}` }));
  await db.handledEvent.createMany({
    data: events.map((event) => ({ ...event, at: new Date(start) })),
  });
  onDay(17);
  const counts: number[] = [];
  for (let rest = await clearing(0)(job); rest !== null; rest = await clearExpired()) {
    await asSystem("jobs", rest);
    counts.push(await db.handledEvent.count());
  }
  expect(counts).toEqual([2_500]);
  expect(await db.handledEvent.count()).toBe(0);
  expect(await db.job.findFirst({ where: { key: "rest of job" } })).toMatchObject({
    ...{ kind: "clear-expired", doneAt: null },
  });
});
