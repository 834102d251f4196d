// The floor under every log: a server that does nothing but one durable insert for each request. Run as a process of
// its own, so that it shares no thread with whoever sends: `node durable-insert.mjs URL` says its port to its parent.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import Database from "libsql";
import pg from "pg";

const TABLE = "CREATE TABLE bench_inserts (id TEXT PRIMARY KEY, score INTEGER NOT NULL)";

const [, , url] = process.argv;
const insert = await (url.startsWith("file:") ? openSqlite(url) : openPostgres(url));
const server = createServer((request, response) => {
  request.resume().on("end", async () => {
    await insert(randomUUID(), 3);
    response.end("stored");
  });
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("disconnect", () => process.exit());

/** As durable as the application's own writes (app/lib/sqlite-adapter). */
function openSqlite(url) {
  const database = new Database(fileURLToPath(url));
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${TABLE}`);
  const statement = database.prepare("INSERT INTO bench_inserts VALUES (?, ?)");
  return (...values) => statement.run(values);
}

async function openPostgres(url) {
  const pool = new pg.Pool({ connectionString: url });
  await pool.query(TABLE);
  return (...values) =>
    pool.query({ name: "i", text: "INSERT INTO bench_inserts VALUES ($1, $2)", values });
}
