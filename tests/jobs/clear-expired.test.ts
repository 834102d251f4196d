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

test("sign-ins that have ended go, the others stay", async () => {
  const { actor } = await createPatient(clinic.owner);
  const at = { ended: new Date(start - 1), open: new Date(start + 1) };
  const create = (id: string, expiresAt: Date) =>
    db.signIn.create({ data: { id, userId: actor.userId, expiresAt } });
  await create("ended", at.ended);
  await create("open", at.open);
  await clearExpired();
  const ids = (await db.signIn.findMany({ select: { id: true } })).map(({ id }) => id);
  expect(ids).toContain("open");
  expect(ids).not.toContain("ended");
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
