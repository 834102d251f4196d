import { request as rawRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { createApp } from "~/server/app";
import { wordsIn } from "~/words/catalogue";
import { tinyBuild } from "./tiny-build";

let http: Server;
let https: Server;
let open = true;
const refusals = wordsIn(null).refusals.server;

const listening = (origin: string) =>
  new Promise<Server>((done) => {
    const app = createApp({ build: tinyBuild, origin, refusals, isOpen: () => open });
    const server = app.listen(0, "127.0.0.1", () => done(server));
  });

const at = (server: Server, path: string) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

beforeAll(async () => {
  http = await listening("http://127.0.0.1:3000");
  https = await listening("https://clinic.example");
});
beforeEach(() => {
  open = true;
});
afterAll(() => {
  http.close();
  https.close();
});

describe("headers", () => {
  test("scripts need the nonce of their response, and every response has its own", async () => {
    const policies = await Promise.all(
      [1, 2].map(async () =>
        (await fetch(at(http, "/echo/1"))).headers.get("content-security-policy"),
      ),
    );
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'(;|$)/);
    expect(policies[0]).not.toBe(policies[1]);
    for (const directive of [
      "style-src 'self' 'unsafe-inline'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "connect-src 'self'",
      "img-src 'self' data:",
    ]) {
      expect(policies[0]).toContain(directive);
    }
    expect(policies[0]).not.toMatch(/upgrade-insecure-requests|script-src[^;]*unsafe/);
  });

  test("HTTPS is promised only where there is HTTPS", async () => {
    expect((await fetch(at(http, "/healthz"))).headers.has("strict-transport-security")).toBe(
      false,
    );
    expect((await fetch(at(http, "/echo/1"))).headers.has("strict-transport-security")).toBe(false);
    const secure = await fetch(at(https, "/echo/1"));
    expect(secure.headers.get("strict-transport-security")).toMatch(/max-age=31536000/);
  });

  test("pages are never cached, and the maker of the server is not named", async () => {
    const { headers } = await fetch(at(http, "/echo/1"));
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.has("x-powered-by")).toBe(false);
  });

  test("what a route says of keeping its answer stands alone", async () => {
    const { headers } = await fetch(at(http, "/kept"));
    expect(headers.get("Cache-Control")).toBe("public, max-age=60");
  });

  test("a missing asset is a 404 of its own, not a page", async () => {
    const response = await fetch(at(http, "/assets/old-1234.js"));
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
  });
});

