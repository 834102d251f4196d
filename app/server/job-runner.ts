import type { JobHandler } from "~/jobs/index";
import { onEnqueued } from "~/lib/jobs.server";
import { failureOf, JobFailure } from "~/lib/jobs-failure.server";
import { claim, fail, finish, giveBack, type JobInHand, PAUSES_MS } from "~/lib/jobs-lease.server";
import { journal } from "~/lib/journal.server";

/** Jobs at work at the same time: a mail server that is slow must not hold up the rest. Also the mails that a kill may repeat. */
const HANDS = 4;
/** How often to look for jobs that other servers put in, or that have become due. */
const LOOK_EVERY_MS = 5_000;
/** The pause between looks grows up to this while the database is away. */
const LONGEST_PAUSE_MS = 60_000;
/** What is at work when the server stops gets this long, then it is given back. */
const STOP_PATIENCE_MS = 8_000;

export type JobRunner = {
  /** Takes no new job, waits for those at work for a while, and gives back the rest. */
  stop: () => Promise<void>;
};

export type JobRunnerOptions = {
  handlers: Readonly<Record<string, JobHandler>>;
  /** Puts in what has to be done by the calendar; asked before each look, so it has to be cheap. */
  schedule: () => Promise<void>;
  lookEveryMs?: number;
  stopPatienceMs?: number;
};

/** Begins to work off the jobs, each as soon as it is put in or due. An idle runner writes nothing and says nothing. */
export function startJobRunner({
  handlers,
  schedule,
  lookEveryMs = LOOK_EVERY_MS,
  stopPatienceMs = STOP_PATIENCE_MS,
}: JobRunnerOptions): JobRunner {
  const kinds = Object.keys(handlers);
  const atWork = new Map<JobInHand, Promise<void>>();
  const bell = makeBell();
  const forget = onEnqueued(bell.ring);
  let isStopping = false;

  async function take(): Promise<boolean> {
    const job = atWork.size < HANDS && !isStopping ? await claim(kinds) : null;
    const handler = job && handlers[job.kind];
    if (!handler) return false;
    const done = workOn(job, handler).finally(() => {
      atWork.delete(job);
      bell.ring();
    });
    atWork.set(job, done);
    return true;
  }

  async function tend(): Promise<void> {
    let pauseMs = lookEveryMs;
    while (!isStopping) {
      const hasScheduled = await worked("schedule", schedule);
      const hasLooked = await worked("look", async () => {
        while (await take());
      });
      pauseMs = hasScheduled && hasLooked ? lookEveryMs : Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      await bell.rung(pauseMs);
    }
  }

  const tending = tend();
  async function stop(): Promise<void> {
    isStopping = true;
    forget();
    bell.ring();
    await tending;
    await within(stopPatienceMs, Promise.all(atWork.values()));
    // Where the database is away too, the lease runs out by itself.
    await Promise.allSettled([...atWork.keys()].map(giveBack));
  }
  let stopped: Promise<void> | undefined;
  return {
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** @returns whether it did; what went wrong stands in the journal, as a code */
async function worked(step: "schedule" | "look", work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    journal.error({ step, code: failureOf(error).code }, "jobs cannot be tended to");
    return false;
  }
}

async function workOn(job: JobInHand, handler: JobHandler): Promise<void> {
  const { id, kind, attempt } = job;
  try {
    // Taken again and again and never brought to an end: whatever tried it was stopped each time.
    if (attempt > PAUSES_MS.length + 1) throw new JobFailure("unfinished", { isFinal: true });
    if (await finish(job, await handler(job))) return;
    journal.warn({ id, kind, attempt }, "a job took too long: another server has it");
  } catch (error) {
    const { code, isFinal } = failureOf(error);
    const outcome = await fail(job, code, isFinal).catch(() => "lost" as const);
    journal.error({ id, kind, attempt, code, outcome }, "a job failed");
  }
}

/** What is waited for until somebody rings, or the time is over. A ring that nobody waited for is kept. */
function makeBell() {
  let wake: (() => void) | null = null;
  let hasRung = false;
  return {
    ring: () => {
      hasRung = true;
      wake?.();
    },
    rung: async (patienceMs: number) => {
      if (!hasRung) await within(patienceMs, new Promise<void>((done) => (wake = done)));
      hasRung = false;
      wake = null;
    },
  };
}

async function within(patienceMs: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise((done) => {
    timer = setTimeout(done, patienceMs);
  });
  await Promise.race([work, tooLate]);
  clearTimeout(timer);
}
