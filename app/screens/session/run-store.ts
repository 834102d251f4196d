import type { PlayerStep } from "~/domain/player/player-steps";
import { type RunAction, type RunState, runReducer, startRun } from "./run-state";
import { readRun, writeRun } from "./run-storage";

const CLOCK_EVERY_MS = 250;

/**
 * Holds a guided session outside of React, so that it outlives a reload of the page, and lets its clock
 * run while somebody looks at it.
 * @param key names this session in the browser tab's storage
 */
export function createRunStore(key: string, steps: PlayerStep[]) {
  const initial = startRun(steps);
  const listeners = new Set<() => void>();
  let state: RunState | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  const getSnapshot = (): RunState => {
    state ??= readRun(key, steps) ?? initial;
    return state;
  };
  const send = (action: RunAction): void => {
    const before = getSnapshot();
    const next = runReducer(before, action, Date.now());
    if (next === before) return;
    state = next;
    writeRun(key, next);
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    timer ??= setInterval(() => send({ type: "clock" }), CLOCK_EVERY_MS);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  };
  return { getSnapshot, getServerSnapshot: () => initial, send, subscribe };
}
