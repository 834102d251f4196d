import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueSessions } from "~/domain/program/due-sessions";
import type { SessionRow } from "~/domain/rows";
import { adherence } from "~/domain/session/adherence";
import { exerciseCompletion } from "~/domain/session/exercise-completion";
import { currentWeek, weeks } from "~/domain/session/weeks";
import { FIRST, LAST, logs } from "../arbitraries";
import { item, log, logOn, perWeek, program, revision, session } from "../builders";

const TODAY = "2026-10-18";
const FROM = "2026-10-12";

const of = (sessions: SessionRow[], from = FROM, today = TODAY) =>
  adherence(dueSessions(log({ sessions }), from, TODAY, today));

describe("adherence", () => {
  it("counts each kind apart", () => {
    const result = of([
      session("2026-10-12"),
      session("2026-10-13"),
      session("2026-10-14", { status: "PARTLY" }),
      session("2026-10-15", { status: "MISSED" }),
    ]);
    // 16 and 17 October were not logged; the 18th is today and still open.
    expect(result).toEqual({ done: 2, partly: 1, missed: 1, notLogged: 2, due: 6, ratio: 2 / 6 });
  });

  it("counts today as soon as it is logged, and when it is over", () => {
    expect(of([], TODAY).due).toBe(0);
    expect(of([session(TODAY)], TODAY)).toMatchObject({ due: 1, ratio: 1 });
    expect(of([], TODAY, "2026-10-19")).toMatchObject({ due: 1, notLogged: 1, ratio: 0 });
  });

  it("is unknown when nothing was due", () => {
    expect(adherence([]).ratio).toBeNull();
    expect(of([], TODAY).ratio).toBeNull();
  });

  it("stays between 0 and 1, also with extra sessions, and adds up", () => {
    fc.assert(
      fc.property(logs, (any) => {
        const result = adherence(dueSessions(any, FIRST, LAST, LAST));
        expect(result.done + result.partly + result.missed + result.notLogged).toBe(result.due);
        if (result.due === 0) expect(result.ratio).toBeNull();
        else expect(result.ratio).toBe(result.done / result.due);
        expect(result.ratio ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("does not rise by an extra session", () => {
    const mondays = { kind: "weekdays" as const, weekdays: [1 as const], timesPerDay: 1 };
    const sessions = [session("2026-10-12"), session("2026-10-13"), session("2026-10-14")];
    const due = dueSessions(logOn(mondays, { sessions }), "2026-10-05", TODAY, TODAY);
    expect(adherence(due)).toMatchObject({ done: 1, due: 2, ratio: 0.5 });
  });
});

describe("completion per exercise", () => {
  const twoItems = [
    item({ id: "lunge", exerciseId: "lunge", position: 1 }),
    item({ id: "pigeon", exerciseId: "pigeon", position: 2 }),
  ];
  const of = (sessions: SessionRow[], items = twoItems, from = FROM) => {
    const programs = [program({ revisions: [revision({ items })] })];
    return exerciseCompletion(log({ programs, sessions }), from, TODAY, TODAY);
  };

  it("takes a session done without detail as done, and a partly done one as not stated", () => {
    const [lunge] = of([session(FROM), session("2026-10-13", { status: "PARTLY" })]);
    expect(lunge).toEqual({
      exerciseId: "lunge",
      done: 1,
      partly: 0,
      skipped: 0,
      notStated: 1,
      due: 6,
      painStops: 0,
      easier: [],
    });
  });

  it("follows the detail where there is one", () => {
    const detailed = session(FROM, {
      status: "PARTLY",
      exercises: [
        { itemId: "lunge", result: "DONE", reason: null, easierId: null },
        { itemId: "pigeon", result: "SKIPPED", reason: "PAIN", easierId: null },
      ],
    });
    const [lunge, pigeon] = of([detailed, session("2026-10-13", { status: "MISSED" })]);
    expect(lunge).toMatchObject({ done: 1, skipped: 0, painStops: 0, due: 6 });
    expect(pigeon).toMatchObject({ done: 0, skipped: 1, painStops: 1, due: 6 });
  });

  it("counts the sessions in which an easier version was done", () => {
    const done = { itemId: "lunge", result: "DONE" as const, reason: null };
    const logged = (day: string, easierId: string | null) =>
      session(day, { exercises: [{ ...done, easierId }] });
    const [lunge] = of([logged(FROM, "thomas"), logged("2026-10-13", "thomas")]);
    expect(lunge).toMatchObject({ done: 2, easier: [{ exerciseId: "thomas", sessions: 2 }] });
  });

  it("counts no other reason as a pain stop", () => {
    const exercises = [
      { itemId: "lunge", result: "SKIPPED" as const, reason: "NO_TIME" as const, easierId: null },
    ];
    const [lunge] = of([session(FROM, { status: "PARTLY", exercises })]);
    expect(lunge).toMatchObject({ skipped: 1, painStops: 0 });
  });

  it("reads left and right items of one exercise together", () => {
    const sides = [
      item({ id: "left", exerciseId: "pigeon", position: 1 }),
      item({ id: "right", exerciseId: "pigeon", position: 2 }),
    ];
    const half = session(FROM, {
      status: "PARTLY",
      exercises: [
        { itemId: "left", result: "DONE", reason: null, easierId: null },
        { itemId: "right", result: "PARTLY", reason: "PAIN", easierId: null },
      ],
    });
    expect(of([half], sides)).toEqual([
      expect.objectContaining({ exerciseId: "pigeon", partly: 1, done: 0, due: 6, painStops: 1 }),
    ]);
  });

  it("counts an exercise only where its revision held it", () => {
    const programs = [
      program({
        revisions: [
          revision({ items: twoItems.slice(0, 1) }),
          revision({ id: "rev-2", number: 2, effectiveOn: "2026-10-15", items: twoItems }),
        ],
      }),
    ];
    const sessions = [session("2026-10-14"), session("2026-10-15", { revisionId: "rev-2" })];
    const result = exerciseCompletion(
      log({ programs, sessions }),
      "2026-10-14",
      "2026-10-15",
      TODAY,
    );
    expect(result.map(({ exerciseId, done, due }) => [exerciseId, done, due])).toEqual([
      ["lunge", 2, 2],
      ["pigeon", 1, 1],
    ]);
  });

  it("never counts more done than due", () => {
    fc.assert(
      fc.property(logs, (any) => {
        const due = dueSessions(any, FIRST, LAST, LAST).filter((s) => s.state !== "open").length;
        for (const each of exerciseCompletion(any, FIRST, LAST, LAST)) {
          const stated = each.done + each.partly + each.skipped + each.notStated;
          expect(stated).toBeLessThanOrEqual(each.due);
          expect(each.due).toBe(due);
        }
      }),
    );
  });
});

describe("weeks", () => {
  it("counts Monday weeks whole, the current one with the days ahead", () => {
    const sessions = [session("2026-10-06"), session("2026-10-12"), session("2026-10-13")];
    const any = logOn(perWeek(3), { sessions });
    expect(weeks(any, "2026-10-05", "2026-10-12", "2026-10-14")).toHaveLength(2);
    expect(weeks(any, "2026-10-08", "2026-10-14", "2026-10-14")).toEqual([
      { monday: "2026-10-05", done: 1, partly: 0, due: 3 },
      { monday: "2026-10-12", done: 2, partly: 0, due: 3 },
    ]);
  });

  it("marks the days of this week", () => {
    const weekdays = { kind: "weekdays" as const, weekdays: [1, 3, 5] as const, timesPerDay: 1 };
    const schedule = { ...weekdays, weekdays: [...weekdays.weekdays] };
    const week = currentWeek(logOn(schedule, { sessions: [session("2026-10-12")] }), "2026-10-14");
    expect(week).toMatchObject({ monday: "2026-10-12", done: 1, due: 3 });
    expect(week.marks.map((mark) => mark.state)).toEqual([
      "done",
      "rest",
      "open",
      "rest",
      "ahead",
      "rest",
      "rest",
    ]);
  });

  it("knows a week without a program", () => {
    const week = currentWeek(log({ programs: [] }), TODAY);
    expect(week).toMatchObject({ done: 0, due: 0 });
    expect(week.marks.every((mark) => mark.state === "outside")).toBe(true);
  });
});
