import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { freePort, startServer } from "./scripts/own-server.mjs";
import { findChromium } from "./scripts/programs.mjs";
import { setUp } from "./scripts/setup.mjs";

const isProof = process.env.PROOFS === "yes";
/** Only to end what hangs: on a busy machine everything is slow, and slow is not wrong. */
const PATIENCE_MS = 300_000;
/** One step of a test: what has not come by then does not come, and a run of such tests must end as well. */
const STEP_PATIENCE_MS = 60_000;

// A server per project, each over its own copy of a fresh demo clinic, so that what the phone logs does not
// change what the desktop sees. Workers read this file again: what was chosen is kept in the environment.
if (process.env.E2E_DATA === undefined) {
  await setUp({ build: true });
  mkdirSync(".tmp-test", { recursive: true });
  const folder = resolve(mkdtempSync(join(".tmp-test", "e2e-")));
  const fresh = join(folder, "fresh");
  const server = await startServer({ dataDir: fresh });
  await server.stop();
  for (const project of ["phone", "desktop"])
    cpSync(fresh, join(folder, project), { recursive: true });
  process.env.E2E_DATA = folder;
  process.env.E2E_PHONE_PORT = String(await freePort());
  process.env.E2E_DESKTOP_PORT = String(await freePort());
}

function ownServer(project: "phone" | "desktop"): { port: string; dataDir: string } {
  const { E2E_DATA: folder = "", [`E2E_${project.toUpperCase()}_PORT`]: port = "" } = process.env;
  return { port, dataDir: join(folder, project) };
}

const phone = ownServer("phone");
const desktop = ownServer("desktop");
const originOf = ({ port }: { port: string }) => `http://127.0.0.1:${port}`;

const webServer = ({ port, dataDir }: { port: string; dataDir: string }) => ({
  command: "node scripts/serve.mjs",
  url: `http://127.0.0.1:${port}/readyz`,
  env: {
    PORT: port,
    DATA_DIR: dataDir,
    HOST: "127.0.0.1",
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
  },
  timeout: PATIENCE_MS,
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
  // A proof walks all pages in one test.
  timeout: isProof ? 4 * PATIENCE_MS : PATIENCE_MS,
  expect: { timeout: STEP_PATIENCE_MS },
  maxFailures: 10,
  // A browser on a shared machine stumbles at times. The check says which test needed it; at a desk none is hidden.
  retries: process.env.CI === undefined ? 0 : 1,
  use: {
    actionTimeout: STEP_PATIENCE_MS,
    navigationTimeout: STEP_PATIENCE_MS,
    // What works without a worker is tested so; what needs one says so (offline.spec).
    serviceWorkers: "block",
    locale: "en-GB",
    timezoneId: "Europe/London",
    // A trace of every test costs a quarter of the run: ask for it with --trace retain-on-failure.
    trace: "off",
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
      // What is the same on every screen is walked on one of them, so that both are done at about the same time; the
      // long proofs walk it on both.
      grepInvert: isProof ? /@desktop/ : /@desktop|@once/,
      testIgnore: isProof
        ? []
        : /(edit-patient|import|library|precautions|queue|typed-words|without-scripts)\.spec/,
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
      grepInvert: /@phone/,
      testIgnore: isProof ? [] : /(guided-session|no-network|phone-session|wrong)\.spec/,
      use: {
        ...devices["Desktop Chrome"],
        viewport: { width: 1280, height: 900 },
        baseURL: originOf(desktop),
      },
    },
  ],
  webServer: [webServer(phone), webServer(desktop)],
});
