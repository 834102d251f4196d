import fc from "fast-check";
import { expect, test } from "vitest";
import { readJson } from "~/lib/json.server";

test("what is JSON of ours is read as it is", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      expect(readJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

test.each([
  ["brackets without end", "[".repeat(100_000) + "]".repeat(100_000)],
  ["objects without end", '{"a":'.repeat(100_000)],
  ["brackets after a text that ends in a backslash", `["\\\\",${"[".repeat(21)}${"]".repeat(21)}]`],
  ["no JSON", "{"],
  ["nothing", ""],
])("%s is refused", (_, text) => {
  expect(readJson(text)).toBeUndefined();
});

test("brackets inside of a text are a text", () => {
  const note = `${"[".repeat(50)}"\\${"{".repeat(50)}`;
  expect(readJson(JSON.stringify([note]))).toEqual([note]);
});

test("twenty deep is read, one more is not", () => {
  expect(readJson("[".repeat(20) + "]".repeat(20))).toBeDefined();
  expect(readJson("[".repeat(21) + "]".repeat(21))).toBeUndefined();
});
