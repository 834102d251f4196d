import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { rulesId } from "./scripts/rules-id.mjs";

export default defineConfig({
  define: { __RULES_ID__: JSON.stringify(rulesId()), __WORD_FILES__: "{}" },
  resolve: {
    alias: {
      "~": fileURLToPath(new URL("./app", import.meta.url)),
      "@node-rs/argon2": fileURLToPath(new URL("./tests/setup/quick-hashing.ts", import.meta.url)),
    },
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    // Processes that run many files each: most of a file's time would be spent on loading the same modules again.
    // What a file may have changed is put back before the next one (see the set-up file).
    pool: "forks",
    isolate: false,
    // What no test imports, and many depend on: with --changed a change here runs them all.
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, "**/prisma/**", "**/tests/setup/**"],
    globalSetup: ["tests/setup/template-database.ts"],
    setupFiles: ["tests/setup/own-database.ts"],
    // Only to end what hangs: on a busy machine everything is slow, and slow is not wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
