import { isAway } from "./db-errors.server";
import { journal } from "./journal.server";
import { oncePerRequest } from "./request-scope.server";

/** Seconds after which asking again makes sense. */
export const RETRY_AFTER_SECONDS = 5;

/** Thrown in place of an error: the database is away or busy, and the request was not at fault. */
class Unavailable extends Response {
  constructor() {
    super(JSON.stringify({ error: "unavailable" }), {
      status: 503,
      statusText: "Service Unavailable",
      headers: {
        "Content-Type": "application/json",
        "Retry-After": String(RETRY_AFTER_SECONDS),
        "Cache-Control": "no-store",
      },
    });
  }
}

/** Whether this was thrown because the database is away or busy. */
export function isUnavailable(thrown: unknown): boolean {
  return thrown instanceof Response && thrown.status === 503;
}

/**
 * Asks the database. Pages say by the status what happened, in the reader's language; JSON routes answer with the
 * body as it is.
 * @throws 503 with Retry-After when the database is away, busy or out of room; every other error as it is
 */
export async function orUnavailable<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!isAway(error)) throw error;
    // Several loaders of a page meet the same silence: one line is enough.
    oncePerRequest("unavailable", () => {
      journal.error({ err: error }, "the database is away or busy");
      return true;
    });
    throw new Unavailable();
  }
}

/**
 * For an address that is no page and that people open in a browser: its 503 is said in words.
 * @param words one sentence, in the reader's language
 */
export async function sayingUnavailable<T>(words: string, answer: () => Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch (thrown) {
    if (!(thrown instanceof Unavailable)) throw thrown;
    const { status, statusText, headers } = thrown;
    headers.set("Content-Type", "text/plain; charset=utf-8");
    throw new Response(`${words}\n`, { status, statusText, headers });
  }
}
