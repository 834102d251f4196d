// npm run db:migration <name>: writes the SQL of the next migration for both databases, from the difference
// between prisma/schema.prisma and the snapshot of it taken at the last migration. Needs no database.
// --check: writes nothing, fails when the schema has changes that no migration covers.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PROVIDERS, readSchema, schemaFor } from "./schema.mjs";
import { diffSchemas } from "./schema-diff.mjs";

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), ".."));
const FOLDER = "prisma/migrations";
const SNAPSHOT = `${FOLDER}/schema.snapshot.prisma`;

const [argument] = process.argv.slice(2);
const check = argument === "--check";
if (!check && !/^[a-z][a-z0-9_]*$/.test(argument || "")) {
  console.error("Say what changes, in lower case with underscores: npm run db:migration add_notes");
  process.exit(1);
}

const next = readSchema();
const last = existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, "utf8") : null;
const scripts = new Map();
for (const id of Object.keys(PROVIDERS)) {
  const sql = await diffSchemas(last && schemaFor(last, id), schemaFor(next, id), id);
  if (sql !== null) scripts.set(id, sql);
}

if (check) {
  for (const id of scripts.keys()) {
    console.error(`prisma/schema.prisma has changes without a migration (${id}).`);
  }
  if (scripts.size > 0) console.error("Run: npm run db:migration <name>");
  process.exitCode = scripts.size === 0 ? 0 : 1;
} else if (scripts.size === 0) {
  console.log("The schema has not changed since the last migration: nothing to write.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  for (const [id, sql] of scripts) {
    const folder = `${FOLDER}/${id}/${stamp}_${argument}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/migration.sql`, sql);
    writeFileSync(`${FOLDER}/${id}/migration_lock.toml`, `provider = "${PROVIDERS[id]}"\n`);
    console.log(`${folder}/migration.sql`);
  }
  writeFileSync(SNAPSHOT, next);
}
