import { randomUUID } from "node:crypto";
import pg from "pg";
import { StartError } from "~/lib/start-error.server";
import {
  type AppliedMigration,
  addToHistory,
  createHistory,
  type PendingMigration,
  pendingMigrations,
  READ_HISTORY,
} from "./migration-plan";

/** The advisory lock that Prisma's own migrate command takes, so that the two never run at once. */
const MIGRATION_LOCK = 72_707_369;
const CONNECT_TIMEOUT_MS = 10_000;

/** Applies what is missing, each migration in its own transaction. @returns names applied */
export async function migratePostgres(url: string, folder: string): Promise<string[]> {
  const client = await connect(url);
  try {
    // Held until the connection ends: a second server waits here, then finds nothing to do.
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await client.query(createHistory("TIMESTAMPTZ"));
    const { rows } = await client.query<AppliedMigration>(READ_HISTORY);
    const pending = pendingMigrations(folder, rows);
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, migration: PendingMigration): Promise<void> {
  const { name, checksum, sql } = migration;
  const startedAt = new Date();
  await client.query("BEGIN");
  try {
    await client.query(sql);
    const values = [randomUUID(), checksum, name, startedAt, new Date()];
    await client.query(addToHistory("$1, $2, $3, $4, $5"), values);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`The migration ${name} failed, nothing of it was kept: ${reason}.`, {
      cause: error,
    });
  }
}

async function connect(url: string): Promise<pg.Client> {
  try {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    });
    await client.connect();
    return client;
  } catch (error) {
    throw new StartError(
      `PostgreSQL cannot be reached with DATABASE_URL (${reasonOf(error)}): check the address, the password and that the server runs.`,
      { cause: error },
    );
  }
}

function reasonOf(error: unknown): string {
  // Several addresses tried, all refused: the error of the first says enough.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
