import { useState, useSyncExternalStore } from "react";
import { type Owner, useOwner } from "~/components/ui/owned-form";
import { useWords } from "~/components/ui/words";
import type { PageWords } from "~/words/page-words";
import { fetchLater, onLater } from "./later";
import { createRunCompany } from "./run-company";
import { createRunStore } from "./run-store";
import type { SessionRun } from "./session-run";

/** The guided session of this page, the way to act on it, and what has to be told of a tap. */
export function useRun(key: string, program: SessionRun) {
  const words = useWords();
  const owner = useOwner();
  const [{ store, wake, subscribe }] = useState(() => createRun(key, program, words, owner));
  const run = useSyncExternalStore(subscribe, store.getSnapshot, store.getServerSnapshot);
  return { run, send: store.send, wake };
}

function createRun(key: string, program: SessionRun, words: PageWords, owner: Owner) {
  const { userId: openedBy, placeId: openedAt, ownRecordId: openedFor } = owner;
  const sender = { openedBy, openedAt, openedFor };
  const store = createRunStore(key, program, (...change) => company.onChange(...change));
  const company = createRunCompany(program, words, sender, store.send);
  const subscribe = (listener: () => void) => {
    company.begin(store.getSnapshot());
    const forget = onLater(company.prepare);
    fetchLater();
    const stop = store.subscribe(listener);
    return () => {
      forget();
      stop();
    };
  };
  return { store, wake: company.wake, subscribe };
}
