// prisma/schema.prisma (SQLite) is the single source; the PostgreSQL schema is derived from it here.
import { readFileSync } from "node:fs";

/** Folder name of each database under prisma/migrations and app/generated → Prisma's provider name. */
export const PROVIDERS = { sqlite: "sqlite", postgres: "postgresql" };

/** @returns {string} text of prisma/schema.prisma */
export function readSchema() {
  return readFileSync("prisma/schema.prisma", "utf8");
}

/**
 * The schema as one database needs it.
 * @param {string} schema text of schema.prisma
 * @param {"sqlite" | "postgres"} id database
 * @param {string} [output] folder of the generated clients, relative to the schema file
 */
export function schemaFor(schema, id, output = "../app/generated") {
  return schema
    .replace(/provider\s*=\s*"(sqlite|postgresql)"/, `provider = "${PROVIDERS[id]}"`)
    .replace(/output\s*=\s*"[^"]*"/, `output = "${output}/${id}"`);
}
