import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { StartError } from "~/lib/start-error.server";
import { whenFree } from "~/lib/when-free.server";
import {
  type AppliedMigration,
  addToHistory,
  createHistory,
  pendingMigrations,
  READ_HISTORY,
} from "./migration-plan";

/** A second process that starts at the same time waits this long for the first to finish; health answers meanwhile. */
const PATIENCE_MS = 30_000;

/** Applies what is missing in one transaction: all of it or nothing. @returns names applied */
export async function migrateSqlite(file: string, folder: string): Promise<string[]> {
  const database = open(file);
  try {
    await whenFree(async () => begin(database), PATIENCE_MS);
    return applyAll(database, folder);
  } catch (error) {
    throw inPlainWords(error, file);
  } finally {
    database.close();
  }
}

function begin(database: Database.Database): void {
  // Off before the transaction begins: redefining a table drops it, and dropping would cascade.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF");
  database.exec("BEGIN IMMEDIATE");
}

/** In the transaction that has begun. */
function applyAll(database: Database.Database, folder: string): string[] {
  try {
    refuseDamaged(database);
    database.exec(createHistory("DATETIME"));
    const applied = database.prepare(READ_HISTORY).all() as AppliedMigration[];
    const pending = pendingMigrations(folder, applied);
    for (const migration of pending) {
      const startedAt = Date.now();
      execute(database, migration.name, migration.sql);
      database
        .prepare(addToHistory("?, ?, ?, ?, ?"))
        .run(randomUUID(), migration.checksum, migration.name, startedAt, Date.now());
    }
    if (pending.length > 0 && database.prepare("PRAGMA foreign_key_check").all().length > 0) {
      throw new StartError(
        "A migration would leave references to rows that do not exist: nothing was changed.",
      );
    }
    database.exec("COMMIT");
    // libsql leaves the WAL behind when it closes: without this a copy of the file lacks the tables.
    database.exec("PRAGMA wal_checkpoint(PASSIVE)");
    return pending.map((migration) => migration.name);
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** Reads every page of the file, at about 0.15 s for 100 MB: what is damaged is said now, not when a record is opened. */
function refuseDamaged(database: Database.Database): void {
  const [found] = database.prepare("PRAGMA quick_check(1)").all() as { quick_check: string }[];
  if (found?.quick_check !== "ok") throw new Error("database disk image is malformed");
}

function execute(database: Database.Database, name: string, sql: string): void {
  try {
    database.exec(sql);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`The migration ${name} failed, nothing was changed: ${reason}.`, {
      cause: error,
    });
  }
}

function open(file: string): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return new Database(file);
  } catch (error) {
    throw new StartError(
      `The database file ${file} cannot be opened: check that the disk is not read-only and that you may write to its folder.`,
      { cause: error },
    );
  }
}

function inPlainWords(error: unknown, file: string): unknown {
  if (error instanceof StartError || !(error instanceof Error)) return error;
  if (/readonly|read-only|unable to open/i.test(error.message)) {
    return new StartError(
      `The database file ${file} cannot be written: check that the disk is not read-only and that you may write to it.`,
      { cause: error },
    );
  }
  if (/database is locked/i.test(error.message)) {
    return new StartError(
      `The database file ${file} is held by another program: stop it, then start again.`,
      {
        cause: error,
      },
    );
  }
  if (/not a database|malformed/i.test(error.message)) {
    return new StartError(
      `The file ${file} is not a SQLite database, or it is damaged: nothing was changed; restore a backup.`,
      {
        cause: error,
      },
    );
  }
  return error;
}