describe("a request that changes something", () => {
  const send = (server: Server, method: string, headers: Record<string, string>) =>
    fetch(at(server, "/echo/1"), { method, headers, body: "x=1" });

  test.each([
    ["http", "POST", { Origin: "http://127.0.0.1:3000" }, 200],
    ["http", "POST", { Origin: "http://localhost:3000" }, 200],
    ["http", "PUT", { Origin: "http://127.0.0.1:3000" }, 200],
    ["http", "POST", { "Sec-Fetch-Site": "same-origin" }, 200],
    ["http", "POST", {}, 403],
    ["http", "POST", { Origin: "null" }, 403],
    ["http", "POST", { Origin: "http://127.0.0.1:3001" }, 403],
    ["http", "POST", { Origin: "https://evil.example" }, 403],
    ["http", "POST", { Origin: "https://evil.example", "Sec-Fetch-Site": "same-origin" }, 403],
    ["http", "POST", { "Sec-Fetch-Site": "same-site" }, 403],
    ["http", "PUT", {}, 403],
    ["http", "PATCH", {}, 403],
    ["http", "DELETE", {}, 403],
    ["https", "POST", { Origin: "https://clinic.example" }, 200],
    ["https", "POST", { Origin: "http://clinic.example" }, 403],
    ["https", "POST", { Origin: "http://localhost:3000" }, 403],
    ["https", "POST", { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" }, 403],
  ])("%s %s %j → %i", async (scheme, method, headers, status) => {
    const server = scheme === "http" ? http : https;
    const response = await send(server, method, headers as Record<string, string>);
    expect(response.status).toBe(status);
    if (status === 403) expect(await response.text()).toMatch(/nothing was changed/);
  });

  test("reading needs no origin", async () => {
    const headers = { Origin: "https://evil.example" };
    expect((await fetch(at(http, "/echo/1"), { headers })).status).toBe(200);
  });
});

test("pages see the configured address, whatever the headers claim", async () => {
  const headers = { "X-Forwarded-Host": "evil.example:99", "X-Forwarded-Proto": "https" };
  const { url } = (await (await fetch(at(https, "/echo/1"), { headers })).json()) as {
    url: string;
  };
  expect(new URL(url).host).toBe("clinic.example");
});

describe("limits", () => {
  const status = (
    path: string,
    options: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ) =>
    new Promise<number | undefined>((done, fail) => {
      const { port } = http.address() as AddressInfo;
      const { body, ...rest } = options;
      const sent = rawRequest({ port, host: "127.0.0.1", path, ...rest }, (response) => {
        response.resume();
        done(response.statusCode);
      });
      sent.on("error", fail);
      if (body === undefined) sent.end();
      else sent.end(body);
    });
  const ours = { Origin: "http://127.0.0.1:3000" };

  test.each([
    ["/echo/%E0%A4%A", 400],
    ["/echo/a%00b", 400],
    ["/echo/1?id=a%00b", 400],
    ["/echo/1?id=a%2500b", 200],
    ["http://evil.example/", 400],
    ["/echo/1?x=%E0%A4%A", 200],
  ])("path %s → %i", async (path, expected) => {
    expect(await status(path)).toBe(expected);
  });

  test("a body of more than 1 MB or of unknown length is refused", async () => {
    const large = { ...ours, "Content-Length": "1000001" };
    expect(await status("/echo/1", { method: "POST", headers: large })).toBe(413);
    // Where a file is sent, one of 1 MB has its form around it.
    const file = "/clinic/settings/measures";
    const body = "x".repeat(1_000_001);
    expect(await status(file, { method: "POST", headers: large, body })).toBe(200);
    const tooLarge = { ...ours, "Content-Length": "3000001" };
    expect(await status(file, { method: "POST", headers: tooLarge })).toBe(413);
    expect(await status(`/echo/1?${"a&".repeat(1_999)}`)).toBe(200);
    expect(await status(`/echo/1?${"a&".repeat(2_000)}`)).toBe(413);
    const chunked = { ...ours, "Transfer-Encoding": "chunked" };
    expect(await status("/echo/1", { method: "POST", headers: chunked, body: "x" })).toBe(411);
    const fits = { ...ours, "Content-Length": "3" };
    expect(await status("/echo/1", { method: "POST", headers: fits, body: "x=1" })).toBe(200);
  });
});

describe("health", () => {
  const readiness = async (server = http) => {
    const response = await fetch(at(server, "/readyz"));
    return [response.status, await response.text()] as const;
  };
  // Not ready is an answer too, when the database takes its time.
  const untilReady = (server = http) =>
    expect
      .poll(() => readiness(server), { timeout: 60_000 })
      .toEqual([200, expect.stringMatching(/^ready \(read now, written \d+ s ago\)$/)]);

  test("alive and ready", async () => {
    expect(await (await fetch(at(http, "/healthz"))).text()).toBe("ok");
    await untilReady();
  });

  test("its pages are kept by nobody and taken for nothing else", async () => {
    for (const path of ["/healthz", "/readyz"]) {
      const { headers } = await fetch(at(http, path));
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.has("x-powered-by")).toBe(false);
    }
  });

  test("while starting or stopping the process is alive, not ready, and lets no page out", async () => {
    open = false;
    expect((await fetch(at(http, "/healthz"))).status).toBe(200);
    expect(await readiness()).toEqual([503, "not ready (starting or stopping)"]);
    expect((await fetch(at(http, "/echo/1"))).status).toBe(503);
  });

  test("it reads each time", async () => {
    await untilReady();
    await db.$executeRawUnsafe('ALTER TABLE "_prisma_migrations" RENAME TO "away"');
    expect(await readiness()).toEqual([503, "not ready (cannot read)"]);
    await db.$executeRawUnsafe('ALTER TABLE "away" RENAME TO "_prisma_migrations"');
    await untilReady();
  });

  test("it writes, but not for everybody who asks", async () => {
    await untilReady();
    if (env.provider === "sqlite") {
      await db.$executeRaw`PRAGMA query_only = ON`;
    } else {
      const name = new URL(env.databaseUrl).pathname.slice(1);
      await db.$executeRawUnsafe(`ALTER DATABASE "${name}" SET default_transaction_read_only = on`);
      await db.$disconnect();
    }
    // Tried a moment ago, so it is not tried again; by a server that has not, it is.
    await untilReady();
    const fresh = await listening("http://127.0.0.1:3000");
    const cannotWrite = /^not ready \(could not write \d+ s ago\)$/;
    await expect
      .poll(() => readiness(fresh), { timeout: 60_000 })
      .toEqual([503, expect.stringMatching(cannotWrite)]);
    fresh.close();
  });
});
