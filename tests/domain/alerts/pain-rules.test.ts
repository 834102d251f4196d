import { describe, expect, it, test } from "vitest";
import { heldSince, runKey } from "~/domain/alerts/alert";
import { painRising } from "~/domain/alerts/pain-rising";
import { painTooHigh } from "~/domain/alerts/pain-too-high";
import { addDays, eachDay } from "~/domain/calendar/dates";
import type { PainMoment, PainRow } from "~/domain/rows";
import { log, pain, program, revision, session } from "../builders";

const TODAY = "2026-11-19";
const ago = (days: number) => addDays(TODAY, -days);
/** A report on each day, oldest first, the last one today. */
const ending = (scores: (number | null)[]): PainRow[] =>
  scores.flatMap((score, i) =>
    score === null ? [] : [pain(ago(scores.length - 1 - i), score, { moment: "DAILY" })],
  );
const everyDayDone = eachDay("2026-10-05", TODAY).map((day) => session(day));
/** A patient with nothing to complain of but the given pain. */
const steady = (reports: PainRow[]) => log({ sessions: everyDayDone, pain: reports });

describe("pain too high", () => {
  test.each<[number, PainMoment, boolean]>([
    [7, "BEFORE", true],
    [6, "BEFORE", false],
    [5, "DURING", false],
    [6, "DURING", true],
    [5, "AFTER", false],
    [6, "AFTER", true],
    [5, "NEXT_MORNING", false],
    [6, "NEXT_MORNING", true],
    [5, "DAILY", false],
    [6, "DAILY", true],
    [0, "AFTER", false],
  ])("%i %s with a ceiling of 5: %j", (score, moment, opens) => {
    expect(painTooHigh(steady([pain(TODAY, score, { moment })]), TODAY) !== null).toBe(opens);
  });

  test.each([
    [0, true],
    [6, true],
    [7, false],
    // Written in a zone that is ahead of the one the patient is in now.
    [-1, true],
  ])("a report of %i days ago: %j", (days, opens) => {
    expect(painTooHigh(steady([pain(ago(days), 9)]), TODAY) !== null).toBe(opens);
  });

  it("holds the highest report, and since when there are such", () => {
    const remarks = "My foot went numb.";
    const reports = [pain(ago(5), 7), pain(ago(3), 9), pain(ago(1), 9, { note: remarks })];
    const latest = pain(TODAY, 8);
    expect(painTooHigh(steady([...reports, latest]), TODAY)).toEqual({
      rule: "pain-too-high",
      severity: "high",
      since: ago(5),
      key: `pain-too-high:${latest.id}`,
      evidence: {
        ...{
          score: 9,
          on: ago(1),
          moment: "AFTER",
          ceiling: 5,
          isAgreed: false,
          usual: null,
          limit: 7,
        },
        remarks: { text: remarks, score: 9, on: ago(1) },
        ...{ reports: 4, firstOn: ago(5), windowDays: 7 },
      },
    });
  });

  it("holds the words beside the highest report that has any, those of its session too", () => {
    const remarksOf = (reports: PainRow[]) => {
      const noted = session(ago(2), { id: "noted", note: "Both legs." });
      const found = painTooHigh(log({ sessions: [noted], pain: reports }), TODAY);
      return found?.evidence.remarks;
    };
    const [nine, eight] = [pain(ago(1), 9), pain(ago(2), 8, { sessionLogId: "noted" })];
    const seven = pain(ago(3), 7, { note: "Own words." });
    expect(remarksOf([nine])).toBeNull();
    expect(remarksOf([nine, eight, seven])).toEqual({ text: "Both legs.", score: 8, on: ago(2) });
    expect(remarksOf([nine, seven])).toEqual({ text: "Own words.", score: 7, on: ago(3) });
    expect(remarksOf([{ ...eight, note: "On the stairs." }])?.text).toBe("On the stairs.");
  });

  it("has been open since the first day of an unbroken run, counted back 12 weeks", () => {
    const mornings = (from: number, to: number) =>
      eachDay(ago(from), ago(to)).map((day) => pain(day, 6, { moment: "NEXT_MORNING" }));
    const since = (reports: PainRow[]) => painTooHigh(steady(reports), TODAY)?.since;
    expect(since(mornings(15, 0))).toBe(ago(15));
    // A report keeps the rule for seven days: 6 days without one are no gap, 7 are.
    expect(since([...mornings(30, 20), ...mornings(13, 0)])).toBe(ago(30));
    expect(since([...mornings(30, 20), ...mornings(12, 0)])).toBe(ago(12));
    expect(since(mornings(83, 0))).toBe(ago(83));
    expect(since(mornings(120, 0))).toBe(ago(84));
  });

  it("holds the newest of equals, by the day it is about", () => {
    const sentLater = pain(ago(3), 8, { at: new Date(`${TODAY}T09:00:00Z`) });
    const shown = (reports: PainRow[]) => painTooHigh(steady(reports), TODAY)?.evidence;
    expect(shown([sentLater, pain(ago(2), 8)])).toMatchObject({ on: ago(2), moment: "AFTER" });
    const evening = pain(ago(2), 8, { at: new Date(`${ago(2)}T21:00:00Z`), moment: "DAILY" });
    expect(shown([pain(ago(2), 8), evening])).toMatchObject({ on: ago(2), moment: "DAILY" });
  });

  it("keeps its key until one more such report comes in, also when the highest is too old", () => {
    const [first, second] = [pain(ago(5), 9), pain(ago(4), 8)];
    const key = (reports: PainRow[], today: string) => painTooHigh(steady(reports), today)?.key;
    const answered = key([first, second], TODAY);
    expect(key([first, second], addDays(TODAY, 2))).toBe(answered);
    expect(key([first, second, pain(TODAY, 3)], TODAY)).toBe(answered);
    expect(key([first, second, pain(TODAY, 7)], TODAY)).not.toBe(answered);
  });

  it("follows the episode's own ceiling and the clinic's own limit", () => {
    const five = { ...steady([pain(TODAY, 5)]), limits: { greenMax: 2, ceiling: 4 } };
    expect(painTooHigh(five, TODAY)).not.toBeNull();
    const before = steady([pain(TODAY, 6, { moment: "BEFORE" })]);
    expect(painTooHigh(before, TODAY, { score: 6, lookBackDays: 7 })).not.toBeNull();
  });
});

