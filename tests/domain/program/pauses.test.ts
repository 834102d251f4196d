import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, eachDay } from "~/domain/calendar/dates";
import { plannedSlots } from "~/domain/program/due-plan";
import { dueSessions, extraSessions } from "~/domain/program/due-sessions";
import { countsForWeek, loggableSlots } from "~/domain/program/loggable-slots";
import { isPausedOn, pauseHolding, pauseOn, restOn } from "~/domain/program/pauses";
import type { LocalDate, PauseRow } from "~/domain/rows";
import { adherence } from "~/domain/session/adherence";
import { dayViews } from "~/domain/session/day-views";
import { weeks } from "~/domain/session/weeks";
import { everyDay, logOn, perWeek, session } from "../builders";

// 5 October 2026 is a Monday.
const MONDAY = "2026-10-05";
const SUNDAY = "2026-10-11";
const TODAY = "2026-10-19";
const day = (n: number) => addDays(MONDAY, n);

const pause = (fromOn: LocalDate, untilOn: LocalDate | null): PauseRow => ({
  ...{ id: `pause-${fromOn}`, fromOn, untilOn, level: "TODAY" },
});

describe("a pause", () => {
  test("holds on its first and its last day and on those between; on every day while it runs", () => {
    const some = [pause(day(1), day(3)), pause(day(10), null)];
    expect([0, 1, 2, 3, 4, 9, 10, 300].map((n) => isPausedOn(some, day(n)))).toEqual([
      ...[false, true, true, true, false, false, true, true],
    ]);
    expect(pauseOn(some, day(11))?.fromOn).toBe(day(10));
  });

  test("keeps from offering a session on its days, and as long as it runs also on a day before them", () => {
    const some = [pause(day(1), day(3)), pause(day(10), null)];
    expect(pauseHolding(some, day(9))?.fromOn).toBe(day(10));
    const [ended] = [some.slice(0, 1)];
    expect([0, 1, 3, 4].map((n) => pauseHolding(ended, day(n)) !== null)).toEqual([
      ...[false, true, true, false],
    ]);
  });

  test.each<[string, PauseRow[], ReturnType<typeof restOn>]>([
    ["none", [], null],
    ["one that is over", [pause(day(1), day(6))], null],
    ["one that runs", [pause(day(3), null)], { since: day(3), untilOn: null }],
    ["one that ends today", [pause(day(3), day(7))], { since: day(3), untilOn: day(7) }],
    [
      "three decisions to stay paused, after a pause that ended two days before",
      [
        ...[pause(day(-9), day(-6)), pause(day(-4), day(1))],
        ...[pause(day(2), day(1)), pause(day(2), day(4)), pause(day(5), null)],
      ],
      { since: day(-4), untilOn: null },
    ],
    ["one of a traveller's tomorrow", [pause(day(8), null)], { since: day(7), untilOn: null }],
  ])("is told with its first day: %s", (_what, pauses, rest) => {
    expect(restOn(pauses, day(7))).toEqual(rest);
  });

  test("that was ended on the day before it began holds on no day", () => {
    const none = [pause(day(3), day(2))];
    expect(eachDay(MONDAY, SUNDAY).filter((each) => isPausedOn(none, each))).toEqual([]);
  });
});

describe("while it holds", () => {
  const log = logOn(everyDay, {
    pauses: [pause(day(2), day(4))],
    sessions: [session(day(0)), session(day(3))],
  });

  test("nothing is due, missed or open, and what is done all the same is a session beyond what was asked", () => {
    expect(dayViews(log, MONDAY, SUNDAY, TODAY).map(({ state }) => state)).toEqual([
      ...["done", "not-logged", "paused", "paused", "paused", "not-logged", "not-logged"],
    ]);
    expect(extraSessions(log, MONDAY, SUNDAY).map(({ dueOn }) => dueOn)).toEqual([day(3)]);
    expect(adherence(dueSessions(log, MONDAY, SUNDAY, TODAY))).toMatchObject({ done: 1, due: 4 });
    expect(weeks(log, MONDAY, SUNDAY, TODAY)).toMatchObject([{ due: 4, done: 1 }]);
  });

  test("no session is offered but one that was logged already", () => {
    expect(loggableSlots(log, day(2))).toEqual([]);
    expect(loggableSlots(log, day(3))).toEqual([1]);
    expect(loggableSlots(log, day(5))).toEqual([1, 2]);
    expect(loggableSlots({ ...log, pauses: [] }, day(2))).toEqual([1, 2]);
  });
});

describe("so many times a week", () => {
  const due = (pauses: PauseRow[], times: number, logged: number[] = []) =>
    plannedSlots(
      logOn(perWeek(times), { pauses, sessions: logged.map((n) => session(day(n))) }),
      MONDAY,
      SUNDAY,
    ).map(({ dueOn }) => eachDay(MONDAY, SUNDAY).indexOf(dueOn));

  test.each<[string, PauseRow[], number, number[], number[]]>([
    ["a pause of the whole week asks nothing", [pause(MONDAY, null)], 3, [], []],
    ["days that were free before it stay free", [pause(day(3), null)], 3, [], []],
    ["what was done before it stays due and done", [pause(day(3), null)], 3, [0, 1], [0, 1]],
    [
      "a week that begins paused asks its share of the rest",
      [pause(MONDAY, day(2))],
      3,
      [],
      [5, 6],
    ],
    ["days after it are asked for their share", [pause(day(1), day(3))], 3, [], [6]],
    ["never more than the week still lacked", [pause(day(3), day(4))], 3, [0, 1, 2], [0, 1, 2]],
    ["daily by choice asks every day that is left", [pause(day(2), day(4))], 7, [], [0, 1, 5, 6]],
  ])("%s", (_what, pauses, times, logged, expected) => {
    expect(due(pauses, times, logged)).toEqual(expected);
  });

  test("a session on a paused day does not count for the week", () => {
    const log = logOn(perWeek(3), { pauses: [pause(MONDAY, day(2))] });
    expect(countsForWeek(log, day(1))).toBe(false);
    expect(countsForWeek(log, day(3))).toBe(true);
  });

  const anyDay = fc.integer({ min: 0, max: 6 });
  test("whatever is paused: nothing is due on those days, and a week asks at most what it asked without", () => {
    fc.assert(
      fc.property(
        fc.record({
          times: fc.integer({ min: 1, max: 7 }),
          logged: fc.uniqueArray(anyDay),
          from: anyDay,
          length: fc.integer({ min: -1, max: 8 }),
        }),
        ({ times, logged, from, length }) => {
          const some = [pause(day(from), day(from + length))];
          const asked = due(some, times, logged);
          expect(asked.filter((n) => isPausedOn(some, day(n)))).toEqual([]);
          expect(asked.length).toBeLessThanOrEqual(due([], times, logged).length);
          // What a day before it was is not changed by it.
          const earlier = (days: number[]) => days.filter((n) => n < from);
          expect(earlier(asked)).toEqual(earlier(due([], times, logged)));
        },
      ),
    );
  });
});
