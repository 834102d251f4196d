import { describe, expect, test } from "vitest";
import { addDays, eachDay } from "~/domain/calendar/dates";
import type { PatientLog } from "~/domain/rows";
import { doneAndAsked, overdoing } from "~/domain/session/overdoing";
import { everyDay, log, logOn, perWeek, program, revision, session } from "../builders";

// A Sunday.
const TODAY = "2026-10-18";
const ago = (days: number) => addDays(TODAY, -days);
/** Sessions on the last so many days, so many on each. */
const times = (days: number, aDay: number) =>
  eachDay(ago(days - 1), TODAY).flatMap((date) =>
    Array.from({ length: aDay }, (_, i) => session(date, { slot: i + 1 })),
  );

describe("far more than asked", () => {
  const daily = (sessions: PatientLog["sessions"]) => logOn(everyDay, { sessions });
  const extra = (count: number) =>
    eachDay(ago(count - 1), TODAY).map((date) => session(date, { slot: 2 }));

  test.each<[string, PatientLog, boolean]>([
    ["as asked", daily(times(7, 1)), false],
    // 10 of 7 are 143 %, 11 are 157 %.
    ["three more, short of 150 %", daily([...times(7, 1), ...extra(3)]), false],
    ["150 % and four more", daily([...times(7, 1), ...extra(4)]), true],
    ["four a day", daily(times(7, 4)), true],
    [
      "three a week done on five days: two more",
      logOn(perWeek(3), { sessions: times(5, 1) }),
      false,
    ],
    [
      "two a week done on five days: three more",
      logOn(perWeek(2), { sessions: times(5, 1) }),
      true,
    ],
    [
      "missed extra sessions",
      daily([...times(7, 1), ...extra(4).map((each) => ({ ...each, status: "MISSED" as const }))]),
      false,
    ],
    ["done a week ago", daily(times(14, 4).filter(({ dueOn }) => dueOn <= ago(7))), false],
    ["without a program", log({ programs: [], sessions: times(7, 4) }), false],
    [
      "after the last due day",
      log({
        programs: [program({ revisions: [revision({ endsOn: ago(1) })] })],
        sessions: times(7, 4),
      }),
      false,
    ],
  ])("%s: %j", (_what, any, isTooMuch) => {
    expect(overdoing(any, TODAY) !== null).toBe(isTooMuch);
  });

  test("with its figures", () => {
    expect(overdoing(daily(times(7, 4)), TODAY)).toEqual({
      ...{ done: 28, due: 7, extra: 21, windowDays: 7 },
      busiest: { date: TODAY, done: 4, due: 1 },
    });
  });

  test("counts what was done under tomorrow's date", () => {
    const two = daily([...times(7, 1), ...extra(3), session(addDays(TODAY, 1), { slot: 2 })]);
    expect(overdoing(two, TODAY)).toMatchObject({ done: 11, due: 7 });
  });
});

test("partly is done, an open session is not asked yet, and the busiest day is the newest of equals", () => {
  const twice = (date: string) => [session(date, { status: "PARTLY" }), session(date, { slot: 2 })];
  const any = logOn(everyDay, { sessions: [...twice(ago(4)), ...twice(ago(2))] });
  expect(doneAndAsked(any, ago(5), TODAY, TODAY)).toEqual({
    ...{ done: 4, due: 5, extra: 2 },
    busiest: { date: ago(2), done: 2, due: 1 },
  });
  expect(doneAndAsked(any, ago(1), TODAY, TODAY).busiest).toBeNull();
});
