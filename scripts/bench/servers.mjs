// Servers with made-up clinics for the bench, and a PostgreSQL that is thrown away afterwards.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runnerImport } from "vite";
import { findRecord, signIn, startServer } from "../own-server.mjs";
import { fill } from "./fill.mjs";
import { FIRST, FULL, largeClinic, OTHERS } from "./large-clinic.mjs";

/** The one that the tests start, too, but one that keeps what it was given. @returns {Promise<{ createDatabase(name: string): Promise<string>, stop(): Promise<void> }>} */
export async function startPostgres() {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { module } = await runnerImport(join(root, "tests/setup/postgres.ts"), {
    configFile: false,
    root,
    resolve: { alias: { "~": join(root, "app") } },
  });
  return module.startCluster({ isDurable: true });
}

/** @param {string} name before the names of its pages @param {{ patients: number, days: number, hasFull?: boolean }} size */
export async function startClinic(name, size, postgres) {
  const dataDir = mkdtempSync(join(tmpdir(), "supple-bench-"));
  const database = `bench_${size.patients}`;
  const url = (await postgres?.createDatabase(database)) ?? `file:${join(dataDir, "bench.db")}`;
  const own = await startServer({ dataDir, env: { DATABASE_URL: url } });
  const stop = async () => {
    await own.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const server = { ...own, stop };
  try {
    process.stderr.write(`${size.patients} patients, ${size.days} days of logs …\n`);
    await fill(url, largeClinic({ ...size, today: new Date().toISOString().slice(0, 10) }));
    const clinician = await signIn(own.origin, "owner@bench.example");
    const patient = await signIn(own.origin, "first@bench.example");
    const record = await findRecord(own.origin, clinician, FIRST);
    const full = size.hasFull ? await findRecord(own.origin, clinician, FULL) : null;
    const others = await signInAll(
      own.origin,
      OTHERS.map((i) => `p${i}@bench.example`),
    );
    return { name, server, clinician, patient, others, record, full };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** One after another, as signing in is slow on purpose. @returns {Promise<string[]>} their Cookie headers */
export async function signInAll(origin, emails) {
  const cookies = [];
  for (const email of emails) cookies.push(await signIn(origin, email));
  return cookies;
}

/** One durable insert a request, on the same kind of database (durable-insert.mjs). */
export async function startFloor(postgres) {
  const dataDir = mkdtempSync(join(tmpdir(), "supple-bench-"));
  const url =
    (await postgres?.createDatabase("bench_floor")) ??
    pathToFileURL(join(dataDir, "floor.db")).href;
  const child = fork(new URL("durable-insert.mjs", import.meta.url), [url]);
  const [port] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (child.exitCode !== null) throw new Error("The floor of durable inserts did not start.");
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid,
    stop: async () => {
      const ended = once(child, "exit");
      child.kill();
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
