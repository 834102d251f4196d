import { playerReducer } from "~/domain/player/player";
import type { PlayerStep } from "~/domain/player/player-steps";
import type { RunState } from "./run-state";

/** A run that was left this long ago is not taken up again. */
const KEPT_MS = 12 * 3_600_000;

/**
 * The run that this browser tab was in the middle of, paused; null when there is none, when the program
 * has changed since, or when the browser keeps nothing.
 */
export function readRun(key: string, steps: PlayerStep[]): RunState | null {
  const text = withStorage((storage) => storage.getItem(key));
  if (!text) return null;
  // Only this module writes under the key.
  const kept = JSON.parse(text) as RunState;
  const isSameProgram = JSON.stringify(kept.player.steps) === JSON.stringify(steps);
  if (!isSameProgram || Date.now() - kept.countedAt > KEPT_MS) return null;
  return { ...kept, isAsking: false, player: playerReducer(kept.player, { type: "pause" }) };
}

export function writeRun(key: string, run: RunState): void {
  withStorage((storage) => storage.setItem(key, JSON.stringify(run)));
}

export function forgetRun(key: string): void {
  withStorage((storage) => storage.removeItem(key));
}

function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.sessionStorage);
  } catch (error) {
    // Storage may be switched off or full: the run then simply does not outlive a reload.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
