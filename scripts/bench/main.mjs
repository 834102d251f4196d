// npm run bench: what the main pages and the log action cost, each as a ratio to the barest page of the same server
// in the same run. Machines are shared and noisy: the ratio is the finding, the absolute numbers are not.
//   --record    only what notes, messages and measurements add to the pages of a record
//   --large     a clinic of 500 patients and twelve months beside the demo's size, in a database of its own
//   --postgres  with one of the two: on a PostgreSQL of its own (TEST_PROVIDER=postgres says the same)
// Processor time is that of the server's process, from its own account of it, over so many requests.
import { randomUUID } from "node:crypto";
import autocannon from "autocannon";
import { printSizes } from "../budget.mjs";
import { findRecord, signIn, startServer } from "../own-server.mjs";
import { setUp } from "../setup.mjs";
import { processorTime } from "./processor-time.mjs";
import { signInAll, startClinic, startFloor, startPostgres } from "./servers.mjs";

const ROUNDS = 5;
const REQUESTS = 500;
const CONNECTIONS = 4;
const TWELVE_WEEKS = { patients: 28, days: 84 };
const TWELVE_MONTHS = { patients: 500, days: 365 };
/** One patient's twelve months twice: with the log alone, and with notes, messages and measurements. */
const TWO_RECORDS = { patients: 2, days: 365, hasFull: true };
/** Some of the demo clinic's: neither the one whose pages are measured nor the one whose row is open in the caseload. */
const DEMO_PATIENTS = [
  "magnus",
  "hesper",
  "juniper",
  "peregrine",
  "sunniva",
  "quentin",
  "araminta",
  "cosmo",
  "orlando",
  "isolde",
  "rosalind",
  "ignatius",
  "philippa",
  "clementine",
  "ottoline",
].map((name) => `${name}@willowlane.example`);
const INSERT = "one durable insert";
const RECORDS = "record: ";
const PAGES_OF_RECORD = { "12 weeks": "?range=12w", "all 12 months": "?range=all" };
const IN_FULL = ", full";

const options = process.argv.slice(2);
const isLarge = options.includes("--large");
const isRecord = options.includes("--record");
const onPostgres = options.includes("--postgres") || process.env.TEST_PROVIDER === "postgres";

await setUp({ build: true });
const postgres = (isLarge || isRecord) && onPostgres ? await startPostgres() : null;
const clinics = [];
let floor = null;
try {
  floor = await startFloor(postgres);
  if (!isRecord) {
    clinics.push(postgres ? await startClinic("", TWELVE_WEEKS, postgres) : await startDemo());
  }
  clinics.push(await startClinic(RECORDS, TWO_RECORDS, postgres));
  if (isLarge) clinics.push(await startClinic("500 × 12 months: ", TWELVE_MONTHS, postgres));
  await measure();
} finally {
  for (const { server } of clinics) await server.stop();
  await floor?.stop();
  await postgres?.stop();
}
await printSizes();

async function startDemo() {
  const server = await startServer();
  const clinician = await signIn(server.origin, "tamsin@willowlane.example");
  const patient = await signIn(server.origin, "ever@willowlane.example");
  const record = await findRecord(server.origin, clinician, "Ever Thistlewood");
  const others = await signInAll(server.origin, DEMO_PATIENTS);
  return { name: "", server, clinician, patient, others, record };
}

