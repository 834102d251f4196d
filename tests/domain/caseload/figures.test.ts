import { describe, expect, test } from "vitest";
import { type AlertState, factsOf } from "~/domain/caseload/facts";
import { caseloadPatient } from "~/domain/caseload/figures";
import { keysOf } from "~/domain/caseload/keys";
import type { CaseloadStatus } from "~/domain/caseload/status";
import type { PatientLog } from "~/domain/rows";
import { tableRow } from "~/screens/caseload/caseload-rows";
import { everyDay, pain, program, redFlag, revision } from "../builders";
import {
  day,
  done,
  facts,
  hurt,
  now,
  only,
  type Part,
  row,
  rules,
  today,
} from "./caseload-builders";

describe("figures", () => {
  test("zero pain is a figure, no pain report is none", () => {
    const zero = only({ log: { pain: hurt(13, 0, 0) } });
    expect(zero.pain).toEqual({ mean: 0, change: 0 });
    expect(zero.spark.slice(-14)).toEqual(Array(14).fill(0));
    expect(zero.spark.slice(0, 14)).toEqual(Array(14).fill(null));
    expect(only({}).pain).toBeNull();
  });

  test("days before the first program and the first report are not called missing", () => {
    const begun = [program({ startsOn: today })];
    expect(only({ log: { programs: begun, pain: [] } }).sparkSince).toBe(27);
    expect(only({ log: { programs: begun, pain: hurt(9, 9, 4) } }).sparkSince).toBe(18);
    expect(only({ log: { programs: [], pain: [] } }).sparkSince).toBe(28);
    expect(only({ log: { programs: [program({ startsOn: day(90) })] } }).sparkSince).toBe(0);
  });

  test("the mean needs 4 logged days of 7, and so does its change", () => {
    expect(only({ log: { pain: hurt(2, 0, 3) } }).pain).toBeNull();
    expect(only({ log: { pain: hurt(3, 0, 3) } }).pain).toEqual({ mean: 3, change: null });
    expect(only({ log: { pain: [...hurt(10, 7, 4.1), ...hurt(3, 0, 3)] } }).pain).toEqual({
      mean: 3,
      change: -1.1,
    });
  });

  test("adherence counts the last 14 days and is unknown when nothing was due", () => {
    expect(only({ log: { sessions: done(20, 4) } }).adherence).toEqual({
      done: 10,
      due: 13,
      ratio: 10 / 13,
    });
    expect(only({ log: { programs: [] } }).adherence).toBeNull();
    expect(
      only({ log: { programs: [program({ startsOn: today })], sessions: [] } }).adherence,
    ).toBeNull();
  });

  test("program and revision of the day", () => {
    const later = revision({ id: "rev-2", number: 2, effectiveOn: day(3) });
    const ahead = revision({ id: "rev-3", number: 3, effectiveOn: day(-1) });
    const programs = [program({ revisions: [revision(), later, ahead] })];
    expect(only({ log: { programs } }).program).toBe("Hip opener v2");
    expect(only({ log: { programs: [program({ stoppedOn: day(1) })] } }).program).toBeNull();
  });

  test("the last log reaches back beyond the days that were read", () => {
    expect(only({ log: { sessions: [], earlierLogOn: "2026-03-02" } }).lastLog).toBe(
      "Mon 2 Mar 2026",
    );
    expect(only({ log: { sessions: [], earlierLogOn: null } }).lastLog).toBeNull();
  });

  test.each([
    [-1, { day: "yesterday", isOverdue: true }, true],
    [0, { day: "today", isOverdue: false }, true],
    [3, { day: "Sun 22 Nov", isOverdue: false }, true],
    [4, { day: "Mon 23 Nov", isOverdue: false }, false],
  ])("a review in %i days", (ahead, review, due) => {
    const part = { episode: { nextVisitOn: day(-ahead) } };
    expect(only(part).review).toEqual(review);
    expect(keysOf(facts(row(part))).isReviewDue).toBe(due);
  });
});

/** Four sessions a day where one was asked, for a week. */
const fourADay = [
  ...done(13, 7),
  ...[1, 2, 3, 4].flatMap((slot) => done(6, 0).map((each) => ({ ...each, slot }))),
];

