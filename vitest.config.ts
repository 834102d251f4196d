import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    // A process per test file: each has its own database, chosen before the first import.
    pool: "forks",
    globalSetup: ["tests/setup/template-database.ts"],
    setupFiles: ["tests/setup/own-database.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
