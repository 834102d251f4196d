import { expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import type { AlertRule } from "~/domain/alerts/alert";
import type { AnswerState } from "~/domain/alerts/answers";
import { addDays, eachDay } from "~/domain/calendar/dates";
import type { PatientLog, ProgressRows } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";
import { overviewPage } from "~/screens/record/overview-page";
import { log, pain, redFlag, session } from "../../domain/builders";

const TODAY = "2026-11-19";
const week = eachDay(addDays(TODAY, -6), TODAY);
const good: Partial<PatientLog> = {
  sessions: week.map((day) => session(day)),
  pain: [
    ...week.map((day) => pain(day, 1)),
    pain(addDays(TODAY, -1), 2, { moment: "NEXT_MORNING" }),
  ],
};

function ready(part: Partial<PatientLog> = {}, rows: Partial<ProgressRows> = {}) {
  const whole = {
    ...{ patientId: "p", today: TODAY, goal: null, nextVisitOn: null, dischargedOn: null },
    ...{ log: log({ ...good, ...part }), thresholds: defaultThresholds, ...rows },
  };
  return overviewPage(whole, builtInExercises, "2w").ready;
}

test("a record suggests a step up with its figures", () => {
  expect(ready()).toEqual({
    title: "Ready to progress?",
    detail:
      "In the last 7 days pain was 2 at most in 8 reports, and 7 of 7 sessions were done. You decide: nothing changes by itself.",
  });
});

test("a sign that was ever ticked rests once it is resolved, and only then", () => {
  const rows = {
    ...{ patientId: "p", today: TODAY, goal: null, nextVisitOn: null, dischargedOn: null },
    log: log({ ...good, redFlags: [redFlag("2026-02-01", { level: "BACKGROUND" })] }),
    thresholds: defaultThresholds,
  };
  const readyWith = (rule: AlertRule, state: AnswerState) =>
    overviewPage(rows, builtInExercises, "2w", [{ rule, state }]).ready;
  expect(readyWith("red-flag", "resolved")).not.toBeNull();
  for (const state of ["open", "acknowledged", "snoozed"] as const) {
    expect(readyWith("red-flag", state)).toBeNull();
  }
  // Whatever else was resolved still holds.
  expect(readyWith("not-settling", "resolved")).toBeNull();
  expect(readyWith("review-due", "open")).not.toBeNull();
});

test("and not while pain or safety needs a look, or after a discharge", () => {
  expect(ready({ redFlags: [redFlag("2026-10-20", { level: "BACKGROUND" })] })).toBeNull();
  expect(ready({}, { dischargedOn: TODAY })).toBeNull();
  expect(ready({ pain: [] })).toBeNull();
});
