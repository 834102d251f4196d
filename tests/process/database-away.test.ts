import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { env } from "~/lib/env.server";
import { signIn, startServer as startDemo } from "../../scripts/own-server.mjs";
import { createDatabase, dropDatabase } from "../setup/postgres";
import { buildFirst, killAll, ownerFields, startServer } from "./own-process";
import { type SilentProxy, silentProxy } from "./silent-proxy";

const isSqlite = env.provider === "sqlite";
const SAYS = "Supple cannot reach its records right now";

beforeAll(buildFirst);

/** A client of the server at `origin`: what it answers, and how long it took. */
const clientOf = (origin: string, cookie = "") => {
  const send = async (path: string, init: RequestInit = {}) => {
    const startedAt = performance.now();
    const headers = { Origin: origin, Cookie: cookie, ...init.headers };
    const answer = await fetch(origin + path, { redirect: "manual", ...init, headers });
    const text = await answer.text();
    const { status, headers: said } = answer;
    return { status, text, headers: said, seconds: (performance.now() - startedAt) / 1000 };
  };
  return {
    get: (path: string) => send(path),
    post: (path: string, fields: Record<string, string>) =>
      send(path, { method: "POST", body: new URLSearchParams(fields) }),
    sync: (events: unknown) =>
      send("/my/sync", {
        method: "POST",
        body: JSON.stringify(events),
        headers: { "Content-Type": "application/json" },
      }),
  };
};

const patient = () => ({
  name: `Ada Alder ${randomUUID()}`,
  email: `${randomUUID()}@patients.example`,
  condition: "Knee pain",
});

