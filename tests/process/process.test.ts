import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { answers, buildFirst, halfARequest, killAll, startServer } from "./own-process";

// The real thing, as `npm start` runs it: a process per test.
const folder = mkdtempSync(join(tmpdir(), "supple-process-"));

beforeAll(buildFirst);
afterEach(killAll);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const database = () => `file:${join(folder, `${Math.random().toString(36).slice(2)}.db`)}`;

test("no other user may read the records; the log names nobody; a running request is finished, a new one is not let in, then the process ends with 0", async () => {
  const dataDir = join(folder, "new", "data");
  const file = join(dataDir, "private.db");
  const server = await startServer({ DATABASE_URL: `file:${file}` });
  await server.ready;
  if (process.platform !== "win32") {
    const rights = [dataDir, file, `${file}-wal`].map((path) => statSync(path).mode & 0o777);
    expect(rights).toEqual([0o700, 0o600, 0o600]);
  }
  await fetch(`http://127.0.0.1:${server.port}/invite/s3cret-token?email=ada@example.org`);

  const { finish, answered } = await halfARequest(server.port);
  server.child.kill("SIGTERM");
  await expect.poll(() => answers(server.port), { timeout: 60_000 }).toBe(false);
  finish();
  expect(await answered).toBe(422);
  expect(await server.ended).toBe(0);
  expect(server.said()).toBe(`Supple is ready at http://127.0.0.1:${server.port}\n`);
  const lines = server
    .logged()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual(
    expect.objectContaining({ method: "GET", path: "/invite/:…", status: expect.any(Number) }),
  );
  expect(server.logged()).not.toMatch(/s3cret|ada@|example.org/);
});

describe("stopping", () => {
  test.skipIf(process.platform === "win32")(
    "the server ends when the npm that started it does",
    async () => {
      const server = await startServer({ DATABASE_URL: database() }, ["npm", "start"]);
      await server.ready;
      server.child.kill("SIGTERM");
      await expect.poll(() => answers(server.port), { timeout: 60_000 }).toBe(false);
    },
  );

  test("a second signal ends it at once", async () => {
    const server = await startServer({ DATABASE_URL: database() });
    await server.ready;
    const { answered } = await halfARequest(server.port);
    server.child.kill("SIGTERM");
    await expect.poll(server.logged, { timeout: 60_000 }).toContain('"stopping"');
    // Two signals within half a second count as one: Ctrl-C under npm sends two.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(server.child.exitCode).toBeNull();
    server.child.kill("SIGTERM");
    expect(await server.ended).toBe(1);
    expect(await answered).toBeUndefined();
  });
});

describe("starting", () => {
  test("with sign-up closed and no clinic shows a link for the first owner, which the log never holds; at a port that is taken it is named, and no database is touched", async () => {
    const server = await startServer({ DATABASE_URL: database(), SIGN_UP: "" });
    await server.ready;
    await expect.poll(server.said, { timeout: 60_000 }).toContain("No clinic yet");
    const [, path = "", token = ""] = /(\/first-owner\/([\w-]+))\n$/.exec(server.said()) ?? [];
    const page = await fetch(`http://127.0.0.1:${server.port}${path}`);
    expect(await page.text()).toContain("The first clinic");
    await expect.poll(server.logged, { timeout: 60_000 }).toContain("/first-owner/:…");
    expect(server.logged()).not.toContain(token);

    const { port } = server;
    const untouched = join(folder, "untouched.db");
    const second = await startServer({
      DATABASE_URL: `file:${untouched}`,
      PORT: String(port),
    });
    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(new RegExp(`^Port ${port} is taken .+PORT=\\d+\\.\\n$`));
    expect(existsSync(untouched)).toBe(false);
  });

  test.each([
    [{ LOG_LEVEL: "loud" }, /^LOG_LEVEL must be one of .+\.\n$/],
    [{ HOST: "0.0.0.0" }, /^APP_ORIGIN must be set .+\.\n$/],
    [{ DATABASE_URL: "file:/dev/null/x.db" }, /^The database file .+ cannot be opened: .+\.\n$/],
    [
      { DATABASE_URL: "postgresql://supple@127.0.0.1:1/x" },
      /^PostgreSQL cannot be reached .+\.\n$/,
    ],
  ])("%j stops the start with one line", async (env, words) => {
    const server = await startServer({ DATABASE_URL: database(), ...env });
    expect(await server.ended).toBe(1);
    expect(server.said()).toMatch(words);
    expect(server.logged()).toBe("");
  });

  test("the demo clinic does not open at a public address by mistake", async () => {
    const dataDir = join(folder, "no-demo");
    const server = await startServer({ APP_ORIGIN: "https://clinic.example", DATA_DIR: dataDir });
    expect(await server.ended).toBe(1);
    expect(server.said()).toMatch(
      /^DATABASE_URL must be set when APP_ORIGIN is a public address: .+ DEMO=yes .+\.\n$/,
    );
    expect(existsSync(dataDir)).toBe(false);
  });
});
