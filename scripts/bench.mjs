// npm run bench: how fast the main pages and the log action are, as ratios to the barest page of the same
// server in the same run. Machines are shared and noisy: the ratio is the finding, the absolute numbers are not.
import { randomUUID } from "node:crypto";
import autocannon from "autocannon";
import { printSizes } from "./budget.mjs";
import { findRecord, signIn, startServer } from "./own-server.mjs";
import { setUp } from "./setup.mjs";

const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 4;

await setUp({ build: true });
const server = await startServer();
try {
  await measure(server.origin);
} finally {
  await server.stop();
}
await printSizes();

async function measure(origin) {
  const clinician = await signIn(origin, "tamsin@willowlane.example");
  const patient = await signIn(origin, "ever@willowlane.example");
  const record = await findRecord(origin, clinician, "Ever Thistlewood");
  const targets = [
    { name: "bare page (floor)", path: "/status" },
    { name: "caseload", path: "/clinic", cookie: clinician },
    { name: "patient overview", path: record, cookie: clinician },
    { name: "today", path: "/my", cookie: patient },
    { name: "log action", path: "/my/sync", cookie: patient, body: newPainReport },
  ];
  const rounds = new Map(targets.map(({ name }) => [name, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    // Floor and pages take turns, so that a slow minute of the machine hits all of them.
    for (const target of targets) {
      process.stderr.write(`round ${round} of ${ROUNDS}: ${target.name} …\n`);
      rounds.get(target.name).push(await load(origin, target));
    }
  }
  print(targets, rounds);
}

async function load(origin, { path, cookie, body }) {
  const headers = { Origin: origin, ...(cookie ? { Cookie: cookie } : {}) };
  const post = body && {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
  };
  const result = await autocannon({
    url: origin + path,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers,
    ...(post
      ? { requests: [{ ...post, path, setupRequest: (request) => ({ ...request, body: body() }) }] }
      : {}),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${path}: ${result.non2xx} answers other than 2xx, ${result.errors} errors.`);
  }
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

function newPainReport() {
  return JSON.stringify([{ id: randomUUID(), type: "pain", score: 3 }]);
}

function print(targets, rounds) {
  const [floor] = targets;
  console.log(
    `\nMedian of ${ROUNDS} rounds, ${SECONDS} s each, ${CONNECTIONS} connections. × = ratio to the bare page.\n`,
  );
  console.log(row(["", "requests/s", "×", "p50 ms", "×", "p99 ms", "×"]));
  for (const { name } of targets) {
    const of = (key) => median(rounds.get(name).map((round) => round[key]));
    const ratio = (key) =>
      median(
        rounds
          .get(name)
          .map((round, i) => round[key] / Math.max(rounds.get(floor.name)[i][key], 1)),
      );
    console.log(
      row([
        name,
        ...["rate", "p50", "p99"].flatMap((key) => [of(key).toFixed(0), ratio(key).toFixed(2)]),
      ]),
    );
  }
}

function row([name, ...cells]) {
  return name.padEnd(20) + cells.map((cell) => cell.padStart(11)).join("");
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
