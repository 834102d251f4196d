import { expect, test } from "vitest";
import { keptFor } from "~/domain/program/kept-for";

test("what is worked out is kept for the same rows under the same key, and for no others", () => {
  const kept = keptFor<number>();
  const [rows, alike] = [
    [1, 2],
    [1, 2],
  ];
  let made = 0;
  const ask = (of: object, key: string) => {
    made += 1;
    return kept(of, key, () => made);
  };
  expect([ask(rows, "a"), ask(rows, "a"), ask(rows, "b")]).toEqual([1, 1, 3]);
  // Other rows that say the same are others all the same: they may be of another log.
  expect([ask(alike, "a"), ask(rows, "a"), ask(alike, "a")]).toEqual([4, 1, 4]);
});

test("what is worked out as zero or nothing is kept too", () => {
  const kept = keptFor<number | null>();
  const rows = {};
  expect([kept(rows, "zero", () => 0), kept(rows, "zero", () => 7)]).toEqual([0, 0]);
  expect([kept(rows, "null", () => null), kept(rows, "null", () => 7)]).toEqual([null, null]);
});
