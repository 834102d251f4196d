import type { Server } from "node:http";
import { log } from "~/lib/log.server";

/** Running requests get this long to finish. */
const PATIENCE_MS = 10_000;
/** Ctrl-C reaches the process twice under npm, from the terminal and from npm: that is one wish. */
const SAME_WISH_MS = 500;

/**
 * On SIGTERM or SIGINT: take no new connection, let running requests finish, clean up, exit 0.
 * A second signal exits at once.
 * @param onStop called first, then no new request is let in
 * @param cleanUp called when the last request is done
 */
export function stopOnSignals(
  server: Server,
  onStop: () => void,
  cleanUp: () => Promise<void>,
): void {
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
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      stop().catch((error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(1);
      });
    });
  }
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
