import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { replaceDatabase } from "./databases";

// Runs before each test file, and in a new process before its first import. A process runs many files and keeps
// what it has loaded; each file finds a fresh database, an empty folder for mails, settings as given and a clock
// that runs. Never the developer's own.
const template = inject("templateDatabase");
const folder = join(inject("testFolder"), `worker-${process.pid}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

process.env.LOG_LEVEL ??= "silent";
process.env.DATA_DIR = folder;
process.env.DATABASE_URL = ownAddress();
// Closed by itself beside a DATABASE_URL.
process.env.SIGN_UP = "open";
await replaceDatabase(process.env.DATABASE_URL, "template", template);

const { env, readEnv } = await import("~/lib/env.server");
Object.assign(env, readEnv(process.env));
const { resetClock } = await import("~/lib/clock.server");
resetClock();

afterAll(async () => {
  const { closeDb } = await import("~/lib/db.server");
  await closeDb();
});

function ownAddress(): string {
  if (template.startsWith("file:")) return `file:${join(folder, "test.db")}`;
  const url = new URL(template);
  url.pathname = `test_${process.pid}`;
  return url.href;
}
