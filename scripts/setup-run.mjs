// Runs a step's program without its chatter, and puts failures into words.
import { spawn } from "node:child_process";

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean, patienceMs?: number, onStart?: (pid: number) => void }} [options]
 *   `shell`: Windows finds npm only through one; `patienceMs`: ended after that time
 * @returns {Promise<{ code: number, output: string }>} what it printed, both streams together
 */
export function runQuietly(command, args, { env = {}, shell = false, patienceMs, onStart } = {}) {
  // NODE_ENV=production would make npm leave out what the build needs.
  const { NODE_ENV: _, ...rest } = process.env;
  const stdio = ["ignore", "pipe", "pipe"];
  const child = spawn(command, args, {
    env: { ...rest, ...env },
    shell,
    stdio,
    timeout: patienceMs,
  });
  if (onStart && child.pid) onStart(child.pid);
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return new Promise((done) => {
    child.on("error", (error) => done({ code: 1, output: `${error.code} ${error.message}` }));
    child.on("close", (code) => done({ code: code === null ? 1 : code, output }));
  });
}

const SHOWN_LINES = 25;

const KNOWN = [
  [
    /\b(EROFS|EACCES|EPERM)\b/,
    "the disk is read-only or the folder is not yours: make it writable, then try again.",
  ],
  [/\bENOSPC\b/, "the disk is full: make room, then try again."],
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/,
    "npm cannot reach its registry: check the network connection (or npm's proxy and registry settings), then try again.",
  ],
  [
    /\bENOENT\b.*\bnpm\b|\bnpm\b.*\bENOENT\b|spawn npm/,
    "npm was not found: install Node.js together with npm, then try again.",
  ],
];

/**
 * One line for a known cause, else what the program said from its first error on, or at its end.
 * @param {string} label what was being done
 * @param {string} output what the program printed
 */
export function failureWords(label, output) {
  const known = KNOWN.find(([pattern]) => pattern.test(output));
  if (known) return `Set-up stopped while ${label}: ${known[1]}`;
  const lines = output.trim().split("\n");
  const firstError = lines.findIndex((line) => /(^|\s)(error|failed)\b[^-]/i.test(`${line} `));
  const telling = firstError === -1 ? lines.slice(-SHOWN_LINES) : lines.slice(firstError);
  const shown = telling.slice(0, SHOWN_LINES).join("\n");
  return `${shown}\nSet-up stopped while ${label}: the lines above say why.`;
}
