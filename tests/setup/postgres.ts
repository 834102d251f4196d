import { spawnSync } from "node:child_process";
import { chownSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { freePort } from "../../scripts/own-server.mjs";
import { findPostgres } from "../../scripts/programs.mjs";
import { makeTemporary } from "./temporary";

export interface Cluster {
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

const INITDB = ["-E", "UTF8", "--locale=C", "--no-sync"];
const SETTINGS = "-c max_connections=60";
// Speed over safety: the whole cluster is thrown away.
const FLEETING =
  "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_wal_size=256MB";
/** From this version on a database is copied through the log, unless told otherwise: many times the work. */
const COPIES_THROUGH_LOG = 150_000;

/**
 * Starts a throwaway PostgreSQL on a free loopback port, in a temporary folder. The server refuses to
 * run as root, so root starts it as the user `postgres` that the package brings.
 * @param options.isDurable writes to the disk as a clinic's own would: for measuring what that costs
 */
export async function startCluster({ isDurable = false } = {}): Promise<Cluster> {
  const bin = findPostgres();
  if (bin === null)
    throw new Error("PostgreSQL's server programs are not installed (initdb, pg_ctl).");
  const user = process.getuid?.() === 0 ? postgresUser() : undefined;
  const dataIn = (folder: string) => join(folder, "data");
  const lastCommand = (place: string) => ({
    program: join(bin, "pg_ctl"),
    args: ["stop", "-D", dataIn(place), "-m", "immediate"],
    user,
  });
  const { folder, remove } = makeTemporary("postgres", { isOnDisk: isDurable, lastCommand });
  if (user) chownSync(folder, user.uid, user.gid);
  const run = (name: string, ...args: string[]) => {
    const options = { ...user, cwd: folder, encoding: "utf8", stdio: "pipe" } as const;
    const result = spawnSync(join(bin, name), args, options);
    if (result.status !== 0)
      throw new Error(`${name} failed: ${result.stderr || result.error?.message}`);
  };
  const data = dataIn(folder);
  try {
    run("initdb", ...["-D", data, "-U", "supple", "-A", "trust"], ...INITDB);
    const port = await freePort();
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= ${SETTINGS} ${isDurable ? "" : FLEETING}`;
    run("pg_ctl", ...["start", "-w", "-D", data, "-l", join(folder, "log"), "-o", options]);
    const base = `postgresql://supple@127.0.0.1:${port}`;
    return { createDatabase: (name) => createDatabase(`${base}/${name}`), stop: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Makes a copy of `source` beside it. @returns its URL */
export async function copyDatabase(source: string, name: string): Promise<string> {
  const url = new URL(source);
  const template = url.pathname.slice(1);
  url.pathname = name;
  return createDatabase(url.href, template);
}

/** Removes a database, also while something is still connected to it. */
export async function dropDatabase(url: string): Promise<void> {
  await onServer(url, (name) => `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}

/** Makes a database, empty unless copied from another. @returns its URL */
export async function createDatabase(url: string, template = "template0"): Promise<string> {
  await onServer(url, (name, version) => {
    const strategy = version >= COPIES_THROUGH_LOG ? "STRATEGY FILE_COPY" : "";
    return `CREATE DATABASE "${name}" TEMPLATE "${template}" ${strategy}`;
  });
  return url;
}

export async function databaseExists(url: string): Promise<boolean> {
  const { rowCount } = await onServer(
    url,
    (name) => `SELECT 1 FROM pg_database WHERE datname = '${name}'`,
  );
  return rowCount === 1;
}

/** @param sql what to do, given the database's name and the server's version, such as 150004 for 15.4 */
async function onServer(
  url: string,
  sql: (database: string, version: number) => string,
): Promise<pg.QueryResult> {
  const server = new URL(url);
  const name = server.pathname.slice(1);
  server.pathname = "postgres";
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  try {
    // CREATE DATABASE fails while another one copies the same template: one at a time.
    await client.query("SELECT pg_advisory_lock(1)");
    const { rows } = await client.query("SHOW server_version_num");
    return await client.query(sql(name, Number(rows[0]?.server_version_num)));
  } finally {
    await client.end();
  }
}

function postgresUser(): { uid: number; gid: number } {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((row) => row.startsWith("postgres:"));
  const [, , uid, gid] = line?.split(":") ?? [];
  if (!uid || !gid)
    throw new Error("As root, PostgreSQL needs the user postgres, which does not exist here.");
  return { uid: Number(uid), gid: Number(gid) };
}
