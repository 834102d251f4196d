import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, mondayOf } from "~/domain/calendar/dates";
import { plannedSlots } from "~/domain/program/due-plan";
import { daySlots, dueSessions, extraSessions } from "~/domain/program/due-sessions";
import { inForceOn, programOn, revisionOn } from "~/domain/program/in-force";
import type { SessionStatus } from "~/domain/rows";
import { type DayState, dayState, dayViews } from "~/domain/session/day-views";
import { FIRST, LAST, logs, schedules } from "../arbitraries";
import { everyDay, log, logOn, program, revision, session } from "../builders";

// Mondays: 5, 12, 19 and 26 October 2026.
const TODAY = "2026-10-25";

describe("what is in force", () => {
  const changed = program({
    stoppedOn: "2026-10-20",
    revisions: [
      revision(),
      revision({ id: "rev-2", number: 2, effectiveOn: "2026-10-12" }),
      revision({ id: "rev-3", number: 3, effectiveOn: "2026-10-12" }),
    ],
  });

  test.each([
    ["2026-10-04", null],
    ["2026-10-05", 1],
    ["2026-10-11", 1],
    ["2026-10-12", 3],
    ["2026-10-20", 3],
    ["2026-10-21", null],
  ])("on %s it is revision %j", (day, number) => {
    expect(revisionOn(changed, day)?.number ?? null).toBe(number);
  });

  it("is the program that started last", () => {
    const newer = program({ id: "newer", startsOn: "2026-10-14" });
    expect(programOn([newer, changed], "2026-10-13")?.id).toBe("prog");
    expect(programOn([newer, changed], "2026-10-14")?.id).toBe("newer");
    const sameDay = program({ id: "same-day", startsOn: "2026-10-14" });
    expect(programOn([newer, sameDay, changed], "2026-10-14")?.id).toBe("same-day");
    expect(inForceOn([changed], "2026-10-21")).toBeNull();
  });

  it("is nothing while no revision has come into effect", () => {
    const late = program({ revisions: [revision({ effectiveOn: "2026-10-10" })] });
    expect(revisionOn(late, "2026-10-09")).toBeNull();
    expect(dayState(log({ programs: [late] }), "2026-10-09", TODAY)).toBe("outside");
  });
});

describe("fixed weekdays", () => {
  const twice = logOn({ kind: "weekdays", weekdays: [1, 3, 5], timesPerDay: 2 });

  it("asks for each slot of each listed weekday", () => {
    expect(
      dueSessions(twice, "2026-10-05", "2026-10-09", TODAY).map((s) => `${s.dueOn}#${s.slot}`),
    ).toEqual([
      "2026-10-05#1",
      "2026-10-05#2",
      "2026-10-07#1",
      "2026-10-07#2",
      "2026-10-09#1",
      "2026-10-09#2",
    ]);
  });

  test.each<[SessionStatus | null, SessionStatus | null, DayState]>([
    ["DONE", "DONE", "done"],
    ["DONE", "PARTLY", "partly"],
    ["DONE", "MISSED", "partly"],
    ["DONE", null, "partly"],
    ["PARTLY", null, "partly"],
    ["MISSED", "MISSED", "missed"],
    ["MISSED", null, "missed"],
    [null, null, "not-logged"],
  ])("a past day with %s and %s is %s", (first, second, state) => {
    const sessions = [first, second].flatMap((status, i) =>
      status ? [session("2026-10-07", { slot: i + 1, status })] : [],
    );
    expect(dayState({ ...twice, sessions }, "2026-10-07", TODAY)).toBe(state);
  });

  it("stays open today until every slot is logged, and keeps what is logged", () => {
    const half = { ...twice, sessions: [session("2026-10-07")] };
    const [today] = dayViews(half, "2026-10-07", "2026-10-07", "2026-10-07");
    expect(today?.state).toBe("open");
    expect(today?.due.map((slot) => slot.state)).toEqual(["done", "open"]);
    const both = { ...half, sessions: [...half.sessions, session("2026-10-07", { slot: 2 })] };
    expect(dayState(both, "2026-10-07", "2026-10-07")).toBe("done");
  });

  it("asks for nothing after the last day, before the start or in the future", () => {
    const ends = log({
      programs: [program({ revisions: [revision({ endsOn: "2026-10-07" })] })],
    });
    const due = dueSessions(ends, "2026-10-01", "2026-10-31", TODAY).map((s) => s.dueOn);
    expect(due).toEqual(["2026-10-05", "2026-10-06", "2026-10-07"]);
    expect(dayState(ends, "2026-10-08", TODAY)).toBe("outside");
    expect(dayState(ends, "2026-10-04", TODAY)).toBe("outside");
    expect(daySlots(logOn(everyDay), "2026-10-26", TODAY)).toEqual([]);
  });

  it("never calls a rest day missed", () => {
    fc.assert(
      fc.property(logs, (any) => {
        for (const day of dayViews(any, FIRST, LAST, LAST)) {
          const planned = plannedSlots(any, day.date, day.date).length;
          if (planned === 0) expect(day.state).toBe("rest");
          else expect(["rest", "outside"]).not.toContain(day.state);
          expect(day.due).toHaveLength(planned);
        }
      }),
    );
  });
});

describe("logs and slots", () => {
  it("keeps a log with the revision it names", () => {
    const changed = program({
      revisions: [revision(), revision({ id: "rev-2", number: 2, effectiveOn: "2026-10-12" })],
    });
    const sessions = [session("2026-10-12", { revisionId: "rev-1" })];
    const due = dueSessions(
      log({ programs: [changed], sessions }),
      "2026-10-12",
      "2026-10-13",
      TODAY,
    );
    expect(due.map((s) => [s.revisionId, s.state])).toEqual([
      ["rev-1", "done"],
      ["rev-2", "not-logged"],
    ]);
  });

  it("never moves a log to another revision, nor loses or doubles one", () => {
    fc.assert(
      fc.property(logs, (any) => {
        const due = dueSessions(any, FIRST, LAST, LAST);
        for (const each of due) {
          if (each.session) expect(each.revisionId).toBe(each.session.revisionId);
        }
        const matched = due.flatMap((each) => (each.session ? [each.session.id] : []));
        const extra = extraSessions(any, FIRST, LAST).map((each) => each.id);
        expect([...matched, ...extra].sort()).toEqual(any.sessions.map((s) => s.id).sort());
      }),
    );
  });

  it("keeps sessions of another program and of rest days apart", () => {
    const mondays = logOn({ kind: "weekdays", weekdays: [1], timesPerDay: 1 });
    const sessions = [
      session("2026-10-12"),
      session("2026-10-12", { slot: 2 }),
      session("2026-10-13"),
      session("2026-10-12", { programId: "other" }),
    ];
    const [monday, tuesday] = dayViews({ ...mondays, sessions }, "2026-10-12", "2026-10-13", TODAY);
    expect([monday?.state, monday?.due.length, monday?.extra.length]).toEqual(["done", 1, 2]);
    expect([tuesday?.state, tuesday?.due.length, tuesday?.extra.length]).toEqual(["rest", 0, 1]);
  });

  it("gives the same answer for a part of the range as for the whole", () => {
    fc.assert(
      fc.property(schedules, fc.nat({ max: 30 }), (schedule, skip) => {
        const any = logOn(schedule);
        const from = addDays(mondayOf("2026-10-05"), skip);
        const whole = dueSessions(any, "2026-10-05", "2026-11-15", LAST);
        const part = dueSessions(any, from, "2026-11-15", LAST);
        expect(part).toEqual(whole.filter((each) => each.dueOn >= from));
      }),
    );
  });
});
