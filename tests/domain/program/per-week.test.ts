import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { lowAdherence } from "~/domain/alerts/low-adherence";
import { silent } from "~/domain/alerts/silent";
import { addDays, eachDay } from "~/domain/calendar/dates";
import { logRows } from "~/domain/export/log-rows";
import { plannedSlots } from "~/domain/program/due-plan";
import { dueSessions } from "~/domain/program/due-sessions";
import { countsForWeek, loggableSlots } from "~/domain/program/loggable-slots";
import type { PatientLog, Schedule, SessionStatus } from "~/domain/rows";
import { adherence } from "~/domain/session/adherence";
import { dayState, dayViews } from "~/domain/session/day-views";
import { overdoing } from "~/domain/session/overdoing";
import { currentWeek, weeks } from "~/domain/session/weeks";
import { FIRST, schedules } from "../arbitraries";
import { item, log, logOn, perWeek, program, revision, session } from "../builders";

// Mondays: 5, 12 and 19 October 2026.
const TODAY = "2026-10-25";

describe("so many times a week", () => {
  const states = (dates: string[], timesPerWeek: number, today = TODAY) =>
    dayViews(
      logOn(perWeek(timesPerWeek), { sessions: dates.map((date) => session(date)) }),
      "2026-10-12",
      "2026-10-18",
      today,
    ).map((day) => day.state);

  test.each<[string, string[], number, string]>([
    [
      "nothing logged: the last days are due",
      [],
      2,
      "rest rest rest rest rest not-logged not-logged",
    ],
    [
      "logged early: the rest of the week is free",
      ["2026-10-12", "2026-10-13"],
      2,
      "done done rest rest rest rest rest",
    ],
    ["one of two logged", ["2026-10-14"], 2, "rest rest done rest rest rest not-logged"],
    ["every day", [], 7, Array(7).fill("not-logged").join(" ")],
    [
      "beyond the target stays rest",
      ["2026-10-12", "2026-10-13"],
      1,
      "done rest rest rest rest rest rest",
    ],
  ])("%s", (_name, dates, n, expected) => {
    expect(states(dates, n).join(" ")).toBe(expected);
  });

  it("is open today only when the days left just suffice", () => {
    expect(states([], 2, "2026-10-16").at(-1)).toBe("rest");
    expect(states([], 2, "2026-10-17").at(-1)).toBe("open");
  });

  it("takes a missed log as that day's due session", () => {
    const missed = session("2026-10-12", { status: "MISSED" });
    const due = dueSessions(
      logOn(perWeek(1), { sessions: [missed] }),
      "2026-10-12",
      "2026-10-18",
      TODAY,
    );
    expect(due.map(({ dueOn, state }) => [dueOn, state])).toEqual([["2026-10-12", "missed"]]);
  });

  it("shares the target out when the program begins in the week", () => {
    const began = program({
      startsOn: "2026-10-08",
      revisions: [revision({ effectiveOn: "2026-10-08", schedule: perWeek(4) })],
    });
    // Thursday to Sunday: 4 of 7 days, 16 ÷ 7 rounds to 2.
    expect(dueSessions(log({ programs: [began] }), FIRST, "2026-10-11", TODAY)).toHaveLength(2);
  });

  it("asks for exactly the target in every full week, whatever was logged", () => {
    const target = fc.integer({ min: 1, max: 7 });
    const dates = fc.uniqueArray(fc.constantFrom(...eachDay("2026-10-12", "2026-10-18")));
    fc.assert(
      fc.property(target, dates, (n, logged) => {
        const sessions = logged.map((date) => session(date));
        const due = dueSessions(logOn(perWeek(n), { sessions }), "2026-10-12", "2026-10-18", TODAY);
        expect(due).toHaveLength(n);
        expect(due.filter((s) => s.state === "done")).toHaveLength(Math.min(n, logged.length));
      }),
    );
  });

  it("never turns a rest day of the past into a due one as the week goes on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.infiniteStream(fc.boolean()), (n, does) => {
        const week = eachDay("2026-10-12", "2026-10-18");
        const sessions = week.filter(() => does.next().value).map((date) => session(date));
        const known = (today: string) => sessions.filter((each) => each.dueOn <= today);
        for (const today of week) {
          const then = logOn(perWeek(n), { sessions: known(today) });
          const later = logOn(perWeek(n), { sessions });
          for (const day of eachDay("2026-10-12", addDays(today, -1))) {
            expect(dayState(then, day, today)).toBe(dayState(later, day, TODAY));
          }
        }
      }),
    );
  });
});

/** Monday to Sunday. */
const week = eachDay("2026-10-12", "2026-10-18");

/** A program that a second revision changes from Thursday of the week on. */
function changedOnThursday(from: Schedule, to: Schedule, logged: string[]) {
  const second = { id: "rev-2", number: 2, effectiveOn: "2026-10-15", schedule: to };
  const programs = [program({ revisions: [revision({ schedule: from }), revision(second)] })];
  const sessions = logged.map((day) =>
    session(day, { revisionId: day < second.effectiveOn ? "rev-1" : "rev-2" }),
  );
  return log({ programs, sessions });
}

