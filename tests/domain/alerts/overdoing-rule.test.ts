import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { logUntil } from "~/domain/alerts/alert";
import { leavesADayBetween, overdoing } from "~/domain/alerts/overdoing";
import { readyToProgress } from "~/domain/alerts/ready-to-progress";
import { silent } from "~/domain/alerts/silent";
import { addDays, eachDay } from "~/domain/calendar/dates";
import { dueSessions } from "~/domain/program/due-sessions";
import type { PainMoment, PatientLog, Schedule, Weekday } from "~/domain/rows";
import { everyDay, item, log, pain, perWeek, program, revision, session } from "../builders";

// A Sunday.
const TODAY = "2026-11-22";
const ago = (days: number) => addDays(TODAY, -days);
const strengthens = (exerciseId: string) => exerciseId === "bridge";
const on = (...weekdays: Weekday[]): Schedule => ({ kind: "weekdays", weekdays, timesPerDay: 1 });
const strength = (schedule: Schedule, exerciseId = "bridge") => [
  program({ revisions: [revision({ schedule, items: [item({ exerciseId }), item()] })] }),
];
const done = (...days: number[]) => days.map((day) => session(ago(day)));

describe("overdoing", () => {
  const found = (part: Partial<PatientLog>) => overdoing(log(part), TODAY, strengthens);
  const twice = eachDay(ago(6), TODAY).flatMap((day) => [
    session(day),
    ...(day > ago(4) ? [session(day, { slot: 2 })] : []),
  ]);

  test.each<[string, Partial<PatientLog>, boolean]>([
    // 11 of 7 are 157 %, with 4 more.
    ["150 % and 3 more of strength", { programs: strength(everyDay), sessions: twice }, true],
    ["the same of stretches", { programs: strength(everyDay, "pigeon"), sessions: twice }, false],
    ["as asked", { programs: strength(everyDay), sessions: done(6, 5, 4, 3, 2, 1, 0) }, false],
    // Mondays, Wednesdays and Fridays: 16, 18 and 20 November.
    ["3 days in a row", { programs: strength(on(1, 3, 5)), sessions: done(4, 3, 2) }, true],
    ["2 days in a row", { programs: strength(on(1, 3, 5)), sessions: done(4, 3, 1) }, false],
    [
      "3 in a row, of stretches",
      { programs: strength(on(1, 3, 5), "x"), sessions: done(4, 3, 2) },
      false,
    ],
    [
      "3 in a row, one missed",
      {
        programs: strength(on(1, 3, 5)),
        sessions: [...done(4, 2), session(ago(3), { status: "MISSED" })],
      },
      false,
    ],
    [
      "3 in a row, no day between set",
      { programs: strength(on(1, 2, 3, 5)), sessions: done(6, 5, 4) },
      false,
    ],
    [
      "3 in a row, of days one's own",
      { programs: strength(perWeek(3)), sessions: done(4, 3, 2) },
      false,
    ],
    ["3 in a row, a week ago", { programs: strength(on(1, 3, 5)), sessions: done(9, 8, 7) }, false],
    ["without a program", { programs: [], sessions: done(4, 3, 2) }, false],
  ])("%s: %j", (_what, part, opens) => {
    expect(found(part) !== null).toBe(opens);
  });

  it("is medium when a report of these days was above green, else low", () => {
    const rows = { programs: strength(on(1, 3, 5)), sessions: done(4, 3, 2) };
    expect(found({ ...rows, pain: [pain(ago(7), 9), pain(ago(3), 3)] })).toMatchObject({
      ...{ severity: "low", evidence: { above: null } },
    });
    expect(found({ ...rows, pain: [pain(ago(3), 4), pain(ago(2), 4)] })).toMatchObject({
      severity: "medium",
      evidence: {
        load: null,
        daysInARow: { from: ago(4), to: ago(2), days: 3 },
        above: { score: 4, on: ago(2), moment: "AFTER" },
        ...{ greenMax: 3, windowDays: 7 },
      },
    });
  });

  it("counts strength sessions alone, and has been open since they were too many", () => {
    expect(found({ programs: strength(everyDay), sessions: twice })).toMatchObject({
      // Three extra sessions in 7 days are there since yesterday, but 10 of 7 are less than 150 %.
      since: TODAY,
      evidence: { load: { done: 11, due: 7, extra: 4, windowDays: 7 }, daysInARow: null },
    });
  });

  it("says every day of a long run of days in a row, and since when", () => {
    const days = eachDay(ago(13), TODAY).map((day) => session(day));
    expect(found({ programs: strength(on(1, 3, 5)), sessions: days })).toMatchObject({
      since: ago(11),
      evidence: { daysInARow: { from: ago(13), to: TODAY, days: 14 } },
    });
  });

  it("lapses a week after the last of the days in a row", () => {
    const rows = log({ programs: strength(on(1, 3, 5)), sessions: done(4, 3, 2) });
    const opens = (day: string) => overdoing(logUntil(rows, day), day, strengthens)?.since ?? null;
    expect(opens(ago(3))).toBeNull();
    expect(opens(ago(2))).toBe(ago(2));
    expect(opens(addDays(TODAY, 4))).toBe(ago(2));
    expect(opens(addDays(TODAY, 5))).toBeNull();
  });

  test.each<[string, Schedule, boolean]>([
    ["Monday, Wednesday, Friday", on(1, 3, 5), true],
    ["once a week", on(2), true],
    ["Sunday and Monday", on(1, 4, 7), false],
    ["weekend", on(6, 7), false],
    ["every day", everyDay, false],
    ["three times a week", perWeek(3), false],
  ])("%s leaves a day between: %j", (_what, schedule, leaves) => {
    expect(leavesADayBetween(schedule)).toBe(leaves);
  });
});

