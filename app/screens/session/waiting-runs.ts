import { useState, useSyncExternalStore } from "react";
import { exercisesDone } from "~/domain/player/player-results";
import type { LocalDate } from "~/domain/rows";
import { hasBegun, isOver, type RunState, runReducer } from "./run-state";
import {
  forgetOldRuns,
  forgetRun,
  listRunTexts,
  type RunPlace,
  readRun,
  runKey,
  writeRun,
} from "./run-storage";
import { parseRun } from "./stored-run";

/** A session that was begun in this browser and is not saved yet. */
export type WaitingRun = RunPlace & {
  /** Stretches that were done, in full or in part, of so many. */
  done: number;
  count: number;
  /** The highest pain that broke a stretch off; null when none did. */
  worst: number | null;
  /** Nothing is left to guide: the log form waits. */
  isOver: boolean;
};

/** What can still be saved, as the server knows it. */
type Unlogged = {
  ownerId: string;
  today: LocalDate;
  /** Sessions of today and yesterday without a log. */
  unlogged: readonly RunPlace[];
};

const none: WaitingRun[] = [];

/** What waits in this browser, for the person it belongs to. On the server, and until scripts run: nothing. */
export function useWaitingRuns(known: Unlogged) {
  const [store] = useState(() => createWaitingRuns(known));
  const runs = useSyncExternalStore(store.subscribe, store.getSnapshot, () => none);
  return {
    runs: runs.filter((run) => known.unlogged.some((place) => isSamePlace(place, run))),
    ...{ drop: store.drop, end: store.end },
  };
}

export function isSamePlace(a: RunPlace, b: RunPlace): boolean {
  return a.dueOn === b.dueOn && a.slot === b.slot;
}

function createWaitingRuns({ ownerId, today, unlogged }: Unlogged) {
  const listeners = new Set<() => void>();
  let seen = "";
  let runs = none;

  const getSnapshot = (): WaitingRun[] => {
    const texts = listRunTexts(ownerId);
    const now = JSON.stringify(texts);
    // The same texts are the same list: React compares.
    if (now !== seen) runs = texts.flatMap(({ place, text }) => waitingRun(place, parseRun(text)));
    seen = now;
    return runs;
  };
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    getSnapshot,
    subscribe(listener: () => void) {
      forgetOldRuns();
      for (const { place } of listRunTexts(ownerId)) {
        const isSaved = place.dueOn <= today && !unlogged.some((each) => isSamePlace(each, place));
        if (isSaved) forgetRun(runKey(ownerId, place));
      }
      listeners.add(listener);
      window.addEventListener("storage", changed);
      return () => {
        listeners.delete(listener);
        window.removeEventListener("storage", changed);
      };
    },
    drop(place: RunPlace): void {
      forgetRun(runKey(ownerId, place));
      changed();
    },
    /** Ends it as it stands, so that its page asks for the log at once. */
    end(place: RunPlace): void {
      const run = readRun(runKey(ownerId, place));
      if (run === null || run === "unreadable") return;
      writeRun(runKey(ownerId, place), runReducer(run, { type: "end" }, Date.now()));
    },
  };
}

function waitingRun(place: RunPlace, run: RunState | null): WaitingRun[] {
  if (run === null || !hasBegun(run)) return [];
  const felt = [
    ...run.during.map(({ score }) => score),
    ...(run.picked === null ? [] : [run.picked]),
  ];
  const worst = felt.length > 0 ? Math.max(...felt) : null;
  return [{ ...place, ...exercisesDone(run.player), worst, isOver: isOver(run) }];
}
