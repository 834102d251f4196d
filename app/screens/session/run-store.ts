import { type PlayerState, playerReducer } from "~/domain/player/player";
import { hasBegun, type RunAction, type RunState, runReducer, startRun } from "./run-state";
import { forgetRun, readRun, writeRun } from "./run-storage";
import type { SessionRun } from "./session-run";

const CLOCK_EVERY_MS = 250;

type Program = Pick<SessionRun, "steps" | "knownItems">;

/**
 * Holds a guided session outside of React, so that it outlives a reload of the page, and lets its clock
 * run while somebody looks at it.
 * @param key names this session in the browser's storage
 */
export function createRunStore(key: string, program: Program) {
  const initial = startRun(program.steps);
  const listeners = new Set<() => void>();
  let state: RunState | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  const getSnapshot = (): RunState => {
    state ??= goOnWith(readRun(key), initial, program);
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
    const { lost, isEnded } = getSnapshot();
    if (lost !== null && !isEnded) forgetRun(key);
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

/**
 * The session as it stands when the page opens. A kept run goes on, paused. When the program was changed since,
 * only what was done is still to be logged, as long as the program knows those exercises.
 */
export function goOnWith(
  kept: ReturnType<typeof readRun>,
  initial: RunState,
  { steps, knownItems }: Program,
): RunState {
  if (kept === null) return initial;
  if (kept === "unreadable") return { ...initial, lost: kept };
  if (isSame(kept.player.steps, steps)) {
    // A number that was picked is asked to be sent on; without one the question has lapsed.
    const isAsking = kept.picked !== null;
    return { ...kept, isAsking, player: playerReducer(kept.player, { type: "pause" }) };
  }
  if (!hasBegun(kept)) return initial;
  const isKnown = kept.player.steps.every(({ itemId }) => knownItems.includes(itemId));
  return isKnown
    ? { ...runReducer(kept, { type: "end" }, kept.countedAt), isAsking: false, lost: "changed" }
    : { ...initial, lost: "changed" };
}

function isSame(kept: PlayerState["steps"], steps: PlayerState["steps"]): boolean {
  const ofNow = steps.map((step) => Object.entries(step));
  const isSameStep = (step: object, fields: [string, unknown][] = []) =>
    fields.every(([name, value]) => Object(step)[name] === value);
  return kept.length === steps.length && kept.every((step, i) => isSameStep(step, ofNow[i]));
}
