import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CaseloadQuery,
  caseloadFilters,
  readCaseloadQuery,
  sortKeys,
  toggled,
} from "~/domain/caseload/query";
import { caseloadPath, queryEntries } from "~/screens/caseload/caseload-path";

const read = (text: string) => readCaseloadQuery(new URLSearchParams(text));

const text = fc.string({ minLength: 1, maxLength: 60 }).map((each) => each.trim());

const queries: fc.Arbitrary<CaseloadQuery> = fc.record({
  search: text,
  whose: fc.constantFrom("all", "mine"),
  filters: fc.subarray([...caseloadFilters]),
  condition: fc.option(text.filter((each) => each !== "")),
  sort: fc.constantFrom(...sortKeys),
  direction: fc.constantFrom("ascending", "descending"),
  page: fc.integer({ min: 1, max: 999_999 }),
  queue: fc.constantFrom("short", "all"),
});

test("an address says all of a query, and nothing but it", () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(readCaseloadQuery(new URLSearchParams(queryEntries(query)))).toEqual(query);
    }),
  );
});

test.each([
  ["", "/clinic"],
  ["q=&condition=&sort=review&page=1", "/clinic"],
  ["page=0", "/clinic"],
  ["page=-3", "/clinic"],
  ["page=1e3", "/clinic"],
  ["sort=psfs", "/clinic"],
  ["show=everything&whose=theirs&queue=none", "/clinic"],
  ["q=+ash+", "/clinic?q=ash"],
  [
    "sort=-pain&show=review-due&show=attention",
    "/clinic?show=attention&show=review-due&sort=-pain",
  ],
  ["sort=-review", "/clinic?sort=-review"],
  [`q=${"x".repeat(200)}`, `/clinic?q=${"x".repeat(100)}`],
])("%s leads to %s", (given, path) => {
  expect(caseloadPath(read(given))).toBe(path);
});

test("a change keeps everything else and starts at page 1; a step keeps everything", () => {
  const query = read("q=ash&show=attention&condition=Knee+pain&sort=name&page=3&queue=all");
  expect(caseloadPath(query, toggled(query, "attention"))).toBe(
    "/clinic?q=ash&condition=Knee+pain&sort=name&queue=all",
  );
  expect(caseloadPath(query, toggled(query, "review-due"))).toContain("show=review-due");
  expect(caseloadPath(query, { whose: "mine" })).not.toContain("page");
  expect(caseloadPath(query, { page: 4 })).toBe(
    "/clinic?q=ash&show=attention&condition=Knee+pain&sort=name&queue=all&page=4",
  );
});
