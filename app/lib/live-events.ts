/**
 * Hears in a browser what came in at the server. All windows of a browser share one stream: whoever holds the lock has
 * it and tells the others. Without locks each has its own; without streams a reload shows what is new.
 */

const NAME = "supple-events";

/** @param after id of the newest event that the page knows @returns what ends it */
export function listenToEvents(after: number, hear: () => void): () => void {
  const ended = new AbortController();
  const others = "BroadcastChannel" in window ? new BroadcastChannel(NAME) : null;
  const known = new Set<number>();
  let newest = after;
  const take = (id: number) => {
    if (known.has(id)) return;
    known.add(id);
    newest = Math.max(newest, id);
    // What was put in before the page was made is told anew only if it may have come late.
    hear();
  };
  others?.addEventListener("message", ({ data }) => take(Number(data)));
  const stream = () =>
    new Promise<void>((done) => {
      const events = new EventSource(`/events?after=${newest}`);
      events.addEventListener("message", ({ data }) => {
        const { id } = JSON.parse(data) as { id: number };
        others?.postMessage(id);
        take(id);
      });
      ended.signal.addEventListener("abort", () => {
        events.close();
        done();
      });
    });
  const { locks } = navigator;
  const { signal } = ended;
  if (locks && others) locks.request(NAME, { signal }, stream).catch(() => undefined);
  else if ("EventSource" in window) void stream();
  return () => {
    ended.abort();
    others?.close();
  };
}

/** Marks what a page asks for by itself, at its own address: nobody uses their sign-in with it. */
export async function byItself(ask: () => Promise<unknown> | unknown): Promise<void> {
  const send = window.fetch;
  window.fetch = (address, init) => {
    const headers = new Headers(init?.headers);
    headers.set("X-Caused-By", "page");
    return isOwnData(address, init) ? send(address, { ...init, headers }) : send(address, init);
  };
  try {
    await ask();
  } finally {
    window.fetch = send;
  }
}

function isOwnData(address: RequestInfo | URL, { method = "GET" }: RequestInit = {}): boolean {
  return (
    method === "GET" &&
    address instanceof URL &&
    address.pathname === `${window.location.pathname}.data`
  );
}
