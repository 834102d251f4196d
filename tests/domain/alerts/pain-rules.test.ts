import { describe, expect, it, test } from "vitest";
import { heldSince } from "~/domain/alerts/alert";
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
    [7, "DAILY", true],
    [6, "NEXT_MORNING", false],
    [5, "DURING", false],
    [6, "DURING", true],
    [5, "AFTER", false],
    [6, "AFTER", true],
    [0, "AFTER", false],
  ])("%i %s with a ceiling of 5: %j", (score, moment, opens) => {
    expect(painTooHigh(steady([pain(TODAY, score, { moment })]), TODAY) !== null).toBe(opens);
  });

  test.each([
    [0, true],
    [6, true],
    [7, false],
    [-1, false],
  ])("a report of %i days ago: %j", (days, opens) => {
    expect(painTooHigh(steady([pain(ago(days), 9)]), TODAY) !== null).toBe(opens);
  });

  it("shows the highest report, and since when there are such", () => {
    const reports = [pain(ago(5), 7), pain(ago(3), 9), pain(ago(1), 9), pain(TODAY, 8)];
    expect(painTooHigh(steady(reports), TODAY)).toEqual({
      rule: "pain-too-high",
      severity: "high",
      title: "Pain 9 of 10",
      detail:
        "Wed 18 Nov, after the session, above the ceiling of 5. 4 reports this high in the last 7 days, the first on Sat 14 Nov.",
      since: ago(5),
      evidence: { score: 9, ceiling: 5, limit: 7, reports: 4 },
    });
  });

  it("shows what the patient wrote beside the number, shortened when it is long", () => {
    const detail = (note: string) =>
      painTooHigh(steady([pain(TODAY, 8, { note })]), TODAY)?.detail ?? "";
    expect(detail("My foot went numb.")).toMatch(/ Their words: “My foot went numb\.”$/);
    expect(detail("a".repeat(141))).toMatch(/“a{140} …”$/);
  });

  it("shows the newest of equals, by the day it is about, and says when it is the only one", () => {
    const sentLater = pain(ago(3), 8, { at: new Date(`${TODAY}T09:00:00Z`) });
    const detail = (reports: PainRow[]) => painTooHigh(steady(reports), TODAY)?.detail;
    expect(detail([sentLater, pain(ago(2), 8)])).toContain("Tue 17 Nov, after");
    const evening = pain(ago(2), 8, { at: new Date(`${ago(2)}T21:00:00Z`), moment: "DAILY" });
    expect(detail([pain(ago(2), 8), evening])).toContain("Tue 17 Nov, apart from a session");
    expect(detail([sentLater])).toBe(
      "Mon 16 Nov, after the session, above the ceiling of 5. The only one this high in the last 7 days.",
    );
  });

  it("calls a report above the ceiling only when it is", () => {
    const limits = { greenMax: 3, ceiling: 7 };
    const detail = (score: number) =>
      painTooHigh({ limits, pain: [pain(TODAY, score)] }, TODAY)?.detail;
    expect(detail(7)).toContain("after the session, ceiling 7.");
    expect(detail(8)).toContain("after the session, above the ceiling of 7.");
  });

  it("follows the episode's own ceiling and the clinic's own limit", () => {
    const five = { ...steady([pain(TODAY, 5)]), limits: { greenMax: 2, ceiling: 4 } };
    expect(painTooHigh(five, TODAY)).not.toBeNull();
    const daily = steady([pain(TODAY, 6, { moment: "DAILY" })]);
    expect(painTooHigh(daily, TODAY, { score: 6, lookBackDays: 7 })).not.toBeNull();
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
    const changed = program({
      revisions: [
        revision(),
        revision({ id: "rev-2", number: 2, effectiveOn: ago(6), changeNote: "Hold 30 → 45 s." }),
      ],
    });
    const scores = [3, 3, 3, 3, 3, 4, null, 5, 5, 6, null, 6, 6, 5];
    const alert = painRising({ programs: [changed], pain: ending(scores) }, TODAY);
    expect(alert).toMatchObject({
      title: "Pain up 2.3 points",
      detail:
        "3.2 → 5.5, 7-day means. 6 of 7 days logged. Program changed on Fri 13 Nov: Hold 30 → 45 s.",
    });
    expect(alert?.evidence).toMatchObject({ change: 2.3, loggedBefore: 6, loggedNow: 6 });
  });

  it("names a program that began in the last 7 days, and not an older change", () => {
    const rising = ending([...week(2), ...week(6)]);
    const began = (startsOn: string) => [
      program({ startsOn, revisions: [revision({ effectiveOn: startsOn })] }),
    ];
    const detail = (startsOn: string) =>
      painRising({ programs: began(startsOn), pain: rising }, TODAY)?.detail;
    expect(detail(ago(6))).toContain("Program began on Fri 13 Nov.");
    expect(detail(ago(7))).toBe("2.0 → 6.0, 7-day means. 7 of 7 days logged.");
  });

  it("is waiting since the first day on which the rule held", () => {
    const scores = [...week(2), ...week(2), ...Array.from({ length: 6 }, () => 8)];
    // Two days of 8 among 2s make a mean of 3.7, up 1.7; the third makes it 4.6, up 2.6.
    expect(painRising(steady(ending(scores)), TODAY)?.since).toBe(ago(3));
  });

  it("looks for that day at most a week back", () => {
    expect(heldSince(() => true, TODAY, 7)).toBe(ago(7));
    expect(heldSince((day) => day >= ago(2), TODAY, 7)).toBe(ago(2));
    expect(heldSince(() => false, TODAY, 7)).toBe(TODAY);
  });
});
