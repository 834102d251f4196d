import { expect, test } from "vitest";
import { oneATurn } from "~/lib/one-a-turn.server";

test("a crowd goes on one by one, and others come between", async () => {
  const order: string[] = [];
  const crowd = Promise.all(
    [1, 2, 3].map((n) => oneATurn("one network").then(() => order.push(`crowd${n}`))),
  );
  const page = async () => {
    for (let step = 1; step <= 3; step += 1) {
      await new Promise((turn) => setImmediate(turn));
      order.push("page");
    }
  };
  await Promise.all([crowd, page()]);
  expect(order.filter((name) => name !== "page")).toEqual(["crowd1", "crowd2", "crowd3"]);
  expect(order.slice(0, 4)).toContain("page");
});

test("a crowd from one network is told to go, and leaves room for the others", async () => {
  const crowd = Array.from({ length: 200 }, () => oneATurn("one network"));
  const other = oneATurn("another one");
  expect(await other).toBe(true);
  const letOn = (await Promise.all(crowd)).filter(Boolean);
  expect(letOn.length).toBeGreaterThan(0);
  expect(letOn.length).toBeLessThan(100);
  expect(await oneATurn("one network")).toBe(true);
});
