import { databaseClock, onCommit, type Tx } from "./db.server";
import { seal, unseal } from "./seal.server";
import { findSealingKey, makeSealingKey } from "./sealing-key.server";

const JOBS_KEY = "jobs";

/** Ids, codes and figures. No name, no address, no health word: those are read when the job is done. */
export type JobPayload = Record<string, string | number | boolean | null>;

export type NewJob = {
  /** What is to be done: a name in the registry (app/jobs). */
  kind: string;
  /** A second job of the kind with the same key is not put in, as long as the first is kept. */
  key?: string;
  payload: JobPayload;
  /** What must not lie about readable, such as a link's token. Sealed while it waits, wiped when it is done. */
  secret?: string;
  /** Not before this instant; left out: at once. */
  dueAt?: Date;
  /** The clinic whose owner is told when it fails for good. */
  clinicId?: string;
};

const listeners = new Set<() => void>();

/** Calls `listener` whenever this process has put jobs in. @returns what ends that */
export function onEnqueued(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Puts a job in, in the caller's transaction: it is there exactly when what the transaction did is. With a key that
 * the kind has already it does nothing.
 */
export async function enqueue(tx: Tx, { secret, ...job }: NewJob): Promise<void> {
  const at = await databaseClock(tx);
  const sealed = secret === undefined ? {} : { sealed: seal(secret, await keyOf(tx)) };
  const data = { dueAt: at, ...job, payload: { ...job.payload, ...sealed }, createdAt: at };
  const { kind, key } = job;
  if (key === undefined) await tx.job.create({ data, select: { id: true } });
  else {
    // One statement, so that two who put in the same one at the same moment do not fail.
    const where = { kind_key: { kind, key } };
    await tx.job.upsert({ where, create: data, update: { kind }, select: { id: true } });
  }
  onCommit(tx, () => {
    for (const listener of listeners) listener();
  });
}

/** The secret that `enqueue` sealed. @returns null when the payload holds none that this database's key opens */
export async function secretOf(tx: Tx, { sealed }: JobPayload): Promise<string | null> {
  return typeof sealed === "string" ? unseal(sealed, await keyOf(tx)) : null;
}

async function keyOf(tx: Tx): Promise<Buffer> {
  return (await findSealingKey(tx, JOBS_KEY)) ?? (await makeSealingKey(tx, JOBS_KEY));
}
