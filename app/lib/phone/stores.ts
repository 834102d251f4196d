import { deleteDB } from "idb";
import { type Facts, inDirectory, inStore, nameOf, type Owner, type StoreEntry } from "./databases";
import type { Waiting } from "./queue";
import type { PhoneEvent } from "./sync-protocol";

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
 * @param notBefore milliseconds since 1970 before which it is not sent, as it is under way otherwise
 * @returns false where the store is not open any more, as another tab has signed out: then nothing of it is kept
 */
export async function keepEvent(
  storeId: string,
  event: PhoneEvent,
  pauses = false,
  notBefore = 0,
): Promise<boolean> {
  await inStore(storeId, async (db) => {
    await db.put("queue", { event, order: Date.now(), refused: null, notBefore });
    if (pauses) await db.put("facts", true, "paused");
  });
  // Asked afterwards: whoever seals from here on finds the answer, and seals it as well.
  const entry = (await listStores()).find((each) => each.storeId === storeId);
  if (entry?.state !== "open") {
    if (entry) await inStore(storeId, (db) => db.delete("queue", event.id));
    else await deleteDB(nameOf(storeId));
    return false;
  }
  await countWaiting(storeId);
  return true;
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

/** Writes into the list of all stores how many answers wait in one. */
export async function countWaiting(storeId: string): Promise<void> {
  const waiting = await inStore(storeId, (db) => db.count("queue"));
  await changeEntry(storeId, (entry) => ({ ...entry, waiting }));
}

/** Changes a store's line in the list of all, if it is in there. */
export async function changeEntry(
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

/** Deletes a store with all that is in it. */
export async function deleteStore(storeId: string): Promise<void> {
  await deleteDB(nameOf(storeId));
  await inDirectory((db) => db.delete("stores", storeId));
}
