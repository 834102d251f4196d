import { expect } from "vitest";
import { jobHandlers } from "~/jobs/index";
import { now } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { startJobRunner } from "~/server/job-runner";

/** Has everything done that is due, as a running server does. */
export async function workOffJobs(handlers = jobHandlers): Promise<void> {
  const runner = startJobRunner({ handlers, schedule: async () => undefined });
  const due = { kind: { in: Object.keys(handlers) }, doneAt: null, failedAt: null };
  await expect
    .poll(() => db.job.count({ where: { ...due, dueAt: { lte: now() } } }), { timeout: 60_000 })
    .toBe(0);
  await runner.stop();
}
