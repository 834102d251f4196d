import { type Facts, inDirectory, inStore, type Owner, type Runs } from "./databases";
import type { Waiting } from "./queue";
import { digestOf, sealText, unsealText } from "./seal";
import {
  changeEntry,
  countWaiting,
  deleteStore,
  listStores,
  listWaiting,
  readFact,
  writeFacts,
} from "./stores";

/** Longer than anybody can log one (screens/session/run-storage). */
const RUNS_KEPT_MS = 72 * 3_600_000;

/**
 * Opens the store of whoever is signed in, with what the server handed out; what was sealed in it comes back.
 * @returns false where what is sealed cannot be opened with this key: it is kept
 */
export async function openFor(owner: Owner, key: string, facts: Partial<Facts>): Promise<boolean> {
  const { storeId } = owner;
  const [sealed, wasOpen] = [
    await readFact(storeId, "sealed"),
    (await readFact(storeId, "key")) !== null,
  ];
  const text = sealed === null ? "[]" : await unsealText(sealed, key);
  if (text === null) return false;
  const back: Waiting[] = JSON.parse(text);
  const entry = { storeId, state: "open", owner, waiting: 0, hasEnded: false } as const;
  // First: what is unsealed then is sealed again, whatever interrupts this.
  await inDirectory(async (db) => {
    const tx = db.transaction("stores", "readwrite");
    const known = await tx.store.get(storeId);
    // Who has signed in is not asked to, whoever's the others are.
    for (const other of await tx.store.getAll()) await tx.store.put({ ...other, hasEnded: false });
    const { sendingUntil = 0, runsUntil, runDigests } = known ?? {};
    await tx.store.put({ ...entry, sendingUntil, runsUntil, runDigests });
    await tx.done;
  });
  await inStore(storeId, async (db) => {
    const tx = db.transaction(["facts", "queue"], "readwrite");
    for (const each of back) await tx.objectStore("queue").put(each);
    for (const [name, value] of Object.entries({ ...facts, key }))
      await tx.objectStore("facts").put(value, name);
    if (!wasOpen) await tx.objectStore("facts").put(true, "restores");
    await tx.objectStore("facts").delete("sealed");
    await tx.done;
  });
  await countWaiting(storeId);
  return true;
}

/**
 * Hands out the begun sessions that came back with a store, once: again where the page ends before all is put back.
 * @param putBack into the browser's storage
 */
export async function takeRuns(
  storeId: string,
  key: string,
  putBack: (runs: Runs) => void,
): Promise<void> {
  if ((await readFact(storeId, "restores")) === null) return;
  putBack(await readRuns(storeId, key));
  await inStore(storeId, (db) => db.delete("facts", "restores"));
}

async function readRuns(storeId: string, key: string): Promise<Runs> {
  const sealed = await readFact(storeId, "runs");
  const text = sealed && (await unsealText(sealed, key));
  return text === null ? {} : JSON.parse(text);
}

/**
 * Keeps what becomes of begun sessions, sealed, in a store that is open or was.
 * @param changed from those that are kept now; what it leaves out stays as it is
 */
export async function keepRuns(
  storeId: string,
  key: string,
  changed: (before: Runs) => Runs,
): Promise<void> {
  await oneAtATime(`supple-runs-${storeId}`, async () => {
    const before = await readRuns(storeId, key);
    const all = Object.entries({ ...before, ...changed(before) });
    const runs = Object.fromEntries(all.filter(([, text]) => text !== null));
    if (JSON.stringify(runs) === JSON.stringify(before)) return;
    const isEmpty = Object.keys(runs).length === 0;
    if (isEmpty) await inStore(storeId, (db) => db.delete("facts", "runs"));
    else await writeFacts(storeId, { runs: await sealText(JSON.stringify(runs), key) });
    const runsUntil = isEmpty ? undefined : Date.now() + RUNS_KEPT_MS;
    const runDigests = await Promise.all(Object.keys(runs).map(digestOf));
    await inDirectory(async (db) => {
      const tx = db.transaction("stores", "readwrite");
      const known = await tx.store.get(storeId);
      // Nothing was in it when it was to be sealed, and a page of its person was still open.
      const sealed = { storeId, state: "sealed", owner: null, waiting: 0 } as const;
      await tx.store.put({
        ...(known ?? { ...sealed, hasEnded: false, sendingUntil: 0 }),
        ...{ runsUntil, runDigests },
      });
      await tx.done;
    });
  });
}

/** Those of some begun sessions' keys that lie in a sealed store as well. */
export async function sealedAmong(runKeys: readonly string[]): Promise<string[]> {
  const sealed = (await listStores()).filter(({ state }) => state === "sealed");
  const known = new Set(sealed.flatMap(({ runDigests = [] }) => runDigests));
  const digests = await Promise.all(runKeys.map(digestOf));
  return runKeys.filter((_, i) => known.has(digests[i] ?? ""));
}

/** Where the browser has no locks, two tabs may come between each other. */
async function oneAtATime(name: string, work: () => Promise<void>): Promise<void> {
  if ("locks" in navigator) await navigator.locks.request(name, work);
  else await work();
}

/** Seals a store; one in which nothing waits is deleted. @param hasEnded its person is to be asked to sign in */
export async function sealStore(storeId: string, hasEnded = false): Promise<void> {
  const [waiting, key] = [await listWaiting(storeId), await readFact(storeId, "key")];
  const sealed = key === null ? null : await sealText(JSON.stringify(waiting), key);
  const became = await inStore(storeId, async (db) => {
    const tx = db.transaction(["facts", "queue"], "readwrite");
    const [facts, queue] = [tx.objectStore("facts"), tx.objectStore("queue")];
    // Another tab, or the worker, has done it meanwhile.
    if ((await facts.get("sealed")) !== undefined) return "sealed";
    const said = (all: Waiting[]) => JSON.stringify(all.map(({ order }) => order).sort());
    // Another tab has put something in.
    if (said(await queue.getAll()) !== said(waiting)) return "changed";
    const runs = await facts.get("runs");
    if (waiting.length === 0 && runs === undefined) return "empty";
    if (waiting.length > 0 && sealed === null) return "open";
    await queue.clear();
    await facts.clear();
    if (runs !== undefined) await facts.put(runs, "runs");
    if (waiting.length > 0 && sealed !== null) await facts.put(sealed, "sealed");
    await tx.done;
    return "sealed";
  });
  if (became === "changed") return sealStore(storeId, hasEnded);
  if (became === "empty") return deleteStore(storeId);
  if (became === "sealed")
    await changeEntry(storeId, (entry) =>
      entry.state === "open" ? { ...entry, state: "sealed", owner: null, hasEnded } : entry,
    );
}
