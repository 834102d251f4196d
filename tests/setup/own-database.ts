import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, inject } from "vitest";
import { sqliteFile } from "~/lib/sqlite-file.server";
import { copyDatabase, dropDatabase } from "./postgres";

// Runs before each test file, and before its first import: the file gets a database and a folder of its own.
const template = inject("templateDatabase");

process.env.LOG_LEVEL ??= "silent";

if (template.startsWith("file:")) {
  const source = sqliteFile(template);
  const folder = mkdtempSync(join(dirname(source), "file-"));
  copyFileSync(source, join(folder, "test.db"));
  process.env.DATA_DIR = folder;
  process.env.DATABASE_URL = `file:${join(folder, "test.db")}`;
  afterAll(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
} else {
  const url = await copyDatabase(template, `test_${randomUUID().replaceAll("-", "")}`);
  process.env.DATABASE_URL = url;
  afterAll(async () => {
    await closeDatabase();
    await dropDatabase(url);
  });
}

async function closeDatabase() {
  const { closeDb } = await import("~/lib/db.server");
  await closeDb();
}
