import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signIn, startServer } from "../../scripts/own-server.mjs";
import { buildFirst } from "./own-process";

// The short version of every day; `npm run proofs` takes the long one.
const isProof = process.env.PROOFS === "yes";
const LOGS = isProof ? 280 : 120;
const SENDERS = 8;
/** Acknowledged logs after which the server is killed without warning. */
const KILL_AFTER = isProof ? [40, 120, 190, 250] : [30, 80];

/** A day takes 24 reports, and a phone may be 14 days late: so many days share them. */
const DAYS = 13;

type Log = { id: string; note: string; localDate: string };
type Server = Awaited<ReturnType<typeof startServer>>;

const dataDir = mkdtempSync(join(tmpdir(), "supple-crash-"));
const logs: Log[] = Array.from({ length: LOGS }, (_, i) => ({
  id: randomUUID(),
  note: `log ${i}`,
  localDate: new Date(Date.now() - (i % DAYS) * 86_400_000).toISOString().slice(0, 10),
}));
let server: Server;
let cookie: string;
let csvPath: string;

beforeAll(async () => {
  await buildFirst();
  server = await startServer({ dataDir });
  cookie = await signIn(server.origin, "ever@willowlane.example");
  const page = await (await get("/my/progress")).text();
  csvPath = page.match(/\/export\/patients\/[^"?]+\/log\.csv/)?.[0] ?? "";
  expect(csvPath).not.toBe("");
});

afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test(`kill -9 in the middle of ${LOGS} logs loses no acknowledged one and stores none twice`, async () => {
  const acknowledged = new Set<Log>();
  for (const limit of [...KILL_AFTER, LOGS]) {
    await sendUntil(limit, acknowledged);
    if (limit === LOGS) break;
    await server.kill();
    server = await startServer({ dataDir, port: server.port });
    const counts = await countStored();
    const lost = [...acknowledged].filter((log) => counts.get(log.note) !== 1);
    expect(lost).toEqual([]);
    expect(Math.max(...counts.values())).toBe(1);
  }
  const counts = await countStored();
  expect(counts.size).toBe(LOGS);
  expect([...counts.values()].every((count) => count === 1)).toBe(true);
}, 600_000);

/**
 * Sends what is not acknowledged, several at once, and sends again what got no answer, as a phone does.
 * Returns as soon as `limit` logs are acknowledged, with others still under way.
 */
async function sendUntil(limit: number, acknowledged: Set<Log>): Promise<void> {
  const waiting = logs.filter((log) => !acknowledged.has(log));
  const sender = async () => {
    while (acknowledged.size < limit) {
      const log = waiting.shift();
      if (!log) return;
      if (await send(log)) acknowledged.add(log);
      else waiting.push(log);
    }
  };
  const senders = Array.from({ length: SENDERS }, sender);
  // Before a kill the first sender to see the limit is enough: the others are caught in the middle.
  await (limit === LOGS ? Promise.all(senders) : Promise.race(senders));
}

/** @returns whether the server acknowledged the log; false when it did not answer */
async function send({ id, note, localDate }: Log): Promise<boolean> {
  const body = JSON.stringify([{ id, type: "pain", score: 3, note, localDate }]);
  const headers = { Origin: server.origin, Cookie: cookie, "Content-Type": "application/json" };
  const answer = await fetch(`${server.origin}/my/sync`, { method: "POST", headers, body }).catch(
    () => null,
  );
  if (!answer?.ok) return false;
  const [result] = (await answer.json()) as { status: string; error?: string }[];
  expect(result?.status, result?.error).not.toMatch(/rejected|later/);
  return true;
}

/** How often each of our logs stands in the patient's own export. */
async function countStored(): Promise<Map<string, number>> {
  const csv = await (await get(csvPath)).text();
  const counts = new Map<string, number>();
  for (const [note] of csv.matchAll(/\blog \d+\b/g)) counts.set(note, (counts.get(note) ?? 0) + 1);
  return counts;
}

function get(path: string): Promise<Response> {
  return fetch(server.origin + path, { headers: { Cookie: cookie } });
}
