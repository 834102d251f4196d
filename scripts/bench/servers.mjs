// Servers with made-up clinics for the bench, and a PostgreSQL that is thrown away afterwards.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { findRecord, signIn, startServer } from "../own-server.mjs";
import { fill } from "./fill.mjs";
import { FIRST, largeClinic } from "./large-clinic.mjs";

/** The one that the tests start, too. @returns {Promise<{ createDatabase(name: string): Promise<string>, stop(): Promise<void> }>} */
export async function startPostgres() {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { module } = await runnerImport(join(root, "tests/setup/postgres.ts"), {
    configFile: false,
    root,
    resolve: { alias: { "~": join(root, "app") } },
  });
  return module.startCluster();
}

/** @param {string} name before the names of its pages @param {{ patients: number, days: number }} size */
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
    return { name, server, clinician, patient, record };
  } catch (error) {
    await stop();
    throw error;
  }
}
