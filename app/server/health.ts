import type { RequestHandler } from "express";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { journal } from "~/lib/journal.server";

/** A database that does not answer within this is not ready. */
const PATIENCE_MS = 2_000;

/** The process is alive. */
export const answerHealth: RequestHandler = (_request, response) => {
  response.type("text").send("ok");
};

/** @param isOpen whether the server has started and is not stopping */
export function answerReadiness(isOpen: () => boolean): RequestHandler {
  return async (_request, response) => {
    const ready = isOpen() && (await canWrite());
    response
      .status(ready ? 200 : 503)
      .type("text")
      .send(ready ? "ready" : "not ready");
  };
}

async function canWrite(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error("The database did not answer in time")), PATIENCE_MS);
  });
  try {
    await Promise.race([writeSomething(), tooLate]);
    return true;
  } catch (error) {
    journal.warn({ err: error }, "the database cannot be written");
    return false;
  } finally {
    clearTimeout(timer);
  }
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
