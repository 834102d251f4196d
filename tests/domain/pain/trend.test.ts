import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { printedChange, reaches, roundToTenth } from "~/domain/numbers";
import { painTrend, trendDirection } from "~/domain/pain/trend";
import { anyScores, daysOf, week } from "./pain-days";

describe("painTrend", () => {
  it("compares the ends with their reports and logged days", () => {
    const trend = painTrend(daysOf([6, [5, 7], 6, null, null, null, null, ...week(9), ...week(2)]));
    expect(trend).toEqual({
      first: { mean: 6, reports: 4, loggedDays: 3 },
      last: { mean: 2, reports: 7, loggedDays: 7 },
      change: -4,
      important: true,
    });
  });

  it("starts with the first report, not with the empty weeks before it", () => {
    const trend = painTrend(daysOf([...week(null), ...week(4), ...week(2)]));
    expect(trend?.first.mean).toBe(4);
  });

  it("ends with the last run that has enough reports, not with the calendar", () => {
    const trend = painTrend(
      daysOf([...week(5), ...week(2), null, null, null, null, null, 9, null]),
    );
    // The last run ends on the lone 9: it holds one 2, one 9 and nothing else, so the run before it counts.
    expect(trend?.last).toMatchObject({ mean: 2, loggedDays: 7 });
  });

  it("passes over a lone report at the beginning", () => {
    const trend = painTrend(daysOf([9, ...week(null), ...week(5), ...week(3)]));
    expect(trend).toMatchObject({ first: { mean: 5 }, last: { mean: 3 } });
  });

  test.each<[string, (number | null)[]]>([
    ["no report at all", week(null)],
    ["ends that overlap", [...week(5), ...week(5).slice(1)]],
    ["one run with enough reports", [5, 5, ...week(null), ...week(4)]],
    [
      "nothing but two reports a week",
      Array.from({ length: 42 }, (_, i) => (i % 4 === 0 ? 5 : null)),
    ],
  ])("is unknown with %s", (_name, scores) => {
    expect(painTrend(daysOf(scores))).toBeNull();
  });

  it("counts zeros as reports", () => {
    expect(painTrend(daysOf([...week(2), ...week(0)]))?.last).toMatchObject({
      mean: 0,
      reports: 7,
    });
  });

  it("is judged from the means as they are printed", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const trend = painTrend(daysOf(scores));
        if (trend === null) return;
        const { first, last, change, important } = trend;
        for (const { mean, loggedDays } of [first, last]) {
          expect(mean).toBe(roundToTenth(mean));
          expect(loggedDays).toBeGreaterThanOrEqual(3);
        }
        expect(change).toBe(printedChange(first.mean, last.mean));
        const size = Math.abs(change);
        expect(important).toBe(
          reaches(size, 2) || (reaches(size, 1) && reaches(size, 0.3 * first.mean)),
        );
        const words = change < 0 ? ["fell", "lower"] : ["rose", "higher"];
        expect(trendDirection(trend)).toBe(change === 0 ? "same" : words[important ? 0 : 1]);
      }),
    );
  });

  it("finds two weeks of working days in two weeks, whatever day it is", () => {
    const workingDays = (i: number) => ([5, 6].includes(i % 7) ? null : i < 12 ? 6 : 3);
    for (let offset = 0; offset < 7; offset += 1) {
      const scores = Array.from({ length: 14 }, (_, i) => workingDays(i + offset));
      const trend = painTrend(daysOf(scores));
      expect([trend?.first.loggedDays, trend?.last.loggedDays]).toEqual([5, 5]);
    }
  });

  it("takes runs of seven days side by side, and only such, and finds them where there are two", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const days = daysOf(scores);
        const logged = (from: number) =>
          days.slice(from, from + 7).filter((day) => day.mean !== null).length;
        const runs = days.map((_, i) => i).filter((i) => i + 7 <= days.length && logged(i) >= 3);
        const areTwo = (runs.at(-1) ?? 0) - (runs.at(0) ?? 0) >= 7;
        expect(painTrend(days) !== null).toBe(areTwo);
      }),
    );
  });

  it("does not change with empty days that pass", () => {
    // From a reading with room between its ends.
    fc.assert(
      fc.property(anyScores, fc.integer({ min: 1, max: 20 }), (scores, empty) => {
        const roomy = [...week(6), ...scores, ...week(null), 4, 5, 4];
        const later = [...roomy, ...Array.from({ length: empty }, () => null)];
        expect(painTrend(daysOf(later))).toEqual(painTrend(daysOf(roomy)));
      }),
    );
  });
});