describe("a change in the middle of a week", () => {
  const statesOf = (any: PatientLog, today = TODAY) =>
    dayViews(any, "2026-10-12", "2026-10-18", today).map(({ state, extra }) =>
      extra.length > 0 ? `${state}+${extra.length}` : state,
    );

  test.each<[string, Schedule, string[], string]>([
    [
      "of the dose: Monday and Wednesday stay done, Friday is the third",
      perWeek(3),
      ["2026-10-12", "2026-10-14", "2026-10-16"],
      "done rest done rest done rest rest",
    ],
    [
      "of the dose: the third is asked for on Sunday",
      perWeek(3),
      ["2026-10-12", "2026-10-14"],
      "done rest done rest rest rest not-logged",
    ],
    [
      "of the schedule: what was done stays done, the rest is a share of the days left",
      perWeek(5),
      ["2026-10-12", "2026-10-13", "2026-10-14"],
      // 5 × 4 ÷ 7 rounds to 3.
      "done done done rest not-logged not-logged not-logged",
    ],
    [
      "of the schedule: a day that was free stays free",
      perWeek(2),
      [],
      // 2 × 4 ÷ 7 rounds to 1.
      "rest rest rest rest rest rest not-logged",
    ],
    [
      "to fixed weekdays",
      { kind: "weekdays", weekdays: [1, 5], timesPerDay: 1 },
      ["2026-10-12", "2026-10-13"],
      "done done rest rest not-logged rest rest",
    ],
  ])("%s", (_what, to, logged, states) => {
    expect(statesOf(changedOnThursday(perWeek(3), to, logged)).join(" ")).toBe(states);
  });

  it("keeps a forced day that had passed before the change", () => {
    // Six a week with nothing done on Monday and Tuesday: Wednesday was due already.
    const missed = changedOnThursday(perWeek(6), perWeek(3), []);
    expect(statesOf(missed).slice(0, 3)).toEqual(["rest", "not-logged", "not-logged"]);
  });

  it("counts a free day for the week under whichever revision the later days are", () => {
    const edited = changedOnThursday(perWeek(3), perWeek(3), ["2026-10-12"]);
    expect(week.map((day) => countsForWeek(edited, day))).toEqual([
      ...[false, true, true, true, true],
      // Saturday and Sunday are due: two are missing.
      ...[false, false],
    ]);
    const complete = changedOnThursday(perWeek(1), perWeek(1), ["2026-10-12"]);
    expect(week.filter((day) => countsForWeek(complete, day))).toEqual([]);
  });

  it("belongs to one program: another one assigned in the week asks for its own share", () => {
    const first = program({
      stoppedOn: "2026-10-14",
      revisions: [revision({ schedule: perWeek(3) })],
    });
    const second = program({
      ...{ id: "second", startsOn: "2026-10-15" },
      revisions: [revision({ id: "s-1", effectiveOn: "2026-10-15", schedule: perWeek(3) })],
    });
    const sessions = [session("2026-10-12"), session("2026-10-13")];
    const replaced = log({ programs: [first, second], sessions });
    // Three of seven days ask for 1, four for 2.
    const due = dueSessions(replaced, "2026-10-12", "2026-10-18", TODAY);
    expect(due.map(({ programId }) => programId)).toEqual(["prog", "second", "second"]);
  });

  it("changes no figure when dose, order, words or end change, whatever was logged", () => {
    const day = fc.constantFrom(...eachDay("2026-10-06", "2026-10-25"));
    const edit = fc.record({ day, hold: fc.integer({ min: 10, max: 60 }), word: fc.string() });
    const logged = fc.uniqueArray(
      fc.record({
        dueOn: fc.constantFrom(...eachDay("2026-10-05", "2026-10-25")),
        slot: fc.integer({ min: 1, max: 2 }),
        status: fc.constantFrom<SessionStatus>("DONE", "PARTLY", "MISSED"),
      }),
      { selector: ({ dueOn, slot }) => `${dueOn} ${slot}` },
    );
    fc.assert(
      fc.property(schedules, fc.array(edit, { maxLength: 4 }), logged, (schedule, edits, rows) => {
        const later = [...edits].sort((a, b) => (a.day < b.day ? -1 : 1));
        const revisions = later.map(({ day: effectiveOn, hold: holdSeconds, word }, i) => {
          const items = [item({ id: `i-${i}`, holdSeconds, note: word || null })];
          const endsOn = i % 2 === 0 ? "2026-12-01" : null;
          return revision({ id: `r-${i}`, number: i + 2, effectiveOn, items, schedule, endsOn });
        });
        const sessions = rows.map(({ dueOn, ...row }) => session(dueOn, row));
        const plain = logOn(schedule, { sessions });
        const edited = log({
          programs: [program({ revisions: [revision({ schedule }), ...revisions] })],
          sessions: sessions.map((each) => ({
            ...each,
            revisionId: revisions.findLast((one) => one.effectiveOn <= each.dueOn)?.id ?? "rev-1",
          })),
        });
        for (const today of eachDay("2026-10-12", "2026-10-25")) {
          expect(figuresOf(edited, today)).toEqual(figuresOf(plain, today));
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Everything that is counted of the weeks, without the revision that each day names. */
function figuresOf(any: PatientLog, today: string) {
  const views = dayViews(any, "2026-10-05", "2026-10-25", today);
  return {
    weeks: weeks(any, "2026-10-05", "2026-10-25", today),
    week: currentWeek(any, today),
    adherence: adherence(views.flatMap(({ due }) => due)),
    days: views.map(({ state, due, extra }) => [state, due.length, extra.length]),
    ahead: plannedSlots(any, today, "2026-10-25").map(({ dueOn, slot }) => [dueOn, slot]),
    slots: loggableSlots(any, today),
    counts: countsForWeek(any, today),
    tooMuch: overdoing(any, today),
    low: lowAdherence(any, today),
    quiet: silent(any, today),
    rows: logRows(any, "2026-10-05", "2026-10-25", today)
      .filter(({ kind }) => kind === "session")
      .map((row) => ({ ...row, revision: null })),
  };
}
