import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { daysBetween, eachDay } from "~/domain/calendar/dates";
import { firstDayOf, parseRange, rangeDates, withinEpisode } from "~/domain/calendar/range";
import { lineSegments } from "~/domain/pain/line-segments";
import { gaps, progressSeries } from "~/domain/pain/progress-series";
import { FIRST, LAST, logs } from "../arbitraries";
import { everyDay, log, logOn, pain, session } from "../builders";

const TODAY = "2026-10-25";

describe("progress series", () => {
  it("tells apart done, partly, missed, rest, not logged, open and outside", () => {
    const weekdays = { ...everyDay, weekdays: [1, 2, 3, 4, 7] as (1 | 2 | 3 | 4 | 7)[] };
    const any = logOn(weekdays, {
      sessions: [
        session("2026-10-19"),
        session("2026-10-20", { status: "PARTLY" }),
        session("2026-10-21", { status: "MISSED" }),
        session("2026-10-23"),
      ],
    });
    const points = progressSeries(any, "2026-10-19", "2026-10-31", TODAY);
    expect(points.map((point) => point.session)).toEqual([
      "done",
      "partly",
      "missed",
      "not-logged",
      "rest",
      "rest",
      "open",
    ]);
    expect(points.map((point) => point.sessionsExtra)).toEqual([0, 0, 0, 0, 1, 0, 0]);
    expect(progressSeries(any, "2026-10-04", "2026-10-04", TODAY)[0]?.session).toBe("outside");
  });

  it("counts no miss as an extra session, though a pause that began later that day asks for none", () => {
    const sessions = [session("2026-10-20", { status: "MISSED" }), session("2026-10-21")];
    const pauses = [{ fromOn: "2026-10-20", untilOn: null, level: "TODAY" as const, id: "pause" }];
    const paused = { ...logOn(everyDay, { sessions }), pauses };
    const points = progressSeries(paused, "2026-10-19", "2026-10-21", TODAY);
    expect(points.map((point) => [point.session, point.sessionsExtra])).toEqual([
      ["not-logged", 0],
      ["paused", 0],
      ["paused", 1],
    ]);
  });

  it("keeps the moments apart and draws 0 as a point", () => {
    const reports = [
      pain("2026-10-20", 6, { moment: "BEFORE" }),
      pain("2026-10-20", 0, { moment: "AFTER" }),
      pain("2026-10-20", 3, { moment: "NEXT_MORNING" }),
    ];
    const [point] = progressSeries(log({ pain: reports }), "2026-10-20", "2026-10-20", TODAY);
    expect(point).toMatchObject({
      before: [6],
      during: [],
      after: [0],
      nextMorning: [3],
      daily: [],
      painOfDay: 3,
      reports: 3,
      missing: false,
    });
  });

  it("takes the mean's first days from before the range, and shows none on missing days", () => {
    const reports = eachDay("2026-10-12", "2026-10-18").map((day) => pain(day, 4));
    const points = progressSeries(log({ pain: reports }), "2026-10-18", "2026-10-20", TODAY);
    expect(points.map((point) => [point.painOfDay, point.mean7])).toEqual([
      [4, 4],
      [null, null],
      [null, null],
    ]);
  });

  it("has one point for every day, with null and never 0 for what is missing", () => {
    fc.assert(
      fc.property(logs, (any) => {
        const points = progressSeries(any, FIRST, LAST, LAST);
        expect(points.map((point) => point.date)).toEqual(eachDay(FIRST, LAST));
        for (const point of points) {
          const scores = any.pain.filter((each) => each.localDate === point.date);
          expect(point.painOfDay === null).toBe(scores.length === 0);
          if (point.missing) expect([point.session, point.mean7]).toEqual(["not-logged", null]);
        }
      }),
    );
  });
});

describe("gaps", () => {
  it("are runs of days that asked for a log and got none", () => {
    const any = log({
      sessions: [session("2026-10-19")],
      pain: [pain("2026-10-22", 0)],
    });
    const points = progressSeries(any, "2026-10-19", TODAY, TODAY);
    expect(gaps(points)).toEqual([
      { from: "2026-10-20", to: "2026-10-21", days: 2 },
      { from: "2026-10-23", to: "2026-10-24", days: 2 },
    ]);
  });

  it("cover exactly the missing days", () => {
    fc.assert(
      fc.property(logs, (any) => {
        const points = progressSeries(any, FIRST, LAST, LAST);
        const covered = gaps(points).flatMap((gap) => {
          expect(gap.days).toBe(daysBetween(gap.from, gap.to) + 1);
          return eachDay(gap.from, gap.to);
        });
        expect(covered).toEqual(points.filter((point) => point.missing).map((point) => point.date));
      }),
    );
  });
});

describe("line segments", () => {
  it("join neighbouring days only", () => {
    const values = [1, 0, null, 3, null, null, 2, 2];
    const drawn = lineSegments(values).map((segment) => segment.map((point) => point.value));
    expect(drawn).toEqual([[1, 0], [3], [2, 2]]);
  });

  it("never reach over a missing day, and lose no value", () => {
    const value = fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const segments = lineSegments(values);
        for (const segment of segments) {
          segment.slice(1).forEach((point, i) => {
            expect(point.day - (segment[i]?.day ?? 0)).toBe(1);
          });
        }
        const given = values.map((value, day) => ({ day, value }));
        expect(segments.flat()).toEqual(given.filter(({ value }) => value !== null));
      }),
    );
  });
});

describe("range", () => {
  test.each([
    [null, "6w"],
    ["", "6w"],
    ["2w", "2w"],
    ["12w", "12w"],
    ["all", "all"],
    ["toString", "6w"],
  ])("%j is read as %s", (text, range) => {
    expect(parseRange(text)).toBe(range);
  });

  test.each([
    ["2w", null, "2026-10-12"],
    ["6w", null, "2026-09-14"],
    ["12w", null, "2026-08-03"],
    ["all", null, "2026-10-12"],
    ["all", "2026-10-20", "2026-10-12"],
    ["all", "2026-02-01", "2026-02-01"],
  ] as const)("%s with the first day %j begins on %s", (range, firstDay, from) => {
    expect(rangeDates(range, TODAY, firstDay)).toEqual({ from, to: TODAY });
  });

  it("finds the patient's first day", () => {
    expect(firstDayOf(log({ programs: [] }))).toBeNull();
    expect(firstDayOf(log({ pain: [pain("2026-09-30", 1)] }))).toBe("2026-09-30");
    expect(firstDayOf(log({ sessions: [session("2026-10-12")] }))).toBe("2026-10-05");
  });

  test.each([
    ["nothing lies before the episode", [], null],
    ["a report lies before it", [pain("2026-09-30", 1)], "2026-10-05"],
    ["a report lies before the range too", [pain("2026-09-01", 1)], null],
    ["it began on the day of the first report", [pain("2026-10-05", 1)], null],
  ])("is cut at the episode only where something is left out: %s", (_name, reports, since) => {
    const range = { from: "2026-09-14", to: TODAY };
    expect(withinEpisode(range, log({ pain: reports }))).toEqual({
      from: since ?? range.from,
      to: TODAY,
      since,
    });
  });

  it("is cut where a session lies before the episode, and not without an episode", () => {
    const range = { from: "2026-09-14", to: TODAY };
    const before = { sessions: [session("2026-09-20")] };
    expect(withinEpisode(range, log(before)).since).toBe("2026-10-05");
    expect(withinEpisode(range, log({ ...before, episode: null })).since).toBeNull();
  });
});
