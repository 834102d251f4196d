// A name for the rules that snapshots of the caseload are worked out by: a hash of every source that decides what
// they hold. Vite and Vitest put it into what they build, so a release with other rules works them out anew.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
/** Rules, what exercises ask of the body, and how rows become a log. A test follows the imports and misses none. */
const SOURCES = [
  "app/domain",
  "app/content/exercises",
  "app/content/in-language.ts",
  "app/data/alerts/list-answers.server.ts",
  "app/data/alerts/stored.server.ts",
  "app/data/caseload",
  "app/data/exercises/list-exercises.server.ts",
  "app/data/record",
  "app/data/programs/changes.server.ts",
  "app/data/programs/stored.server.ts",
  "app/data/patients/precautions.server.ts",
  "app/data/team/opening-hours.server.ts",
];

/** @param {string} [root] the project's folder @returns {string[]} the sources, from there */
export function rulesSources(root = ROOT) {
  return SOURCES.flatMap((each) => filesOf(root, each)).sort();
}

/** @param {string} [root] the project's folder @returns {string} 16 hexadecimal figures */
export function rulesId(root = ROOT) {
  const hash = createHash("sha256");
  for (const path of rulesSources(root)) {
    // What an editor or a checkout does to line ends is no other rule.
    hash.update(`${path}\n${readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n")}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

function filesOf(root, path) {
  if (/\.tsx?$/.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .flatMap((entry) => {
      const inner = `${path}/${entry.name}`;
      return entry.isDirectory() ? filesOf(root, inner) : [inner];
    })
    .filter((each) => /\.tsx?$/.test(each));
}
