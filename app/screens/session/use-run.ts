import { useState, useSyncExternalStore } from "react";
import { type Owner, useOwner } from "~/components/ui/owned-form";
import { useWords } from "~/components/ui/words";
import type { PageWords } from "~/words/page-words";
import { fetchLater, onLater } from "./later";
import { createRunCompany } from "./run-company";
import { hasBegun, type RunState } from "./run-state";
import { type RunPlace, runKey } from "./run-storage";
import { createRunStore } from "./run-store";
import type { SessionRun } from "./session-run";
import { takeBegun } from "./start-tap";

/** The guided session of this page, and the way to act on it. */
export function useRun(ownerId: string, place: RunPlace, program: SessionRun) {
  const words = useWords();
  const owner = useOwner();
  const [{ store, subscribe }] = useState(() => {
    return createRun(runKey(ownerId, place), place, program, words, owner);
  });
  const run = useSyncExternalStore(subscribe, store.getSnapshot, store.getServerSnapshot);
  return { run, send: store.send };
}

/** Exported for tests, which have no React. */
export function createRun(
  key: string,
  place: RunPlace,
  program: SessionRun,
  words: PageWords,
  owner: Owner,
) {
  const { userId: openedBy, placeId: openedAt, ownRecordId: openedFor } = owner;
  const sender = { openedBy, openedAt, openedFor };
  const store = createRunStore(key, program, (...change) => company.onChange(...change));
  const company = createRunCompany(program, words, sender, store.send);
  const subscribe = (listener: () => void) => {
    company.begin(store.getSnapshot());
    // Nobody looks at it any more: so it begins once it can be heard.
    let isBegun = takeBegun(place) && canBeginUnseen(program, store.getSnapshot());
    const prepare = () => {
      if (!company.prepare() || !isBegun) return;
      isBegun = false;
      store.send({ type: "player", action: { type: "ready" } });
    };
    const forget = onLater(prepare);
    fetchLater();
    prepare();
    const stop = store.subscribe(listener);
    return () => {
      forget();
      stop();
    };
  };
  return { store, subscribe };
}

/** Not where something is to be read before: how a new stretch is done, or what became of an earlier run. */
function canBeginUnseen(
  { steps: [first], exercises, isPaused }: SessionRun,
  run: RunState,
): boolean {
  if (isPaused || run.lost !== null || hasBegun(run)) return false;
  return first !== undefined && !exercises[first.exerciseId]?.care?.isNew;
}