describe("silence and pauses", () => {
  const pause = (from: number, until: number | null) => [
    {
      ...{ id: "p", level: "TODAY" as const, fromOn: ago(from) },
      untilOn: until === null ? null : ago(until),
    },
  ];
  const days = (pauses: PatientLog["pauses"]) =>
    silent(log({ sessions: done(12), pauses }), TODAY)?.evidence.days ?? null;

  it("does not count the days of a pause", () => {
    expect(days([])).toBe(12);
    expect(days(pause(11, 8))).toBe(8);
    expect(days(pause(11, 6))).toBeNull();
  });

  it("begins a new run after a pause, which is not shown as the last log", () => {
    const alert = silent(log({ sessions: done(30), pauses: pause(20, 15) }), TODAY);
    expect(alert).toMatchObject({
      ...{ since: ago(14), key: `silent:${ago(14)}` },
      evidence: { lastLogOn: ago(30), days: 24 },
    });
    expect(silent(log({ sessions: done(30) }), TODAY)?.since).toBe(ago(29));
    // One that was over before the last log changes nothing.
    expect(silent(log({ sessions: done(30), pauses: pause(40, 35) }), TODAY)?.since).toBe(ago(29));
  });

  it("waits while somebody is away, as in a pause, and what was due stays due", () => {
    const day = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 40 }), (a, b, logged) => {
        const [from, until] = [Math.max(a, b), Math.min(a, b)];
        const away = log({
          sessions: done(logged),
          absences: [{ fromOn: ago(from), untilOn: ago(until) }],
        });
        const paused = log({ sessions: done(logged), pauses: pause(from, until) });
        expect(silent(away, TODAY)).toEqual(silent(paused, TODAY));
        if (until === 0) expect(silent(away, TODAY)).toBeNull();
        const due = (of: PatientLog) => dueSessions(of, ago(20), ago(1), TODAY);
        expect(due(away)).toEqual(due(log({ sessions: away.sessions })));
      }),
    );
  });

  it("begins a new run when a program that had ended is given more days", () => {
    const revisions = [
      revision({ endsOn: ago(20) }),
      revision({ id: "rev-2", number: 2, effectiveOn: ago(12) }),
    ];
    const alert = silent(log({ programs: [program({ revisions })], sessions: done(30) }), TODAY);
    expect(alert?.since).toBe(ago(12));
  });

  it("keeps quiet while a pause runs", () => {
    expect(days(pause(2, null))).toBeNull();
    expect(days(pause(2, 0))).toBeNull();
    expect(days(pause(2, 1))).toBe(10);
  });
});

describe("ready to progress", () => {
  const week = eachDay(ago(6), TODAY);
  const report = (day: string, score: number, moment: PainMoment) => pain(day, score, { moment });
  const good = {
    sessions: week.map((day) => session(day)),
    pain: [
      ...week.map((day) => report(day, 2, "AFTER")),
      report(ago(1), 3, "NEXT_MORNING"),
      report(ago(9), 8, "DAILY"),
    ],
  };
  const ready = (part: Partial<PatientLog>) => readyToProgress(log({ ...good, ...part }), TODAY);

  it("says its figures", () => {
    expect(ready({})).toEqual({ highest: 3, reports: 8, done: 7, due: 7, windowDays: 7 });
  });

  test.each<[string, Partial<PatientLog>]>([
    ["a 4 at any moment", { pain: [...good.pain, report(TODAY, 4, "BEFORE")] }],
    ["a green that ends lower", { limits: { greenMax: 2, ceiling: 5 } }],
    // 5 of 7 are 71 %.
    ["less than 80 % done", { sessions: good.sessions.slice(2) }],
    ["no score of a next morning", { pain: good.pain.filter((each) => each.moment === "AFTER") }],
    ["2 scores after a session", { pain: [...good.pain.slice(5)] }],
    ["no score at all", { pain: [] }],
    ["no program", { programs: [] }],
    ["a pause that runs", { pauses: [{ id: "p", fromOn: TODAY, untilOn: null, level: "TODAY" }] }],
  ])("is not said with %s", (_what, part) => {
    expect(ready(part)).toBeNull();
  });
});
