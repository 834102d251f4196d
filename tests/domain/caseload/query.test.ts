import fc from "fast-check";
import { expect, test } from "vitest";
import { countFilters, readCaseloadQuery, sortedBy, sortKeys } from "~/domain/caseload/query";

const read = (text: string) => readCaseloadQuery(new URLSearchParams(text));
const plain = read("");

test("any address is understood", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (sort, page, show) => {
      const query = readCaseloadQuery(new URLSearchParams({ sort, page, show, whose: show }));
      expect(sortKeys).toContain(query.sort);
      expect(query.page).toBeGreaterThanOrEqual(1);
    }),
  );
});

test("a first click puts who needs care first, a second turns the order round", () => {
  expect(sortedBy(plain, "pain")).toEqual({ sort: "pain", direction: "descending" });
  expect(sortedBy(plain, "adherence")).toEqual({ sort: "adherence", direction: "ascending" });
  expect(sortedBy(read("sort=-pain"), "pain")).toEqual({ direction: "ascending" });
  expect(sortedBy(plain, "review")).toEqual({ direction: "descending" });
});

test("what narrows the list besides the search is counted", () => {
  expect(countFilters(read("q=ash&sort=name&queue=all"))).toBe(0);
  expect(countFilters(read("show=attention&show=discharged&condition=x&whose=mine"))).toBe(4);
});
