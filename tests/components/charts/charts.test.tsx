import { describe, expect, test } from "vitest";
import { momentMark } from "~/components/charts/chart-defs";
import { clinicFrame, patientFrame, scoreTicks, scoreY } from "~/components/charts/frame";
import { moments } from "~/components/charts/moments";
import type { PainLimits, Schedule } from "~/domain/rows";
import { log, logOn, pain, session } from "../../domain/builders";
import { draw, marksOf, modelOf, piecesOf, reportsOn, shapeOf, x } from "./chart-drawing";

describe("lines", () => {
  const holes = log({ pain: reportsOn({ 12: 4, 13: 5, 16: 3, 17: 2, 18: 0, 22: 1 }) });

  test("join only neighbouring days that were logged", () => {
    const y = (score: number) => scoreY(clinicFrame, score);
    expect(piecesOf(draw(holes), "after")).toEqual([
      [
        [x(0), y(4)],
        [x(1), y(5)],
      ],
      [
        [x(4), y(3)],
        [x(5), y(2)],
        [x(6), y(0)],
      ],
      [[x(10), y(1)]],
    ]);
  });

  test("have no piece that crosses a hatched gap", () => {
    const markup = draw(holes);
    const gaps = modelOf(holes).gaps;
    expect(gaps.map(({ from, to, days }) => [from, to, days])).toEqual([
      [2, 3, 2],
      [7, 9, 3],
      [11, 12, 2],
    ]);
    for (const line of ["mean", "after", "mornings"]) {
      for (const piece of piecesOf(markup, line)) {
        const [first, last] = [piece.at(0)?.[0] ?? 0, piece.at(-1)?.[0] ?? 0];
        expect(gaps.some(({ from, to }) => first < x(from) && x(to) < last)).toBe(false);
        expect(
          piece.some(([at = 0]) => gaps.some((gap) => x(gap.from) <= at && at <= x(gap.to))),
        ).toBe(false);
      }
    }
  });

  test("show a lone day of the mean as a dot", () => {
    const lone = log({ pain: reportsOn({ 12: 4, 13: 4, 14: 4, 15: 4 }) });
    const [piece] = piecesOf(draw(lone), "mean");
    expect(piece).toEqual([
      [x(3), scoreY(clinicFrame, 4)],
      [x(3), scoreY(clinicFrame, 4)],
    ]);
  });
});

describe("gaps", () => {
  test("are named with their days, and a single day is only hatched", () => {
    const markup = draw(
      log({ pain: reportsOn({ 12: 1, 13: 1, 18: 1, 20: 1, 21: 1, 22: 1, 23: 1, 24: 1 }) }),
    );
    expect([...markup.matchAll(/data-gap="(\d)"/g)].map(([, days]) => days)).toEqual(["4", "1"]);
    expect(markup).toContain("not logged, 4 days");
    expect(markup).not.toContain("not logged, 1 day");
  });

  test("reach over a silent rest day, which is not counted as missing and carries no mean", () => {
    const weekdays: Schedule = { kind: "weekdays", weekdays: [1, 2, 4, 5, 6, 7], timesPerDay: 1 };
    // Wednesday 14 October is a rest day between two days that were not logged.
    const silent = logOn(weekdays, {
      pain: [
        ...reportsOn({ 12: 4 }),
        ...["09", "10", "11"].map((day) => pain(`2026-10-${day}`, 4)),
      ],
    });
    const model = modelOf(silent);
    expect(model.gaps[0]).toEqual({ from: 1, to: 12, days: 10 });
    expect(model.points[2]?.session).toBe("rest");
    expect(model.points[2]?.mean7).toBe(4);
    expect(model.line[2]).toBeNull();
  });

  test("end where anything was logged, be it a missed session", () => {
    const missed = log({ sessions: [session("2026-10-14", { status: "MISSED" })] });
    const model = modelOf(missed);
    expect(model.gaps.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [3, 12],
    ]);
  });
});

describe("scores", () => {
  test("zero is a mark that stands on the axis", () => {
    const markup = draw(log({ pain: reportsOn({ 15: 0 }) }));
    expect(marksOf(markup, "after")).toEqual([[`${x(3)}%`, String(clinicFrame.zero)]]);
    expect(markup).toContain(`data-score="0"><line x2="100%" y1="${clinicFrame.zero}"`);
  });

  test("each moment has a mark of its own", () => {
    const reports = (["BEFORE", "DURING", "AFTER", "NEXT_MORNING", "DAILY"] as const).map(
      (moment, i) => pain("2026-10-15", i, { moment }),
    );
    const markup = draw(log({ pain: reports }));
    const heights = moments.map((moment) => marksOf(markup, moment).map(([, y]) => Number(y)));
    expect(heights).toEqual([0, 1, 2, 3, 4].map((score) => [scoreY(clinicFrame, score)]));
    expect(new Set(moments.map((moment) => shapeOf(momentMark(moment)))).size).toBe(5);
  });

  test("a day without a report has no mark, whatever its session", () => {
    const markup = draw(log({ sessions: [session("2026-10-15")] }));
    for (const moment of moments) expect(marksOf(markup, moment)).toEqual([]);
  });

  test("the clinician's axis ends at 10, the patient's at 8 unless something is higher", () => {
    expect(scoreTicks(clinicFrame)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(scoreTicks(patientFrame(8)).at(-1)).toBe(8);
    expect(scoreTicks(patientFrame(9)).at(-1)).toBe(10);
    expect(scoreY(clinicFrame, 10)).toBe(clinicFrame.top);
  });

  test("the green band ends at the green limit, the amber one at the ceiling", () => {
    const y = (score: number) => scoreY(clinicFrame, score);
    const bands = (limits: PainLimits) =>
      [
        ...draw(log({ limits })).matchAll(/data-band="(\w+)" y="([^"]*)"[^>]* height="([^"]*)"/g),
      ].map(([, light, top, height]) => [light, Number(top), Number(top) + Number(height)]);
    expect(bands({ greenMax: 3, ceiling: 5 })).toEqual([
      ["green", y(3), y(0)],
      ["amber", y(5), y(3)],
    ]);
    expect(bands({ greenMax: 4, ceiling: 4 })).toEqual([["green", y(4), y(0)]]);
    expect(bands({ greenMax: 0, ceiling: 2 })).toEqual([["amber", y(2), y(0)]]);
  });
});
