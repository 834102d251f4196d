// Writes both database clients into app/generated/{sqlite,postgres}.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PROVIDERS, readSchema, schemaFor } from "./schema.mjs";

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), ".."));
const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");

// The CLI wants to download an engine even though generating needs none: any executable will do.
const env = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY || process.execPath,
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};

function generate(id) {
  const schema = `prisma/.generated/${id}.prisma`;
  writeFileSync(schema, schemaFor(readSchema(), id, "../../app/generated"));
  const child = spawn(process.execPath, [cli, "generate", "--schema", schema, "--no-hints"], {
    stdio: ["ignore", "ignore", "inherit"],
    env,
  });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code) => done(code));
  });
}

mkdirSync("prisma/.generated", { recursive: true });
const codes = await Promise.all(Object.keys(PROVIDERS).map(generate));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
