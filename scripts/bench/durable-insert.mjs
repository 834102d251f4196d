// The floor under every log: a server of the same framework as the application's, with one route that does nothing but one
// durable insert for each request. What it takes is what HTTP, the framework and the disk take. Run as a process of its
// own, so that it shares no thread with whoever sends: `node durable-insert.mjs URL` says its port to its parent.
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import express from "express";
import Database from "libsql";
import pg from "pg";

const TABLE = "CREATE TABLE bench_inserts (id TEXT PRIMARY KEY, score INTEGER NOT NULL)";

const [, , url] = process.argv;
const insert = await (url.startsWith("file:") ? openSqlite(url) : openPostgres(url));
const app = express().disable("x-powered-by");
app.all("*", createRequestHandler({ build: buildOf({ action: store }), mode: "production" }));
const server = app.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("disconnect", () => process.exit());

async function store() {
  await insert(randomUUID(), 3);
  return Response.json({ stored: true });
}

/** What the framework is given of a build with one route, which draws nothing. */
function buildOf(module) {
  const id = "routes/insert";
  return {
    ...{ entry: { module: {} }, routes: { [id]: { id, path: "insert", module } } },
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
    ...{ future: { v3_singleFetch: true }, isSpaMode: false },
    ...{ publicPath: "/", assetsBuildDirectory: "", basename: "/" },
  };
}

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
