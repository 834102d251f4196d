import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import { closeDb, db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { sqliteFile } from "~/lib/sqlite-file.server";
import { createDatabase, dropDatabase } from "../../setup/postgres";

export const RELEASES = "tests/fixtures/databases";

type Row = Record<string, unknown>;
export type Rows = Record<string, Row[]>;

/** Puts the database of a release, as that version left it, in the place of the test's own. */
export async function openRelease(release: string): Promise<void> {
  await closeDb();
  if (env.provider === "sqlite") {
    const file = sqliteFile(env.databaseUrl);
    for (const part of ["", "-wal", "-shm"]) rmSync(file + part, { force: true });
    const database = new Database(file);
    database.exec(readFileSync(join(RELEASES, release, "sqlite.sql"), "utf8"));
    database.close();
  } else {
    await dropDatabase(env.databaseUrl);
    await createDatabase(env.databaseUrl);
    const client = new pg.Client({ connectionString: env.databaseUrl });
    await client.connect();
    await client.query(readFileSync(join(RELEASES, release, "postgres.sql"), "utf8"));
    await client.end();
  }
}

/** Every row of every table as the database itself holds it, by table. */
export async function rawRows(): Promise<Rows> {
  const tables = await db.$queryRawUnsafe<{ name: string }[]>(
    env.provider === "sqlite"
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_*' AND name NOT GLOB 'sqlite*'"
      : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'",
  );
  const rows: Rows = {};
  for (const { name } of tables) {
    rows[name] = await db.$queryRawUnsafe<Row[]>(`SELECT * FROM "${name}" ORDER BY 1`);
  }
  return JSON.parse(JSON.stringify(rows));
}
