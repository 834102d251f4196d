/**
 * A browser's database as far as the phone uses it (what `idb` wraps), in memory. As there, a transaction that writes has
 * its database alone until nothing of it is left to do.
 */

type Tables = Map<string, Map<string, unknown>>;

const databases = new Map<string, { tables: Tables; keyPaths: Map<string, string> }>();
/** What is left to do in a database before the next transaction may begin. */
const busy = new Map<string, Promise<void>>();

export function emptyDatabases(): void {
  databases.clear();
  busy.clear();
}

/** Everything that can be read in all databases, as text. */
export function textOfDatabases(): string {
  const rows = [...databases.values()].map(({ tables }) =>
    [...tables].map(([name, table]) => [name, [...table]]),
  );
  return JSON.stringify([[...databases.keys()], rows]);
}

type Upgrade = {
  upgrade: (db: {
    createObjectStore: (name: string, options?: { keyPath: string }) => void;
  }) => void;
};

export async function openDB(name: string, _version: number, { upgrade }: Upgrade) {
  if (!databases.has(name)) {
    const made = { tables: new Map(), keyPaths: new Map() };
    databases.set(name, made);
    upgrade({
      createObjectStore(table, options) {
        made.tables.set(table, new Map());
        made.keyPaths.set(table, options?.keyPath ?? "");
      },
    });
  }
  const once = (table: string) => begin(name).objectStore(table);
  return {
    transaction: (tables: string | string[]) => {
      const { objectStore, done } = begin(name);
      return { objectStore, done, store: objectStore([tables].flat()[0] ?? "") };
    },
    get: (table: string, key: string) => once(table).get(key),
    getAll: (table: string) => once(table).getAll(),
    count: async (table: string) => (await once(table).getAll()).length,
    put: (table: string, value: unknown, key?: string) => once(table).put(value, key),
    delete: (table: string, key: string) => once(table).delete(key),
    close: () => undefined,
  };
}

export async function deleteDB(name: string): Promise<void> {
  await busy.get(name);
  databases.delete(name);
}

function begin(name: string) {
  const turn = busy.get(name) ?? Promise.resolve();
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  busy.set(
    name,
    turn.then(() => over),
  );
  let left = 0;
  const ask = async <Value>(work: () => Value): Promise<Value> => {
    left += 1;
    await turn;
    const value = work();
    left -= 1;
    // A browser ends it where an answer is followed by no further question.
    setImmediate(() => left === 0 && end());
    return value;
  };
  const objectStore = (table: string) => {
    const { tables, keyPaths } = databases.get(name) ?? {};
    const rows = tables?.get(table) ?? new Map<string, unknown>();
    const keyOf = (value: unknown) =>
      String(
        (keyPaths?.get(table) ?? "")
          .split(".")
          .reduce((at: unknown, part) => Object(at)[part], value),
      );
    return {
      get: (key: string) => ask(() => structuredClone(rows.get(key))),
      getAll: () => ask(() => structuredClone([...rows.values()])),
      put: (value: unknown, key?: string) =>
        ask(() => void rows.set(key ?? keyOf(value), structuredClone(value))),
      delete: (key: string) => ask(() => void rows.delete(key)),
      clear: () => ask(() => rows.clear()),
    };
  };
  return { objectStore, done: over };
}
