import { existsSync, readdirSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { asSystem, db } from "~/lib/db.server";
import { env } from "~/lib/env.server";

const isSqlite = env.provider === "sqlite";

async function entries(): Promise<string[]> {
  const rows = await db.$queryRaw<{ word: string }[]>`SELECT word FROM probe ORDER BY word`;
  return rows.map((row) => row.word);
}

const add = (word: string, to: Pick<typeof db, "$executeRaw"> = db) =>
  to.$executeRaw`INSERT INTO probe (word) VALUES (${word})`;

/** Something to wait for, and how it is given. */
function signal(): [given: Promise<void>, give: () => void] {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return [given, give];
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(async () => {
  await db.$executeRaw`DROP TABLE IF EXISTS probe`;
  await db.$executeRaw`CREATE TABLE probe (word VARCHAR(40) UNIQUE, amount INTEGER DEFAULT 0)`;
});

test("a write beside a transaction that is rolled back is kept, and the transaction's is not", async () => {
  let beside: Promise<unknown> = Promise.resolve();
  const rolledBack = db.$transaction(async (tx) => {
    await add("inside", tx);
    beside = add("beside");
    await pause(50);
    throw new Error("changed my mind");
  });
  await expect(rolledBack).rejects.toThrow("changed my mind");
  await beside;
  expect(await entries()).toEqual(["beside"]);
});

test("a read beside an open transaction does not see what it has not committed", async () => {
  let seen: Promise<string[]> = Promise.resolve([]);
  const rolledBack = db.$transaction(async (tx) => {
    await add("inside", tx);
    seen = entries();
    await pause(50);
    throw new Error("changed my mind");
  });
  await expect(rolledBack).rejects.toThrow("changed my mind");
  expect(await seen).toEqual([]);
});

test("forty read-modify-write transactions at once lose no update", async () => {
  await add("counter");
  await Promise.all(
    Array.from({ length: 40 }, () =>
      asSystem.serializable("demo clinic", async (tx) => {
        const [row] = await tx.$queryRaw<{ amount: number }[]>`SELECT amount FROM probe`;
        await tx.$executeRaw`UPDATE probe SET amount = ${(row?.amount ?? 0) + 1}`;
      }),
    ),
  );
  const [row] = await db.$queryRaw<{ amount: number }[]>`SELECT amount FROM probe`;
  expect(row?.amount).toBe(40);
});

test("transactions that meet only at the commit are tried again", async () => {
  await add("left");
  await add("right");
  let tries = 0;
  // Both have read before either writes; SQLite lets in one after the other.
  let readers = 0;
  const [gate, openGate] = signal();
  const write = (word: string) =>
    asSystem.serializable("demo clinic", async (tx) => {
      tries += 1;
      await tx.$queryRaw`SELECT sum(amount) FROM probe`;
      readers += 1;
      if (readers === 2 || isSqlite) openGate();
      await gate;
      await tx.$executeRaw`UPDATE probe SET amount = amount + 1 WHERE word = ${word}`;
    });
  await Promise.all([write("left"), write("right")]);
  const rows = await db.$queryRaw<{ amount: number }[]>`SELECT amount FROM probe`;
  expect(rows.map((row) => row.amount)).toEqual([1, 1]);
  expect(tries).toBeGreaterThanOrEqual(isSqlite ? 2 : 3);
});

test("a statement works again after it has failed, in and outside a transaction", async () => {
  await add("once");
  await expect(add("once")).rejects.toMatchObject({ code: "P2010" });
  await add("twice");
  await expect(asSystem("demo clinic", (tx) => add("twice", tx))).rejects.toThrow();
  await add("thrice");
  expect(await entries()).toEqual(["once", "thrice", "twice"]);
});

test("a prepared statement follows a table that changes", async () => {
  await add("first");
  expect(await db.$queryRaw`SELECT * FROM probe`).toEqual([{ word: "first", amount: 0 }]);
  await db.$executeRaw`ALTER TABLE probe ADD COLUMN extra INTEGER DEFAULT 7`;
  if (!isSqlite) return;
  expect(await db.$queryRaw`SELECT * FROM probe`).toEqual([{ word: "first", amount: 0, extra: 7 }]);
});

test("a transaction that waits too long gives up and leaves the database free", async () => {
  const [begun, begin] = signal();
  const [released, release] = signal();
  const held = db.$transaction(async (tx) => {
    await tx.$executeRaw`UPDATE probe SET amount = 1`;
    begin();
    await released;
  });
  await begun;
  // PostgreSQL lets it in beside the other, as soon as it can; SQLite has one writer.
  const outcome = await db
    .$transaction((tx) => add("late", tx), { maxWait: isSqlite ? 100 : 60_000 })
    .then(
      () => "done",
      () => "gave up",
    );
  release();
  await held;
  await add("after");
  expect(outcome).toBe(isSqlite ? "gave up" : "done");
  expect(await entries()).toEqual(isSqlite ? ["after"] : ["after", "late"]);
});

describe.runIf(isSqlite)("the SQLite connection", () => {
  test("holds its pragmas, in transactions too", async () => {
    const read = async (tx: Pick<typeof db, "$queryRaw">) => ({
      ...(await tx.$queryRaw<object[]>`PRAGMA journal_mode`)[0],
      ...(await tx.$queryRaw<object[]>`PRAGMA synchronous`)[0],
      ...(await tx.$queryRaw<object[]>`PRAGMA foreign_keys`)[0],
    });
    const expected = { journal_mode: "wal", synchronous: 2, foreign_keys: 1 };
    expect(await read(db)).toEqual(expected);
    expect(await db.$transaction((tx) => read(tx))).toEqual(expected);
  });

  test.runIf(existsSync("/proc/self/fd"))(
    "opens no further files over 500 transactions",
    async () => {
      const openFiles = () => readdirSync("/proc/self/fd").length;
      await asSystem("demo clinic", (tx) => add("warm", tx));
      const before = openFiles();
      for (let round = 0; round < 500; round += 1) {
        await asSystem("demo clinic", (tx) => tx.$executeRaw`UPDATE probe SET amount = ${round}`);
      }
      expect(openFiles()).toBeLessThanOrEqual(before + 1);
    },
  );

  test("is usable after a commit that failed", async () => {
    await db.$executeRaw`CREATE TABLE owner (id INTEGER PRIMARY KEY)`;
    await db.$executeRaw`CREATE TABLE pet (owner INTEGER REFERENCES owner(id) DEFERRABLE INITIALLY DEFERRED)`;
    await expect(
      asSystem("demo clinic", (tx) => tx.$executeRaw`INSERT INTO pet VALUES (404)`),
    ).rejects.toThrow();
    await add("later");
    expect(await db.$queryRaw`SELECT * FROM pet`).toEqual([]);
    expect(await entries()).toEqual(["later"]);
  });

  test("keeps whole numbers, fractions, text, nothing and bytes apart", async () => {
    await db.$executeRaw`CREATE TABLE kinds (a INTEGER, b REAL, c TEXT, d TEXT, e BLOB, f BIGINT)`;
    const bytes = new Uint8Array([0, 255, 7]);
    await db.$executeRaw`INSERT INTO kinds VALUES (${0}, ${2.5}, ${"−3 – 4"}, ${null}, ${bytes}, ${9007199254740993n})`;
    expect(await db.$queryRaw`SELECT * FROM kinds`).toEqual([
      { a: 0, b: 2.5, c: "−3 – 4", d: null, e: bytes, f: 9007199254740993n },
    ]);
  });
});
