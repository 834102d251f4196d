// Runs the steps of the test run, two at a time, and adds up what their runners counted.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** A developer's own settings stay out: tests must never meet a real database or mail server. */
const KEPT_OUT = [
  ...["DATABASE_URL", "DATA_DIR", "HOST", "PORT", "APP_ORIGIN", "MAIL_URL", "SIGN_UP", "LOG_LEVEL"],
  ...["NODE_ENV", "TEST_PROVIDER", "SUPPLE_TEST_NOW", "PROOFS"],
];

const REPORTERS = {
  vitest: (file) => ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
  playwright: () => [],
};

/** So many steps at once: each keeps about one core busy. */
const AT_ONCE = 2;

/**
 * Runs steps in their order. With several of them a step's output is shown whole when it ends.
 * @param {import("./test-steps.mjs").Step[]} steps
 * @returns {Promise<{ passed: number, failed: number, skipped: number, times: string[], faults: string[] }>} `faults`:
 * each test that failed, or passed only at its second try, with its first complaint: the end of a long output says it
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0, skipped: 0, times: [], faults: [] };
  const waiting = [...steps];
  // True as well where no step builds: then the build was there before.
  let built = Promise.resolve(true);
  const workThrough = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = runStep(step, built, steps.length > 1);
      if (step.name === "build") built = outcome.then(({ failed }) => failed === 0);
      const { passed, failed, skipped, time, faults } = await outcome;
      total.faults.push(...faults.map((fault) => `${step.name}: ${fault}`));
      total.passed += passed;
      total.failed += failed;
      total.skipped += skipped;
      if (time) total.times.push(time);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workThrough));
  return total;
}

async function runStep(step, built, isQuiet) {
  const { name, report, missing, mayBeMissing = false, needsBuild = false } = step;
  const none = { passed: 0, failed: 0, skipped: 0, faults: [] };
  if (needsBuild && !(await built)) {
    console.error(`\n── ${name}: not run, as the build failed.`);
    return { ...none, failed: 1 };
  }
  const complaint = await missing?.();
  if (complaint) {
    console.error(`\n── ${name}: ${complaint}`);
    const isFailure = process.env.CI === "true" && !mayBeMissing;
    return { ...none, [isFailure ? "failed" : "skipped"]: 1 };
  }
  console.log(isQuiet ? `… ${name}` : `\n── ${name}`);
  const startedAt = performance.now();
  const reportFile = join(".tmp-test", `${name}-${process.pid}.json`);
  const { isDone, output } = await runProgram(step, reportFile, isQuiet);
  // A runner that ends well without a word about its tests has run none.
  const isPassed = isDone && (report === undefined || existsSync(reportFile));
  const time = `${name} ${isPassed ? "" : "FAILED "}${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  if (isQuiet) console.log(`\n── ${time}\n${output.trimEnd()}`);
  const tests = readReport(report, reportFile);
  rmSync(reportFile, { force: true });
  return {
    ...none,
    passed: tests.passed + (isPassed ? 1 : 0),
    failed: tests.failed + (isPassed ? 0 : 1),
    faults: isPassed || tests.faults.length > 0 ? tests.faults : ["see its output above"],
    time,
  };
}

function runProgram({ command, env, report }, reportFile, isQuiet) {
  const clean = Object.entries(process.env).filter(([name]) => !KEPT_OUT.includes(name));
  const args = [...command, ...(report ? REPORTERS[report](reportFile) : [])];
  const child = spawn(process.execPath, args, {
    stdio: isQuiet ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...Object.fromEntries(clean), PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile, ...env },
  });
  let output = "";
  const collect = (chunk) => {
    output += chunk;
  };
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  const passOn = (signal) => child.kill(signal);
  process.once("SIGTERM", passOn);
  return new Promise((done) => {
    child.on("error", (error) => done({ isDone: false, output: error.message }));
    child.on("close", (code) => {
      process.removeListener("SIGTERM", passOn);
      done({ isDone: code === 0, output });
    });
  });
}

/** @returns {{ passed: number, failed: number, faults: string[] }} nothing of these when the runner wrote no report */
function readReport(runner, reportFile) {
  if (runner === undefined || !existsSync(reportFile)) return { passed: 0, failed: 0, faults: [] };
  const report = JSON.parse(readFileSync(reportFile, "utf8"));
  if (runner === "vitest") {
    const { numPassedTests: passed, numFailedTests: failed, testResults } = report;
    return { passed, failed, faults: testResults.flatMap(faultsOfFile) };
  }
  const { expected, unexpected, flaky } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected,
    faults: report.suites.flatMap(faultsOfSuite),
  };
}

function faultsOfFile({ name, status, message, assertionResults }) {
  const faults = assertionResults
    .filter((test) => test.status === "failed")
    .map((test) => faultLine(relative(".", name), test.fullName, test.failureMessages[0]));
  // A file that could not be loaded has no tests to name.
  return faults.length > 0 || status !== "failed"
    ? faults
    : [faultLine(relative(".", name), "", message)];
}

function faultsOfSuite({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ status, projectName, results }) => {
        const tries = status === "flaky" ? "passed only at the second try" : "";
        const place = `[${projectName}] ${file}:${line}`;
        return faultLine(place, title, tries, results[0]?.error?.message);
      }),
  );
  return [...own, ...suites.flatMap(faultsOfSuite)];
}

function faultLine(...parts) {
  const firstLines = parts.map((part = "") => stripVTControlCharacters(part).split("\n")[0]);
  return firstLines.filter(Boolean).join(" › ");
}
