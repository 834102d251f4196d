import { describe, expect, test } from "vitest";
import { type JudgedChange, judge, judgeScores } from "~/domain/measures/judgement";
import type { Answers, BuiltInMeasure } from "~/domain/measures/rows";
import { builtInScale } from "~/domain/measures/scale";
import { builtInScore, lefsItems } from "~/domain/measures/score";
import { isImportantChange } from "~/domain/pain/pain";

/** Every line is one of the sheet in docs/clinical/measures.md, reckoned by hand there. */

type Taken = { answers: Answers; pelvisHeld?: boolean | null; version?: number };

const taken = (measure: BuiltInMeasure, { answers, pelvisHeld = null, version = 1 }: Taken) => ({
  ...{ version, answers, pelvisHeld, score: builtInScore(measure, answers) },
});

function judged(measure: BuiltInMeasure, first: Taken, last: Taken | null): JudgedChange {
  const scale = builtInScale(measure);
  return judge(scale, taken(measure, first), last && taken(measure, last));
}

const said = ({ from, to, change, judgement, whyNot }: JudgedChange) => [
  ...[from, to, change, judgement, whyNot],
];

describe("PSFS", () => {
  const start = { film: 3, run: 2, socks: 5 };

  test.each<[string, Answers, Answers | null, unknown[]]>([
    [
      "three the same",
      start,
      { film: 7, run: 4, socks: 8 },
      [3.3, 6.3, 3, "better-beyond-error", null],
    ],
    [
      "still within error",
      start,
      { film: 4, run: 2, socks: 6 },
      [3.3, 4, 0.7, "within-error", null],
    ],
    ["just 2.0", start, { film: 5, run: 4, socks: 7 }, [3.3, 5.3, 2, "better-beyond-error", null]],
    ["1.7 of 2.0", start, { film: 5, run: 4, socks: 6 }, [3.3, 5, 1.7, "within-error", null]],
    [
      "worse",
      { film: 7, run: 6, socks: 8 },
      { film: 4, run: 4, socks: 6 },
      [7, 4.7, -2.3, "worse-beyond-error", null],
    ],
    [
      "one replaced: two in both",
      { film: 4, run: 2, socks: 3 },
      { film: 6, stairs: 1, socks: 6 },
      [3.5, 6, 2.5, "not-judged", "activities"],
    ],
    [
      "one in both, by 3",
      start,
      { film: 6, stairs: 1, lift: 2 },
      [3, 6, 3, "better-beyond-error", null],
    ],
    ["one in both, by 2", start, { film: 5, stairs: 1, lift: 2 }, [3, 5, 2, "within-error", null]],
    [
      "none in both",
      start,
      { stairs: 9, lift: 9, sit: 9 },
      [null, null, null, "not-judged", "activities"],
    ],
    [
      "a fourth one came in",
      start,
      { film: 7, run: 4, socks: 8, stairs: 0 },
      [3.3, 6.3, 3, "better-beyond-error", null],
    ],
    [
      "one left out is not 0",
      { ...start, sit: 2 },
      { film: 7, run: 4, socks: 8 },
      [3.3, 6.3, 3, "better-beyond-error", null],
    ],
    [
      "0 is an answer",
      { film: 0, run: 0, socks: 0 },
      { film: 0, run: 0, socks: 6 },
      [0, 2, 2, "better-beyond-error", null],
    ],
    ["one measurement", start, null, [3.3, null, null, "not-judged", "only-one"]],
  ])("%s", (_, first, last, expected) => {
    expect(said(judged("psfs", { answers: first }, last && { answers: last }))).toEqual(expected);
  });

  test("with fewer than three answers has no score", () => {
    expect(builtInScore("psfs", { film: 3, run: 2 })).toBeNull();
  });

  test("is not compared with another version", () => {
    const last = { answers: start, version: 2 };
    expect(judged("psfs", { answers: start }, last).whyNot).toBe("version");
  });
});

