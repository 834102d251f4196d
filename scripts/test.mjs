// npm test: everything, each step with its time, one line at the end. --only=<step> runs one of them.
import "./node-version.mjs";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium, findPostgres } from "./programs.mjs";
import { setUp } from "./setup.mjs";
import { countTests, runStep } from "./test-run.mjs";

const tool = (...path) => join("node_modules", ...path);
const vitest = [tool("vitest", "vitest.mjs"), "run"];
/** What touches the database, and so runs on both. */
const WITH_DATABASE = [
  "tests/data",
  "tests/seed",
  "tests/routes",
  "tests/lib/database",
  "tests/server/migrations",
  "tests/server/app",
  "tests/process/process",
];

const STEPS = [
  { name: "types", command: [tool("typescript", "bin", "tsc"), "--noEmit"] },
  {
    name: "lint",
    command: [tool("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings"],
  },
  { name: "migrations", command: [join("scripts", "migration.mjs"), "--check"] },
  { name: "build", command: [join("scripts", "setup.mjs"), "--build"] },
  { name: "budget", command: [join("scripts", "budget.mjs")], needsBuild: true },
  { name: "sqlite", command: vitest, report: "vitest" },
  {
    name: "postgres",
    command: [...vitest, ...WITH_DATABASE],
    env: { TEST_PROVIDER: "postgres" },
    report: "vitest",
    missing: () =>
      findPostgres()
        ? null
        : "PostgreSQL's server programs were not found: install the package postgresql, or set POSTGRES_BIN to the folder of initdb.",
  },
  {
    name: "browser",
    command: [tool("@playwright", "test", "cli.js"), "test"],
    report: "playwright",
    needsBuild: true,
    missing: missingBrowser,
  },
];

async function missingBrowser() {
  if (findChromium()) return null;
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return null;
  return "No Chromium was found: install the package chromium or Google Chrome, set CHROMIUM_PATH, or run npx playwright install chromium.";
}

const only = process.argv
  .find((argument) => argument.startsWith("--only="))
  ?.slice("--only=".length);
const steps = only === undefined ? STEPS : STEPS.filter((step) => step.name === only);
if (steps.length === 0) {
  console.error(`There is no step ${only}. Steps: ${STEPS.map((step) => step.name).join(", ")}.`);
  process.exit(1);
}

await setUp({ build: steps.some((step) => step.needsBuild) && only !== undefined });
mkdirSync(".tmp-test", { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const times = [];
let isBuilt = true;
for (const step of steps) {
  if (step.needsBuild && !isBuilt) {
    console.error(`\n${step.name}: not run, as the build failed.`);
    total.failed += 1;
    continue;
  }
  const missing = await step.missing?.();
  if (missing) {
    console.error(`\n${step.name}: ${missing}`);
    total[process.env.CI === "true" ? "failed" : "skipped"] += 1;
    continue;
  }
  console.log(`\n── ${step.name}`);
  const startedAt = Date.now();
  const report = join(".tmp-test", `${step.name}-${process.pid}.json`);
  const passed = await runStep(step, report);
  if (step.name === "build") isBuilt = passed;
  const tests = countTests(step.report, report);
  rmSync(report, { force: true });
  total[passed ? "passed" : "failed"] += 1;
  total.passed += tests.passed;
  total.failed += tests.failed;
  times.push(
    `${step.name} ${passed ? "" : "FAILED "}${((Date.now() - startedAt) / 1000).toFixed(1)} s`,
  );
}

console.log(`\n${times.join(", ")}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
