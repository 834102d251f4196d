import { randomUUID } from "node:crypto";
import { once } from "node:events";
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
    await write(second.port, ada.cookie, "One");
    await soon(() => expect(atFirst.heard).toHaveLength(1));

    const held = await holdOpen({ clinicId: clinic.owner.clinicId, patientId: ada.patient.id });
    await write(second.port, ada.cookie, "Two");
    await soon(() => expect(atFirst.heard).toHaveLength(2));
    const last = atFirst.heard.at(-1) ?? 0;
    expect(last).toBeGreaterThan(held.id);

    first.child.kill("SIGKILL");
    await first.ended;
    await write(second.port, ada.cookie, "Three");
    await held.commit();
    // A browser connects again, wherever it gets an answer, and says the last id that it heard.
    const again = await listen(second.port, clinic.cookie, last);
    await soon(() => expect(again.heard).toContain(held.id));
    await soon(() => expect(again.heard.at(-1)).toBeGreaterThan(last));
    expect(again.heard).toEqual([...new Set(again.heard)].sort((a, b) => a - b));
    again.end();
  });

  test.runIf(process.env.PROOFS === "yes")(
    "how soon what came in at the other one is told",
    async () => {
      const clinic = await createClinic();
      const patients = [await createPatient(clinic.owner), await createPatient(clinic.owner)];
      const start = () => startServer({ DATABASE_URL: env.databaseUrl });
      const [first, second] = await Promise.all([start(), start()]);
      await Promise.all([first.ready, second.ready]);
      const atFirst = await listen(first.port, clinic.cookie);
      const [arrivals, floor]: [number[], number[]] = [[], []];
      for (let sent = 1; sent <= ARRIVALS; sent += 1) {
        const cookie = patients[sent % patients.length]?.cookie ?? "";
        const send = await typed(second.port, cookie, `Message ${sent}`);
        const sentAt = performance.now();
        await Promise.all([send(), atFirst.hears(sent)]);
        arrivals.push(performance.now() - sentAt);
      }
      const bell = await bareBell();
      for (let rung = 0; rung < ARRIVALS; rung += 1) floor.push(await bell.ring());
      await bell.end();
      atFirst.end();
      const figures = {
        median: middle(arrivals),
        worst: Math.max(...arrivals),
        floor: middle(floor),
      };
      console.info(`of ${ARRIVALS} messages, from "send" to heard, in ms`, {
        ...figures,
        ratio: figures.median / figures.floor,
      });
      // As the issue has it. The worst of a machine that does something else meanwhile is told, and not judged.
      expect(figures.median).toBeLessThan(2000);
    },
  );
});

/** How many arrivals are measured; a patient sends at most 40 a day. */
const ARRIVALS = 50;

const middle = (all: readonly number[]) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

/** A NOTIFY from one connection that another one hears, in milliseconds: no message can be told sooner. */
async function bareBell() {
  const [ringer, hearer] = [1, 2].map(() => new pg.Client({ connectionString: env.databaseUrl }));
  if (!ringer || !hearer) throw new Error("There are two.");
  await Promise.all([ringer.connect(), hearer.connect()]);
  await hearer.query("LISTEN bare_bell");
  const ring = async () => {
    const heard = once(hearer, "notification");
    const rungAt = performance.now();
    await Promise.all([ringer.query("NOTIFY bare_bell"), heard]);
    return performance.now() - rungAt;
  };
  return { ring, end: () => Promise.all([ringer.end(), hearer.end()]) };
}

const soon = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 20 });

/** The ids that a stream of events tells of, as they come. */
async function listen(port: number, cookie: string, last?: number) {
  const headers = { Cookie: cookie, ...(last === undefined ? {} : { "Last-Event-ID": `${last}` }) };
  const ended = new AbortController();
  const address = `http://127.0.0.1:${port}/events`;
  const answer = await fetch(address, { headers, signal: ended.signal });
  expect(answer.status).toBe(200);
  const heard: number[] = [];
  let waits: { count: number; done: () => void } | null = null;
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
      if (waits && heard.length >= waits.count) waits.done();
    }
  };
  // It ends with its server, or with the test.
  read().catch(() => undefined);
  /** Once so many were told of. */
  const hears = (count: number) =>
    new Promise<void>((done) => {
      waits = { count, done };
      if (heard.length >= count) done();
    });
  return { heard, hears, end: () => ended.abort() };
}

/** A patient sends a message through the page. */
async function write(port: number, cookie: string, text: string): Promise<void> {
  await (await typed(port, cookie, text))();
}

/** The page with a message typed into it. @returns what sends it */
async function typed(port: number, cookie: string, text: string): Promise<() => Promise<void>> {
  const origin = `http://127.0.0.1:${port}`;
  const headers = { Cookie: cookie, Origin: origin };
  const page = await (await fetch(`${origin}/my/messages`, { headers })).text();
  const body = new URLSearchParams({ ...ownerFields(page), id: randomUUID(), text });
  return async () => {
    const sent = await fetch(`${origin}/my/messages`, {
      ...{ method: "POST", headers, body, redirect: "manual" as const },
    });
    expect(sent.status).toBe(302);
  };
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
