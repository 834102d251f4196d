import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays } from "~/domain/calendar/dates";
import { printedChange } from "~/domain/numbers";
import { painByExercise } from "~/domain/pain/exercise-pain";
import { momentTrends } from "~/domain/pain/moment-trends";
import { painDays } from "~/domain/pain/pain";
import { painSites } from "~/domain/pain/pain-sites";
import { settling } from "~/domain/pain/settling";
import { sinceRevision } from "~/domain/pain/since-revision";
import { compareWindows } from "~/domain/pain/windows";
import type { PainMoment, PainRow } from "~/domain/rows";
import { FIRST, LAST, logs } from "../arbitraries";
import { item, log, pain, program, revision, session } from "../builders";

const RANGE = { from: "2026-10-05", to: "2026-10-18" };
const TODAY = "2026-10-18";
const id = (day: number) => `s-prog-${at(day)}-1`;
const at = (day: number) => `2026-10-${String(day).padStart(2, "0")}`;

/** The scores of one session: before, after, next morning; null where none was given. */
function scores(day: number, ...given: (number | null)[]): PainRow[] {
  const moments: PainMoment[] = ["BEFORE", "AFTER", "NEXT_MORNING"];
  return given.flatMap((score, i) => {
    const moment = moments[i] ?? "DAILY";
    const on = moment === "NEXT_MORNING" ? day + 1 : day;
    return score === null ? [] : [pain(at(on), score, { moment, sessionLogId: id(day) })];
  });
}

const FEW = { numRuns: 40 };

describe("settling by the next morning", () => {
  const of = (pairs: PainRow[][], done: number[], today = TODAY) =>
    settling(
      log({ pain: pairs.flat(), sessions: done.map((day) => session(at(day))) }),
      RANGE,
      today,
    );

  // Green ends at 3; from 2 points up a morning counts whatever the light.
  test.each([
    ["lower in the morning", [4, 6, 2], false],
    ["the same, above green", [5, 6, 5], false],
    ["up by 1 within green", [2, 4, 3], false],
    ["up by 1, above green", [3, 3, 4], true],
    ["up by 2 within green", [0, 4, 2], true],
    ["from no pain to no pain", [0, 0, 0], false],
  ])("%s", (_name, [before, after, morning], isUnsettled) => {
    const found = of([scores(6, before ?? 0, after ?? 0, morning ?? 0)], [6]);
    expect(found.pairs).toEqual([
      { sessionLogId: id(6), on: at(6), before, after, morning, isUnsettled },
    ]);
    expect(found.settled).toBe(isUnsettled ? 0 : 1);
  });

  it("counts what is missing, and no session whose morning is still to come", () => {
    const found = of(
      [scores(6, 2, 3, 2), scores(7, 2, null, 5), scores(8, 2, 3, null), scores(9, null, 3, 1)],
      [6, 7, 8, 9, 10, 18],
    );
    expect(found).toMatchObject({ settled: 1, unpaired: 3, lacking: 1 });
    expect(found.pairs.map(({ on, after }) => [on, after])).toEqual([
      [at(6), 3],
      [at(7), null],
    ]);
  });
});

describe("pain by exercise", () => {
  const items = [item(), item({ id: "item-pigeon", exerciseId: "pigeon", position: 2 })];
  const programs = [program({ revisions: [revision({ items })] })];
  const stop = (day: number, status: "PARTLY" | "MISSED" = "PARTLY") =>
    session(at(day), {
      status,
      exercises: [
        {
          itemId: "item-lunge",
          result: status === "MISSED" ? "SKIPPED" : "DONE",
          reason: null,
          easierId: null,
        },
        { itemId: "item-pigeon", result: "SKIPPED", reason: "PAIN", easierId: null },
      ],
    });
  const during = (day: number, score: number, part: Partial<PainRow> = {}) =>
    pain(at(day), score, {
      ...{ moment: "DURING", exerciseId: "pigeon", sessionLogId: id(day) },
      ...part,
    });

  it("counts times with pain of those tried, a stop and its score once", () => {
    const found = painByExercise(
      log({
        programs,
        sessions: [session(at(6)), stop(7), stop(8), stop(9, "MISSED"), session(at(20))],
        pain: [during(7, 6), during(6, 4), during(8, 6), during(20, 9)],
      }),
      RANGE,
    );
    expect(found.exercises).toEqual([
      {
        ...{ exerciseId: "pigeon", painful: 4, tried: 4, stopped: 3 },
        highest: { score: 6, on: at(8) },
      },
    ]);
    expect(found).toMatchObject({ unnamed: 0, sessions: 4 });
  });

  it("takes a score of 0 for no pain, and keeps a score without an exercise apart", () => {
    const found = painByExercise(
      log({
        programs,
        sessions: [session(at(6)), session(at(7), { status: "MISSED" })],
        pain: [during(6, 0), during(6, 3, { exerciseId: null })],
      }),
      RANGE,
    );
    expect(found).toEqual({ exercises: [], unnamed: 1, sessions: 1 });
  });

  test("never more painful or stopped than tried", () => {
    fc.assert(
      fc.property(logs, (all) => {
        const found = painByExercise(all, { from: FIRST, to: LAST });
        for (const { painful, stopped, tried } of found.exercises) {
          expect(painful).toBeLessThanOrEqual(tried);
          expect(stopped).toBeLessThanOrEqual(painful);
        }
      }),
      FEW,
    );
  });
});

