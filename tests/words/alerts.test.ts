import { describe, expect, test } from "vitest";
import type { Alert, AlertEvidence, AlertOf, AlertRule } from "~/domain/alerts/alert";
import type { RevisionChange } from "~/domain/rows";
import { alertWords, readyWords, sinceWords } from "~/words/alerts";

const SINCE = "2026-11-14";

function words<Rule extends AlertRule>(rule: Rule, evidence: AlertEvidence[Rule]) {
  const alert: AlertOf<Rule> = { rule, severity: "high", since: SINCE, key: rule, evidence };
  return alertWords(alert as Alert, (exerciseId) => exerciseId);
}

describe("pain too high", () => {
  const report: AlertEvidence["pain-too-high"] = {
    score: 9,
    on: "2026-11-18",
    moment: "AFTER",
    remarks: null,
    usual: null,
    ceiling: 5,
    isAgreed: true,
    limit: 7,
    reports: 4,
    firstOn: "2026-11-14",
    windowDays: 7,
  };
  const detail = (part: Partial<typeof report>) =>
    words("pain-too-high", { ...report, ...part }).detail;

  test("says how high, when, and how many reports there are", () => {
    expect(words("pain-too-high", report)).toEqual({
      title: "Pain 9 of 10",
      detail:
        "Wed 18 Nov, after the session, above the agreed ceiling of 5. 4 reports this high in the last 7 days, the first on Sat 14 Nov.",
    });
    expect(detail({ reports: 1, moment: "DAILY" })).toBe(
      "Wed 18 Nov, apart from a session, above the agreed ceiling of 5. The only one this high in the last 7 days.",
    );
  });

  test("shows what the patient wrote beside the number, shortened when it is long", () => {
    const beside = (text: string) => ({ remarks: { text, score: 9, on: "2026-11-18" } });
    expect(detail(beside("My foot went numb."))).toMatch(/ Their words: “My foot went numb\.”$/);
    expect(detail(beside("a".repeat(140)))).toMatch(/“a{140}”$/);
    expect(detail(beside("a".repeat(141)))).toMatch(/“a{140} …”$/);
  });

  test("says with which report the words came when it is another one", () => {
    const remarks = { text: "My foot went numb.", score: 7, on: "2026-11-14" };
    expect(detail({ remarks })).toMatch(
      / Their words with a 7 on Sat 14 Nov: “My foot went numb\.”$/,
    );
  });

  test("calls a limit agreed only when somebody agreed it", () => {
    const usual = { isAgreed: false };
    expect(detail(usual)).toContain("after the session, above the usual limit of 5.");
    expect(detail({ ...usual, score: 5 })).toContain("after the session, usual limit 5.");
  });

  test("calls a report above the ceiling only when it is", () => {
    expect(detail({ score: 7, ceiling: 7 })).toContain("after the session, agreed ceiling 7.");
    expect(detail({ score: 8, ceiling: 7 })).toContain(
      "after the session, above the agreed ceiling of 7.",
    );
  });
});

test("pain rising: both means, the logged days and the change of program beside them", () => {
  const rise = { before: 19 / 6, now: 5.5, change: 2.3, loggedBefore: 6, loggedNow: 6 };
  const rising = (revision: AlertEvidence["pain-rising"]["revision"]) =>
    words("pain-rising", { ...rise, windowDays: 7, revision });
  const effectiveOn = "2026-11-13";
  const change: RevisionChange = { kind: "added", exerciseId: "Pigeon" };
  expect(rising({ number: 2, effectiveOn, changes: [change], changeNote: "" })).toEqual({
    title: "Pain up 2.3 points",
    detail:
      "3.2 → 5.5, 7-day means. 6 of 7 days logged. Program changed on Fri 13 Nov: Pigeon added.",
  });
  expect(
    rising({ number: 2, effectiveOn, changes: [change], changeNote: "Sore." }).detail,
  ).toContain("Program changed on Fri 13 Nov: Sore.");
  expect(rising({ number: 1, effectiveOn, changes: [change], changeNote: "" }).detail).toContain(
    " Program began on Fri 13 Nov.",
  );
  expect(rising(null).detail).toBe("3.2 → 5.5, 7-day means. 6 of 7 days logged.");
});

describe("silent", () => {
  const today = "2026-11-19";
  const quiet: AlertEvidence["silent"] = {
    ...{
      days: 9,
      unlogged: 8,
      lastLogOn: "2026-11-10",
      lastPain: [{ score: 3, moment: "AFTER" as const }],
      programBeganOn: null,
      today,
    },
  };

  test.each<[Partial<typeof quiet>, string]>([
    [{}, "Last log Tue 10 Nov: pain 3 after the session. 8 due sessions since then not logged."],
    [
      {
        lastPain: [
          { score: 5, moment: "BEFORE" },
          { score: 0, moment: "AFTER" },
        ],
      },
      "Last log Tue 10 Nov: pain 5 before the session, 0 after the session. 8 due sessions since then not logged.",
    ],
    [{ lastPain: [], unlogged: null }, "Last log Tue 10 Nov."],
    [
      { lastLogOn: null, lastPain: [], programBeganOn: "2026-11-12", unlogged: 1 },
      "No log yet. Program began on Thu 12 Nov. 1 due session since then not logged.",
    ],
  ])("%j", (part, detail) => {
    expect(words("silent", { ...quiet, ...part })).toEqual({ title: "No logs for 9 days", detail });
  });
});

