// Another Node.js than the one at work, fetched by npm into its cache and not installed.
import { runQuietly } from "./setup-run.mjs";

/** The newest major version that Supple is tried on; the others are those that people run the tests with. */
export const NEWEST_NODE = 24;

/** What may not be waited for longer: then the registry does not answer. */
const PATIENCE_MS = 180_000;

/**
 * @param {number} major
 * @returns {Promise<{ path: string, complaint: null } | { path: null, complaint: string }>} where the program is
 */
export async function findNode(major) {
  if (Number(process.versions.node.split(".")[0]) === major) {
    return { path: process.execPath, complaint: null };
  }
  const args = ["--yes", "-p", `node@${major}`, "node", "-p", "process.execPath"];
  const { code, output } = await runQuietly("npx", args, {
    shell: process.platform === "win32",
    env: { npm_config_fetch_retries: "0", npm_config_update_notifier: "false" },
    patienceMs: PATIENCE_MS,
  });
  const lines = output.trim().split("\n");
  if (code === 0) return { path: lines.at(-1), complaint: null };
  const reason = lines.find((line) => /error code|E[A-Z]{4,}/.test(line)) ?? lines.at(-1);
  return {
    path: null,
    complaint: `Node.js ${major} could not be fetched from npm's registry (${reason}): not tried on it.`,
  };
}
