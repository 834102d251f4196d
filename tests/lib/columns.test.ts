import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf, rowsOf } from "~/lib/columns";

test("rows are the same rows after they were columns", () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
  const row = fc.record({ id: fc.string(), value, list: fc.array(value) });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(rowsOf(columnsOf(rows))).toEqual(rows);
    }),
  );
});

test("each field is named once", () => {
  const rows = [
    { id: "a", score: 3 },
    { id: "b", score: null },
  ];
  expect(columnsOf(rows)).toEqual({ id: ["a", "b"], score: [3, null] });
  expect(rowsOf(columnsOf([]))).toEqual([]);
});