describe("since the last revision", () => {
  const later = (part = {}) =>
    revision({
      id: "rev-2",
      number: 2,
      effectiveOn: at(12),
      changes: [{ kind: "order" }],
      ...part,
    });
  const programs = [program({ revisions: [revision(), later()] })];
  const episodeFrom = (day: number) => {
    const { episode } = log();
    return episode && { ...episode, startedOn: at(day) };
  };
  const reports = (days: number[], score: number) => days.map((day) => pain(at(day), score));

  it("holds 7 days before against the first 7 from it on", () => {
    const found = sinceRevision(
      log({
        programs,
        pain: [...reports([5, 6, 7, 11], 6), ...reports([12, 14, 16], 2)],
        sessions: [session(at(6)), session(at(12), { revisionId: "rev-2" })],
      }),
      TODAY,
    );
    expect(found).toMatchObject({
      on: at(12),
      revision: { number: 2 },
      pain: {
        before: { from: at(5), to: at(11), mean: 6, loggedDays: 4, reports: 4, lacking: 0 },
        after: { from: at(12), to: at(18), mean: 2, loggedDays: 3, reports: 3, lacking: 0 },
        ...{ change: -4, important: true },
      },
      sessions: { before: { done: 1, due: 7 }, after: { done: 1, due: 6 } },
    });
  });

  it("says how much is missing, and judges nothing then", () => {
    const found = sinceRevision(
      log({ programs, pain: [...reports([10, 11], 6), ...reports([12, 13, 14], 2)] }),
      TODAY,
    );
    expect(found?.pain).toMatchObject({
      before: { mean: null, loggedDays: 2, lacking: 1 },
      after: { mean: 2, lacking: 0 },
      ...{ change: null, important: false },
    });
  });

  test.each([
    ["the first day of the episode", log()],
    [
      "a revision still to come",
      log({ programs: [program({ revisions: [revision(), later({ effectiveOn: at(20) })] })] }),
    ],
    [
      "one that keeps an exercise in spite of a precaution",
      log({
        programs: [
          program({
            revisions: [revision(), later({ changes: [{ kind: "kept", exerciseId: "lunge" }] })],
          }),
        ],
      }),
    ],
    ["a change from before the episode", log({ programs, episode: episodeFrom(14) })],
  ])("%s is no change", (_name, of) => {
    expect(sinceRevision(of, TODAY)).toBeNull();
  });

  test("the window before stays within the episode", () => {
    const found = sinceRevision(
      log({ programs, episode: episodeFrom(9), pain: reports([5, 6, 7, 8], 9) }),
      TODAY,
    );
    expect(found?.pain.before).toMatchObject({
      from: at(9),
      mean: null,
      loggedDays: 0,
      lacking: 3,
    });
  });
});

test("two windows: the printed change, and none with too few days in one of them", () => {
  fc.assert(
    fc.property(logs, fc.integer({ min: 0, max: 40 }), ({ pain: reports }, start) => {
      const before = { from: addDays(FIRST, start), to: addDays(FIRST, start + 6) };
      const after = { from: addDays(FIRST, start + 7), to: addDays(FIRST, start + 13) };
      const { before: a, after: b, change, important } = compareWindows(reports, before, after);
      expect(change === null).toBe(a.loggedDays < 3 || b.loggedDays < 3);
      if (change === null) expect(important).toBe(false);
      else expect(change).toBe(printedChange(a.mean ?? Number.NaN, b.mean ?? Number.NaN));
      expect(a.lacking).toBe(Math.max(0, 3 - a.loggedDays));
    }),
    FEW,
  );
});

describe("where it hurts", () => {
  it("counts places, own words without their capitals, and what names none", () => {
    const found = painSites(
      [
        pain(at(5), 4, { bodySite: "groin" }),
        pain(at(6), 2, { bodySite: "groin" }),
        pain(at(6), 7, { bodySiteWords: "Left heel " }),
        pain(at(7), 3, { bodySiteWords: "left heel" }),
        pain(at(8), 5),
        pain(at(8), 0, { bodySite: "knee" }),
        pain(at(30), 9, { bodySite: "knee" }),
      ],
      RANGE,
    );
    expect(found).toEqual({
      sites: [
        { bodySite: null, bodySiteWords: "Left heel", reports: 2, highest: 7 },
        { bodySite: "groin", bodySiteWords: null, reports: 2, highest: 4 },
      ],
      ...{ painful: 5, unplaced: 1 },
    });
  });

  it("adds up", () => {
    fc.assert(
      fc.property(logs, ({ pain: reports }) => {
        const { sites, painful, unplaced } = painSites(reports, { from: FIRST, to: LAST });
        const placed = sites.reduce((sum, each) => sum + each.reports, 0);
        expect(placed + unplaced).toBe(painful);
      }),
      FEW,
    );
  });
});

describe("the trend of each moment", () => {
  it("mixes no two moments, and knows nothing of one that was not reported", () => {
    const reports = Array.from({ length: 14 }, (_, i) => [
      pain(addDays(RANGE.from, i), i < 7 ? 2 : 3, { moment: "BEFORE" }),
      pain(addDays(RANGE.from, i), i < 7 ? 6 : 2, { moment: "AFTER" }),
    ]).flat();
    const found = momentTrends(
      painDays([...reports, pain(TODAY, 9, { moment: "DAILY" })], RANGE.from, RANGE.to),
    );
    const of = (moment: PainMoment) => found.find((each) => each.moment === moment);
    expect(of("BEFORE")?.trend).toMatchObject({ change: 1, important: true });
    expect(of("AFTER")?.trend).toMatchObject({ change: -4, important: true });
    expect(of("DAILY")).toEqual({ moment: "DAILY", reports: 1, loggedDays: 1, trend: null });
    expect(of("DURING")).toEqual({ moment: "DURING", reports: 0, loggedDays: 0, trend: null });
  });
});
