// What `npm test` and `npm run proofs` do, step by step.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findNode, NEWEST_NODE } from "./other-node.mjs";
import { findChromium, findPostgres } from "./programs.mjs";

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command what Node.js runs
 * @property {Record<string, string>} [env]
 * @property {"vitest" | "playwright"} [report] whose counts of tests are added up
 * @property {boolean} [needsBuild]
 * @property {boolean} [mayBeMissing] skipped also in CI when something is missing
 * @property {() => Promise<string | null> | string | null} [missing] what is missing, and how to get it
 */

const tool = (...path) => join("node_modules", ...path);
const vitest = [tool("vitest", "vitest.mjs"), "run"];
/** They start the built server, and have a step of their own. */
const WITHOUT_PROCESSES = without(["tests/process"]);
/** Half the time of those: how a server begins, ends and is killed. A step of their own, beside the others. */
const HARD_ENDS = ["tests/process/process", "tests/process/kill"];
/** What touches the database, and so runs on both. */
const WITH_DATABASE = [
  "tests/auth",
  "tests/data",
  "tests/seed/demo-rows",
  "tests/routes",
  "tests/jobs",
  "tests/lib/database",
  "tests/lib/jobs",
  "tests/server/migrations",
  "tests/server/app",
  "tests/server/job-runner",
  "tests/process/jobs",
  "tests/process/database-away",
  "tests/process/guessing",
  "tests/process/live-events",
  "tests/process/reminders",
  "tests/process/two-servers",
];

const TYPES = {
  name: "types",
  command: [
    ...[tool("typescript", "bin", "tsc"), "--noEmit"],
    ...["--incremental", "--tsBuildInfoFile", join(".tmp-test", "types.json")],
  ],
};
const LINT = {
  name: "lint",
  command: [tool("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings"],
};
const BUILD = { name: "build", command: [join("scripts", "setup.mjs"), "--build"] };

/** @type {Step[]} in the order in which they begin, two at a time: the longest first, so that none is left alone at the end */
export const STEPS = [
  BUILD,
  TYPES,
  {
    name: "browser",
    command: [tool("@playwright", "test", "cli.js"), "test"],
    report: "playwright",
    needsBuild: true,
    missing: missingBrowser,
  },
  LINT,
  { name: "migrations", command: [join("scripts", "migration.mjs"), "--check"] },
  { name: "budget", command: [join("scripts", "budget.mjs")], needsBuild: true },
  {
    name: "postgres",
    command: [...vitest, ...WITH_DATABASE],
    env: { TEST_PROVIDER: "postgres" },
    report: "vitest",
    needsBuild: true,
    missing: missingPostgres,
  },
  {
    name: "sqlite",
    command: [...vitest, ...WITH_DATABASE, ...WITHOUT_PROCESSES],
    report: "vitest",
  },
  // The rest is a step of its own, so that there is something left for whichever of the two is done first.
  {
    name: "units",
    command: [...vitest, ...WITHOUT_PROCESSES, ...without(WITH_DATABASE)],
    report: "vitest",
  },
  {
    name: "process",
    command: [
      ...vitest,
      "tests/process",
      ...HARD_ENDS.flatMap((file) => ["--exclude", `${file}.test.ts`]),
    ],
    report: "vitest",
    needsBuild: true,
  },
  { name: "ends", command: [...vitest, ...HARD_ENDS], report: "vitest", needsBuild: true },
  {
    name: `node${NEWEST_NODE}`,
    command: [join("scripts", "smoke.mjs")],
    needsBuild: true,
    mayBeMissing: true,
    missing: async () => (await findNode(NEWEST_NODE)).complaint,
  },
];

/** @type {Step[]} the long ones; each has a short version in `npm test` */
export const PROOFS = [
  BUILD,
  {
    name: "kills",
    command: [...vitest, "tests/process/kill"],
    env: { PROOFS: "yes" },
    report: "vitest",
    needsBuild: true,
  },
  {
    name: "jobs",
    command: [...vitest, "tests/process/jobs"],
    env: { PROOFS: "yes", TEST_PROVIDER: "postgres" },
    report: "vitest",
    needsBuild: true,
    missing: missingPostgres,
  },
  {
    name: "reminders",
    command: [...vitest, "tests/process/reminders"],
    env: { PROOFS: "yes", TEST_PROVIDER: "postgres" },
    report: "vitest",
    needsBuild: true,
    missing: missingPostgres,
  },
  {
    name: "odd requests",
    command: [...vitest, "tests/process/odd-requests"],
    env: { PROOFS: "yes" },
    report: "vitest",
    needsBuild: true,
  },
  {
    name: "guessing",
    command: [...vitest, "tests/process/guessing"],
    env: { PROOFS: "yes" },
    report: "vitest",
    needsBuild: true,
  },
  {
    name: "guessing on postgres",
    command: [...vitest, "tests/process/guessing"],
    env: { PROOFS: "yes", TEST_PROVIDER: "postgres" },
    report: "vitest",
    needsBuild: true,
    missing: missingPostgres,
  },
  {
    name: "live events",
    command: [...vitest, "tests/process/live-events"],
    env: { PROOFS: "yes", TEST_PROVIDER: "postgres" },
    report: "vitest",
    needsBuild: true,
    missing: missingPostgres,
  },
  {
    name: "snapshots",
    command: [...vitest, "tests/data/caseload/snapshots"],
    env: { PROOFS: "yes" },
    report: "vitest",
  },
  {
    name: "snapshots on postgres",
    command: [...vitest, "tests/data/caseload/snapshots"],
    env: { PROOFS: "yes", TEST_PROVIDER: "postgres" },
    report: "vitest",
    missing: missingPostgres,
  },
  {
    name: "demo clinic",
    command: [...vitest, "tests/seed/demo-alerts"],
    env: { PROOFS: "yes" },
    report: "vitest",
  },
  {
    name: "every page",
    command: [tool("@playwright", "test", "cli.js"), "test"],
    env: { PROOFS: "yes" },
    report: "playwright",
    needsBuild: true,
    missing: missingBrowser,
  },
  {
    name: "lighthouse",
    command: [join("scripts", "lighthouse.mjs")],
    needsBuild: true,
    missing: missingBrowser,
  },
  {
    name: "screenshots",
    command: [join("scripts", "screenshots.mjs"), join("test-results", "screenshots")],
    needsBuild: true,
    missing: missingBrowser,
  },
];

/**
 * For the inner loop: types, lint and the test files that import what has changed.
 * @param {string | undefined} base commit or branch to compare with; else what is not committed
 * @returns {Step[]}
 */
export function changedSteps(base) {
  const changed = base === undefined ? "--changed" : `--changed=${base}`;
  const command = [...vitest, ...WITHOUT_PROCESSES, "--passWithNoTests", changed];
  return [TYPES, LINT, { name: "sqlite", command, report: "vitest" }];
}

/** @param {string[]} paths of folders, or of files without what comes after the first dot */
function without(paths) {
  const globs = paths.flatMap((path) => [`${path}/**`, `${path}.*`]);
  return globs.flatMap((glob) => ["--exclude", glob]);
}

function missingPostgres() {
  if (findPostgres()) return null;
  return "PostgreSQL's server programs were not found: install the package postgresql, or set POSTGRES_BIN to the folder of initdb.";
}

async function missingBrowser() {
  if (findChromium()) return null;
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return null;
  return "No Chromium was found: install the package chromium or Google Chrome, set CHROMIUM_PATH, or run npx playwright install chromium.";
}
