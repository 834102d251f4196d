import { beforeEach, describe, expect, test } from "vitest";
import { forgive, hasPlace, limit, limitNetwork, refuseFull, slowDown } from "~/auth/limits.server";
import { LIMITS, SLOWED } from "~/domain/limits";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { inRequest } from "~/lib/request-scope.server";
import { TooMany } from "~/lib/too-many.server";
import { statementsOf } from "../factories/statements";

const start = Date.parse("2026-03-04T12:07:00Z");
const goTo = (seconds: number) => setClock(new Date(start + seconds * 1000));

beforeEach(async () => {
  await db.rateLimit.deleteMany();
  goTo(0);
  return resetClock;
});

/** Seconds to wait; 0 when it was let through. */
async function waitOf(tried: Promise<void>): Promise<number> {
  try {
    await tried;
    return 0;
  } catch (thrown) {
    if (thrown instanceof TooMany) return thrown.retryAfterSeconds;
    throw thrown;
  }
}

const times = (n: number, work: () => Promise<void>) =>
  Promise.all(Array.from({ length: n }, () => waitOf(work())));

describe("an allowance", () => {
  const { max, windowSeconds } = LIMITS["exports-by-person"];
  const share = windowSeconds / max;
  const once = () => limit("exports-by-person", "ada");

  test("holds as many as it says, of however many at once, and each person has their own", async () => {
    const waits = await times(3 * max, once);
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(max);
    expect(new Set(waits)).toEqual(new Set([0, share]));
    expect(await waitOf(limit("exports-by-person", "bea"))).toBe(0);
  });

  test("comes back one by one: no moment gives it twice", async () => {
    await times(max, once);
    goTo(share - 1);
    expect(await waitOf(once())).toBe(1);
    goTo(share);
    expect(await times(2, once)).toEqual(expect.arrayContaining([0, share]));
    goTo(windowSeconds + share - 1);
    expect((await times(2 * max, once)).filter((seconds) => seconds === 0)).toHaveLength(max - 1);
  });

  test("is full again after its window", async () => {
    await times(max, once);
    goTo(windowSeconds);
    expect(await times(max, once)).toEqual(Array(max).fill(0));
  });

  test("can be looked at without taking a place", async () => {
    const look = () => refuseFull("exports-by-person", "ada");
    expect(await times(2 * max, look)).toEqual(Array(2 * max).fill(0));
    await times(max, once);
    expect(await waitOf(look())).toBe(share);
    expect(await hasPlace("exports-by-person", "ada")).toBe(false);
  });
});

describe("tries at a secret", () => {
  const { free, waits, longestSeconds, forgetAfterSeconds } = SLOWED["sign-in-by-address"];
  const once = () => slowDown("sign-in-by-address", "ada@test.example");

  test("are slowed more with each failure, a quarter of an hour at most", async () => {
    let at = 0;
    for (let i = 1; i < free; i += 1) expect(await waitOf(once())).toBe(0);
    for (const pause of [...waits, longestSeconds, longestSeconds]) {
      expect(await waitOf(once())).toBe(0);
      expect(await waitOf(once())).toBe(pause);
      goTo(at + pause - 1);
      expect(await waitOf(once())).toBe(1);
      at += pause;
      goTo(at);
    }
    expect(longestSeconds).toBe(900);
  });

  test("that come at once are let through no more than five times", async () => {
    const all = await times(40, once);
    expect(all.filter((seconds) => seconds === 0)).toHaveLength(free);
  });

  test("are forgotten after a success, and after a day without any", async () => {
    await times(free, once);
    expect(await waitOf(once())).toBe(waits[0]);
    await forgive("sign-in-by-address", "ada@test.example");
    expect(await times(free, once)).toEqual(Array(free).fill(0));
    goTo(forgetAfterSeconds + (waits[0] ?? 0));
    expect(await times(free, once)).toEqual(Array(free).fill(0));
  });
});

test("a row keeps no address, and what is refused is not written", async () => {
  await limit("sign-up-by-recipient", "ada@test.example");
  const [row] = await db.rateLimit.findMany();
  expect(row?.key).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(row)).not.toContain("ada");
  await times(LIMITS["sign-up-by-recipient"].max, () =>
    limit("sign-up-by-recipient", "ada@test.example"),
  );
  const before = await db.rateLimit.findMany();
  goTo(1);
  await waitOf(limit("sign-up-by-recipient", "ada@test.example"));
  expect(await db.rateLimit.findMany()).toEqual(before);
});

test("a place is taken in one statement", async () => {
  await limit("exports-by-person", "first: the key is read once");
  expect(await statementsOf(() => limit("exports-by-person", "ada"))).toHaveLength(1);
});

test("by the running clock as by a stopped one", async () => {
  resetClock();
  const { free, waits } = SLOWED["sign-in-by-address"];
  const tried = await times(free + 1, () => slowDown("sign-in-by-address", "running"));
  expect(Math.max(...tried)).toBe(waits[0]);
  const { max, windowSeconds } = LIMITS["reset-by-recipient"];
  const taken = await times(max + 1, () => limit("reset-by-recipient", "running"));
  expect(taken.filter((seconds) => seconds === 0)).toHaveLength(max);
  expect(Math.max(...taken)).toBe(windowSeconds / max);
});

test("a network is counted within a request alone; what has none is this machine", async () => {
  const { max } = LIMITS["wrong-links-by-network"];
  const from = (network: string | null) => () =>
    inRequest({ requestId: "r", network }, () => limitNetwork("wrong-links-by-network"));
  expect(await times(2 * max, () => limitNetwork("wrong-links-by-network"))).toEqual(
    Array(2 * max).fill(0),
  );
  await times(max, from(null));
  expect(await waitOf(from(null)())).toBeGreaterThan(0);
  expect(await waitOf(from("203.0.113.0/24")())).toBe(0);
});
