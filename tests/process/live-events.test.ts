import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { env } from "~/lib/env.server";
import { createClinic, createPatient } from "../factories";
import { buildFirst, killAll, ownerFields, startServer } from "./own-process";

// SQLite has one server: tests/routes/events is about it. What a browser does with events is in tests/e2e/messages.
describe.runIf(env.provider === "postgresql")("two servers on one database", () => {
  beforeAll(buildFirst);
  afterAll(killAll);

  test("tell of what came in at the other one, and kill -9 of one loses nothing", async () => {
    const clinic = await createClinic();
    const ada = await createPatient(clinic.owner);
    const start = () => startServer({ DATABASE_URL: env.databaseUrl });
    const [first, second] = await Promise.all([start(), start()]);
    await Promise.all([first.ready, second.ready]);

    const atFirst = await listen(first.port, clinic.cookie);
    const waits: number[] = [];
    for (const text of ["One", "Two", "Three", "Four"]) {
      await write(second.port, ada.cookie, text);
      const sentAt = performance.now();
      await soon(() => expect(atFirst.heard).toHaveLength(waits.length + 1));
      waits.push(performance.now() - sentAt);
    }
    // Each but the first is sent right after a look into the table, the next of which is three seconds off: who hears
    // one before was woken.
    expect(Math.min(...waits.slice(1))).toBeLessThan(2000);

    const held = await holdOpen({ clinicId: clinic.owner.clinicId, patientId: ada.patient.id });
    await write(second.port, ada.cookie, "Five");
    await soon(() => expect(atFirst.heard).toHaveLength(5));
    const last = atFirst.heard.at(-1) ?? 0;
    expect(last).toBeGreaterThan(held.id);

    first.child.kill("SIGKILL");
    await first.ended;
    await write(second.port, ada.cookie, "Six");
    await held.commit();
    // A browser connects again, wherever it gets an answer, and says the last id that it heard.
    const again = await listen(second.port, clinic.cookie, last);
    await soon(() => expect(again.heard).toContain(held.id));
    await soon(() => expect(again.heard.at(-1)).toBeGreaterThan(last));
    expect(again.heard).toEqual([...new Set(again.heard)].sort((a, b) => a - b));
    again.end();
  });
});

const soon = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 20 });

/** The ids that a stream of events tells of, as they come. */
async function listen(port: number, cookie: string, last?: number) {
  const headers = { Cookie: cookie, ...(last === undefined ? {} : { "Last-Event-ID": `${last}` }) };
  const ended = new AbortController();
  const address = `http://127.0.0.1:${port}/events`;
  const answer = await fetch(address, { headers, signal: ended.signal });
  expect(answer.status).toBe(200);
  const heard: number[] = [];
  const read = async () => {
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { done, value = "" } = (await reader?.read()) ?? { done: true };
      if (done) return;
      const lines = (rest + value).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines)
        if (line.startsWith("data: ")) heard.push(JSON.parse(line.slice(6)).id);
    }
  };
  // It ends with its server, or with the test.
  read().catch(() => undefined);
  return { heard, end: () => ended.abort() };
}

/** A patient sends a message through the page. */
async function write(port: number, cookie: string, text: string): Promise<void> {
  const origin = `http://127.0.0.1:${port}`;
  const headers = { Cookie: cookie, Origin: origin };
  const page = await (await fetch(`${origin}/my/messages`, { headers })).text();
  const body = new URLSearchParams({ ...ownerFields(page), id: randomUUID(), text });
  const sent = await fetch(`${origin}/my/messages`, {
    ...{ method: "POST", headers, body, redirect: "manual" as const },
  });
  expect(sent.status).toBe(302);
}

/** An event whose id is given, and which nobody sees before it is committed. */
async function holdOpen({ clinicId, patientId }: { clinicId: string; patientId: string }) {
  const client = new pg.Client({ connectionString: env.databaseUrl });
  await client.connect();
  await client.query("BEGIN");
  const { rows } = await client.query(
    `INSERT INTO "events" ("clinic_id", "patient_id", "kind", "subject_id", "at")
     VALUES ($1, $2, 'message', $2, now()) RETURNING "id"`,
    [clinicId, patientId],
  );
  const commit = async () => {
    await client.query("COMMIT");
    await client.end();
  };
  return { id: Number(rows[0].id), commit };
}
