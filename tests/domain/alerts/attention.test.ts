import { describe, expect, it } from "vitest";
import { type Alert, type AlertEvidence, compareAttention } from "~/domain/alerts/alert";
import { attention } from "~/domain/alerts/attention";
import { addDays, eachDay } from "~/domain/calendar/dates";
import type { PainRow } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { log, pain, program, revision, session } from "../builders";

const TODAY = "2026-11-19";
const ago = (days: number) => addDays(TODAY, -days);
/** A patient with nothing to complain of but the given pain. */
const steady = (reports: PainRow[]) =>
  log({ sessions: eachDay("2026-10-05", TODAY).map((day) => session(day)), pain: reports });

/** Seven days of this, after seven of nothing. */
const risingTo = (score: number) =>
  eachDay(ago(13), TODAY).map((day, i) => pain(day, i < 7 ? 0 : score, { moment: "BEFORE" }));

describe("attention", () => {
  const flare = steady([pain(TODAY, 9)]);

  it("raises nothing for a patient who is doing well", () => {
    expect(attention(steady([pain(ago(1), 2), pain(TODAY, 2)]), TODAY)).toEqual([]);
  });

  it.each<[string, PainRow[], string[]]>([
    ["7 at any moment", [pain(TODAY, 7, { moment: "BEFORE" })], ["pain-too-high"]],
    ["6, over the ceiling of the time", [pain(TODAY, 6)], []],
    ["a rise", [...risingTo(6)], []],
    ["silence", [], []],
  ])("after a discharge: %s", (_what, reports, rules) => {
    const found = attention(log({ pain: reports }), TODAY, { dischargedOn: ago(12) });
    expect(found.map((alert) => alert.rule)).toEqual(rules);
  });

  it("takes the day of the discharge as the first one after it", () => {
    const six = steady([pain(TODAY, 6)]);
    expect(attention(six, TODAY, { dischargedOn: TODAY })).toEqual([]);
    expect(attention(six, TODAY, { dischargedOn: addDays(TODAY, 1) })).toHaveLength(1);
  });

  it("still watches pain without a program in force, and says nothing of sessions", () => {
    const stopped = program({ stoppedOn: ago(1) });
    const unlogged = attention({ ...steady([]), programs: [stopped] }, TODAY);
    expect(unlogged).toEqual([]);
    for (const programs of [[stopped], []]) {
      const rules = attention({ ...flare, programs }, TODAY).map((alert) => alert.rule);
      expect(rules).toEqual(["pain-too-high"]);
    }
  });

  it("still watches pain when the last due day has passed, and says no more of sessions", () => {
    const ended = program({ revisions: [revision({ endsOn: ago(1) })] });
    const alerts = attention(log({ programs: [ended], pain: [pain(ago(6), 9)] }), TODAY);
    expect(alerts.map((alert) => alert.rule)).toEqual(["pain-too-high"]);
  });

  it("names low adherence only while the patient is not silent", () => {
    const quiet = log({ sessions: [session(ago(8))] });
    expect(attention(quiet, TODAY).map((alert) => alert.rule)).toEqual(["silent"]);
    const speaks = log({ sessions: [session(ago(8))], pain: [pain(ago(1), 2)] });
    expect(attention(speaks, TODAY).map((alert) => alert.rule)).toEqual(["low-adherence"]);
  });

  it("takes the clinic's own thresholds", () => {
    const thresholds = {
      ...defaultThresholds,
      painTooHigh: { score: 10, lookBackDays: 7 },
    };
    const before = steady([pain(TODAY, 9, { moment: "BEFORE" })]);
    expect(attention(before, TODAY, { thresholds })).toEqual([]);
  });
});

describe("the order of alerts", () => {
  type Case = { rule: Alert["rule"]; severity?: Alert["severity"]; since?: string } & Partial<
    AlertEvidence["pain-too-high"]
  >;
  const words = (text: string) => ({ remarks: { text, score: 7, on: TODAY } });
  const alert = ({ rule, severity = "high", since = TODAY, ...evidence }: Case) =>
    ({
      ...{ rule, severity, since, key: rule },
      evidence: { score: 7, moment: "AFTER", remarks: null, ...evidence },
    }) as Alert;

  it.each<[string, Case, Case]>([
    ["severity", { rule: "low-adherence", severity: "critical" }, { rule: "pain-too-high" }],
    [
      "severity before waiting",
      { rule: "pain-rising" },
      { rule: "silent", severity: "medium", since: ago(70) },
    ],
    [
      "load before silence of the same severity",
      { rule: "overdoing", severity: "medium" },
      { rule: "silent", severity: "medium", since: ago(70) },
    ],
    [
      "load before what was left undone",
      { rule: "overdoing", severity: "low" },
      { rule: "low-adherence", severity: "low", since: ago(70) },
    ],
    ["pain before silence", { rule: "pain-rising" }, { rule: "silent", since: ago(70) }],
    [
      "words before none",
      { rule: "pain-too-high", score: 7, ...words("Numb foot.") },
      { rule: "pain-too-high", score: 10, since: ago(70) },
    ],
    ["a single report before a mean", { rule: "pain-too-high" }, { rule: "pain-rising" }],
    [
      "the higher score",
      { rule: "pain-too-high", score: 9 },
      { rule: "pain-too-high", score: 8, since: ago(70) },
    ],
    [
      "longest waiting",
      { rule: "pain-too-high", since: ago(3) },
      { rule: "pain-too-high", since: ago(1), moment: "DAILY" },
    ],
    [
      "between equals, pain that no stretch explains",
      { rule: "pain-too-high", moment: "DAILY" },
      { rule: "pain-too-high" },
    ],
  ])("%s", (_what, first, second) => {
    const [one, other] = [alert(first), alert(second)];
    expect([other, one].sort(compareAttention)).toEqual([one, other]);
    expect([one, other].sort(compareAttention)).toEqual([one, other]);
    expect(compareAttention(one, one)).toBe(0);
  });
});
