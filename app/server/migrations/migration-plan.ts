import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "~/lib/start-error.server";

/** A row of `_prisma_migrations`, the history that Prisma's own tools read too. */
export interface AppliedMigration {
  migration_name: string;
  checksum: string;
  finished_at: unknown;
}

export interface PendingMigration {
  name: string;
  sql: string;
  checksum: string;
}

export const READ_HISTORY =
  'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL';

/** @param instant column type of an instant in the database at hand */
export function createHistory(instant: "DATETIME" | "TIMESTAMPTZ"): string {
  return `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" ${instant},
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" ${instant},
    "started_at" ${instant} NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;
}

/** @param places five placeholders: id, checksum, name, started, finished */
export function addToHistory(places: string): string {
  return `INSERT INTO "_prisma_migrations"
    ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
    VALUES (${places}, 1)`;
}

/**
 * The migrations that a database still needs, oldest first.
 * @param folder prisma/migrations/sqlite or prisma/migrations/postgres
 * @throws StartError when the history and the files do not fit: newer database, failed or edited migration
 */
export function pendingMigrations(folder: string, applied: AppliedMigration[]): PendingMigration[] {
  const files = readMigrations(folder);
  const names = new Set(files.map((file) => file.name));
  const unknown = applied.find((row) => !names.has(row.migration_name));
  if (unknown) {
    throw new StartError(
      `The database is newer than this version of Supple (it has the migration ${unknown.migration_name}): start the newer version, or restore the backup made before the upgrade.`,
    );
  }
  return files.filter((file) => {
    const row = applied.find((one) => one.migration_name === file.name);
    if (row && row.finished_at === null) {
      throw new StartError(
        `The migration ${file.name} failed half-way: restore the backup made before it, then start again.`,
      );
    }
    if (row && row.checksum !== file.checksum) {
      throw new StartError(
        `The migration ${file.name} was edited after it was applied: put its file back as it was, and write a new migration.`,
      );
    }
    return row === undefined;
  });
}

function readMigrations(folder: string): PendingMigration[] {
  if (!existsSync(folder)) {
    throw new StartError(
      `The migrations are missing (${folder}): start Supple from its own folder.`,
    );
  }
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
    return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}
