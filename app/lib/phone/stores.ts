import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Waiting } from "./queue";
import { type Sealed, sealText, unsealText } from "./seal";
import type { PhoneEvent } from "./sync-protocol";

/**
 * What a phone keeps, in one database a person and record, called by an id that says nothing of them. Open while they are
 * signed in; sealed from their sign-out, from an ended sign-in or from the sign-in of somebody else on. Sealed is the
 * queue alone: the rest can be fetched again, and is deleted.
 */

/** Whose a store is, as the server says it. */
export type Owner = { storeId: string; openedBy: string; openedAt: string; openedFor: string };

/** One store in the list of all. Of a sealed one nothing is known but that something waits. */
export type StoreEntry = {
  storeId: string;
  state: "open" | "sealed";
  /** Null where it is sealed. */
  owner: Owner | null;
  /** Answers that wait, refused ones among them. */
  waiting: number;
  /** Sealed as the sign-in had ended, whoever of tabs and worker found that out; until somebody signs in. */
  hasEnded: boolean;
  /** Lease of the one sender, where the browser has no locks: milliseconds since 1970. */
  sendingUntil: number;
};

interface Directory extends DBSchema {
  stores: { key: string; value: StoreEntry };
}

/** What stands in a store besides the queue. */
type Facts = {
  pack: unknown;
  /** Base64url: what it will be sealed with. */
  key: string;
  sealed: Sealed;
  /** By how much the server's clock is ahead, in milliseconds. */
  offset: number;
  /** Of the last try to send: milliseconds since 1970, and how many failed since one did not. */
  lastTry: number;
  failures: number;
  /** A sign that was ticked and not answered by the server yet lets the program rest. */
  paused: boolean;
};

interface Store extends DBSchema {
  facts: { key: string; value: Facts[keyof Facts] };
  queue: { key: string; value: Waiting };
}

const DIRECTORY = "supple";
const nameOf = (storeId: string) => `supple-${storeId}`;

