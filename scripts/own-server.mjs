// A server of its own for measuring and for crash tests: what is built, own port, own folder with the demo clinic.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Only to end what hangs: a busy machine takes its time. */
const START_PATIENCE_MS = 300_000;

/** A port that nobody listens on right now. @returns {Promise<number>} */
export async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

/**
 * Starts the built application over the demo clinic.
 * @param {{ dataDir?: string, port?: number, node?: string, env?: Record<string, string> }} [options] an existing folder
 *   is kept on stop, a new one removed; `node`: path of the Node.js that runs it; `env`: settings besides
 * @returns {Promise<{ origin: string, port: number, pid: number, dataDir: string, kill: () => Promise<void>, stop: () => Promise<number | null> }>}
 *   `stop` gives the exit code
 */
export async function startServer({ dataDir, port, node = process.execPath, env = {} } = {}) {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), "supple-"));
  const listenOn = port ?? (await freePort());
  const { DATABASE_URL: _, APP_ORIGIN: __, ...inherited } = process.env;
  const child = spawn(node, ["scripts/serve.mjs"], {
    env: {
      ...inherited,
      DATA_DIR: folder,
      HOST: "127.0.0.1",
      PORT: String(listenOn),
      LOG_LEVEL: "error",
      NODE_ENV: "production",
      ...env,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://127.0.0.1:${listenOn}`;
  const ended = once(child, "exit");
  const end = async (signal) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  try {
    await untilReady(origin, child);
  } catch (error) {
    await end("SIGKILL");
    throw error;
  }
  return {
    origin,
    port: listenOn,
    pid: child.pid,
    dataDir: folder,
    kill: () => end("SIGKILL"),
    stop: async () => {
      await end("SIGTERM");
      if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}

async function untilReady(origin, child) {
  const deadline = Date.now() + START_PATIENCE_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}.`);
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server did not get ready in time.");
}

/** Signs in to the demo clinic. @returns {Promise<string>} the Cookie header */
export async function signIn(origin, email) {
  const answer = await fetch(`${origin}/login`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: origin },
    body: new URLSearchParams({ email, password: "supple-demo" }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
  if (answer.status !== 302 || !cookie) throw new Error(`Signing in failed with ${answer.status}.`);
  return cookie;
}

/** The address of a patient's record, found by name in the caseload. */
export async function findRecord(origin, cookie, name) {
  const address = `${origin}/clinic?q=${encodeURIComponent(name)}`;
  const page = await fetch(address, { headers: { Cookie: cookie } });
  const links = (await page.text()).matchAll(/href="(\/clinic\/patients\/[^"?]+)"[^>]*>([^<]+)/g);
  const path = [...links].find(([, , words]) => words === name)?.[1];
  if (!path) throw new Error(`${name} is not in the caseload.`);
  return path;
}
