import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SLOWED } from "~/domain/limits";
import { env } from "~/lib/env.server";
import { createDatabase, dropDatabase } from "../setup/postgres";
import { buildFirst, killAll, startServer } from "./own-process";

const folder = mkdtempSync(join(tmpdir(), "supple-two-"));
let url = "";

beforeAll(async () => {
  await buildFirst();
  url = await emptyDatabase();
});
afterAll(async () => {
  killAll();
  if (env.provider === "postgresql") await dropDatabase(url);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test("two servers that start at once on one empty database migrate it once, and count together what is tried too often", async () => {
  const servers = await Promise.all([
    startServer({ DATABASE_URL: url }),
    startServer({ DATABASE_URL: url }),
  ]);
  await Promise.all(servers.map((server) => server.ready));
  const guess = async (i: number) => {
    const origin = `http://127.0.0.1:${servers[i % 2]?.port}`;
    const body = new URLSearchParams({ email: "ada@clinic.example", password: "wrong" });
    const headers = { Origin: origin };
    return (await fetch(`${origin}/login`, { method: "POST", headers, body })).status;
  };
  const { free } = SLOWED["sign-in-by-address"];
  // No more at once than each of them lets wait.
  const statuses = await Promise.all(Array.from({ length: 2 * free }, (_, i) => guess(i)));
  expect(statuses.sort()).toEqual([...Array(free).fill(422), ...Array(free).fill(429)]);

  for (const server of servers) server.child.kill("SIGTERM");
  expect(await Promise.all(servers.map((server) => server.ended))).toEqual([0, 0]);
  const applied = servers.flatMap((server) => [
    ...server.logged().matchAll(/"applied":(\[.+?\])/g),
  ]);
  const names = readdirSync("prisma/migrations/sqlite").filter((name) => /^\d/.test(name));
  expect(applied.map((match) => JSON.parse(match[1] ?? ""))).toEqual([names]);
});

async function emptyDatabase(): Promise<string> {
  if (env.provider === "sqlite") return `file:${join(folder, "empty.db")}`;
  const address = new URL(env.databaseUrl);
  address.pathname = `two_servers_${randomUUID().replaceAll("-", "")}`;
  return createDatabase(address.href);
}
