import { isBusy } from "./db-errors.server";

/** How long a statement waits for another process (a second server, a backup) to let go of the file. */
const PATIENCE_MS = 5_000;
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 200;

/**
 * Does `work` at once, and again after pauses while another process holds the SQLite file. Nothing blocks
 * meanwhile: SQLite's own busy timeout would stop the thread, and with it every other request.
 * @throws what `work` threw last, when the file was not let go in time
 */
export async function whenFree<T>(work: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  const until = performance.now() + patienceMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() + pauseMs > until) throw error;
    }
    await new Promise((done) => setTimeout(done, pauseMs));
  }
}
