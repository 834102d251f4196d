import { playerReducer } from "~/domain/player/player";
import type { PlayerStep } from "~/domain/player/player-steps";
import { hasBegun, type RunAction, type RunState, runReducer, startRun } from "./run-state";
import { forgetRun, readRun, writeRun } from "./run-storage";
import type { SessionRun } from "./session-run";
import { readSettings } from "./settings";

const CLOCK_EVERY_MS = 250;

type Program = Pick<SessionRun, "steps" | "knownItems" | "easier">;

/** Is told of every change, and by which action. */
export type OnChange = (before: RunState, after: RunState, action: RunAction) => void;

/**
 * Holds a guided session outside of React, so that it outlives a reload of the page, and lets its clock
 * run while somebody looks at it.
 * @param key names this session in the browser's storage
 */
export function createRunStore(key: string, program: Program, onChange: OnChange) {
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
    const next = runReducer(before, action, Date.now(), readSettings());
    if (next === before) return;
    state = next;
    writeRun(key, next);
    for (const listener of listeners) listener();
    onChange(before, next, action);
  };
  // What was sealed comes back a moment after its person has signed in.
  const lookAgain = () => {
    const kept = readRun(key);
    if (kept === null || kept === "unreadable" || hasBegun(getSnapshot())) return;
    state = goOnWith(kept, initial, program);
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    const { lost, isEnded } = getSnapshot();
    if (lost !== null && !isEnded) forgetRun(key);
    window.addEventListener("storage", lookAgain);
    timer ??= setInterval(() => send({ type: "clock" }), CLOCK_EVERY_MS);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      window.removeEventListener("storage", lookAgain);
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
  program: Program,
): RunState {
  if (kept === null) return initial;
  if (kept === "unreadable") return { ...initial, lost: kept };
  if (isOf(program, kept.player.steps)) {
    // A number that was picked is asked to be sent on; without one the question has lapsed.
    const isAsking = kept.picked !== null;
    return { ...kept, isAsking, player: playerReducer(kept.player, { type: "pause" }) };
  }
  if (!hasBegun(kept)) return initial;
  const isKnown = kept.player.steps.every(({ itemId }) => program.knownItems.includes(itemId));
  return isKnown
    ? { ...runReducer(kept, { type: "end" }, kept.countedAt), isAsking: false, lost: "changed" }
    : { ...initial, lost: "changed" };
}

/** Whether these are the program's steps, or of some items, from some step on, those of the easier version. */
function isOf({ steps, easier }: Program, kept: readonly PlayerStep[]): boolean {
  const itemIds = (all: readonly PlayerStep[]) => [...new Set(all.map(({ itemId }) => itemId))];
  if (itemIds(kept).join() !== itemIds(steps).join()) return false;
  return itemIds(steps).every((itemId) => {
    const ofItem = (step: PlayerStep) => step.itemId === itemId;
    const own = steps.filter(ofItem);
    const mine = kept.filter(ofItem);
    const asPlanned = mine.filter(({ isEasier }) => !isEasier);
    const others = mine.filter(({ isEasier }) => isEasier);
    return (
      asPlanned.every((step, i) => isSameStep(step, own[i])) &&
      others.every(({ exerciseId }) => exerciseId === easier[itemId]?.exerciseId) &&
      (others.length > 0 || asPlanned.length === own.length)
    );
  });
}

/** What is prescribed; a usual pace is not. */
function isSameStep(kept: PlayerStep, own: PlayerStep | undefined): boolean {
  const { repetitionSeconds: _, ...prescribed } = kept;
  return Object.entries(prescribed).every(([name, value]) => Object(own)[name] === value);
}
