import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, eachDay } from "~/domain/calendar/dates";
import { dueSessions } from "~/domain/program/due-sessions";
import { dayState, dayViews } from "~/domain/session/day-views";
import { FIRST } from "../arbitraries";
import { log, logOn, perWeek, program, revision, session } from "../builders";

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

  it("shares the target out when the program begins or changes in the week", () => {
    const changed = program({
      startsOn: "2026-10-08",
      revisions: [
        revision({ effectiveOn: "2026-10-08", schedule: perWeek(4) }),
        revision({ id: "rev-2", number: 2, effectiveOn: "2026-10-14", schedule: perWeek(4) }),
      ],
    });
    const due = dueSessions(log({ programs: [changed] }), FIRST, "2026-10-18", TODAY);
    const perRevision = (id: string, from: string, to: string) =>
      due.filter((s) => s.revisionId === id && s.dueOn >= from && s.dueOn <= to).length;
    // Thursday to Sunday: 4 of 7 days, 16 ÷ 7 rounds to 2. Then 2 days → 1, and 5 days → 3.
    expect(perRevision("rev-1", "2026-10-08", "2026-10-11")).toBe(2);
    expect(perRevision("rev-1", "2026-10-12", "2026-10-13")).toBe(1);
    expect(perRevision("rev-2", "2026-10-14", "2026-10-18")).toBe(3);
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
