import type { Server } from "node:http";
import { journal } from "~/lib/journal.server";

/** Running requests get this long to finish. */
const PATIENCE_MS = 10_000;
/** Ctrl-C reaches the process twice under npm, from the terminal and from npm: that is one wish. */
const SAME_WISH_MS = 500;

/** How often to look whether the parent is still there. */
const PARENT_CHECK_MS = 250;

export interface StopOptions {
  server: Server;
  /** Called first, then no new request is let in. */
  onStop: () => void;
  /** Called when the last request is done. */
  cleanUp: () => Promise<void>;
  /**
   * Stop when this process is no longer the parent. A signal sent to npm ends the shell that npm puts
   * in between, which does not pass it on: the server would live on and keep the port.
   */
  parent?: number | undefined;
}

/**
 * On SIGTERM or SIGINT: take no new connection, let running requests finish, clean up, exit 0.
 * A second signal exits at once.
 */
export function stopOnSignals({ server, onStop, cleanUp, parent }: StopOptions): void {
  let askedAt: number | null = null;
  const stop = async () => {
    if (askedAt !== null) {
      if (performance.now() - askedAt > SAME_WISH_MS) process.exit(1);
      return;
    }
    askedAt = performance.now();
    onStop();
    await closed(server);
    await cleanUp();
    process.exit(0);
  };
  const stopOrFail = () => {
    stop().catch((error: unknown) => {
      journal.error({ err: error }, "stopping failed");
      process.exit(1);
    });
  };
  process.on("SIGTERM", stopOrFail);
  process.on("SIGINT", stopOrFail);
  if (parent === undefined) return;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    stopOrFail();
  }, PARENT_CHECK_MS);
  check.unref();
}

function closed(server: Server): Promise<void> {
  // A connection kept alive by its browser is idle again after its answer: close those too.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const limit = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  return new Promise((done) => {
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(limit);
      done();
    });
  });
}
