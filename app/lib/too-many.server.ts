import { oncePerRequest } from "./request-scope.server";

/** Thrown where something was tried too often: nothing was done. Pages say so by the status; JSON routes answer the body. */
export class TooMany extends Response {
  /** @param retryAfterSeconds whole seconds after which the same may be tried again */
  constructor(readonly retryAfterSeconds: number) {
    super(JSON.stringify({ error: "too-many", retryAfterSeconds }), {
      status: 429,
      statusText: "Too Many Requests",
      headers: {
        "Content-Type": "application/json",
        "Retry-After": String(retryAfterSeconds),
        "Cache-Control": "no-store",
      },
    });
    tellToWait(retryAfterSeconds);
  }
}

/** Keeps for the answer to this request how many seconds it says to wait. */
export function tellToWait(seconds: number): void {
  told().retryAfterSeconds = seconds;
}

/** What a limit threw, for a form that answers in a way of its own; null where there was a place. */
export async function caughtTooMany(limited: Promise<void>): Promise<TooMany | null> {
  try {
    await limited;
    return null;
  } catch (thrown) {
    if (thrown instanceof TooMany) return thrown;
    throw thrown;
  }
}

/** Of this request: a page is drawn without the headers of what was thrown or answered. */
function told() {
  return oncePerRequest<{ retryAfterSeconds: number | null }>("too many", () => ({
    retryAfterSeconds: null,
  }));
}

/** Seconds to wait that this request was told; null where it was told nothing. */
export function toldToWait(): number | null {
  return told().retryAfterSeconds;
}

/**
 * For an address that is no page and that people open in a browser: its 429 is said in words.
 * @param say one sentence, in the reader's language
 */
export async function sayingTooMany<T>(
  say: (seconds: number) => string,
  answer: () => Promise<T>,
): Promise<T> {
  try {
    return await answer();
  } catch (thrown) {
    if (!(thrown instanceof TooMany)) throw thrown;
    const { status, statusText, headers, retryAfterSeconds } = thrown;
    headers.set("Content-Type", "text/plain; charset=utf-8");
    throw new Response(`${say(retryAfterSeconds)}\n`, { status, statusText, headers });
  }
}
