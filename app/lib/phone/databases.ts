import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Waiting } from "./queue";
import type { Sealed } from "./seal";

/**
 * What a phone keeps, in one database a person and record, called by an id that says nothing of them. Open while they are
 * signed in; sealed from their sign-out, from an ended sign-in or from the sign-in of somebody else on. Sealed are the
 * queue and begun sessions: the rest can be fetched again, and is deleted.
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
  /** Begun sessions are in it, and worth something until then: milliseconds since 1970. Left out: none. */
  runsUntil?: number | undefined;
  /** Which those are: digests of their keys, that say nothing of whose they are. */
  runDigests?: string[] | undefined;
};

/** Begun sessions as texts, by their keys in the browser's storage (lib/phone/state). Null: over, or dropped. */
export type Runs = Record<string, string | null>;

interface Directory extends DBSchema {
  stores: { key: string; value: StoreEntry };
}

/** What stands in a store besides the queue. */
export type Facts = {
  pack: unknown;
  /** Base64url: what it will be sealed with. */
  key: string;
  sealed: Sealed;
  /** Begun sessions, sealed from the beginning: what is in the browser's storage is their person's alone. */
  runs: Sealed;
  /** They came back with a store that was opened, and no page has put them into that storage yet. */
  restores: true;
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
export const nameOf = (storeId: string) => `supple-${storeId}`;

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

export function inDirectory<Result>(work: (db: IDBPDatabase<Directory>) => Promise<Result>) {
  const opened = openDB<Directory>(DIRECTORY, 1, {
    upgrade: (db) => {
      db.createObjectStore("stores", { keyPath: "storeId" });
    },
  });
  return within(opened, work);
}

export function inStore<Result>(
  storeId: string,
  work: (db: IDBPDatabase<Store>) => Promise<Result>,
) {
  const opened = openDB<Store>(nameOf(storeId), 1, {
    upgrade: (db) => {
      db.createObjectStore("facts");
      db.createObjectStore("queue", { keyPath: "event.id" });
    },
  });
  return within(opened, work);
}
