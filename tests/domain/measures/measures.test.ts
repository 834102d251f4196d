import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextMeasureDueOn } from "~/domain/measures/due";
import type { InstrumentDefinition } from "~/domain/measures/instrument";
import { judge } from "~/domain/measures/judgement";
import { type MeasurementRow, seriesOf, standingOf } from "~/domain/measures/rows";
import { builtInScale, instrumentScale } from "~/domain/measures/scale";
import { areAnswers, builtInItems, instrumentScore, partScores } from "~/domain/measures/score";
import { signChanges } from "~/domain/measures/signs";
import { unlikely } from "~/domain/measures/unlikely";

const own = (part: Partial<InstrumentDefinition> = {}): InstrumentDefinition => ({
  ...{ schema: 1, id: "own", name: "Own", language: "en", licence: "free", source: "us" },
  items: ["a", "b", "c"].map((id) => ({ id, text: id, min: 0, max: 4 })),
  ...{ scoring: "sum", direction: "lower-better", mdc: 3, mcid: null },
  ...part,
});

test("an instrument is scored once all of it is answered", () => {
  const [all, gap] = [
    { a: 1, b: 2, c: 0 },
    { a: 1, b: 2 },
  ];
  expect(instrumentScore(own(), all)).toBe(3);
  expect(instrumentScore(own({ scoring: "mean" }), all)).toBe(1);
  expect(instrumentScore(own(), gap)).toBeNull();
  const parts = own({ scoring: "subscales", subscales: { one: ["a", "b"], two: ["c"] } });
  expect(instrumentScore(parts, all)).toBeNull();
  expect(partScores(parts, gap)).toEqual([
    { name: "one", score: 3 },
    { name: "two", score: null },
  ]);
  expect(instrumentScale(parts, 1)).toMatchObject({ least: 0, most: 8 });
});

test("an answer is whole, within its bounds, and one of the items", () => {
  const items = builtInItems("groc");
  expect([-7, 0, 7].every((rating) => areAnswers(items, { rating }))).toBe(true);
  expect([-8, 8, 0.5, Number.NaN].some((rating) => areAnswers(items, { rating }))).toBe(false);
  expect(areAnswers(items, { other: 1 })).toBe(false);
});

describe("hardly likely", () => {
  const thomas = builtInScale("thomas");

  test.each([
    [-4, -40, { change: -36, isWorse: true, meant: -4 }],
    [-12, 12, { change: 24, isWorse: false, meant: -12 }],
    [-4, -25, { change: -21, isWorse: true, meant: -2 }],
    [-4, -24, null],
    [null, -40, null],
    [-4, null, null],
  ])("last %s, now %s", (last, now, expected) => {
    const found = unlikely(thomas, last, now);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  test("a count is not asked about as one below 0", () => {
    expect(unlikely(builtInScale("sit-to-stand"), 12, 2)).toMatchObject({ meant: null });
    expect(unlikely(builtInScale("sit-to-stand"), 5, 50)).toMatchObject({ meant: 5 });
  });

  test("a rating is never asked about", () => {
    expect(unlikely(builtInScale("groc"), -7, 7)).toBeNull();
  });
});

const row = (id: string, part: Partial<MeasurementRow> = {}): MeasurementRow => ({
  ...{ id, measure: "thomas", version: 1, takenOn: "2026-03-02", side: "RIGHT" },
  ...{ pelvisHeld: true, answers: { degrees: -4 }, score: -4, source: "STAFF" },
  ...{ createdAt: new Date(0), correctsId: null, reason: null },
  ...part,
});

test("what was corrected no longer stands, and sides are apart", () => {
  const rows = [
    row("later", { takenOn: "2026-03-09" }),
    row("mended", { correctsId: "wrong" }),
    row("wrong"),
    row("left", { side: "LEFT" }),
  ];
  expect(standingOf(rows).map(({ id }) => id)).toEqual(["left", "mended", "later"]);
  expect(seriesOf(rows, "thomas", "RIGHT").map(({ id }) => id)).toEqual(["mended", "later"]);
});

test.each<[string, (number | null)[], string]>([
  ["the newest with a score", [3, 5, null], "1"],
  ["the newest where none has one", [null, null], "1"],
  ["the only one", [null], "0"],
])("of one day counts %s", (_, scores, counted) => {
  const ofDay = scores.map((score, i) => row(String(i), { score, createdAt: new Date(i) }));
  const rows = [...ofDay, row("left", { side: "LEFT" }), row("next", { takenOn: "2026-03-09" })];
  expect(seriesOf(rows, "thomas", "RIGHT").map(({ id }) => id)).toEqual([counted, "next"]);
  expect(seriesOf(rows, "thomas", "LEFT").map(({ id }) => id)).toEqual(["left"]);
});

test("measures are due so many weeks after the newest ones", () => {
  const usual = { lastTakenOn: null, dueOn: null, weeks: 4 };
  expect(nextMeasureDueOn("2026-03-02", usual)).toBe("2026-03-30");
  const later = { ...usual, lastTakenOn: "2026-03-09", dueOn: "2026-04-06" };
  expect(nextMeasureDueOn("2026-03-02", later)).toBe("2026-04-06");
});

test("a sign that was not asked is not said to be gone", () => {
  const changes = signChanges({ "knee-pain": 1, "low-back-pain": 0 }, { "knee-pain": 0 });
  expect(changes.find(({ code }) => code === "knee-pain")).toMatchObject({
    before: true,
    now: false,
  });
  expect(changes.find(({ code }) => code === "low-back-pain")).toMatchObject({ now: null });
});

test("a change and its word never contradict each other", () => {
  const scores = fc.record({
    from: fc.integer({ min: 0, max: 80 }),
    to: fc.integer({ min: 0, max: 80 }),
  });
  fc.assert(
    fc.property(scores, ({ from, to }) => {
      const as = (score: number) => ({ version: 1, answers: {}, pelvisHeld: null, score });
      const found = judge(builtInScale("lefs"), as(from), as(to));
      const expected =
        Math.abs(to - from) < 9
          ? "within-error"
          : to > from
            ? "better-beyond-error"
            : "worse-beyond-error";
      expect(found.judgement).toBe(expected);
    }),
  );
});
