import { givenUpAfter } from "~/lib/phone/patience";
import { listWaiting, openStore, readFact } from "~/lib/phone/stores";
import { type OfflineWords, offlineWordsIn } from "~/words/offline-words";
import { readPack } from "./kept-pack";
import type { Kept } from "./today-offline";

/** What the page without a server draws from. */
export type OfflineState = {
  words: OfflineWords;
  /** Null where nothing is kept, or nothing any more. */
  kept: Kept | null;
  /** The store that is open; null without one. What waits stays longer than the pages do. */
  storeId: string | null;
  waiting: Kept["waiting"];
  /** Milliseconds since 1970; null: nobody has tried to send yet. */
  lastTry: number | null;
};

/** Reads what this phone keeps. @param language of the page */
export async function readOffline(language: string | null): Promise<OfflineState> {
  const store = await openStore();
  if (store === null) {
    const words = await offlineWordsIn(language);
    return { words, kept: null, storeId: null, waiting: [], lastTry: null };
  }
  const { storeId } = store;
  const [pack, waiting] = [await readPack(storeId), await listWaiting(storeId)];
  const isPaused = (await readFact(storeId, "paused")) ?? false;
  const lastTry = await readFact(storeId, "lastTry");
  const words = await offlineWordsIn(pack?.language ?? language);
  const kept = pack && { pack, waiting, isPaused };
  return { words, kept, storeId, waiting, lastTry };
}

/** How long somebody waits for the server before the page is drawn without it. */
const PATIENCE_MS = 1_500;

/** Whether the server answers. */
export async function isServerThere(): Promise<boolean> {
  if (!navigator.onLine) return false;
  return fetch("/readyz", { signal: givenUpAfter(PATIENCE_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
