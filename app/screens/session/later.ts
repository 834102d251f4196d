/** The parts that only a tap or the end shows, and what tells changes; fetched as soon as the session itself stands. */
export type LaterParts = typeof import("./player-later");

type Known = LaterParts | "missing" | null;

/** Null while they are being fetched; "missing" where they did not come: there was no network. */
let known: Known = null;
let isFetching = false;
const listeners = new Set<() => void>();

export const getLater = (): Known => known;

/** On the server nothing comes later. */
export const getNoLater = (): Known => null;

/** Fetches them, also once more where they did not come. */
export function fetchLater(): void {
  if (isFetching || (known !== null && known !== "missing")) return;
  note(null);
  import("./player-later").then(
    (parts) => note(parts),
    () => note("missing"),
  );
}

function note(outcome: Known): void {
  isFetching = outcome === null;
  known = outcome;
  for (const listener of listeners) listener();
}

/** Tells when they have come or have not; while somebody listens, a network that is back is used at once. */
export function onLater(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("online", fetchLater);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("online", fetchLater);
  };
}
