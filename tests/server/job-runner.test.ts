import { EventEmitter, once } from "node:events";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { JobHandler } from "~/jobs/index";
import { setClock } from "~/lib/clock.server";
import { asSystem, db } from "~/lib/db.server";
import { enqueue, type NewJob } from "~/lib/jobs.server";
import { JobFailure } from "~/lib/jobs-failure.server";
import { claim, PAUSES_MS } from "~/lib/jobs-lease.server";
import { type JobRunner, startJobRunner } from "~/server/job-runner";
import { allRows, emptyDatabase } from "../factories/database";

const start = Date.parse("2026-11-19T08:00:00Z");
/** Longer than any test: what is done sooner was woken, not come upon. */
const NEVER_MS = 600_000;

const put = (job: Partial<NewJob> = {}) =>
  asSystem("jobs", (tx) => enqueue(tx, { kind: "test", payload: {}, ...job }));
/** Waits for it, however slow the machine is. */
const eventually = (see: () => unknown) => expect.poll(see, { timeout: 60_000 });
const nothingToSchedule = async () => undefined;
const jobs = () => db.job.findMany({ orderBy: { createdAt: "asc" } });

let runner: JobRunner | undefined;
function run(handler: JobHandler, { lookEveryMs = NEVER_MS, stopPatienceMs = NEVER_MS } = {}) {
  const handlers = { test: handler };
  const options = { schedule: nothingToSchedule, lookEveryMs, stopPatienceMs };
  runner = startJobRunner({ handlers, ...options });
  return runner;
}

/** A handler that is at work until it is let go. */
function heldUp() {
  const gate = new EventEmitter();
  const free = once(gate, "open");
  const begun: string[] = [];
  const handler: JobHandler = async ({ id }) => {
    begun.push(id);
    await free;
    return null;
  };
  return { handler, begun, letGo: () => gate.emit("open") };
}

beforeEach(async () => {
  await emptyDatabase();
  setClock(new Date(start));
});
afterEach(() => runner?.stop());

test("does what waits, and what is put in meanwhile at once, with its effect", async () => {
  await put({ payload: { n: 1 } });
  run(async ({ payload }) => async (tx) => {
    await tx.secret.create({
      data: { name: `effect ${payload.n}`, value: "", createdAt: new Date() },
    });
  });
  await eventually(() => db.secret.count()).toBe(1);
  await put({ payload: { n: 2 } });
  await eventually(() => db.secret.count()).toBe(2);
  expect(await jobs()).toMatchObject([{ doneAt: new Date(start) }, { doneAt: new Date(start) }]);
});

test("comes upon what others put in, and what becomes due", async () => {
  await put({ dueAt: new Date(start + 60_000) });
  const done: string[] = [];
  run(
    async ({ id }) => {
      done.push(id);
      return null;
    },
    { lookEveryMs: 5 },
  );
  setClock(new Date(start + 60_000));
  await eventually(() => done.length).toBe(1);
});

test("a job that fails is put off with a code alone, and holds up no other", async () => {
  await put({ payload: { fails: true } });
  await put({ payload: { fails: false } });
  run(async ({ payload }) => {
    if (payload.fails) throw new Error("ada@example.org was not found");
    return null;
  });
  await eventually(async () => (await jobs()).map((job) => job.attempts)).toEqual([1, 1]);
  await eventually(async () => (await jobs()).every((job) => job.leaseId === null)).toBe(true);
  const [failed, done] = await jobs();
  expect(failed).toMatchObject({ failure: "Error", doneAt: null, failedAt: null });
  expect(failed?.dueAt).toEqual(new Date(start + (PAUSES_MS[0] ?? 0)));
  expect(done?.doneAt).not.toBeNull();
});

test("a failure that is final is given up at once", async () => {
  await put();
  run(async () => {
    throw new JobFailure("EENVELOPE", { isFinal: true });
  });
  await eventually(async () => (await jobs())[0]?.failedAt).toEqual(new Date(start));
});

test("a job that each server died of is given up, not begun again", async () => {
  await put();
  await db.job.updateMany({ data: { attempts: PAUSES_MS.length + 1 } });
  const { handler, begun } = heldUp();
  run(handler);
  await eventually(async () => (await jobs())[0]?.failure).toBe("unfinished");
  expect(begun).toEqual([]);
});

test("works on four at a time, and stops when they are done", async () => {
  for (let n = 0; n < 6; n += 1) await put();
  const { handler, begun, letGo } = heldUp();
  const { stop } = run(handler);
  await eventually(() => begun.length).toBe(4);
  const stopped = stop();
  letGo();
  await stopped;
  expect(begun).toHaveLength(4);
  const left = (await jobs()).filter((job) => job.doneAt === null);
  expect(left).toMatchObject([
    { attempts: 0, leaseId: null },
    { attempts: 0, leaseId: null },
  ]);
});

test("gives back what is not done in time, so that another server need not wait for the lease", async () => {
  await put();
  const { handler, begun, letGo } = heldUp();
  const { stop } = run(handler, { stopPatienceMs: 1 });
  await eventually(() => begun.length).toBe(1);
  await stop();
  expect(await claim(["test"])).toMatchObject({ id: begun[0], attempt: 1 });
  letGo();
});

test("an idle runner changes nothing", async () => {
  await put({ dueAt: new Date(start + 60_000) });
  const before = await allRows();
  let looks = 0;
  const schedule = async () => {
    looks += 1;
  };
  runner = startJobRunner({ handlers: { test: heldUp().handler }, schedule, lookEveryMs: 1 });
  await eventually(() => looks).toBeGreaterThan(5);
  expect(await allRows()).toEqual(before);
});

test("a calendar that fails does not keep the rest from being done", async () => {
  await put();
  const { handler, begun, letGo } = heldUp();
  const schedule = () => Promise.reject(new Error("no calendar"));
  runner = startJobRunner({ handlers: { test: handler }, schedule });
  await eventually(() => begun.length).toBe(1);
  letGo();
});
