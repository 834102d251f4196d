// Puts rows into a migrated database, many at once.
import { fileURLToPath } from "node:url";
import Database from "libsql";
import pg from "pg";

/**
 * @param {string} url file:… or postgresql://…
 * @param {AsyncIterable<{ table: string, rows: object[] }>} parts
 */
export async function fill(url, parts) {
  if (url.startsWith("file:")) await fillSqlite(url, parts);
  else await fillPostgres(url, parts);
}

async function fillSqlite(url, parts) {
  const path = url.startsWith("file://") ? fileURLToPath(url) : url.slice("file:".length);
  // The server is up already, and may be at its first jobs.
  const database = new Database(path, { timeout: 60_000 });
  const statements = new Map();
  database.exec("PRAGMA synchronous = OFF; BEGIN IMMEDIATE");
  for await (const { table, rows } of parts) {
    for (const row of rows) {
      const columns = Object.keys(row);
      const sql = `INSERT INTO ${table} (${columns}) VALUES (${columns.map(() => "?")})`;
      if (!statements.has(sql)) statements.set(sql, database.prepare(sql));
      statements.get(sql).run(columns.map((column) => toSqlite(row[column])));
    }
  }
  database.exec("COMMIT; ANALYZE");
  database.close();
}

function toSqlite(value) {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "object" && value !== null) return JSON.stringify(value);
  // Instants as Prisma writes them.
  return typeof value === "string" && /T.*Z$/.test(value) ? value.replace("Z", "+00:00") : value;
}

async function fillPostgres(url, parts) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("BEGIN");
  for await (const { table, rows } of parts) {
    if (rows.length === 0) continue;
    const columns = Object.keys(rows[0]).join(", ");
    const sql = `INSERT INTO ${table} (${columns})
      SELECT ${columns} FROM json_populate_recordset(null::${table}, $1)`;
    await client.query(sql, [JSON.stringify(rows)]);
  }
  await client.query("COMMIT");
  await client.query("ANALYZE");
  await client.end();
}
