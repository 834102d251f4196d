import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signIn, startServer } from "../../scripts/own-server.mjs";
import { buildFirst, ownerFields } from "./own-process";

let server: Awaited<ReturnType<typeof startServer>>;
const cookies: Record<"nobody" | "staff" | "patient", string> = {
  nobody: "",
  staff: "",
  patient: "",
};

beforeAll(async () => {
  await buildFirst();
  server = await startServer({ env: { LOG_LEVEL: "silent" } });
  cookies.staff = await signIn(server.origin, "tamsin@willowlane.example");
  cookies.patient = await signIn(server.origin, "ever@willowlane.example");
});
afterAll(() => server.stop());

/** Sends bytes as they are, which no client library would do. @returns the status, 0 when there was no answer */
function raw(request: string): Promise<number> {
  return new Promise((done) => {
    const socket = connect(server.port, "127.0.0.1");
    let answer = "";
    socket.on("data", (bytes) => {
      answer += bytes.toString("latin1");
    });
    socket.on("error", () => done(0));
    socket.on("close", () => done(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)));
    socket.write(Buffer.from(request, "latin1"));
  });
}

/** Anything that may stand in a line of HTTP, most of it wrong. */
const odd = fc.oneof(
  fc.string({
    unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)),
  }),
  fc.constantFrom(
    ...[
      "%",
      "%E0%A4%A",
      "%00",
      "%2F..%2F",
      "..",
      "//",
      "\\",
      "*",
      "[",
      "\xff",
      '"',
      "=",
      ";",
      "%u0041",
    ],
    ...[
      "\u00e9",
      "a".repeat(4_000),
      "constructor",
      "__proto__",
      "-1",
      "1e999",
      "NaN",
      "null",
      "🦴",
    ],
  ),
);
const places = [
  ..."/ /login /signup /invite/x /status /demo /logout /clinic /clinic/library /clinic/patients/new".split(
    " ",
  ),
  ..."/clinic/patients/x /clinic/patients/x/program /clinic/templates /my /my/log/2026-01-01/1".split(
    " ",
  ),
  ..."/my/log/undo /my/pain /my/session/2026-01-01/1 /my/progress /my/learn/signs /my/account".split(
    " ",
  ),
  ..."/my/sync /export/patients/x/log.csv /healthz /readyz /assets/x.js /clinic.data /my.data".split(
    " ",
  ),
];
const path = fc
  .tuple(
    fc.constantFrom(...places),
    fc.array(odd, { maxLength: 2 }),
    fc.array(fc.tuple(odd, odd), { maxLength: 3 }),
  )
  .map(([place, more, query]) => {
    const asked = query.map(([name, value]) => `${name}=${value}`).join("&");
    return [place, ...more].join("/").replaceAll(/\s/g, "") + (asked ? `?${asked}` : "");
  });
const header = fc.tuple(
  fc.constantFrom(
    ..."Accept Accept-Language Accept-Encoding Range If-None-Match If-Modified-Since Referer".split(
      " ",
    ),
    ..."X-Forwarded-For X-Forwarded-Host X-Forwarded-Proto Forwarded User-Agent Purpose".split(" "),
    ..."Content-Type Sec-Fetch-Site X-Requested-With Authorization X-Remix-Revalidate".split(" "),
  ),
  odd,
);
const neighbours = fc.array(odd, { maxLength: 3 });

test("whatever is asked, however it is spelled, is no fault of ours: never a 5xx, and always an answer", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"),
      path,
      fc.array(header, { maxLength: 4 }),
      neighbours,
      fc.constantFrom<keyof typeof cookies>("nobody", "staff", "patient"),
      fc.option(odd, { nil: null }),
      fc.oneof(fc.constant(""), odd),
      async (method, asked, headers, neighbours, who, host, body) => {
        const lines = [
          `${method} ${asked} HTTP/1.1`,
          `Host: ${host ?? `127.0.0.1:${server.port}`}`,
          `Origin: ${server.origin}`,
          `Cookie: ${[...neighbours, cookies[who]].join(";")}`,
          ...headers.map(([name, value]) => `${name}: ${value}`),
          `Content-Length: ${Buffer.byteLength(body, "latin1")}`,
          "Connection: close",
        ];
        const status = await raw(`${lines.join("\r\n")}\r\n\r\n${body}`);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
      },
    ),
    { numRuns: process.env.PROOFS === "yes" ? 5_000 : 400 },
  );
});

