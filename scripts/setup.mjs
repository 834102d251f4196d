// Makes a fresh clone runnable and does nothing when everything is current. Plain Node.js, no packages.
// As a program: node scripts/setup.mjs [--build]. As a module: await setUp({ build: true }).
import "./node-version.mjs";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { takeLock } from "./setup-lock.mjs";
import { failureWords, runQuietly } from "./setup-run.mjs";
import { hashOf, isCurrent, removeStamp, writeStamp } from "./setup-stamp.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const LOCK = ".setup.lock";
const BUILD_CLI = join("node_modules", "@remix-run", "dev", "dist", "cli.js");

const PACKAGES = {
  label: "installing packages",
  stamp: join("node_modules", ".supple-stamp"),
  inputs: ["package.json", "package-lock.json"],
  run: installPackages,
};
const CLIENTS = {
  label: "writing the database clients",
  stamp: join("app", "generated", ".supple-stamp"),
  inputs: [
    "prisma/schema.prisma",
    "scripts/generate.mjs",
    "scripts/schema.mjs",
    "package-lock.json",
  ],
  run: ({ note }) =>
    runQuietly(process.execPath, [join("scripts", "generate.mjs")], { onStart: note }),
};
const BUILD = {
  label: "building",
  stamp: join("build", ".supple-stamp"),
  inputs: [
    ...[
      "app",
      "public",
      "prisma/schema.prisma",
      "prisma/seed",
      "package.json",
      "package-lock.json",
    ],
    ...["vite.config.ts", "remix.config.js", "tsconfig.json", "scripts/generate.mjs"],
    "scripts/service-worker.mjs",
  ],
  run: ({ note }) =>
    runQuietly(process.execPath, [BUILD_CLI, "vite:build"], {
      env: { NODE_ENV: "production" },
      onStart: note,
    }),
};

function npm(command, onStart) {
  const options = ["--include=dev", "--no-audit", "--no-fund", "--prefer-offline"];
  // Said aloud, as npm run --silent would silence it and with it the reason of a failure.
  const args = [command, ...options, "--loglevel=error"];
  const script = process.env.npm_execpath || "";
  // npm started us: the same npm installs. Otherwise the one on the path, a shell script on Windows.
  if (/\.c?js$/.test(script)) return runQuietly(process.execPath, [script, ...args], { onStart });
  return runQuietly("npm", args, { shell: process.platform === "win32", onStart });
}

async function installPackages({ interrupted, note }) {
  const complete = existsSync(join("node_modules", ".package-lock.json")) && !interrupted;
  if (complete || !existsSync("package-lock.json")) return npm("install", note);
  const result = await npm("ci", note);
  // The lock file does not fit package.json, as when a developer has just added a package.
  return result.output.includes("EUSAGE") ? npm("install", note) : result;
}

async function runStep(step, lock) {
  const startedAt = Date.now();
  const seconds = () => `${Math.round((Date.now() - startedAt) / 1000)} s`;
  const say = (text) => console.error(`Set-up: ${step.label} ${text}`);
  say("…");
  const ticker = setInterval(() => say(`… ${seconds()}`), 10_000);
  try {
    // Taken before: what is edited meanwhile is not in the outcome.
    const inputs = hashOf(step.inputs);
    removeStamp(step.stamp);
    const result = await step.run(lock);
    if (result.code !== 0) throw new Error(failureWords(step.label, result.output));
    // npm may bring the lock file up to date, and then that is what it installed.
    writeStamp(step.stamp, step === PACKAGES ? hashOf(step.inputs) : inputs);
    say(`took ${seconds()}`);
  } finally {
    clearInterval(ticker);
  }
}

/**
 * Installs, generates and (on request) builds whatever is not current. Safe to interrupt and to run
 * twice at once. Changes to the project's folder. Ends the process with one line when a step fails.
 * @param {{ build: boolean }} options
 */
export async function setUp({ build }) {
  process.chdir(ROOT);
  const steps = build ? [PACKAGES, CLIENTS, BUILD] : [PACKAGES, CLIENTS];
  const isStale = (step) => !isCurrent(step.stamp, hashOf(step.inputs));
  // Nothing to do is the usual case, and then nothing is written: the folder may be read-only.
  if (!steps.some(isStale)) return;
  try {
    const lock = await takeLock(LOCK, (pid) =>
      console.error(
        `Set-up: waiting for another one (process ${pid}). If there is none, delete ${LOCK}.`,
      ),
    );
    try {
      for (const step of steps) if (isStale(step)) await runStep(step, lock);
    } finally {
      lock.release();
    }
  } catch (error) {
    console.error(
      error.code ? failureWords("starting", `${error.code} ${error.message}`) : error.message,
    );
    process.exit(1);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await setUp({ build: process.argv.includes("--build") });
}
