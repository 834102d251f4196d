import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, weekdayOf } from "~/domain/calendar/dates";
import { painDays } from "~/domain/pain/pain";
import type { Adherence } from "~/domain/session/adherence";
import { patientTrendSentence, trendSentence } from "~/words/trend";
import { pain } from "../domain/builders";
import { anyScores, daysOf, week } from "../domain/pain/pain-days";

const sessions: Adherence = {
  done: 25,
  partly: 1,
  missed: 0,
  notLogged: 3,
  due: 29,
  ratio: 25 / 29,
};
const nothing: Adherence = { done: 0, partly: 0, missed: 0, notLogged: 0, due: 0, ratio: null };

type Scores = Parameters<typeof daysOf>[0];

const clinic = (scores: Scores, part: Adherence = nothing) =>
  trendSentence({ days: daysOf(scores), sessions: part, since: null });
const patient = (scores: Scores, part: Adherence = nothing) =>
  patientTrendSentence({ days: daysOf(scores), sessions: part, since: null });

describe("the sentence for clinicians", () => {
  const basis = "(means of the first and last 7 days of logs, 7 and 7 reports)";

  test.each<[string, (number | null)[], string]>([
    [
      "falling",
      [...week(6), ...week(3)],
      `Pain fell from 6.0 to 3.0 ${basis}: −3.0, an important change.`,
    ],
    [
      "rising",
      [...week(2), ...week(5)],
      `Pain rose from 2.0 to 5.0 ${basis}: +3.0, an important change.`,
    ],
    [
      "to zero",
      [...week(2), ...week(0)],
      `Pain fell from 2.0 to 0.0 ${basis}: −2.0, an important change.`,
    ],
    ["all zero", [...week(0), ...week(0)], `Pain stayed at 0.0 ${basis}.`],
    ["unchanged", [...week(4), ...week(4)], `Pain stayed at 4.0 ${basis}.`],
    [
      "a third of the start",
      [...week(5), 3, 3, 3, 3, 3, 4, 4],
      `Pain fell from 5.0 to 3.3 ${basis}: −1.7, an important change.`,
    ],
    [
      "small",
      [...week(6), ...week(5)],
      `Pain went from 6.0 to 5.0 ${basis}: −1.0, a small change.`,
    ],
    [
      "small and up",
      [...week(2), 2, 2, 3, 3, 3, 3, 2],
      `Pain went from 2.0 to 2.6 ${basis}: +0.6, a small change.`,
    ],
    ["none", week(null), "No pain reports in this range."],
    [
      "too few",
      [5, null, 4, ...week(null), ...week(null)],
      "Too few pain reports for a comparison: 2 days logged; it takes two separate weeks of 7 days, each with 3 or more of them logged.",
    ],
  ])("%s", (_name, scores, sentence) => {
    expect(clinic(scores, sessions)).toBe(
      `${sentence} 25 of 29 due sessions done, 1 partly, 3 not logged.`,
    );
  });

  it("leaves out what there is none of", () => {
    const missed = { ...nothing, done: 1, missed: 4, due: 5, ratio: 0.2 };
    expect(clinic([null], missed)).toBe(
      "No pain reports in this range. 1 of 5 due sessions done, 4 missed.",
    );
  });

  it("says so when nothing was due", () => {
    expect(clinic(week(null))).toBe("No pain reports in this range. No session was due.");
  });

  it("says where a range was cut", () => {
    const judged = { days: daysOf(week(null)), sessions: nothing, since: "2026-10-05" };
    expect(trendSentence(judged)).toMatch(
      /^Counted from 5 Oct, when this episode of care began\. No pain/,
    );
    expect(patientTrendSentence(judged)).toBe(
      "Counted from 5 Oct, when this treatment began. No pain logs in this time.",
    );
  });
});