test.each([
  ["a neighbour's lone %", "theirs=100%; OURS", 200],
  ["no blank before ours", "a=1;OURS", 200],
  ["ours in quotes", "OURS_QUOTED", 200],
  ["a planted one before ours", "supple_session=planted; OURS", 200],
  ["nothing of ours", "theirs=%E0%A4%A", 302],
])("a Cookie header with %s", async (_, header, status) => {
  const ours = cookies.staff;
  const quoted = ours.replace(/=(.*)$/, '="$1"');
  const Cookie = header.replace("OURS_QUOTED", quoted).replace("OURS", ours);
  const answer = await fetch(`${server.origin}/clinic`, {
    headers: { Cookie },
    redirect: "manual",
  });
  expect(answer.status).toBe(status);
});

/** See scripts/patient-routes. */
const isForPatients = (address: string) =>
  !/^\/(clinic|export|calendar|events|status|first-owner|email|invite|reminders)\b/.test(address);

test("no page of the demo clinic holds a NUL or has its scripts before its first paint, and no patient's page leads where its list of routes ends", async () => {
  const urgent: string[] = [];
  const astray: string[] = [];
  const seen = new Set<string>();
  const withNul: string[] = [];
  let withModules = 0;
  const visit = async (who: "nobody" | "staff" | "patient", from: string, limit: number) => {
    const waiting = [from];
    const end = seen.size + (process.env.PROOFS === "yes" ? 1_000 : limit);
    // Every page that one links to; of those that differ by their query alone a few are enough.
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (seen.has(`${who} ${next}`) || seen.size >= end) continue;
      seen.add(`${who} ${next}`);
      const answer = await fetch(server.origin + next, { headers: { Cookie: cookies[who] } });
      const html = await answer.text();
      if (html.includes("\0")) withNul.push(next);
      const modules = html.match(/<link\b[^>]*\brel="modulepreload"[^>]*>/g) ?? [];
      if (modules.some((link) => !/fetchpriority="low"/i.test(link))) urgent.push(next);
      withModules += modules.length;
      for (const [, href = ""] of html.matchAll(
        /href="(\/(?!assets|export|demo|logout|[^"]*\.(?:png|svg|webmanifest)")[^"#]*)"/g,
      )) {
        const address = href.replaceAll("&amp;", "&");
        if (next.startsWith("/my") && !isForPatients(address)) astray.push(`${next} → ${address}`);
        if (!/[?&](sort|show|page|muscle|area|view|range)=/.test(address)) waiting.push(address);
      }
    }
  };
  await visit("nobody", "/", 10);
  await visit("patient", "/my", 40);
  await visit("staff", "/clinic?page=1", 80);
  expect(seen.size).toBeGreaterThan(60);
  expect(withNul).toEqual([]);
  expect(withModules).toBeGreaterThan(seen.size);
  expect(urgent).toEqual([]);
  expect(astray).toEqual([]);
});

test("long texts of characters of many bytes come whole, wherever a piece of a page ends", async () => {
  const clinic = { Origin: server.origin, Cookie: cookies.staff };
  const form = await fetch(`${server.origin}/clinic/patients/new`, { headers: clinic });
  const owner = ownerFields(await form.text());
  for (const name of ["→".repeat(119), `x${"é".repeat(118)}`, `ab${"𝄞".repeat(58)}`]) {
    const fields = {
      ...{ ...owner, name },
      email: `nobody@`,
      condition: name,
      goal: name.repeat(4),
      precautions: name.repeat(4),
    };
    const answer = await fetch(`${server.origin}/clinic/patients/new`, {
      ...{ method: "POST", headers: clinic, body: new URLSearchParams(fields) },
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).not.toMatch(/[\0\ufffd]/);
    expect(html).toContain(`value="${name}"`);
  }
});
