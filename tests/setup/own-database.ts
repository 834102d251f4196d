import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { sqliteFile } from "~/lib/sqlite-file.server";
import { copyDatabase, dropDatabase } from "./postgres";

// Runs before each test file, and before its first import: the file gets a database and a folder of its own.
// Mails are written to that folder as well, never to the developer's own.
const template = inject("templateDatabase");
const folder = mkdtempSync(join(inject("testFolder"), "file-"));

process.env.LOG_LEVEL ??= "silent";
process.env.DATA_DIR = folder;

if (template.startsWith("file:")) {
  copyFileSync(sqliteFile(template), join(folder, "test.db"));
  process.env.DATABASE_URL = `file:${join(folder, "test.db")}`;
  afterAll(closeDatabase);
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