test("low adherence: the figures and the reasons given, if any", () => {
  const counts = { done: 2, partly: 2, missed: 2, notLogged: 7, due: 13, windowDays: 14 };
  const low = (reasons: AlertEvidence["low-adherence"]["reasons"]) =>
    words("low-adherence", { ...counts, reasons });
  expect(
    low([
      { reason: "NO_TIME", count: 2 },
      { reason: "PAIN", count: 1 },
    ]),
  ).toEqual({
    title: "2 of 13 sessions done",
    detail:
      "In the last 14 days: 2 partly, 2 missed, 7 not logged. Reasons given: no time (2), pain (1).",
  });
  expect(low([]).detail).toBe("In the last 14 days: 2 partly, 2 missed, 7 not logged.");
});

test.each([
  ["2026-11-14", "Since Sat 14 Nov"],
  ["2026-08-28", "Since Fri 28 Aug"],
  ["2026-08-27", "For more than 12 weeks"],
  ["2025-11-19", "For more than 12 weeks"],
])("open since %s: %s", (since, text) => {
  expect(sinceWords(since, "2026-11-19")).toBe(text);
});

test.each<[Partial<AlertEvidence["red-flag"]>, string, string]>([
  [
    {},
    "One leg newly numb, without weakness",
    "Sign to call about the same day, ticked on Wed 18 Nov.",
  ],
  [
    { level: "EMERGENCY", note: "My foot." },
    "One leg newly numb, without weakness",
    "Emergency sign, ticked on Wed 18 Nov. Their words: “My foot.”",
  ],
  [
    { level: "BACKGROUND", code: "of-a-later-release" },
    "A warning sign",
    "Background fact, ticked on Wed 18 Nov. It pauses nothing.",
  ],
])("red flag %j", (part, title, detail) => {
  const seen = {
    ...{ code: "numb-leg", level: "TODAY" as const, reportId: "r", on: "2026-11-18" },
    ...{ at: "2026-11-18T22:10:00.000Z", note: null },
  };
  expect(words("red-flag", { ...seen, ...part })).toEqual({ title, detail });
});

test("not settling: each session's two scores, and what counted", () => {
  const sessions = [
    { on: "2026-11-14", before: 3, morning: 5, isUnsettled: true },
    { on: "2026-11-16", before: 2, morning: 2, isUnsettled: false },
    { on: "2026-11-18", before: 0, morning: 4, isUnsettled: true },
  ];
  const seen = { sessions, unsettled: 2, greenMax: 3, isAgreed: true, points: 2, windowDays: 14 };
  expect(words("not-settling", seen)).toEqual({
    title: "Not settled by the next morning in 2 of 3 sessions",
    detail:
      "Sat 14 Nov: 3 before, 5 the next morning. Mon 16 Nov: 2 before, 2 the next morning, settled. Wed 18 Nov: 0 before, 4 the next morning. Counted is a rise of 2 or more, or one above the agreed green limit of 3.",
  });
});

test("not improving: both weeks, the change and the day of the program", () => {
  const seen = {
    first: { mean: 6, from: "2026-10-05", loggedDays: 7 },
    last: { mean: 5.5, to: "2026-11-19", loggedDays: 3 },
    ...{ change: -0.5, greenMax: 3, beganOn: "2026-10-05", day: 46, windowDays: 7 },
  };
  expect(words("not-improving", seen)).toEqual({
    title: "Pain 6.0 → 5.5, not improving",
    detail:
      "First 7 days from Mon 5 Oct: 6.0, 7 of them logged. Last 7 days to Thu 19 Nov: 5.5, 3 of them logged. Change −0.5 points, less than an important one. Day 46 of the program. Review; consider a medical opinion.",
  });
  expect(words("not-improving", { ...seen, change: 0.4 }).detail).toContain(
    "Change +0.4 points, no fall.",
  );
});

test("overdoing: the sessions, the days in a row, and the pain above green", () => {
  const load = { done: 11, due: 7, extra: 4, busiest: null, windowDays: 7 };
  const daysInARow = { from: "2026-11-16", to: "2026-11-18", days: 3 };
  const above = { score: 5, on: "2026-11-18", moment: "AFTER" as const };
  const seen = { load, daysInARow, above, greenMax: 3, windowDays: 7 };
  expect(words("overdoing", seen)).toEqual({
    title: "11 strength sessions where 7 were asked",
    detail:
      "In the last 7 days. Strength on 3 days in a row. Done every day from Mon 16 Nov to Wed 18 Nov, where the schedule leaves a day between. Highest report of these days: 5 after the session, Wed 18 Nov, above the green limit of 3.",
  });
  expect(words("overdoing", { ...seen, load: null, above: null })).toEqual({
    title: "Strength on 3 days in a row",
    detail:
      "Done every day from Mon 16 Nov to Wed 18 Nov, where the schedule leaves a day between.",
  });
});

test.each([
  ["2026-11-19", "Visit on Thu 19 Nov", "That is today."],
  ["2026-11-20", "Visit on Fri 20 Nov", "That is in 1 day."],
  ["2026-11-14", "Visit on Sat 14 Nov", "That was 5 days ago, and no other date is set."],
])("a visit on %s", (on, title, detail) => {
  expect(words("review-due", { on, today: "2026-11-19" })).toEqual({ title, detail });
});

test("a program that ends", () => {
  const seen = { programId: "p", name: "Hip opener", endsOn: "2026-11-21", today: "2026-11-19" };
  expect(words("program-ending", seen)).toEqual({
    title: "Program ends Sat 21 Nov",
    detail: "That is in 2 days. Hip opener: nothing follows it.",
  });
});

test("ready to progress is a question with its figures", () => {
  const seen = { highest: 2, reports: 8, done: 6, due: 7, windowDays: 7 };
  expect(readyWords(seen)).toEqual({
    title: "Ready to progress?",
    detail:
      "In the last 7 days pain was 2 at most in 8 reports, and 6 of 7 sessions were done. You decide: nothing changes by itself.",
  });
});