describe("LEFS", () => {
  /** So many points, from the first item on. */
  const lefs = (points: number, items: readonly string[] = lefsItems): Answers =>
    Object.fromEntries(items.map((id, i) => [id, Math.max(0, Math.min(4, points - i * 4))]));

  test.each<[string, Answers, Answers, unknown[], boolean]>([
    ["12 up", lefs(51), lefs(63), [51, 63, 12, "better-beyond-error", null], true],
    ["9 up", lefs(51), lefs(60), [51, 60, 9, "better-beyond-error", null], true],
    ["8 up", lefs(51), lefs(59), [51, 59, 8, "within-error", null], false],
    ["9 down", lefs(60), lefs(51), [60, 51, -9, "worse-beyond-error", null], false],
    [
      "18 of 20 answered",
      lefs(51),
      lefs(63, lefsItems.slice(2)),
      [51, null, null, "not-judged", "no-score"],
      false,
    ],
    ["all 0 is a score", lefs(0), lefs(8), [0, 8, 8, "within-error", null], false],
  ])("%s", (_, first, last, expected, isImportant) => {
    const found = judged("lefs", { answers: first }, { answers: last });
    expect(said(found)).toEqual(expected);
    expect(found.isImportant).toBe(isImportant);
  });
});

describe("modified Thomas test", () => {
  const held = (degrees: number) => ({ answers: { degrees }, pelvisHeld: true });

  test.each<[string, Taken, Taken, unknown[]]>([
    ["8° is no finding", held(-12), held(-4), [-12, -4, 8, "within-error", null]],
    ["18° is none", held(-20), held(-2), [-20, -2, 18, "within-error", null]],
    ["19° is one", held(-20), held(-1), [-20, -1, 19, "better-beyond-error", null]],
    ["worse by 19°", held(-1), held(-20), [-1, -20, -19, "worse-beyond-error", null]],
    [
      "held once only",
      held(-30),
      { answers: { degrees: 0 }, pelvisHeld: false },
      [-30, 0, 30, "not-judged", "pelvis"],
    ],
    [
      "not said the first time",
      { answers: { degrees: -30 } },
      held(0),
      [-30, 0, 30, "not-judged", "pelvis"],
    ],
    [
      "held neither time",
      { answers: { degrees: -30 }, pelvisHeld: false },
      { answers: { degrees: 0 }, pelvisHeld: false },
      [-30, 0, 30, "not-judged", "pelvis"],
    ],
  ])("%s", (_, first, last, expected) => {
    expect(said(judged("thomas", first, last))).toEqual(expected);
  });
});

test.each([
  ["3 more", 11, 14, "better-beyond-error"],
  ["2 more", 11, 13, "within-error"],
  ["3 fewer", 14, 11, "worse-beyond-error"],
])("30-second sit to stand, %s", (_, first, last, word) => {
  const answers = (stands: number) => ({ answers: { stands, practice: 1 } });
  const found = judged("sit-to-stand", answers(first), answers(last));
  expect([found.judgement, found.isImportant]).toEqual([word, false]);
});

test("a change that somebody rates themselves gets no word, and neither do signs", () => {
  const rated = judged("groc", { answers: { rating: 1 } }, { answers: { rating: 7 } });
  expect(said(rated)).toEqual([1, 7, 6, "not-judged", "no-word"]);
  const signs = judged("signs", { answers: { "knee-pain": 1 } }, { answers: { "knee-pain": 0 } });
  expect(signs.whyNot).toBe("no-word");
});

test("an instrument without a known error is not judged, and lower can be better", () => {
  const scores = { from: 40, to: 20 };
  const lower = { direction: "lower-better", important: 15 } as const;
  expect(judgeScores({ ...lower, error: null }, scores).whyNot).toBe("no-error");
  const found = judgeScores({ ...lower, error: 10 }, scores);
  expect([found.judgement, found.isImportant]).toEqual(["better-beyond-error", true]);
});

describe("pain, means of windows", () => {
  test.each([
    [2, 1, true],
    [2, 1.1, false],
    [2, 3, true],
    [5, 3.5, true],
    [5, 3.6, false],
    [5, 3, true],
    [8, 6, true],
    [8, 6.1, false],
    [8, 10, true],
  ])("from %d to %d: important %s", (from, to, expected) => {
    expect(isImportantChange(from, to)).toBe(expected);
  });
});
