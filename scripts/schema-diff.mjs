// The difference between two schemas as SQL, worked out offline by Prisma's engine as WebAssembly.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

let loaded = null;

async function load() {
  const main = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  const { instance } = await WebAssembly.instantiate(
    readFileSync(main.replace(/\.js$/, "_bg.wasm")),
    { "./schema_engine_bg.js": engine },
  );
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

// With schemas at both ends the engine asks a connection for nothing but its version.
function offlineAdapter(provider) {
  const connection = {
    provider,
    adapterName: "offline",
    dispose: async () => undefined,
    executeScript: async () => undefined,
    executeRaw: async () => 0,
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    queryRaw: async () => ({
      columnNames: ["exists", "version", "numeric_version"],
      columnTypes: [5, 7, 0],
      rows: [[true, "PostgreSQL 15.0", 150000]],
    }),
  };
  return bindMigrationAwareSqlAdapterFactory({
    provider,
    adapterName: "offline",
    connect: async () => connection,
    connectToShadowDb: async () => connection,
  });
}

/**
 * @param {string | null} from schema before, null for an empty database
 * @param {string} to schema after
 * @param {"sqlite" | "postgres"} id database
 * @returns {Promise<string | null>} SQL, or null when the two need the same tables
 */
export async function diffSchemas(from, to, id) {
  loaded = loaded || load();
  await loaded;
  const target = (content) => ({
    tag: "schemaDatamodel",
    files: [{ path: "schema.prisma", content }],
  });
  const schema = await engine.SchemaEngine.new(
    { datamodels: [["schema.prisma", to]] },
    () => undefined,
    offlineAdapter(id),
  );
  const { stdout } = await schema.diff({
    from: from === null ? { tag: "empty" } : target(from),
    to: target(to),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout.includes("empty migration") ? null : stdout;
}
