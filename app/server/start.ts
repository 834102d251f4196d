import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { dailySchedule, jobHandlers } from "~/jobs/index";
import { closeDb } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { journal } from "~/lib/journal.server";
import { endLiveStreams } from "~/lib/live-stream.server";
import { StartError } from "~/lib/start-error.server";
import { isUnavailable } from "~/lib/unavailable.server";
import { migrate } from "~/server/migrations/migrate";
import { createApp } from "./app";
import { fillDemoClinic } from "./demo";
import { firstOwnerAddress } from "./first-owner";
import { startJobRunner } from "./job-runner";
import { listen } from "./listen";
import type { Refusals } from "./refuse";
import { stopOnSignals } from "./stop";

export interface StartOptions {
  build: ServerBuild;
  /** What is answered where no page can. */
  refusals: Refusals;
  /** Development: loads the build anew after an edit. */
  freshBuild?: () => Promise<ServerBuild>;
  /** Development: Vite's middlewares. */
  devMiddlewares?: RequestHandler;
  /** Stop when this process is no longer the parent, see StopOptions. */
  parent?: number | undefined;
  /** Development: stops Vite. */
  onStopped?: () => Promise<void>;
}

const BUSY =
  "The database did not answer, or another program holds it: look what that is, then start again.";

/**
 * Takes the port, brings the database up to date, then lets requests in.
 * @throws StartError with one line for the person at the terminal
 */
export async function startServer({ onStopped, parent, ...parts }: StartOptions): Promise<void> {
  // Health records and mails with invitations: no other user of this machine may read what is written.
  process.umask(0o077);
  let open = false;
  const { origin, trustedProxies } = env;
  const app = createApp({ ...parts, origin, trustedProxies, isOpen: () => open });
  // The port comes first: a second start by mistake must not touch the first one's database.
  const server = await listen(app, env.host, env.port);
  let firstOwner: string | null;
  try {
    const applied = await migrate(env.databaseUrl);
    if (applied.length > 0) journal.info({ applied }, "the database was brought up to date");
    await fillDemoClinic();
    firstOwner = await firstOwnerAddress();
  } catch (error) {
    server.closeAllConnections();
    server.close();
    throw isUnavailable(error) ? new StartError(BUSY, { cause: error }) : error;
  }
  open = true;
  const jobs = startJobRunner({ handlers: jobHandlers, schedule: dailySchedule() });
  stopOnSignals({
    server,
    parent,
    onStop: () => {
      open = false;
      endLiveStreams();
      journal.info("stopping");
      // Beside the running requests; what they still put in waits for the next start, or another server.
      void jobs.stop();
    },
    cleanUp: async () => {
      await jobs.stop();
      await closeDb();
      await onStopped?.();
    },
  });
  // For the person at the terminal; standard output is the log's.
  process.stderr.write(`Supple is ready at ${env.origin}\n`);
  if (firstOwner !== null)
    process.stderr.write(`No clinic yet. Make the first one within the hour: ${firstOwner}\n`);
  journal.info({ origin: env.origin, database: env.provider }, "ready");
}
