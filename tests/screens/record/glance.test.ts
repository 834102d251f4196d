import { describe, expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { addDays } from "~/domain/calendar/dates";
import { overviewPage } from "~/screens/record/overview-page";
import { log, pain } from "../../domain/builders";

const TODAY = "2026-10-18";

/** Two weeks of one score a day: the first seven days, then the last seven. */
function factsOf(first: number, last: number) {
  const scores = [...Array(7).fill(first), ...Array(7).fill(last)] as number[];
  const reports = scores.map((score, i) => pain(addDays(TODAY, i - 13), score));
  const rows = {
    ...{ patientId: "p", today: TODAY, goal: null, nextVisitOn: null, dischargedOn: null },
    ...{ log: log({ pain: reports }) },
  };
  return overviewPage(rows, builtInExercises, "2w").glance.facts;
}

describe("the trend at a glance", () => {
  test.each([
    ["an important fall", 6, 2, "fell", "Pain 6.0 → 2.0, an important change."],
    ["an important rise from a low baseline", 2, 3, "rose", "Pain 2.0 → 3.0, an important change."],
    // From 8 it takes 3 points: 2 are beyond the error of measurement, and not important.
    ["a fall short of important", 8, 6, "fell", "Pain 8.0 → 6.0, no important change."],
    ["no change", 4, 4, "steady", "Pain 4.0 → 4.0, no important change."],
    ["no pain at either end", 0, 0, "steady", "Pain 0.0 → 0.0, no important change."],
  ])("%s", (_what, first, last, kind, text) => {
    expect(factsOf(first, last)).toContainEqual({ kind, text });
  });
});
