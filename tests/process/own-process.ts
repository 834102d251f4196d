import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { freePort } from "../../scripts/own-server.mjs";
import { runQuietly } from "../../scripts/setup-run.mjs";

const running: ChildProcess[] = [];

/** These tests are about what is built, so that has to be current. */
export async function buildFirst(): Promise<void> {
  const { code, output } = await runQuietly(process.execPath, ["scripts/setup.mjs", "--build"]);
  if (code !== 0) throw new Error(output);
}

/** Ends what a test has started and left running. */
export function killAll(): void {
  for (const child of running.splice(0)) child.kill("SIGKILL");
}

export interface Started {
  child: ChildProcess;
  port: number;
  said: () => string;
  logged: () => string;
  /** Exit code, once it has ended. */
  ended: Promise<number | null>;
  ready: Promise<void>;
}

/**
 * Starts a server of its own.
 * @param env added to a clean environment; without PORT a free one is taken
 * @param command what to run
 */
export async function startServer(
  env: Record<string, string>,
  [program = process.execPath, ...args]: string[] = [process.execPath, "scripts/serve.mjs"],
): Promise<Started> {
  const port = Number(env.PORT ?? (await freePort()));
  const { DATABASE_URL: _url, APP_ORIGIN: _origin, ...inherited } = process.env;
  const child = spawn(program, args, {
    env: {
      ...inherited,
      NODE_ENV: "production",
      LOG_LEVEL: "info",
      // Closed by itself beside a DATABASE_URL; then a start says more.
      SIGN_UP: "open",
      PORT: String(port),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let said = "";
  let logged = "";
  child.stdout.on("data", (chunk) => {
    logged += chunk;
  });
  const ready = new Promise<void>((done) => {
    child.stderr.on("data", (chunk) => {
      said += chunk;
      if (said.includes(`Supple is ready at http://127.0.0.1:${port}\n`)) done();
    });
  });
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, port, said: () => said, logged: () => logged, ended, ready };
}

/** Whether a new connection to the port gets an answer. */
export function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`, { headers: { Connection: "close" } }).then(
    (response) => response.ok,
    () => false,
  );
}

/** Sends half a form, so that the request stays running until `finish`. */
export async function halfARequest(port: number) {
  const body = "email=ada%40example.org&password=x";
  const headers = {
    Origin: `http://127.0.0.1:${port}`,
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": body.length,
    // The server says "continue" when it has begun with the request.
    Expect: "100-continue",
  };
  const sent = request({ port, host: "127.0.0.1", path: "/login", method: "POST", headers });
  const answered = new Promise<number | undefined>((done) => {
    sent.on("response", (response) => {
      response.resume();
      done(response.statusCode);
    });
    sent.on("error", () => done(undefined));
  });
  sent.flushHeaders();
  await once(sent, "continue");
  sent.write(body.slice(0, 10));
  return { finish: () => sent.end(body.slice(10)), answered };
}

/** Who opened a form, where, and whose record it is for, as a page carries it: read from its HTML. */
export function ownerFields(html: string): Record<string, string> {
  const fields = html.matchAll(/name="(openedBy|openedAt|openedFor)" value="([^"]+)"/g);
  return Object.fromEntries([...fields].map(([, name = "", value = ""]) => [name, value]));
}
