import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashPassword } from "~/auth/password.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { createClinic, createClinician, PASSWORD } from "../factories";
import { atFullCost } from "../setup/quick-hashing";
import { buildFirst, killAll, startServer } from "./own-process";

// The short version of every day makes no claim about time; `npm run proofs` takes the long one.
const isProof = process.env.PROOFS === "yes";
const CROWD = isProof ? 200 : 20;
/** Of each group whose times are compared. */
const TRIES = 200;
const SPLITS = 40;

let origin = "";
let clinic: Awaited<ReturnType<typeof createClinic>>;
/** Of PASSWORD, at the cost that it has on a server. */
let passwordHash = "";

beforeAll(async () => {
  await buildFirst();
  clinic = await createClinic();
  passwordHash = await atFullCost(() => hashPassword(PASSWORD));
  const server = await startServer({
    ...{ DATABASE_URL: env.databaseUrl, LOG_LEVEL: "error", TRUSTED_PROXY: "1" },
  });
  await server.ready;
  origin = `http://127.0.0.1:${server.port}`;
});
afterAll(killAll);

type Try = { email: string; password?: string; address: string; cookie?: string };

/** One sign-in as a proxy passes it on from an address. */
async function attempt({ email, password = "wrong", address, cookie = "" }: Try) {
  const startedAt = performance.now();
  const answer = await fetch(`${origin}/login`, {
    ...{ method: "POST", redirect: "manual" },
    headers: { Origin: origin, Cookie: cookie, "X-Forwarded-For": `198.51.100.9, ${address}` },
    body: new URLSearchParams({ email, password }),
  });
  await answer.text();
  const ms = performance.now() - startedAt;
  return { status: answer.status, headers: answer.headers, ms };
}

async function pageTime(): Promise<number> {
  const startedAt = performance.now();
  const answer = await fetch(`${origin}/clinic`, { headers: { Cookie: clinic.cookie } });
  expect(answer.status).toBe(200);
  await answer.text();
  return performance.now() - startedAt;
}

async function pageTimes(count: number): Promise<number[]> {
  const times: number[] = [];
  while (times.length < count) times.push(await pageTime());
  return times;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** In an order that is a different one for each seed, and the same for the same. */
function shuffled<T>(values: readonly T[], seed: number): T[] {
  const rank = (i: number) => createHash("sha256").update(`${seed} ${i}`).digest("hex");
  const ranked = values.map((value, i) => ({ value, rank: rank(i) }));
  return ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ value }) => value);
}

const networkOf = (i: number) => `10.${Math.floor(i / 250)}.${i % 250}.7`;

test(`among ${CROWD} wrong sign-ins at once pages are read, and who is known on a device gets in`, async () => {
  const { user } = await createClinician(clinic.owner);
  await db.user.update({ where: { id: user.id }, data: { passwordHash } });
  const known = { email: user.email, password: PASSWORD, address: "203.0.113.7" };
  const first = await attempt(known);
  const cookie = first.headers.getSetCookie().map((each) => each.split(";")[0]);
  // Before and after, as other programs of the machine come and go.
  const alone = await pageTimes(15);

  let isOver = false;
  // Half of them from one network, the others from one each: all for different addresses.
  const crowd = Promise.all(
    Array.from({ length: CROWD }, (_, i) =>
      attempt({
        email: `nobody${i}@test.example`,
        address: i % 2 ? "192.0.2.1" : networkOf(i),
      }),
    ),
  ).finally(() => {
    isOver = true;
  });
  const signedIn = attempt({ ...known, cookie: cookie.join("; ") });
  const meanwhile: number[] = [];
  while (!isOver) meanwhile.push(await pageTime());
  const answers = await crowd;
  const { status, ms } = await signedIn;

  expect(status).toBe(302);
  expect(meanwhile.length).toBeGreaterThan(0);
  const refused = answers.filter((answer) => answer.status === 429);
  expect(answers.every((answer) => answer.status === 422 || answer.status === 429)).toBe(true);
  for (const { headers } of refused) expect(Number(headers.get("Retry-After"))).toBeGreaterThan(0);
  if (!isProof) return;
  alone.push(...(await pageTimes(15)));
  const figures = { alone: median(alone), meanwhile: median(meanwhile), signedIn: ms };
  console.info(env.provider, { ...figures, refused: refused.length, pages: meanwhile.length });
  expect(refused.length).toBeGreaterThan(CROWD / 4);
  expect(ms).toBeLessThan(5_000);
  expect(figures.meanwhile).toBeLessThan(3 * figures.alone);
});

test.runIf(isProof)("time does not tell who has an account", async () => {
  const { clinicId } = clinic.owner;
  await db.user.createMany({
    data: Array.from({ length: TRIES }, (_, i) => ({
      ...{ clinicId, role: "CLINICIAN" as const, name: "Known", passwordHash },
      email: `known${i}@test.example`,
    })),
  });
  const times = { known: [] as number[], one: [] as number[], other: [] as number[] };
  const groups = Object.keys(times) as (keyof typeof times)[];
  for (let i = 0; i < TRIES; i += 1) {
    // Each group is the first, the second and the third as often as the others.
    for (let place = 0; place < groups.length; place += 1) {
      const group = groups[(i + place) % groups.length] ?? "known";
      const tried = {
        email: `${group}${i}@test.example`,
        address: networkOf(1_000 + 3 * i + place),
      };
      const { status, ms } = await attempt(tried);
      expect(status).toBe(422);
      times[group].push(ms);
    }
  }
  const unknown = [...times.one, ...times.other];
  // Two groups may come out alike by chance, so the unknown ones are dealt into two anew, several times.
  const among = Array.from({ length: SPLITS }, (_, n) => {
    const dealt = shuffled(unknown, n);
    return Math.abs(median(dealt.slice(0, TRIES)) - median(dealt.slice(TRIES)));
  });
  const apart = Math.abs(median(times.known) - median(unknown));
  console.info(env.provider, { apart, among: Math.max(...among), unknown: median(unknown) });
  expect(apart).toBeLessThanOrEqual(2 * Math.max(...among));
});
