import { describe, expect, test } from "vitest";
import type { Alert, AlertEvidence, AlertOf, AlertRule } from "~/domain/alerts/alert";
import type { RevisionChange } from "~/domain/rows";
import { alertWords, sinceWords } from "~/words/alerts";

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
