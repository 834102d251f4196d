import type { LocalDate } from "~/domain/rows";
import { RUNS, type RunChange } from "~/lib/phone/state";
import { hasBegun, type RunState } from "./run-state";
import { parseRun } from "./stored-run";

/**
 * Runs that are not saved yet, kept in this browser: they outlive a closed tab, until the log is saved. Each
 * carries whose it is. Once somebody else signs in, or nobody is, they are sealed elsewhere (screens/offline/begun-runs).
 */

/** From the beginning of a session's day, in UTC, until it can be logged in no zone any more. */
const KEPT_MS = 72 * 3_600_000;

export type RunPlace = { dueOn: LocalDate; slot: number };

/** Names a run in the browser's storage. @param ownerId whose it is */
export function runKey(ownerId: string, { dueOn, slot }: RunPlace): string {
  return `${RUNS}${ownerId}:${dueOn}:${slot}`;
}

/** The run under a key, as it was left; null when there is none, "unreadable" when there is something else. */
export function readRun(key: string): RunState | "unreadable" | null {
  const text = withStorage((storage) => storage.getItem(key));
  if (text === null) return null;
  return parseRun(text) ?? "unreadable";
}

/** Keeps a run; one that holds nothing leaves no trace. */
export function writeRun(key: string, run: RunState): void {
  if (hasBegun(run)) change({ key, text: JSON.stringify(run) });
  else forgetRun(key);
}

export function forgetRun(key: string): void {
  change({ key, text: null });
}

function change(detail: RunChange): void {
  const { key, text } = detail;
  withStorage((storage) => (text === null ? storage.removeItem(key) : storage.setItem(key, text)));
  window.dispatchEvent(new CustomEvent(RUNS, { detail }));
}

/** All of one person's runs, as texts by place. */
export function listRunTexts(ownerId: string): { place: RunPlace; text: string }[] {
  return keysOf().flatMap((key) => {
    const { owner, ...place } = readKey(key);
    const text = owner === ownerId ? withStorage((storage) => storage.getItem(key)) : null;
    return text === null ? [] : { place, text };
  });
}

/** Throws away what nobody can save any more, whoever left it. */
export function forgetOldRuns(): void {
  for (const key of keysOf()) if (isOver(readKey(key).dueOn)) forgetRun(key);
}

/** True for what is no date as well. */
function isOver(dueOn: LocalDate): boolean {
  return !(Date.now() - Date.parse(dueOn) < KEPT_MS);
}

function readKey(key: string): RunPlace & { owner: string } {
  const [owner = "", dueOn = "", slot = ""] = key.slice(RUNS.length).split(":");
  return { owner, dueOn, slot: Number(slot) };
}

function keysOf(): string[] {
  const keys = withStorage((storage) => Object.keys(storage)) ?? [];
  return keys.filter((key) => key.startsWith(RUNS));
}

/** @returns null where the browser keeps nothing, and on the server */
export function withStorage<T>(use: (storage: Storage) => T): T | null {
  if (typeof window === "undefined") return null;
  try {
    return use(window.localStorage);
  } catch (error) {
    // Storage may be switched off or full: what was to be kept then simply does not outlive a reload.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
