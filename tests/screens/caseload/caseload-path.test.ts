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

const pages = fc.integer({ min: 1, max: 999_999 });
const asked = fc.record({
  search: text,
  whose: fc.constantFrom("all", "mine"),
  filters: fc.subarray([...caseloadFilters]),
  condition: fc.option(text.filter((each) => each !== "")),
  sort: fc.constantFrom(...sortKeys),
  direction: fc.constantFrom("ascending", "descending"),
  page: pages,
  queue: fc.constantFrom("short", "all"),
  queuePage: pages,
} satisfies { [Key in keyof CaseloadQuery]: fc.Arbitrary<CaseloadQuery[Key]> });
/** The short list has one page, of which the address says nothing. */
const queries = asked.map((query): CaseloadQuery => {
  return query.queue === "short" ? { ...query, queuePage: 1 } : query;
});

test("an address says all of a query, and nothing but it", () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(readCaseloadQuery(new URLSearchParams(queryEntries(query)))).toEqual(query);
    }),
  );
});

test.each([
  ["", "/clinic?whose=all"],
  ["q=&condition=&sort=review&page=1", "/clinic?whose=all"],
  ["page=0", "/clinic?whose=all"],
  ["page=-3", "/clinic?whose=all"],
  ["page=1e3", "/clinic?whose=all"],
  ["sort=psfs", "/clinic?whose=all"],
  ["show=everything&whose=theirs&queue=none", "/clinic?whose=all"],
  ["q=+ash+", "/clinic?q=ash&whose=all"],
  [
    "sort=-pain&show=review-due&show=attention",
    "/clinic?whose=all&show=attention&show=review-due&sort=-pain",
  ],
  ["sort=-review", "/clinic?whose=all&sort=-review"],
  [`q=${"x".repeat(200)}`, `/clinic?q=${"x".repeat(100)}&whose=all`],
])("%s leads to %s", (given, path) => {
  expect(caseloadPath(read(given))).toBe(path);
});

test("a change keeps everything else and starts at page 1; a step keeps everything", () => {
  const query = read("q=ash&show=attention&condition=Knee+pain&sort=name&page=3&queue=all");
  expect(caseloadPath(query, toggled(query, "attention"))).toBe(
    "/clinic?q=ash&whose=all&condition=Knee+pain&sort=name&queue=all",
  );
  expect(caseloadPath(query, toggled(query, "review-due"))).toContain("show=review-due");
  expect(caseloadPath(query, { whose: "mine" })).not.toContain("page");
  expect(caseloadPath(query, { page: 4 })).toBe(
    "/clinic?q=ash&whose=all&show=attention&condition=Knee+pain&sort=name&queue=all&page=4",
  );
});

test("whose patients are meant where the address leaves that open", () => {
  const open = new URLSearchParams("sort=name");
  expect(readCaseloadQuery(open).whose).toBe("all");
  expect(readCaseloadQuery(open, "mine").whose).toBe("mine");
  expect(readCaseloadQuery(new URLSearchParams("whose=all"), "mine").whose).toBe("all");
  expect(readCaseloadQuery(new URLSearchParams("whose=theirs"), "mine").whose).toBe("mine");
});
