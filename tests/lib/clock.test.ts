import { afterEach, expect, test } from "vitest";
import { now, resetClock, setClock } from "~/lib/clock.server";

afterEach(resetClock);

test("the clock runs, stops where a test sets it, and runs again", () => {
  const [before, at, after] = [Date.now(), now().getTime(), Date.now()];
  expect(at >= before && at <= after).toBe(true);
  setClock(new Date("2024-02-29T23:59:00Z"));
  now().setFullYear(1999);
  expect(now()).toEqual(new Date("2024-02-29T23:59:00Z"));
  resetClock();
  expect(now().getFullYear()).toBeGreaterThan(2024);
});