/** Done with a database that is closed at once: deleting it must not wait for a tab that forgot it open. */
async function within<Schema extends DBSchema, Result>(
  opened: Promise<IDBPDatabase<Schema>>,
  work: (db: IDBPDatabase<Schema>) => Promise<Result>,
): Promise<Result> {
  const db = await opened;
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

function inDirectory<Result>(work: (db: IDBPDatabase<Directory>) => Promise<Result>) {
  const opened = openDB<Directory>(DIRECTORY, 1, {
    upgrade: (db) => {
      db.createObjectStore("stores", { keyPath: "storeId" });
    },
  });
  return within(opened, work);
}

function inStore<Result>(storeId: string, work: (db: IDBPDatabase<Store>) => Promise<Result>) {
  const opened = openDB<Store>(nameOf(storeId), 1, {
    upgrade: (db) => {
      db.createObjectStore("facts");
      db.createObjectStore("queue", { keyPath: "event.id" });
    },
  });
  return within(opened, work);
}

/** Whether this browser can keep anything at all. */
export function canKeep(): boolean {
  return "indexedDB" in globalThis && globalThis.crypto?.subtle !== undefined;
}

export function listStores(): Promise<StoreEntry[]> {
  return inDirectory((db) => db.getAll("stores"));
}

/** The one store that is open; null without one. */
export async function openStore(): Promise<(StoreEntry & { owner: Owner }) | null> {
  for (const entry of await listStores()) {
    const { owner, state } = entry;
    if (state === "open" && owner) return { ...entry, owner };
  }
  return null;
}

export async function readFact<Name extends keyof Facts>(
  storeId: string,
  name: Name,
): Promise<Facts[Name] | null> {
  const value = await inStore(storeId, (db) => db.get("facts", name));
  return (value as Facts[Name] | undefined) ?? null;
}

export async function writeFacts(storeId: string, facts: Partial<Facts>): Promise<void> {
  await inStore(storeId, async (db) => {
    const tx = db.transaction("facts", "readwrite");
    for (const [name, value] of Object.entries(facts)) await tx.store.put(value, name);
    await tx.done;
  });
}

/** What waits, refused ones among it, in the order in which it was said. */
export async function listWaiting(storeId: string): Promise<Waiting[]> {
  const all = await inStore(storeId, (db) => db.getAll("queue"));
  return all.sort((a, b) => a.order - b.order);
}

/**
 * Puts an answer into the queue; the same id again is the same answer, said anew.
 * @param pauses it is a sign that lets the program rest, until the server says otherwise
 */
export async function keepEvent(storeId: string, event: PhoneEvent, pauses = false): Promise<void> {
  await inStore(storeId, async (db) => {
    await db.put("queue", { event, order: Date.now(), refused: null, notBefore: 0 });
    if (pauses) await db.put("facts", true, "paused");
  });
  await countWaiting(storeId);
}

/**
 * Takes over what became of answers that were sent. One that was said anew meanwhile stays as it is now.
 * @param sent each with what stays of it; null: the clinic has it
 */
export async function settle(
  storeId: string,
  sent: readonly { before: Waiting; after: Waiting | null }[],
): Promise<void> {
  await inStore(storeId, async (db) => {
    const tx = db.transaction("queue", "readwrite");
    for (const { before, after } of sent) {
      const now = await tx.store.get(before.event.id);
      if (now?.order !== before.order) continue;
      if (after === null) await tx.store.delete(before.event.id);
      else await tx.store.put(after);
    }
    await tx.done;
  });
  await countWaiting(storeId);
}

/** Drops an answer for good, on its person's word. */
export async function dropEvent(storeId: string, id: string): Promise<void> {
  await inStore(storeId, (db) => db.delete("queue", id));
  await countWaiting(storeId);
}

async function countWaiting(storeId: string): Promise<void> {
  const waiting = await inStore(storeId, (db) => db.count("queue"));
  await changeEntry(storeId, (entry) => ({ ...entry, waiting }));
}

async function changeEntry(
  storeId: string,
  change: (entry: StoreEntry) => StoreEntry,
): Promise<void> {
  await inDirectory(async (db) => {
    const tx = db.transaction("stores", "readwrite");
    const entry = await tx.store.get(storeId);
    if (entry) await tx.store.put(change(entry));
    await tx.done;
  });
}

/** Takes the lease of the one sender. @returns false while somebody else has it */
export async function takeLease(storeId: string, forMs: number): Promise<boolean> {
  let isMine = false;
  await changeEntry(storeId, (entry) => {
    isMine = entry.sendingUntil <= Date.now();
    return isMine ? { ...entry, sendingUntil: Date.now() + forMs } : entry;
  });
  return isMine;
}

export function giveLeaseBack(storeId: string): Promise<void> {
  return changeEntry(storeId, (entry) => ({ ...entry, sendingUntil: 0 }));
}

/**
 * Opens the store of whoever is signed in, with what the server handed out; what was sealed in it comes back.
 * @returns false where what is sealed in it cannot be opened with this key: it is kept
 */
export async function openFor(owner: Owner, key: string, facts: Partial<Facts>): Promise<boolean> {
  const { storeId } = owner;
  const sealed = await readFact(storeId, "sealed");
  const text = sealed === null ? "[]" : await unsealText(sealed, key);
  if (text === null) return false;
  const back: Waiting[] = JSON.parse(text);
  await inStore(storeId, async (db) => {
    const tx = db.transaction(["facts", "queue"], "readwrite");
    for (const each of back) await tx.objectStore("queue").put(each);
    for (const [name, value] of Object.entries({ ...facts, key }))
      await tx.objectStore("facts").put(value, name);
    await tx.objectStore("facts").delete("sealed");
    await tx.done;
  });
  const entry = { storeId, state: "open", owner, waiting: 0, hasEnded: false } as const;
  await inDirectory(async (db) => {
    const tx = db.transaction("stores", "readwrite");
    const known = await tx.store.get(storeId);
    // Who has signed in is not asked to, whoever's the others are.
    for (const other of await tx.store.getAll()) await tx.store.put({ ...other, hasEnded: false });
    await tx.store.put({ ...entry, sendingUntil: known?.sendingUntil ?? 0 });
    await tx.done;
  });
  await countWaiting(storeId);
  return true;
}

/** Seals a store; one in which nothing waits is deleted. @param hasEnded its person is to be asked to sign in */
export async function sealStore(storeId: string, hasEnded = false): Promise<void> {
  const [waiting, key] = [await listWaiting(storeId), await readFact(storeId, "key")];
  if (waiting.length === 0 || key === null) {
    if (waiting.length === 0) await deleteStore(storeId);
    return;
  }
  const sealed = await sealText(JSON.stringify(waiting), key);
  const isWhole = await inStore(storeId, async (db) => {
    const tx = db.transaction(["facts", "queue"], "readwrite");
    const now = await tx.objectStore("queue").getAll();
    const said = (all: Waiting[]) => JSON.stringify(all.map(({ order }) => order).sort());
    if (said(now) !== said(waiting)) return false;
    await tx.objectStore("queue").clear();
    await tx.objectStore("facts").clear();
    await tx.objectStore("facts").put(sealed, "sealed");
    await tx.done;
    return true;
  });
  // Another tab has put something in meanwhile.
  if (!isWhole) return sealStore(storeId, hasEnded);
  await changeEntry(storeId, (entry) => ({ ...entry, state: "sealed", owner: null, hasEnded }));
}

/** Deletes a store with all that is in it. */
export async function deleteStore(storeId: string): Promise<void> {
  await deleteDB(nameOf(storeId));
  await inDirectory((db) => db.delete("stores", storeId));
}