describe("words and printed figures", () => {
  const PAIN =
    /^Pain (fell|rose|went|stayed)(?: from (\d+\.\d) to| at) (\d+\.\d) \(.*?\)(?:: ([+−]\d+\.\d), (an important|a small) change)?\./;

  it("never contradict each other, for the clinician", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const sentence = clinic(scores);
        if (/^(Too few|No) pain reports/.test(sentence)) return;
        const [, verb, from, to, change, size] = PAIN.exec(sentence) ?? [];
        expect([sentence, verb]).not.toContain(undefined);
        // Whoever subtracts and weighs the printed figures comes to the printed words. In tenths, to be exact.
        const [start, end] = [from ?? to, to].map((text) => Math.round(Number(text) * 10));
        const tenths = (end ?? 0) - (start ?? 0);
        const printed = Math.round(Number((change ?? "0").replace("−", "-")) * 10);
        expect([sentence, printed]).toEqual([sentence, tenths]);
        const weight = Math.abs(tenths);
        const isImportant = weight >= 20 || (weight >= 10 && weight * 10 >= 3 * (start ?? 0));
        const verbs = isImportant ? (tenths < 0 ? "fell" : "rose") : "went";
        expect([sentence, verb]).toEqual([sentence, tenths === 0 ? "stayed" : verbs]);
        if (tenths !== 0) expect(size).toBe(isImportant ? "an important" : "a small");
      }),
      { numRuns: 300 },
    );
  });

  it("never contradict each other, for the patient", () => {
    const figures = /(\d+(?:\.\d)?)(?: to | at first, )(\d+(?:\.\d)?)/;
    fc.assert(
      fc.property(anyScores, (scores) => {
        const sentence = patient(scores);
        const found = figures.exec(sentence);
        if (found === null) {
          expect(sentence).toMatch(/^(Your pain stayed at|Two weeks of|No pain logs)/);
          return;
        }
        const [start = 0, end = 0] = found.slice(1).map((text) => Math.round(Number(text) * 10));
        const weight = Math.abs(end - start);
        const isImportant = weight >= 20 || (weight >= 10 && weight * 10 >= 3 * start);
        const down = isImportant ? "is down from" : "is a little lower";
        const up = isImportant ? "is up from" : "is a little higher";
        expect(sentence).toContain(end < start ? down : up);
        expect(sentence.includes("small change")).toBe(!isImportant);
      }),
      { numRuns: 300 },
    );
  });

  it("call no change noise, and say no error of a single score", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const said = clinic(scores) + patient(scores);
        expect(said).not.toMatch(/noise|chance|error|1\.8 points/);
      }),
    );
  });
});

test("who reports on Monday, Wednesday and Friday reads the same on seven days running", () => {
  for (const score of [0, 4, 7]) {
    const monday = "2026-10-05";
    const reports = Array.from({ length: 70 }, (_, i) => addDays(monday, i))
      .filter((day) => [1, 3, 5].includes(weekdayOf(day)))
      .map((day) => pain(day, score));
    for (const weeks of [2, 6, 9]) {
      const readings = Array.from({ length: 7 }, (_, i) => {
        const today = addDays(monday, 60 + i);
        const logged = reports.filter(({ localDate }) => localDate <= today);
        const days = painDays(logged, addDays(today, 1 - 7 * weeks), today);
        return trendSentence({ days, sessions: nothing, since: null });
      });
      expect(new Set(readings)).toEqual(
        new Set([
          `Pain stayed at ${score}.0 (means of the first and last 7 days of logs, 3 and 3 reports). No session was due.`,
        ]),
      );
    }
  }
});

describe("the sentence for patients", () => {
  test.each<[string, (number | null)[], string]>([
    [
      "falling",
      [...week(6), ...week(3)],
      "Your pain is down from about 6 to 3 (average of your first and your last 7 days of logs).",
    ],
    ["rising", [...week(2), ...week(5)], "Your pain is up from about 2 to 5"],
    ["zero", [...week(0), ...week(0)], "Your pain stayed at 0"],
    ["unchanged", [...week(4), ...week(4)], "Your pain stayed at 4"],
    ["small", [...week(6), ...week(5)], "Your pain is a little lower: 6 at first, 5 now"],
    ["small and up", [...week(6), ...week(7)], "Your pain is a little higher: 6 at first, 7 now"],
    ["none", week(null), "No pain logs in this time."],
    ["too few", [5, null, null], "You have logged 1 day so far."],
  ])("%s", (_name, scores, part) => {
    expect(patient(scores, sessions)).toContain(part);
  });

  it("never blames and never cheers", () => {
    for (const scores of [week(null), [...week(2), ...week(9)], [...week(6), ...week(0)]]) {
      const words = patient(scores, { ...sessions, done: 0, partly: 0, missed: 9 });
      expect(words).not.toMatch(/miss|not logged|!|only/i);
    }
  });

  test.each<[Partial<Adherence>, string]>([
    [{}, " You did 25 of 29 sessions, and part of 1 more."],
    [{ partly: 0 }, " You did 25 of 29 sessions."],
    [{ done: 0, partly: 3 }, " You did part of 3 of 29 sessions."],
    [{ done: 0, partly: 0 }, ""],
  ])("tells what was done: %j", (part, words) => {
    expect(patient(week(null), { ...sessions, ...part })).toBe(
      `No pain logs in this time.${words}`,
    );
  });
});
