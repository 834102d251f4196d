// Runs one step of the test run and reads how many tests its runner counted.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** A developer's own settings stay out: tests must never meet a real database or mail server. */
const KEPT_OUT = [
  ...["DATABASE_URL", "DATA_DIR", "HOST", "PORT", "APP_ORIGIN", "MAIL_URL", "LOG_LEVEL"],
  ...["NODE_ENV", "TEST_PROVIDER", "SUPPLE_TEST_NOW"],
];

const REPORTERS = {
  vitest: (file) => ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
  playwright: () => [],
};

/**
 * @param {{ command: string[], env?: Record<string, string>, report?: "vitest" | "playwright" }} step
 * @param {string} reportFile where the runner writes its counts
 * @returns {Promise<boolean>} whether it passed
 */
export function runStep({ command, env, report }, reportFile) {
  const clean = Object.entries(process.env).filter(([name]) => !KEPT_OUT.includes(name));
  const args = [...command, ...(report ? REPORTERS[report](reportFile) : [])];
  const child = spawn(process.execPath, args, {
    stdio: "inherit",
    env: { ...Object.fromEntries(clean), PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile, ...env },
  });
  const passOn = (signal) => child.kill(signal);
  process.once("SIGTERM", passOn);
  return new Promise((done) => {
    child.on("error", (error) => {
      console.error(error.message);
      done(false);
    });
    child.on("close", (code) => {
      process.removeListener("SIGTERM", passOn);
      done(code === 0);
    });
  });
}

/** @returns {{ passed: number, failed: number }} nothing of either when the runner wrote no report */
export function countTests(runner, reportFile) {
  if (runner === undefined || !existsSync(reportFile)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(reportFile, "utf8"));
  if (runner === "vitest") return { passed: report.numPassedTests, failed: report.numFailedTests };
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected };
}
