import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Database from "libsql";
import pg from "pg";
import { afterAll, beforeEach, expect, test } from "vitest";
import { env } from "~/lib/env.server";
import { sqliteFile } from "~/lib/sqlite-file.server";
import { migrate } from "~/server/migrations/migrate";
import { createDatabase, dropDatabase } from "../../setup/postgres";

const isSqlite = env.provider === "sqlite";
const folder = mkdtempSync(join(tmpdir(), "supple-migrate-"));
const made: string[] = [];
let root = "";
let url = "";

async function emptyDatabase(): Promise<string> {
  const name = `migrate_${randomUUID().replaceAll("-", "")}`;
  if (isSqlite) return `file:${join(folder, "not-there-yet", `${name}.db`)}`;
  const address = new URL(env.databaseUrl);
  address.pathname = name;
  made.push(address.href);
  return createDatabase(address.href);
}

function writeMigration(name: string, sql: string) {
  for (const database of ["sqlite", "postgres"]) {
    mkdirSync(join(root, database, name), { recursive: true });
    writeFileSync(join(root, database, name, "migration.sql"), sql);
  }
}

async function query(sql: string): Promise<unknown[]> {
  if (isSqlite) {
    const database = new Database(sqliteFile(url));
    const statement = database.prepare(sql);
    const rows = statement.reader ? statement.all() : [statement.run()];
    database.close();
    return rows;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

beforeEach(async () => {
  root = mkdtempSync(join(folder, "migrations-"));
  url = await emptyDatabase();
  writeMigration("1_people", "CREATE TABLE people (name TEXT);");
  writeMigration("2_age", "ALTER TABLE people ADD COLUMN age INTEGER;");
});

afterAll(async () => {
  await Promise.all(made.map(dropDatabase));
  rmSync(folder, { recursive: true, force: true });
});

test("a fresh database gets everything in order, a second start nothing", async () => {
  expect(await migrate(url, root)).toEqual(["1_people", "2_age"]);
  expect(await migrate(url, root)).toEqual([]);
  await query("INSERT INTO people VALUES ('Ada', 36)");
  writeMigration("3_town", "ALTER TABLE people ADD COLUMN town TEXT;");
  expect(await migrate(url, root)).toEqual(["3_town"]);
  expect(await query("SELECT * FROM people")).toEqual([{ name: "Ada", age: 36, town: null }]);
});

test("servers that start at once migrate once", async () => {
  const applied = await Promise.all([migrate(url, root), migrate(url, root), migrate(url, root)]);
  expect(applied.flat().sort()).toEqual(["1_people", "2_age"]);
});

test("an edited migration is refused", async () => {
  await migrate(url, root);
  writeMigration("1_people", "CREATE TABLE people (name TEXT NOT NULL);");
  await expect(migrate(url, root)).rejects.toThrow(/^The migration 1_people was edited .+\.$/);
});

test("a database newer than the code is refused", async () => {
  writeMigration("3_town", "ALTER TABLE people ADD COLUMN town TEXT;");
  await migrate(url, root);
  for (const database of ["sqlite", "postgres"])
    rmSync(join(root, database, "3_town"), { recursive: true });
  await expect(migrate(url, root)).rejects.toThrow(/^The database is newer .+3_town.+\.$/);
});

test("a migration recorded as failed is refused", async () => {
  await migrate(url, root);
  await query(`UPDATE "_prisma_migrations" SET finished_at = NULL WHERE migration_name = '2_age'`);
  await expect(migrate(url, root)).rejects.toThrow(/^The migration 2_age failed half-way.+\.$/);
});

test("a migration that breaks leaves nothing of itself, and can be mended", async () => {
  writeMigration("3_half", "CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1);");
  await expect(migrate(url, root)).rejects.toThrow(
    /^The migration 3_half failed, nothing.+nowhere/,
  );
  writeMigration("3_half", "CREATE TABLE half (id INTEGER);");
  expect(await migrate(url, root)).toContain("3_half");
  expect(await query("SELECT * FROM half")).toEqual([]);
});

test("redefining a table keeps the rows that refer to it", async () => {
  writeMigration(
    "3_pets",
    "CREATE TABLE owner (id INTEGER PRIMARY KEY); CREATE TABLE pet (owner INTEGER REFERENCES owner(id) ON DELETE CASCADE);",
  );
  await migrate(url, root);
  await query("INSERT INTO owner VALUES (1)");
  await query("INSERT INTO pet VALUES (1)");
  const sqlite =
    "CREATE TABLE new_owner (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO new_owner (id) SELECT id FROM owner; DROP TABLE owner; ALTER TABLE new_owner RENAME TO owner;";
  writeMigration("4_redefine", isSqlite ? sqlite : "ALTER TABLE owner ADD COLUMN name TEXT;");
  await migrate(url, root);
  expect(await query("SELECT owner FROM pet")).toEqual([{ owner: 1 }]);
});

test("the project's own migrations apply to an empty database", async () => {
  cpSync(resolve("prisma/migrations"), root, { recursive: true });
  for (const name of ["1_people", "2_age"]) {
    for (const database of ["sqlite", "postgres"])
      rmSync(join(root, database, name), { recursive: true });
  }
  expect((await migrate(url, root)).length).toBeGreaterThan(0);
});

test.runIf(isSqlite)(
  "a folder that cannot be written and a file that is no database are told apart",
  async () => {
    writeFileSync(join(folder, "in-the-way"), "not a folder");
    await expect(migrate(`file:${join(folder, "in-the-way", "x.db")}`, root)).rejects.toThrow(
      /read-only.+\.$/,
    );
    writeFileSync(join(folder, "letter.db"), "Dear reader, ".repeat(500));
    await expect(migrate(`file:${join(folder, "letter.db")}`, root)).rejects.toThrow(
      /not a SQLite database.+\.$/,
    );
  },
);

test.runIf(isSqlite)("a damaged file stops the start, and is left as it is", async () => {
  await migrate(url, root);
  await query("CREATE TABLE notes (text TEXT)");
  await query(
    `INSERT INTO notes SELECT 'note ' || hex(randomblob(400)) FROM ${"(SELECT 1 UNION SELECT 2),".repeat(8)}(SELECT 1)`,
  );
  await query("PRAGMA wal_checkpoint(TRUNCATE)");
  const file = sqliteFile(url);
  const bytes = readFileSync(file);
  bytes.fill(0xff, 5 * 4096, 8 * 4096);
  writeFileSync(file, bytes);
  await expect(migrate(url, root)).rejects.toThrow(/^The file .+ is damaged: .+ a backup\.$/);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test.runIf(isSqlite)(
  "a file that another program holds is waited for, beside other work",
  async () => {
    await migrate(url, root);
    const other = new Database(sqliteFile(url));
    other.exec("BEGIN EXCLUSIVE");
    let done = false;
    const migrating = migrate(url, root).then(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(done).toBe(false);
    other.exec("ROLLBACK");
    other.close();
    await migrating;
  },
);

test.runIf(!isSqlite)(
  "a PostgreSQL that cannot be reached or refuses is named plainly",
  async () => {
    await expect(migrate("postgresql://supple@127.0.0.1:1/x", root)).rejects.toThrow(
      /^PostgreSQL cannot be reached.+\.$/,
    );
    const missing = new URL(url);
    missing.pathname = "no_such_database";
    await expect(migrate(missing.href, root)).rejects.toThrow(/no_such_database.+\.$/);
  },
);
