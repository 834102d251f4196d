import { afterAll, beforeAll, expect, test } from "vitest";
import { startClinic } from "../../scripts/bench/servers.mjs";
import { signIn } from "../../scripts/own-server.mjs";
import { buildFirst } from "./own-process";

// The whole page as it is sent: frame, rows and the data that scripts begin with.
let clinic: Awaited<ReturnType<typeof startClinic>>;

beforeAll(async () => {
  await buildFirst();
  clinic = await startClinic("", { patients: 130, days: 60 }, null);
});
afterAll(() => clinic?.server.stop());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const headersOf = { Cookie: clinic.clinician, ...headers };
  const answer = await fetch(clinic.server.origin + path, { headers: headersOf });
  expect(answer.status).toBe(200);
  return answer.text();
};
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

/** What a page of that many rows may weigh at most. */
const LIMITS = { elements: 1_000, bytes: 90_000 };

test("25 rows and 12 alerts stay within the page's limits of elements and bytes", async () => {
  const html = await get("/clinic");
  expect(count(html, /<tr[ >]/g)).toBe(1 + 25);
  expect(count(html, /class="[^"]*\bqueue-item\b/g)).toBe(12);
  expect(count(html, /<[a-z]/g)).toBeLessThanOrEqual(LIMITS.elements);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(LIMITS.bytes);
});

test("a pain logged between two requests shows in the second", async () => {
  const before = await get("/clinic?q=rowan");
  expect(before).not.toContain("Pain 10 of 10");
  const patient = await signIn(clinic.server.origin, "first@bench.example");
  const answer = await fetch(`${clinic.server.origin}/my/sync`, {
    method: "POST",
    headers: {
      ...{ Cookie: patient, Origin: clinic.server.origin },
      "Content-Type": "application/json",
    },
    body: JSON.stringify([{ id: crypto.randomUUID(), type: "pain", score: 10 }]),
  });
  expect(answer.status).toBe(200);
  expect(await get("/clinic?q=rowan")).toContain("Pain 10 of 10");
});
