import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, inject } from "vitest";
import { sqliteFile } from "~/lib/sqlite-file.server";
import { copyDatabase, dropDatabase } from "./postgres";

// Runs before each test file, and before its first import: the file gets a database and a folder of its own.
const template = inject("templateDatabase");

process.env.LOG_LEVEL ??= "silent";

if (template.startsWith("file:")) {
  const source = sqliteFile(template);
  const folder = ownFolder(dirname(source));
  copyFileSync(source, join(folder, "test.db"));
  process.env.DATABASE_URL = `file:${join(folder, "test.db")}`;
  afterAll(async () => {
    await closeDatabase();
    removeFolder(folder);
  });
} else {
  const url = await copyDatabase(template, `test_${randomUUID().replaceAll("-", "")}`);
  // Mails are written to the data folder here, too: never to the developer's own.
  const folder = ownFolder(tmpdir());
  process.env.DATABASE_URL = url;
  afterAll(async () => {
    await closeDatabase();
    await dropDatabase(url);
    removeFolder(folder);
  });
}

function ownFolder(parent: string): string {
  const folder = mkdtempSync(join(parent, "supple-test-file-"));
  process.env.DATA_DIR = folder;
  return folder;
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function closeDatabase() {
  const { closeDb } = await import("~/lib/db.server");
  await closeDb();
}