describe.runIf(isSqlite)("another process holds the SQLite file", () => {
  let server: Awaited<ReturnType<typeof startDemo>>;
  let holder: ChildProcess;
  let clinic: ReturnType<typeof clientOf>;
  let ever: ReturnType<typeof clientOf>;
  let ofTamsin: Record<string, string>;
  let ofEver: Record<string, string>;

  beforeAll(async () => {
    server = await startDemo();
    clinic = clientOf(server.origin, await signIn(server.origin, "tamsin@willowlane.example"));
    ever = clientOf(server.origin, await signIn(server.origin, "ever@willowlane.example"));
    ofTamsin = ownerFields((await clinic.get("/clinic/patients/new")).text);
    ofEver = ownerFields((await ever.get("/my/account")).text);
    holder = fork("tests/setup/hold-sqlite.mjs", [join(server.dataDir, "supple.db"), "EXCLUSIVE"]);
    await once(holder, "message");
  });
  afterAll(async () => {
    if (holder.connected) holder.disconnect();
    await server.stop();
  });

  test("health answers and pages are read beside writes that wait; the writes end in 503", async () => {
    const writes = [
      clinic.post("/clinic/patients/new", { ...patient(), ...ofTamsin }),
      clinic.post("/clinic/patients/new.data", { ...patient(), ...ofTamsin }),
      ever.post("/my/pain", { id: randomUUID(), pain: "3", ...ofEver }),
      ever.sync([{ id: randomUUID(), type: "pain", score: 3 }]),
      clientOf(server.origin).post("/login", {
        email: "leo@willowlane.example",
        password: "supple-demo",
      }),
    ];
    for (let round = 0; round < 5; round += 1) {
      const health = await clinic.get("/healthz");
      // A server that stood still with the writes would take as long as they wait.
      expect([health.status, health.seconds < 4]).toEqual([200, true]);
      expect((await clinic.get("/clinic")).status).toBe(200);
      expect((await ever.get("/my")).status).toBe(200);
    }
    const [page, data, pain, json, login] = await Promise.all(writes);
    for (const answer of [page, data, pain, json, login]) {
      expect([answer?.status, answer?.headers.get("Retry-After")]).toEqual([503, "5"]);
    }
    for (const answer of [page, pain, login]) expect(answer?.text).toContain(SAYS);
    expect(JSON.parse(json?.text ?? "")).toEqual({ error: "unavailable" });
    expect((await clinic.get("/readyz")).text).toMatch(/^(not )?ready \(/);
  });

  test("once it is let go everything works, and nothing of before was stored", async () => {
    holder.disconnect();
    await once(holder, "exit");
    expect((await clinic.get("/clinic?q=ada+alder")).text).not.toContain("Ada Alder");
    const sent = await clinic.post("/clinic/patients/new", { ...patient(), ...ofTamsin });
    expect(sent.status).toBe(200);
    expect((await clinic.get("/clinic?q=ada+alder")).text).toContain("Ada Alder");
    expect((await clinic.get("/readyz")).status).toBeLessThan(504);
  });
});

describe.runIf(!isSqlite)("PostgreSQL falls silent", () => {
  let proxy: SilentProxy;
  let database: string;
  let client: ReturnType<typeof clientOf>;
  let owner: Record<string, string>;

  beforeAll(async () => {
    const url = new URL(env.databaseUrl);
    proxy = await silentProxy(url.hostname, Number(url.port));
    url.pathname = `away_${randomUUID().replaceAll("-", "")}`;
    database = await createDatabase(url.href);
    url.port = String(proxy.port);
    const server = await startServer({ DATABASE_URL: url.href });
    await server.ready;
    const origin = `http://127.0.0.1:${server.port}`;
    const account = { name: "Olive", clinicName: "Hill", email: "olive@clinic.example" };
    const signedUp = await clientOf(origin).post("/signup", {
      ...account,
      password: "long enough for all",
      timeZone: "Europe/London",
    });
    const cookie = signedUp.headers.getSetCookie()[0]?.split(";")[0];
    client = clientOf(origin, cookie);
    expect((await client.get("/clinic")).status).toBe(200);
    owner = ownerFields((await client.get("/clinic/patients/new")).text);
  });
  afterEach(() => proxy.thaw());
  afterAll(async () => {
    killAll();
    proxy.close();
    await dropDatabase(database);
  });

  test("every page and write is answered with 503 within ten seconds, and works again afterwards", async () => {
    const askAll = () =>
      Promise.all([
        ...Array.from({ length: 12 }, () => client.get("/clinic")),
        client.get("/clinic.data"),
        client.get("/login"),
        client.post("/clinic/patients/new", { ...patient(), ...owner }),
      ]);
    for (let round = 0; round < 2; round += 1) {
      // What this machine takes at this hour for as many answers is no waiting for the database.
      const own = Math.max(...(await askAll()).map(({ seconds }) => seconds));
      proxy.freeze();
      const answers = await askAll();
      const health = await client.get("/healthz");
      expect([health.status, health.seconds < 1 + own]).toEqual([200, true]);
      for (const { status, headers, seconds } of answers) {
        const isInTime = seconds < 10 + own;
        expect([status, headers.get("Retry-After"), isInTime]).toEqual([503, "5", true]);
      }
      expect(answers[0]?.text).toContain(SAYS);
      expect((await client.get("/readyz")).status).toBe(503);
      proxy.thaw();
      expect((await client.get("/clinic")).status).toBe(200);
      expect((await client.post("/clinic/patients/new", { ...patient(), ...owner })).status).toBe(
        200,
      );
      expect((await client.get("/readyz")).status).toBe(200);
    }
  });

  test("connections that are cut are opened anew", async () => {
    await Promise.all(Array.from({ length: 8 }, () => client.get("/clinic")));
    const running = Promise.all(Array.from({ length: 8 }, () => client.get("/clinic")));
    proxy.cut();
    for (const { status } of await running) expect([200, 503]).toContain(status);
    const after = await Promise.all(Array.from({ length: 12 }, () => client.get("/clinic")));
    expect(after.map(({ status }) => status)).toEqual(Array(12).fill(200));
  });
});
