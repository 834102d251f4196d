import { resolve } from "node:path";
import { sqliteFile } from "~/lib/sqlite-file.server";
import { migratePostgres } from "./migrate-postgres";
import { migrateSqlite } from "./migrate-sqlite";

/**
 * Brings a database to the schema of this version. Servers that start at once migrate once.
 * @param url DATABASE_URL, `file:…` or `postgresql://…`; a missing SQLite file and its folder are made
 * @param root folder that holds `sqlite/` and `postgres/`
 * @returns names of the migrations applied, oldest first
 * @throws StartError in plain words: unreachable, read-only, newer database, failed or edited migration
 */
export async function migrate(url: string, root = resolve("prisma/migrations")): Promise<string[]> {
  return url.startsWith("file:")
    ? migrateSqlite(sqliteFile(url), resolve(root, "sqlite"))
    : migratePostgres(url, resolve(root, "postgres"));
}
