import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { resetClock, setClock } from "~/lib/clock.server";
import { asSystem, db, type Tx } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { enqueue, type NewJob, onEnqueued } from "~/lib/jobs.server";
import { claim, fail, finish, giveBack, LEASE_MS, PAUSES_MS } from "~/lib/jobs-lease.server";
import { emptyDatabase } from "../factories/database";

const start = Date.parse("2026-11-19T08:00:00Z");
const moment = (ms: number) => new Date(start + ms);
const put = (job: Partial<NewJob> = {}) =>
  asSystem("jobs", (tx) => enqueue(tx, { kind: "test", payload: {}, ...job }));
const take = async () => {
  const job = await claim(["test"]);
  if (!job) throw new Error("No job was due.");
  return job;
};

beforeEach(async () => {
  await emptyDatabase();
  setClock(moment(0));
});

test("a job is there exactly when the transaction that put it in is", async () => {
  let heard = 0;
  const stop = onEnqueued(() => {
    heard += 1;
  });
  const undone = asSystem("jobs", async (tx) => {
    await enqueue(tx, { kind: "test", payload: {} });
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await db.job.count()).toBe(0);
  expect(heard).toBe(0);
  await put();
  expect(heard).toBe(1);
  stop();
});

describe("several servers", () => {
  afterEach(() => vi.useRealTimers());

  test.runIf(env.provider === "postgresql")(
    "go by the database's clock, not by theirs",
    async () => {
      resetClock();
      const byDatabase = Date.now();
      vi.useFakeTimers({ toFake: ["Date"], now: byDatabase + 3_600_000 });
      await put();
      const [job] = await db.job.findMany();
      expect(Math.abs(Number(job?.dueAt) - byDatabase)).toBeLessThan(600_000);
      vi.setSystemTime(byDatabase - 3_600_000);
      expect(await claim(["test"])).not.toBeNull();
    },
  );
});

test("a key makes one, whoever comes at the same moment, also when it is done", async () => {
  const one = { kind: "test", key: "one", payload: {} };
  const puts = Array.from({ length: 8 }, () => asSystem("jobs", (tx) => enqueue(tx, one)));
  await Promise.all(puts);
  await put({ kind: "other", key: "one" });
  expect(await db.job.count()).toBe(2);
  await finish(await take(), null);
  await put({ key: "one" });
  expect(await claim(["test"])).toBeNull();
});

test("the job that is due longest comes first, and one of an unknown kind to nobody", async () => {
  await put({ payload: { n: 2 }, dueAt: moment(-1_000) });
  await put({ payload: { n: 1 }, dueAt: moment(-2_000) });
  await put({ payload: { n: 3 }, dueAt: moment(1) });
  await put({ kind: "of a newer version", payload: {} });
  expect((await take()).payload).toEqual({ n: 1 });
  expect((await take()).payload).toEqual({ n: 2 });
  expect(await claim(["test"])).toBeNull();
  setClock(moment(1));
  expect((await take()).payload).toEqual({ n: 3 });
});

test("two who look at the same moment never get the same one", async () => {
  for (let n = 0; n < 12; n += 1) await put({ payload: { n } });
  const taken = await Promise.all(Array.from({ length: 12 }, () => claim(["test"])));
  const ids = taken.flatMap((job) => job?.id ?? []);
  expect(ids).toHaveLength(12);
  expect(new Set(ids).size).toBe(12);
});

describe("a lease", () => {
  test("that is lost lets nothing be written any more", async () => {
    await put({ payload: { n: 1 } });
    const slow = await take();
    setClock(moment(LEASE_MS));
    expect(await claim(["test"])).toBeNull();
    setClock(moment(LEASE_MS + 1));
    const second = await take();
    expect(second).toMatchObject({ id: slow.id, attempt: 2 });
    const effect = (tx: Tx) => enqueue(tx, { kind: "effect", payload: {} });
    expect(await finish(slow, effect)).toBe(false);
    expect(await fail(slow, "late")).toBe("lost");
    await giveBack(slow);
    expect(await db.job.count()).toBe(1);
    expect(await finish(second, effect)).toBe(true);
    expect(await finish(second, effect)).toBe(false);
    expect(await db.job.count({ where: { kind: "effect" } })).toBe(1);
  });

  test("whose effect fails leaves the job as it was", async () => {
    await put();
    const job = await take();
    const effect = async (tx: Tx) => {
      await enqueue(tx, { kind: "effect", payload: {} });
      throw new Error("no");
    };
    await expect(finish(job, effect)).rejects.toThrow("no");
    expect(await db.job.findMany()).toMatchObject([{ doneAt: null, leaseId: job.leaseId }]);
  });

  test("that is given back is free at once and no try", async () => {
    await put();
    await giveBack(await take());
    expect((await take()).attempt).toBe(1);
  });
});

test("tries again after growing pauses, then gives up", async () => {
  await put({ clinicId: "c1" });
  let at = 0;
  for (const pauseMs of PAUSES_MS) {
    expect(await fail(await take(), "ECONNECTION")).toBe("again");
    setClock(moment(at + pauseMs - 1));
    expect(await claim(["test"])).toBeNull();
    at += pauseMs;
    setClock(moment(at));
  }
  expect([...PAUSES_MS].sort((a, b) => a - b)).toEqual(PAUSES_MS);
  expect(await fail(await take(), "EAUTH")).toBe("given up");
  setClock(moment(at + 86_400_000));
  expect(await claim(["test"])).toBeNull();
  const [dead] = await db.job.findMany();
  expect(dead).toMatchObject({ failure: "EAUTH", failedAt: moment(at), attempts: 6 });
});

test("gives up at once where no later try could do better", async () => {
  await put();
  expect(await fail(await take(), "EENVELOPE", true)).toBe("given up");
});

test("a secret is sealed while it waits, handed over open, and wiped when it is done", async () => {
  await put({ payload: { inviteId: "i1" }, secret: "the-token" });
  const [stored] = await db.job.findMany();
  expect(JSON.stringify(stored)).not.toContain("the-token");
  expect(stored?.payload).toEqual({ inviteId: "i1", sealed: expect.any(String) });
  const job = await take();
  expect(job).toMatchObject({ payload: { inviteId: "i1" }, secret: "the-token" });
  await finish(job, null);
  expect(await db.job.findMany()).toMatchObject([{ payload: {}, leaseId: null }]);
});
