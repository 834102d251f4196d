import type { Runs, StoreEntry } from "~/lib/phone/databases";
import { keepRuns, sealedAmong, takeRuns } from "~/lib/phone/sealing";
import { RUNS, type RunChange } from "~/lib/phone/state";
import { canKeep, readFact } from "~/lib/phone/stores";

/**
 * Begun sessions lie in the browser's storage as long as their person is signed in, because a page has to have them at
 * once. A copy, sealed from the beginning, follows them into their person's store: it is what is left of them for
 * anybody else, also where the worker alone learns that a sign-in has ended.
 */

/** Whose runs these are: a person's or an access's id (auth/actor runOwnerOf). */
type Owners = readonly (string | null | undefined)[];

/** Of whoever this page is for. It stays with the page: what is done on it after the sign-in has ended is not lost. */
type Held = { storeId: string; key: string };

/** A copy is made so long after the first change that is not copied yet. */
const COPY_AFTER_MS = 1_000;

let held: Held | null = null;
let changes: Runs = {};
let due: ReturnType<typeof setTimeout> | undefined;
let isListening = false;

/** From here on what begins, goes on and ends on this page is copied. @param of null: nobody's */
export async function holdRuns(of: Held | null, owners: Owners): Promise<void> {
  held = of;
  // All of it stands in the storage, and what is another person's was copied before.
  changes = {};
  if (of === null) return;
  listen();
  await takeRuns(of.storeId, of.key, restoreRuns);
  const here = runsOf(owners);
  await keepRuns(of.storeId, of.key, (before) => ({ ...gone(before), ...here }));
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  window.addEventListener(RUNS, ((event: CustomEvent<RunChange>) => {
    changes[event.detail.key] = event.detail.text;
    due ??= setTimeout(() => void copyRuns(), COPY_AFTER_MS);
  }) as EventListener);
  // A phone that is put away may not come back to this page.
  window.addEventListener("pagehide", () => void copyRuns());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void copyRuns();
  });
}

/** Copies what was not copied yet. */
export async function copyRuns(): Promise<void> {
  clearTimeout(due);
  due = undefined;
  const taken = changes;
  if (held === null || Object.keys(taken).length === 0) return;
  changes = {};
  await keepRuns(held.storeId, held.key, () => taken);
}

const gone = (runs: Runs): Runs =>
  Object.fromEntries(Object.keys(runs).map((key) => [key, null] as const));

/** Puts back what was sealed, where nothing newer stands. */
function restoreRuns(runs: Runs): void {
  const known = keysOf();
  const back = Object.entries(runs).filter(([key]) => !known.includes(key));
  for (const [key, text] of back) if (text !== null) localStorage.setItem(key, text);
  // The browser tells other tabs only.
  if (back.length > 0) window.dispatchEvent(new Event("storage"));
}

/** Copies what stands here of the person of a store that is about to be sealed, and nothing that is over. */
export async function copyOthersRuns({ storeId, owner }: StoreEntry): Promise<void> {
  // Read first: as long as the store has its key nobody has taken anything out of here.
  const runs = runsOf([owner?.openedBy, owner?.openedAt]);
  const key = await readFact(storeId, "key");
  if (key === null) return;
  // Before all is put back, what is missing here is not over.
  const isWhole = (await readFact(storeId, "restores")) === null;
  await keepRuns(storeId, key, (before) => ({ ...(isWhole ? gone(before) : {}), ...runs }));
}

/**
 * Takes out of the browser's storage what is another person's. Where nobody is signed in only what has a sealed copy: an
 * ended sign-in must not lose a session.
 */
export async function clearOthersRuns(own: Owners, isSomebody: boolean): Promise<void> {
  const others = keysOf().filter((key) => !own.includes(ownerOf(key)));
  if (others.length === 0) return;
  const sealed = !isSomebody && canKeep() ? await sealedAmong(others) : [];
  for (const key of isSomebody ? others : sealed) localStorage.removeItem(key);
}

/** Whether a begun session of anybody stands in this browser's storage. */
export function hasRuns(): boolean {
  return keysOf().length > 0;
}

function runsOf(of: Owners): Runs {
  const own = keysOf().filter((key) => of.includes(ownerOf(key)));
  return Object.fromEntries(own.map((key) => [key, localStorage.getItem(key)]));
}

const ownerOf = (key: string) => key.slice(RUNS.length).split(":")[0];

function keysOf(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(RUNS));
  } catch (error) {
    // Switched off: then nothing is begun in it either.
    if (error instanceof DOMException) return [];
    throw error;
  }
}
