import { describe, expect, test } from "vitest";
import type { CaseloadQuery } from "~/domain/caseload/query";
import { pain } from "../builders";
import { day, done, hurt, names, page, row } from "./caseload-builders";

describe("search and filters", () => {
  const rows = [
    row({ name: "Zoë Quill", episode: { condition: "Low-back pain", side: "CENTRAL" } }),
    row({ name: "Ash Reed", episode: { condition: "psoas tightness" } }),
    row({ name: "Cora Ash", clinicianId: "you", log: { programs: [] } }),
    row({ name: "Otto Gone", episode: { dischargedOn: day(1), condition: "Knee pain" } }),
  ];

  test.each([
    ["zoe", ["Zoë Quill"]],
    ["ASH", ["Ash Reed", "Cora Ash"]],
    ["psoas ash", ["Ash Reed", "Cora Ash"]],
    ["back central", ["Zoë Quill"]],
    ["right cora", ["Cora Ash"]],
    ["thsl", []],
    ["otto", []],
  ])(
    "“%s” finds in name, condition and side, whatever the accents and the order",
    (search, found) => {
      expect(names(rows, { search, sort: "name" })).toEqual(found);
    },
  );

  test.each<[Partial<CaseloadQuery>, string[]]>([
    [{ whose: "mine" }, ["Ash Reed", "Zoë Quill"]],
    [{ condition: "Psoas Tightness" }, ["Ash Reed", "Cora Ash"]],
    [{ filters: ["no-program"] }, ["Cora Ash"]],
    [{ filters: ["no-program"], whose: "mine" }, []],
    [{ filters: ["discharged"] }, ["Otto Gone"]],
  ])("%j", (part, found) => {
    expect(names(rows, { sort: "name", ...part })).toEqual(found);
  });

  test("a condition is offered once, whatever its capitals", () => {
    expect(page(rows).conditions).toEqual(["Knee pain", "Low-back pain", "psoas tightness"]);
  });

  test("low adherence also finds the silent, whose alert leaves it unsaid", () => {
    const silent = row({ name: "Silent", log: { sessions: done(27, 12) } });
    const low = row({ name: "Low", log: { sessions: done(13, 10), pain: [pain(day(1), 2)] } });
    const found = page([silent, low, row()], { filters: ["low-adherence"], sort: "name" });
    expect(found.rows.map((each) => each.name)).toEqual(["Low", "Silent"]);
    expect(found.filters).toMatchObject({ attention: 2, "low-adherence": 2 });
    expect(page([silent]).queue.rows[0]?.also).toEqual([]);
  });
});

describe("order and pages", () => {
  const rows = [
    row({ name: "Unknown", log: { programs: [], sessions: [] } }),
    row({
      name: "Half",
      log: { sessions: done(13, 7), pain: hurt(6, 1, 5) },
      episode: { nextVisitOn: day(-9) },
    }),
    row({ name: "All", log: { pain: hurt(6, 0, 0) }, episode: { nextVisitOn: day(-2) } }),
  ];

  test.each<[CaseloadQuery["sort"], string[], string[]]>([
    ["name", ["All", "Half", "Unknown"], ["Unknown", "Half", "All"]],
    ["adherence", ["Half", "All", "Unknown"], ["All", "Half", "Unknown"]],
    ["pain", ["All", "Half", "Unknown"], ["Half", "All", "Unknown"]],
    ["last-log", ["Half", "All", "Unknown"], ["All", "Half", "Unknown"]],
    ["review", ["All", "Half", "Unknown"], ["Half", "All", "Unknown"]],
  ])("by %s; unknown comes last both ways", (sort, ascending, descending) => {
    expect(names(rows, { sort, direction: "ascending" })).toEqual(ascending);
    expect(names(rows, { sort, direction: "descending" })).toEqual(descending);
  });

  test("25 to a page; beyond the last page is the last", () => {
    const many = Array.from({ length: 51 }, (_, i) => row({ name: `P ${i + 1}` }));
    const second = page(many, { sort: "name", page: 2 });
    expect([second.from, second.to, second.matching, second.pages]).toEqual([26, 50, 51, 3]);
    // Numbers in names count as numbers: 9 comes before 10.
    expect(second.rows[0]?.name).toBe("P 26");
    expect(page(many, { page: 99 })).toMatchObject({ from: 51, to: 51, query: { page: 3 } });
    expect(page([], { page: 9 })).toMatchObject({
      from: 0,
      to: 0,
      matching: 0,
      query: { page: 1 },
    });
  });
});
