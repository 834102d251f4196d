import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/programs.mjs";

/**
 * A server per project, each over its own fresh demo clinic, so that what the phone logs does not
 * change what the desktop sees. Workers read this file again: what was chosen is kept in the environment.
 */
function ownServer(project: "phone" | "desktop"): { port: string; dataDir: string } {
  const portName = `E2E_${project.toUpperCase()}_PORT`;
  const folderName = `E2E_${project.toUpperCase()}_DATA`;
  mkdirSync(".tmp-test", { recursive: true });
  process.env[portName] ??= freePort();
  process.env[folderName] ??= resolve(mkdtempSync(join(".tmp-test", `e2e-${project}-`)));
  return { port: process.env[portName] ?? "", dataDir: process.env[folderName] ?? "" };
}

function freePort(): string {
  const script =
    'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })';
  return spawnSync(process.execPath, ["-e", script], { encoding: "utf8" }).stdout.trim();
}

const phone = ownServer("phone");
const desktop = ownServer("desktop");
const originOf = ({ port }: { port: string }) => `http://127.0.0.1:${port}`;

const webServer = ({ port, dataDir }: { port: string; dataDir: string }) => ({
  command: "node scripts/start.mjs",
  url: `http://127.0.0.1:${port}/readyz`,
  env: {
    PORT: port,
    DATA_DIR: dataDir,
    HOST: "127.0.0.1",
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
  },
  timeout: 120_000,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5_000 },
  stdout: "pipe" as const,
});

const jsonReport = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? "test-results/report.json";

export default defineConfig({
  testDir: "tests/e2e",
  globalTeardown: "./tests/setup/remove-e2e-data.ts",
  // A file's tests are steps of one person's day; within a project files share a clinic, so one worker each.
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["line"], ["json", { outputFile: jsonReport }]],
  timeout: 30_000,
  use: {
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
  projects: [
    {
      name: "phone",
      workers: 1,
      use: {
        ...devices["Pixel 7"],
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        baseURL: originOf(phone),
      },
    },
    {
      name: "desktop",
      workers: 1,
      use: {
        ...devices["Desktop Chrome"],
        viewport: { width: 1280, height: 900 },
        baseURL: originOf(desktop),
      },
    },
  ],
  webServer: [webServer(phone), webServer(desktop)],
});