async function measure() {
  const targets = [...clinics.flatMap(targetsOf), ...(isRecord ? [] : [insertInto(floor)])];
  for (const target of targets) await look(target);
  const rounds = new Map(targets.map(({ name }) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    // Floor and pages take turns, so that a slow minute of the machine hits all of them. The first round warms up.
    for (const target of targets) {
      process.stderr.write(`round ${round} of ${ROUNDS}: ${target.name} …\n`);
      const figures = await load(target);
      if (round > 0) rounds.get(target.name).push(figures);
    }
  }
  print(targets, rounds);
}

function targetsOf({ name, server, clinician, patient, others, record, full }) {
  const of = (page) => ({ ...page, name: name + page.name, floor: `${name}bare page`, server });
  const bare = of({ name: "bare page", path: "/status" });
  if (full) {
    const both = Object.entries(PAGES_OF_RECORD).flatMap(([page, path]) => [
      of({ name: page, path: record + path, cookie: clinician }),
      of({ name: `${page}${IN_FULL}`, path: full + path, cookie: clinician }),
    ]);
    return [bare, ...both];
  }
  return [
    bare,
    of({ name: "caseload", path: "/clinic", cookie: clinician }),
    of({ name: "patient overview", path: `${record}?range=12w`, cookie: clinician }),
    of({ name: "overview, all", path: `${record}?range=all`, cookie: clinician }),
    of({ name: "today", path: "/my", cookie: patient }),
    // By many others, as it is in a clinic: thousands of one patient's on one day would be another page to draw.
    of({ name: "log action", path: "/my/sync", cookies: others, body: newPainReport }),
  ];
}

/** What a log that is kept cannot be faster than: its p99 is compared with that of the log actions. */
function insertInto(server) {
  return { name: INSERT, floor: "bare page", server, path: "/insert", body: newPainReport };
}

/** What a caseload is made of is printed, so that nobody compares a short page with a long one. */
async function look({ name, server, path, cookie, body }) {
  if (body) return;
  const page = await fetch(server.origin + path, { headers: cookie ? { Cookie: cookie } : {} });
  const html = await page.text();
  const count = (pattern) => html.match(pattern)?.length ?? 0;
  const rows =
    path === "/clinic" ? `, ${count(/<tr/g) - 1} rows, ${count(/queue-item"/g)} alerts` : "";
  console.log(
    `${name}: ${(html.length / 1_000).toFixed(0)} kB of HTML, ${count(/<[a-z]/g)} elements${rows}`,
  );
}

async function load({ server: { origin, pid }, path, cookie, cookies = [cookie], body }) {
  const headers = { Origin: origin, ...(cookie ? { Cookie: cookie } : {}) };
  let sent = 0;
  const turn = () => ({ Cookie: cookies[sent++ % cookies.length] });
  const post = body && {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
  };
  const newRequest = (request) => ({
    ...request,
    headers: { ...request.headers, ...(cookies[0] ? turn() : {}) },
    body: body(),
  });
  const before = processorTime(pid);
  const times = [];
  const run = autocannon({
    url: origin + path,
    connections: CONNECTIONS,
    amount: REQUESTS,
    headers,
    ...(post ? { requests: [{ ...post, path, setupRequest: newRequest }] } : {}),
  });
  // Its own percentiles are in whole milliseconds, and a durable insert takes one or two.
  run.on("response", (_client, _status, _bytes, ms) => times.push(ms));
  const result = await run;
  const taken = processorTime(pid) - before;
  times.sort((a, b) => a - b);
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${path}: ${result.non2xx} answers other than 2xx, ${result.errors} errors.`);
  }
  return {
    cpu: taken / REQUESTS,
    rate: REQUESTS / result.duration,
    p50: times[Math.floor(times.length * 0.5)],
    p99: times[Math.floor(times.length * 0.99)],
  };
}

function newPainReport() {
  return JSON.stringify([{ id: randomUUID(), type: "pain", score: 3 }]);
}

function print(targets, rounds) {
  console.log(
    `\nMedian of ${ROUNDS} rounds of ${REQUESTS} requests by ${CONNECTIONS} connections. × = bare page ÷ page for processor time, page ÷ bare page for the others.\n`,
  );
  console.log(row(["", "CPU ms", "×", "requests/s", "×", "p50 ms", "p99 ms"]));
  for (const { name, floor } of targets) {
    const of = (key) => median(rounds.get(name).map((round) => round[key]));
    const ratio = (key, isInverse) =>
      median(
        rounds.get(name).map((round, i) => {
          const bare = rounds.get(floor)[i][key];
          return isInverse ? bare / round[key] : round[key] / bare;
        }),
      );
    console.log(
      row([
        ...[name, of("cpu").toFixed(2), ratio("cpu", true).toFixed(2)],
        ...[of("rate").toFixed(0), ratio("rate", false).toFixed(2)],
        ...[of("p50").toFixed(2), of("p99").toFixed(2)],
      ]),
    );
  }
  const compared = (words, key, name, other) => {
    const [ours, theirs] = [rounds.get(name), rounds.get(other)];
    if (!ours || !theirs) return;
    const times = median(ours.map((round, i) => round[key] / theirs[i][key]));
    console.log(`${words}: ${times.toFixed(2)}`);
  };
  const large = "500 × 12 months: ";
  console.log("");
  compared("p99 of the log action ÷ that of one durable insert", "p99", "log action", INSERT);
  compared(`${large}the same`, "p99", `${large}log action`, INSERT);
  compared(
    "Caseload at 500 × 12 months ÷ at the demo's size",
    "cpu",
    `${large}caseload`,
    "caseload",
  );
  compared(
    "Overview of twelve months ÷ of their last 12 weeks",
    "cpu",
    `${large}overview, all`,
    `${large}patient overview`,
  );
  for (const page of Object.keys(PAGES_OF_RECORD)) {
    const name = RECORDS + page;
    compared(`${name}, with notes, messages and measures ÷ without`, "cpu", name + IN_FULL, name);
  }
}

function row([name, ...cells]) {
  return name.padEnd(34) + cells.map((cell) => cell.padStart(11)).join("");
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
