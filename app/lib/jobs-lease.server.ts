import { randomUUID } from "node:crypto";
import { asSystem, databaseClock, type Tx } from "./db.server";
import { env } from "./env.server";
import { type JobPayload, secretOf } from "./jobs.server";

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Nobody else takes a job for this long. What a handler does has to end well before. */
export const LEASE_MS = 60 * SECOND_MS;

/** The pause after the first failure, the second …; after one more it is given up. */
export const PAUSES_MS: readonly number[] = [
  MINUTE_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  12 * HOUR_MS,
];

/** A job that this process holds the lease of. */
export type JobInHand = {
  id: string;
  kind: string;
  payload: JobPayload;
  /** What was sealed; null without one. */
  secret: string | null;
  clinicId: string | null;
  leaseId: string;
  /** 1 at the first try. */
  attempt: number;
};

/** What is written when a job is done, in the transaction that marks it done: exactly once. */
export type Effect = (tx: Tx) => Promise<void>;

/**
 * A transaction of jobs, at the usual level: each statement names the lease or the state that it needs in its own
 * where, and a stricter one would only make servers that look for work meet each other.
 */
function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return asSystem("jobs", work);
}

/**
 * Takes the job that has been due longest, unless somebody else holds it. The database is only written to where there is one.
 * @param kinds what this version of the program knows how to do: a newer server's jobs wait for that one
 */
export async function claim(kinds: readonly string[]): Promise<JobInHand | null> {
  const at = await databaseClock();
  const waiting = await asSystem.reads("jobs", (rows) =>
    rows.job.findFirst({
      where: {
        ...{ doneAt: null, failedAt: null, dueAt: { lte: at }, kind: { in: [...kinds] } },
        OR: [{ leaseUntil: null }, { leaseUntil: { lt: at } }],
      },
      select: { id: true },
    }),
  );
  return waiting && transaction((tx) => lease(tx, kinds));
}

async function lease(tx: Tx, kinds: readonly string[]): Promise<JobInHand | null> {
  const at = await databaseClock(tx);
  const until = new Date(at.getTime() + LEASE_MS);
  const leaseId = randomUUID();
  // SQLite has one writer, so that the statement stands alone; PostgreSQL passes over what others are just taking.
  const taken: { id: string }[] =
    env.provider === "sqlite"
      ? await tx.$queryRaw`UPDATE jobs SET lease_id = ${leaseId}, lease_until = ${until}, attempts = attempts + 1
          WHERE id = (SELECT id FROM jobs WHERE done_at IS NULL AND failed_at IS NULL AND due_at <= ${at}
            AND (lease_until IS NULL OR lease_until < ${at}) AND kind IN (SELECT value FROM json_each(${JSON.stringify(kinds)}))
            ORDER BY due_at, id LIMIT 1) RETURNING id`
      : await tx.$queryRaw`UPDATE jobs SET lease_id = ${leaseId}, lease_until = ${until}, attempts = attempts + 1
          WHERE id = (SELECT id FROM jobs WHERE done_at IS NULL AND failed_at IS NULL AND due_at <= ${at}
            AND (lease_until IS NULL OR lease_until < ${at}) AND kind = ANY(${[...kinds]})
            ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id`;
  const [first] = taken;
  if (!first) return null;
  const { attempts, payload, ...job } = await tx.job.findUniqueOrThrow({
    where: { id: first.id },
    select: { id: true, kind: true, payload: true, clinicId: true, attempts: true },
  });
  // What enqueue wrote.
  const { sealed, ...open } = payload as JobPayload;
  const secret = sealed === undefined ? null : await secretOf(tx, { sealed });
  return { ...job, payload: open, secret, leaseId, attempt: attempts };
}

const held = ({ id, leaseId }: JobInHand) => ({ id, leaseId, doneAt: null });

class LeaseLost extends Error {}

/**
 * Marks a job done and wipes its payload, together with its effect.
 * @returns false when somebody else has the lease by now: then nothing is written
 */
export async function finish(job: JobInHand, effect: Effect | null): Promise<boolean> {
  try {
    await transaction(async (tx) => {
      const doneAt = await databaseClock(tx);
      // First, so that the row is locked: who comes later finds another lease, or the job done.
      const { count } = await tx.job.updateMany({
        where: held(job),
        data: { doneAt, payload: {}, leaseId: null, leaseUntil: null },
      });
      if (count !== 1) throw new LeaseLost();
      await effect?.(tx);
    });
    return true;
  } catch (error) {
    if (error instanceof LeaseLost) return false;
    throw error;
  }
}

/**
 * Puts a failed job off, or gives it up: after its last pause, or at once where no later try could do better.
 * @param failure a code; never the words of another server
 */
export async function fail(
  job: JobInHand,
  failure: string,
  isFinal = false,
): Promise<"again" | "given up" | "lost"> {
  const pauseMs = isFinal ? undefined : PAUSES_MS[job.attempt - 1];
  return transaction(async (tx) => {
    const at = await databaseClock(tx);
    const next =
      pauseMs === undefined ? { failedAt: at } : { dueAt: new Date(at.getTime() + pauseMs) };
    const { count } = await tx.job.updateMany({
      where: held(job),
      data: { ...next, failure, leaseId: null, leaseUntil: null },
    });
    if (count !== 1) return "lost";
    return pauseMs === undefined ? "given up" : "again";
  });
}

/** Gives back a job that was not finished, as if it had not been taken: another server may begin with it at once. */
export async function giveBack(job: JobInHand): Promise<void> {
  await transaction((tx) =>
    tx.job.updateMany({
      where: held(job),
      data: { leaseId: null, leaseUntil: null, attempts: { decrement: 1 } },
    }),
  );
}