test.each<[CaseloadStatus, Part]>([
  ["discharged", { episode: { dischargedOn: today } }],
  ["no-program", { log: { programs: [] } }],
  ["attention", { log: { programs: [], pain: [pain(today, 8)] } }],
  ["no-program", { log: { programs: [program({ startsOn: day(-1) })] } }],
  ["attention", { log: { pain: [pain(today, 8)] } }],
  ["ended", { log: { programs: [program({ revisions: [revision({ endsOn: day(1) })] })] } }],
  ["new", { log: { programs: [program({ startsOn: day(2) })], sessions: [] } }],
  [
    "new",
    { log: { programs: [program({ startsOn: day(2) })], sessions: [], earlierLogOn: day(60) } },
  ],
  ["attention", { episode: { dischargedOn: day(12) }, log: { pain: [pain(today, 7)] } }],
  ["watch", { log: { sessions: done(13, 5), pain: hurt(13, 0, 2) } }],
  ["watch", { log: { pain: [...hurt(13, 7, 2), ...hurt(6, 0, 3)] } }],
  // No rule looks at a 6 from before a session.
  ["watch", { log: { pain: [...hurt(13, 1, 2), pain(today, 6, { moment: "BEFORE" })] } }],
  ["watch", { log: { sessions: fourADay, pain: hurt(13, 0, 2) } }],
  ["unknown", {}],
  ["unknown", { log: { pain: hurt(1, 0, 2) } }],
  ["unknown", { log: { pain: hurt(13, 7, 2) } }],
  ["on-track", { log: { pain: [...hurt(13, 7, 2), ...hurt(6, 0, 2.9)] } }],
  ["on-track", { log: { pain: hurt(13, 0, 0) } }],
  [
    "unknown",
    { log: { programs: [program({ startsOn: today })], sessions: [], pain: hurt(5, 0, 2) } },
  ],
])("status %s", (status, part) => {
  expect(only(part).status).toBe(status);
});

/** A patient with one answered alert: a visit that is due, and whatever `part` says. */
const answered = (part: Part, state: AlertState) =>
  factsOf(caseloadPatient(row(part), now, rules), () => state);
const visit: NonNullable<PatientLog["episode"]> = {
  ...{ startedOn: day(60), dischargedOn: null, hasAgreedLimits: false, precautions: [] },
  ...{ usualPain: null, nextVisitOn: day(-1), measureDueOn: null },
};

test.each([1, 3, 5])("a pause of %i days, whose sign was resolved, is no all-clear", (ago) => {
  const log: Part["log"] = {
    ...{ sessions: done(27, ago), pain: hurt(27, 0, 2), redFlags: [redFlag(day(ago))] },
    pauses: [{ id: "pause", fromOn: day(ago), untilOn: null, level: "TODAY" }],
  };
  const found = answered({ log }, "resolved");
  expect(found).toMatchObject({ status: "watch", caveat: { kind: "paused", since: day(ago) } });
  expect(tableRow(found).why).toMatch(/^All programs are paused since .*, until somebody decides$/);
  const decided = log.pauses?.map((pause) => ({ ...pause, untilOn: day(ago + 1) }));
  const after = { log: { ...log, pauses: decided, sessions: done(27, 0) } };
  expect(answered(after, "resolved").status).toBe("on-track");
});

test.each<[CaseloadStatus, string, Part["log"]]>([
  ["watch", "answered", { pain: hurt(13, 0, 2) }],
  ["watch", "answered", { pain: [] }],
  ["watch", "little-done", { pain: [], sessions: done(13, 5) }],
  ["new", "nothing-logged", { pain: [], programs: [program({ startsOn: day(2) })], sessions: [] }],
])(
  "an answered alert is seen, so it comes before what is not known: %s, %s",
  (status, kind, part) => {
    const found = answered({ log: { episode: visit, ...part } }, "acknowledged");
    expect(found.alerts.map(({ alert }) => alert.rule)).toEqual(["review-due"]);
    expect(found).toMatchObject({ status, caveat: { kind } });
  },
);

test("each patient's today is that of their own zone", () => {
  // Already the 20th on Kiritimati.
  const at = new Date("2026-11-19T11:30:00Z");
  const daily = { programs: [program({ revisions: [revision({ schedule: everyDay })] })] };
  const logged = { ...daily, sessions: done(13, 0) };
  const far = only({ timeZone: "Pacific/Kiritimati", log: logged }, at);
  expect([far.lastLog, far.adherence?.due]).toEqual(["yesterday", 13]);
  const near = only({ timeZone: "Europe/London", log: logged }, at);
  expect([near.lastLog, near.adherence?.due]).toEqual(["today", 14]);
  // Still the 18th in Los Angeles.
  const early = new Date("2026-11-19T00:30:00Z");
  const behind = only(
    { timeZone: "America/Los_Angeles", log: { ...daily, sessions: done(14, 1) } },
    early,
  );
  expect([behind.lastLog, behind.adherence?.due]).toEqual(["today", 14]);
});
