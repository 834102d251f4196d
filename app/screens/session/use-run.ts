import { useState, useSyncExternalStore } from "react";
import type { PlayerStep } from "~/domain/player/player-steps";
import { createRunStore } from "./run-store";

/** The guided session of this page, and the way to act on it. */
export function useRun(key: string, steps: PlayerStep[]) {
  const [store] = useState(() => createRunStore(key, steps));
  const run = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot);
  return { run, send: store.send };
}
