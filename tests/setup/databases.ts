import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "libsql";
import { sqliteFile } from "~/lib/sqlite-file.server";
import { copyDatabase, databaseExists, dropDatabase } from "./postgres";

/** `template` is migrated and empty, `demo` holds the demo clinic. Test files copy them and never touch them. */
export type Original = "template" | "demo";

const isFile = (url: string) => url.startsWith("file:");

/** The original's own address, beside the template's. */
function addressOf(original: Original, template: string): string {
  if (isFile(template)) return `file:${join(dirname(sqliteFile(template)), `${original}.db`)}`;
  const url = new URL(template);
  url.pathname = original;
  return url.href;
}

/** Puts a fresh copy of an original in the place of a database, which nobody may be connected to. */
export async function replaceDatabase(url: string, original: Original, template: string) {
  const source = addressOf(original, template);
  if (isFile(url)) copySqlite(source, url);
  else {
    await dropDatabase(url);
    await copyDatabase(source, new URL(url).pathname.slice(1));
  }
}

export async function hasOriginal(original: Original, template: string): Promise<boolean> {
  const address = addressOf(original, template);
  return isFile(address) ? existsSync(sqliteFile(address)) : databaseExists(address);
}

/** Keeps a copy of a database, which nobody may be connected to, as an original. The first one to come wins. */
export async function keepAsOriginal(url: string, original: Original, template: string) {
  const address = addressOf(original, template);
  if (isFile(url)) {
    const half = `${address}-${process.pid}`;
    keepSqlite(url, half);
    renameSync(sqliteFile(half), sqliteFile(address));
  } else if (!(await databaseExists(address))) {
    await copyDatabase(url, original);
  }
}

/** Copies a file of SQLite in the place of another one, which nobody may have open. */
export function copySqlite(source: string, url: string): void {
  for (const part of ["", "-wal", "-shm"]) rmSync(sqliteFile(url) + part, { force: true });
  copyFileSync(sqliteFile(source), sqliteFile(url));
}

/** Keeps what a file of SQLite holds in another one. Not a copy: what was written last may still stand in the log beside it. */
export function keepSqlite(url: string, kept: string): void {
  rmSync(sqliteFile(kept), { force: true });
  const database = new Database(sqliteFile(url));
  database.prepare("VACUUM INTO ?").run(sqliteFile(kept));
  database.close();
}
