// Imported first by every script that people start: says so in one line when Node.js is too old.
// Kept to old syntax on purpose, so that an old Node.js gets as far as the words.
import { readFileSync } from "node:fs";

/**
 * @param {string} version such as "v18.19.0"
 * @param {string} range `engines.node` of package.json, such as ">=20.19"
 * @returns {string | null} what to tell the person, or null when the version will do
 */
export function nodeComplaint(version, range) {
  const needed = range.replace(/[^\d.]/g, "");
  const [major, minor] = version.slice(1).split(".").map(Number);
  const [neededMajor, neededMinor] = needed.split(".").map(Number);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return null;
  return `Supple needs Node.js ${needed} or newer and this is ${version}: install it from https://nodejs.org, then run the same command again.`;
}

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const complaint = nodeComplaint(process.version, manifest.engines.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