describe("pain rising", () => {
  const week = (score: number | null) => Array.from({ length: 7 }, () => score);

  test.each<[string, (number | null)[], boolean]>([
    ["up 2 exactly", [...week(3), ...week(5)], true],
    ["up 2 from nothing", [...week(0), ...week(2)], true],
    ["up a little less", [...week(3), 5, 5, 5, 5, 5, 5, 4], false],
    ["down", [...week(5), ...week(3)], false],
    [
      "3 days in each week",
      [3, null, 3, null, null, null, 3, null, 5, null, 5, null, 5, null],
      true,
    ],
    ["2 days before", [3, null, null, null, null, null, 3, ...week(5)], false],
    ["2 days now", [...week(3), null, 5, null, 5, null, null, null], false],
    ["nothing before", [...week(null), ...week(9)], false],
  ])("%s: %s", (_name, scores, opens) => {
    expect(painRising(steady(ending(scores)), TODAY) !== null).toBe(opens);
  });

  it("gives both means, the logged days and the change of program beside them", () => {
    const second = { number: 2, effectiveOn: ago(6), changes: null, changeNote: "Longer holds." };
    const changed = program({ revisions: [revision(), revision({ id: "rev-2", ...second })] });
    const scores = [3, 3, 3, 3, 3, 4, null, 5, 5, 6, null, 6, 6, 5];
    expect(painRising({ programs: [changed], pain: ending(scores) }, TODAY)?.evidence).toEqual({
      ...{ before: 19 / 6, now: 5.5, change: 2.3, loggedBefore: 6, loggedNow: 6, windowDays: 7 },
      revision: second,
    });
  });

  it("names a program that began in the last 7 days, and not an older change", () => {
    const rising = ending([...week(2), ...week(6)]);
    const began = (startsOn: string) => [
      program({ startsOn, revisions: [revision({ effectiveOn: startsOn })] }),
    ];
    const named = (startsOn: string) =>
      painRising({ programs: began(startsOn), pain: rising }, TODAY)?.evidence.revision;
    expect(named(ago(6))).toMatchObject({ number: 1, effectiveOn: ago(6) });
    expect(named(ago(7))).toBeNull();
  });

  it("is waiting since the first day on which the rule held", () => {
    const scores = [...week(2), ...week(2), ...Array.from({ length: 6 }, () => 8)];
    // Two days of 8 among 2s make a mean of 3.7, up 1.7; the third makes it 4.6, up 2.6.
    expect(painRising(steady(ending(scores)), TODAY)?.since).toBe(ago(3));
  });

  it("is waiting for weeks when it goes on rising", () => {
    // Two more points a week, for five weeks.
    const scores = [0, 2, 4, 6, 8, 10].flatMap(week);
    expect(painRising(steady(ending(scores)), TODAY)?.since).toBe(ago(28));
  });

  it("counts a report under tomorrow's date at once", () => {
    const scores = [...week(3), 3, 3, 3, 3, 6, 6, 7];
    const late = [...ending(scores), pain(addDays(TODAY, 1), 9)];
    expect(painRising(steady(ending(scores)), TODAY)).toBeNull();
    expect(painRising(steady(late), TODAY)).not.toBeNull();
  });

  it("has one key for the week in which it began, however long it goes on", () => {
    expect(painRising(steady(ending([...week(2), ...week(6)])), TODAY)).toMatchObject({
      since: ago(3),
      key: "pain-rising:2026-11-16",
    });
    expect(runKey("low-adherence", "2026-11-22")).toBe("low-adherence:2026-11-16");
    expect(runKey("low-adherence", "2026-11-23")).toBe("low-adherence:2026-11-23");
  });

  it("looks for that day at most a week back", () => {
    expect(heldSince(() => true, TODAY, 7)).toBe(ago(7));
    expect(heldSince((day) => day >= ago(2), TODAY, 7)).toBe(ago(2));
    expect(heldSince(() => false, TODAY, 7)).toBe(TODAY);
  });
});
