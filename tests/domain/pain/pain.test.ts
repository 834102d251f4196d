import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { eachDay } from "~/domain/calendar/dates";
import { reaches, roundToTenth } from "~/domain/numbers";
import {
  byDay,
  byMoment,
  guidance,
  isImportantChange,
  painDays,
  painOfDay,
  trailingMean,
} from "~/domain/pain/pain";
import { pain } from "../builders";

const FROM = "2026-10-12";
const days = (scores: (number | null)[]) =>
  painDays(
    eachDay(FROM, "2026-12-31").flatMap((date, i) => {
      const score = scores[i] ?? null;
      return score === null ? [] : [pain(date, score)];
    }),
    FROM,
    eachDay(FROM, "2026-12-31")[scores.length - 1] ?? FROM,
  );

describe("pain of a day", () => {
  it("is the mean of all moments, and null without a report", () => {
    expect(painOfDay([])).toBeNull();
    expect(painOfDay([pain(FROM, 0)])).toBe(0);
    expect(painOfDay([pain(FROM, 2), pain(FROM, 0), pain(FROM, 7)])).toBe(3);
  });

  it("counts 0 as a value and a day without a report as a gap", () => {
    const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 40 }), (scores) => {
        expect(days(scores).map((day) => day.mean)).toEqual(scores);
      }),
    );
  });

  it("is told apart by moment in single scores, by their times", () => {
    const reports = [
      pain(FROM, 4, { moment: "BEFORE" }),
      pain(FROM, 8, { moment: "AFTER", at: new Date(`${FROM}T20:00:00Z`) }),
      pain(FROM, 5, { moment: "AFTER", at: new Date(`${FROM}T08:00:00Z`) }),
    ];
    expect(byMoment({ reports })).toEqual({
      BEFORE: [4],
      DURING: [],
      AFTER: [5, 8],
      NEXT_MORNING: [],
      DAILY: [],
    });
  });
});

describe("7-day mean", () => {
  test.each<[string, (number | null)[], number | null]>([
    ["four logged days suffice", [null, 4, null, 4, 2, null, 2], 3],
    ["three do not", [null, 4, null, 4, null, null, 2], null],
    ["zeros are logged days", [0, 0, 0, 0, null, null, null], 0],
    ["older days do not count", [10, 2, 2, 2, 2, 2, 2, 2], 2],
    ["the beginning of the list is no error", [1, 1, 1, 1], 1],
  ])("%s", (_name, scores, mean) => {
    expect(trailingMean(days(scores), scores.length - 1)).toBe(mean);
  });

  it("does not look ahead", () => {
    expect(trailingMean(days([1, 1, 1, 1, 9, 9]), 3)).toBe(1);
  });

  it("weighs each day alike, however many reports it has", () => {
    const reports = eachDay(FROM, "2026-10-15").map((date) => pain(date, 2));
    const more = [pain(FROM, 6), pain(FROM, 7), ...reports];
    // Day one is (6 + 7 + 2) ÷ 3 = 5, the others 2: (5 + 2 + 2 + 2) ÷ 4.
    expect(trailingMean(painDays(more, FROM, "2026-10-15"), 3)).toBe(2.75);
  });
});

describe("guidance", () => {
  test.each([
    [0, "green"],
    [3, "green"],
    [4, "amber"],
    [5, "amber"],
    [6, "red"],
    [10, "red"],
  ])("%i is %s under the usual limits", (score, light) => {
    expect(guidance(score, { greenMax: 3, ceiling: 5 })).toBe(light);
  });

  it("knows limits without amber and without red", () => {
    expect(guidance(4, { greenMax: 3, ceiling: 3 })).toBe("red");
    expect(guidance(10, { greenMax: 3, ceiling: 10 })).toBe("amber");
    expect(guidance(0, { greenMax: 0, ceiling: 0 })).toBe("green");
  });
});

describe("important change", () => {
  test.each([
    // Two points.
    [6, 4, true],
    [8, 6, true],
    [9, 7, true],
    [7, 5.1, false],
    [5.1, 3.1, true],
    // 30 % of the start, and one point.
    [5, 3.5, true],
    [5, 3.6, false],
    [4, 2.8, true],
    [4, 2.9, false],
    [3, 2, true],
    [3, 4, true],
    [3, 3.9, false],
    [2, 1.1, false],
    [0, 1, true],
    [0, 0.9, false],
    // Judged as printed: 4.7 and 2.7, 6.9 and 5.0.
    [4.65, 2.74, true],
    [6.94, 4.96, false],
  ])("from %d to %d: %j", (baseline, now, important) => {
    expect(isImportantChange(baseline, now)).toBe(important);
  });

  it("is the same for the printed means, and needs one point whatever the share", () => {
    const mean = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(mean, mean, (from, to) => {
        const printed = [roundToTenth(from), roundToTenth(to)] as const;
        const important = isImportantChange(from, to);
        expect(important).toBe(isImportantChange(...printed));
        if (important) expect(reaches(Math.abs(printed[0] - printed[1]), 1)).toBe(true);
        if (reaches(Math.abs(printed[0] - printed[1]), 2)) expect(important).toBe(true);
      }),
    );
  });
});

test("reports of one instant have one order, whatever order they came in", () => {
  const told = [
    pain(FROM, 1, { id: "x", moment: "BEFORE" }),
    pain(FROM, 3, { id: "a", moment: "AFTER" }),
    pain(FROM, 4, { id: "b", moment: "AFTER" }),
    pain("2026-10-13", 2, { id: "c", moment: "NEXT_MORNING" }),
  ].map((report) => ({ ...report, at: new Date("2026-10-12T12:00:00Z") }));
  fc.assert(
    fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (any) => {
      expect(byDay(any).map(({ id }) => id)).toEqual(["x", "a", "b", "c"]);
    }),
  );
});
