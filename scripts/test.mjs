// npm test: everything, each step with its time, one line at the end.
//   --only=<step>      one of them
//   --changed[=<base>] types, lint and the test files that the change touches, on SQLite
//   --proofs           the long ones (npm run proofs)
import "./node-version.mjs";
import { mkdirSync } from "node:fs";
import { setUp } from "./setup.mjs";
import { runSteps } from "./test-run.mjs";
import { changedSteps, PROOFS, STEPS } from "./test-steps.mjs";

const steps = pickSteps(process.argv.slice(2));
await setUp({ build: steps.some((step) => step.needsBuild) && !steps.some(isBuild) });
mkdirSync(".tmp-test", { recursive: true });
const { passed, failed, skipped, times, faults } = await runSteps(steps);

if (faults.length > 0)
  console.log(`\nTo look at:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
console.log(`\n${times.join(", ")}`);
if (isChanged(process.argv[2])) {
  const left = STEPS.filter(({ name }) => !steps.some((step) => step.name === name));
  console.log(
    `Left out: ${left.map(({ name }) => name).join(", ")}, and tests that no import ties to the change. Before a merge: npm test.`,
  );
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;

function pickSteps([argument, ...rest]) {
  if (argument === undefined) return STEPS;
  const [name, value] = argument.split("=");
  if (rest.length === 0) {
    if (argument === "--proofs") return PROOFS;
    if (isChanged(argument) && value !== "") return changedSteps(value);
    const only = STEPS.filter((step) => name === "--only" && step.name === value);
    if (only.length > 0) return only;
  }
  const names = STEPS.map((step) => step.name).join(", ");
  console.error(`npm test takes --changed, --changed=<base> or --only=<step>. Steps: ${names}.`);
  process.exit(1);
}

function isBuild({ name }) {
  return name === "build";
}

function isChanged(argument = "") {
  return /^--changed(=|$)/.test(argument);
}
