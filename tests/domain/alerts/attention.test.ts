import { describe, expect, it } from "vitest";
import { type Alert, compareAttention } from "~/domain/alerts/alert";
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

describe("attention", () => {
  const flare = steady([pain(TODAY, 9)]);

  it("raises nothing for a patient who is doing well", () => {
    expect(attention(steady([pain(ago(1), 2), pain(TODAY, 2)]), TODAY)).toEqual([]);
  });

  it("raises nothing after discharge", () => {
    expect(attention(flare, TODAY)).toHaveLength(1);
    expect(attention(flare, TODAY, { dischargedOn: TODAY })).toEqual([]);
    expect(attention(flare, TODAY, { dischargedOn: addDays(TODAY, 1) })).toHaveLength(1);
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

  it("sorts by severity, then by waiting", () => {
    const alert = (severity: Alert["severity"], since: string) => ({ severity, since });
    const sorted = [
      alert("low", ago(30)),
      alert("high", ago(1)),
      alert("medium", ago(9)),
      alert("critical", TODAY),
      alert("high", ago(3)),
    ].sort(compareAttention);
    expect(sorted.map(({ severity, since }) => [severity, since])).toEqual([
      ["critical", TODAY],
      ["high", ago(3)],
      ["high", ago(1)],
      ["medium", ago(9)],
      ["low", ago(30)],
    ]);
  });
});
