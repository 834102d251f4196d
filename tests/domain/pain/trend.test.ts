import { describe, expect, it, test } from "vitest";
import { addDays } from "~/domain/calendar/dates";
import { painDays } from "~/domain/pain/pain";
import { painTrend } from "~/domain/pain/trend";
import type { Adherence } from "~/domain/session/adherence";
import { patientTrendSentence, trendSentence } from "~/words/trend";
import { pain } from "../builders";

const FROM = "2026-10-05";

/** One entry a day: a score, several, or nothing. */
const days = (scores: (number | number[] | null)[]) =>
  painDays(
    scores.flatMap((entry, i) =>
      [entry ?? []].flat().map((score) => pain(addDays(FROM, i), score)),
    ),
    FROM,
    addDays(FROM, scores.length - 1),
  );

const week = (score: number | null) => Array.from({ length: 7 }, () => score);
const sessions: Adherence = {
  done: 25,
  partly: 1,
  missed: 0,
  notLogged: 3,
  due: 29,
  ratio: 25 / 29,
};
const nothing: Adherence = { done: 0, partly: 0, missed: 0, notLogged: 0, due: 0, ratio: null };

describe("painTrend", () => {
  it("compares the ends with their reports and logged days", () => {
    const trend = painTrend(days([6, [5, 7], 6, null, null, null, null, ...week(9), ...week(2)]));
    expect(trend).toEqual({
      first: { mean: 6, reports: 4, loggedDays: 3 },
      last: { mean: 2, reports: 7, loggedDays: 7 },
      change: -4,
      important: true,
    });
  });

  it("starts with the first report, not with the empty weeks before it", () => {
    const trend = painTrend(days([...week(null), ...week(4), ...week(2)]));
    expect(trend?.first.mean).toBe(4);
  });

  test.each<[string, (number | null)[]]>([
    ["no report at all", week(null)],
    ["ends that overlap", [...week(5), ...week(5).slice(1)]],
    ["too few at the start", [5, 5, ...week(null), ...week(4)]],
    ["too few at the end", [...week(5), ...week(null), 4, 4, null, null, null, null, null]],
  ])("is unknown with %s", (_name, scores) => {
    expect(painTrend(days(scores))).toBeNull();
  });

  it("counts zeros as reports", () => {
    expect(painTrend(days([...week(2), ...week(0)]))?.last).toMatchObject({ mean: 0, reports: 7 });
  });
});

describe("the sentence for clinicians", () => {
  const basis = "(means of the first and last 7 days, 7 and 7 reports)";

  test.each<[string, (number | null)[], string]>([
    ["falling", [...week(6), ...week(3)], `Pain fell from 6.0 to 3.0 ${basis}.`],
    ["rising", [...week(2), ...week(5)], `Pain rose from 2.0 to 5.0 ${basis}.`],
    ["to zero", [...week(2), ...week(0)], `Pain fell from 2.0 to 0.0 ${basis}.`],
    ["all zero", [...week(0), ...week(0)], `Pain stayed at 0 ${basis}.`],
    [
      "steady",
      [...week(6), ...week(5)],
      `Pain was steady, 6.0 to 5.0 ${basis}: −1.0 is within the change that counts as noise, under 1.8 points.`,
    ],
    [
      "beyond the error of measurement, but not important",
      [...week(8), ...week(6)],
      `Pain fell from 8.0 to 6.0 ${basis}, short of the 3 points that count as important from there.`,
    ],
    [
      "within the error of measurement",
      [...week(8), 7, 7, 6, 6, 6, 6, 6],
      `Pain was steady, 8.0 to 6.3 ${basis}: −1.7 is within the change that counts as noise, under 1.8 points.`,
    ],
    [
      "steady and low",
      [...week(2), 1, 1, 1, 1, 1, 2, 2],
      `Pain was steady, 2.0 to 1.3 ${basis}: −0.7 is within the change that counts as noise, under 1 point.`,
    ],
    ["none", week(null), "No pain reports in this range."],
    [
      "too few",
      [5, null, 4, ...week(null), ...week(null)],
      "Too few pain reports for a comparison: 2 days logged; it takes 3 in the first and 3 in the last 7 days.",
    ],
  ])("%s", (_name, scores, sentence) => {
    expect(trendSentence(days(scores), sessions)).toBe(
      `${sentence} 25 of 29 due sessions done, 1 partly, 3 not logged.`,
    );
  });

  it("leaves out what there is none of", () => {
    const missed = { ...nothing, done: 1, missed: 4, due: 5, ratio: 0.2 };
    expect(trendSentence([], missed)).toBe(
      "No pain reports in this range. 1 of 5 due sessions done, 4 missed.",
    );
  });

  it("says so when nothing was due", () => {
    expect(trendSentence(days(week(null)), nothing)).toBe(
      "No pain reports in this range. No session was due.",
    );
  });
});

describe("the sentence for patients", () => {
  test.each<[string, (number | null)[], string]>([
    ["falling", [...week(6), ...week(3)], "Your pain is down from about 6 to 3"],
    ["rising", [...week(2), ...week(5)], "Your pain is up from about 2 to 5"],
    ["zero", [...week(0), ...week(0)], "Your pain stayed at 0"],
    ["steady", [...week(6), ...week(5)], "Your pain is about the same: 6 at first, 5 now"],
    ["none", week(null), "No pain logs in this time."],
    ["too few", [5, null, null], "You have logged 1 day so far."],
  ])("%s", (_name, scores, part) => {
    expect(patientTrendSentence(days(scores), sessions)).toContain(part);
  });

  it("never blames and never cheers", () => {
    for (const scores of [week(null), [...week(2), ...week(9)], [...week(6), ...week(0)]]) {
      const words = patientTrendSentence(days(scores), {
        ...sessions,
        done: 0,
        partly: 0,
        missed: 9,
      });
      expect(words).not.toMatch(/miss|not logged|!|only/i);
    }
  });

  test.each<[Partial<Adherence>, string]>([
    [{}, " You did 25 of 29 sessions, and part of 1 more."],
    [{ partly: 0 }, " You did 25 of 29 sessions."],
    [{ done: 0, partly: 3 }, " You did part of 3 of 29 sessions."],
    [{ done: 0, partly: 0 }, ""],
  ])("tells what was done: %j", (part, words) => {
    expect(patientTrendSentence(days(week(null)), { ...sessions, ...part })).toBe(
      `No pain logs in this time.${words}`,
    );
  });
});
