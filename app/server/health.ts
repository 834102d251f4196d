import type { RequestHandler, Response } from "express";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { journal } from "~/lib/journal.server";

/** A database that does not answer within this is not ready. */
const PATIENCE_MS = 2_000;
/** Whoever asks, the disk is written at most this often: anybody may ask, as often as they like. */
const WRITE_EVERY_MS = 10_000;

/** The process is alive. */
export const answerHealth: RequestHandler = (_request, response) => say(response, 200, "ok");

/**
 * Whether the database can be read, asked each time, and written, tried every ten seconds. The answer says how long
 * ago: "ready (read now, written 4 s ago)".
 * @param isOpen whether the server has started and is not stopping
 */
export function answerReadiness(isOpen: () => boolean): RequestHandler {
  const canRead = shared(() => inTime(readSomething, "read"));
  const canWrite = shared(() => inTime(writeSomething, "written"));
  let tried: { at: number; worked: boolean } | null = null;
  return async (_request, response) => {
    if (!isOpen()) return say(response, 503, "not ready (starting or stopping)");
    if (!(await canRead())) return say(response, 503, "not ready (cannot read)");
    if (tried === null || performance.now() - tried.at >= WRITE_EVERY_MS) {
      const worked = await canWrite();
      tried = { at: performance.now(), worked };
    }
    const ago = Math.round((performance.now() - tried.at) / 1000);
    if (!tried.worked) return say(response, 503, `not ready (could not write ${ago} s ago)`);
    say(response, 200, `ready (read now, written ${ago} s ago)`);
  };
}

function say(response: Response, status: number, words: string): void {
  // These stand before the headers of pages, which know of nonces and policies.
  response.set({ "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
  response.status(status).type("text").send(words);
}

/** Those who ask while it is being found out share one answer. */
function shared(ask: () => Promise<boolean>): () => Promise<boolean> {
  let asking: Promise<boolean> | null = null;
  return () => {
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };
}

async function inTime(work: () => Promise<unknown>, what: "read" | "written"): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error("The database did not answer in time")), PATIENCE_MS);
  });
  try {
    await Promise.race([work(), tooLate]);
    return true;
  } catch (error) {
    journal.warn({ err: error }, `the database cannot be ${what}`);
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** From a table that always has rows, so that pages of the file are looked at. */
function readSomething(): Promise<unknown> {
  return db.$queryRaw`SELECT count("id") FROM "_prisma_migrations"`;
}

/** A real write, committed, that changes nothing anybody reads: fails on a full or read-only disk or a standby server. */
async function writeSomething(): Promise<void> {
  if (env.provider === "sqlite") {
    await db.$executeRaw`PRAGMA user_version = 1`;
    return;
  }
  await db.$executeRaw`UPDATE "_prisma_migrations" SET "applied_steps_count" = "applied_steps_count"
    WHERE "id" = (SELECT min("id") FROM "_prisma_migrations")`;
}
