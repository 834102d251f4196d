import { expect, test } from "vitest";
import type { OpeningHours } from "~/domain/calendar/opening-hours";
import { afterWorkingDays } from "~/domain/calendar/working-days";

const weekdays: OpeningHours = {
  week: {
    ...{ 1: [["08:00", "18:00"]], 2: [["08:00", "18:00"]], 3: [["08:00", "18:00"]] },
    ...{
      4: [
        ["08:00", "12:00"],
        ["13:00", "18:00"],
      ],
      5: [["08:00", "14:00"]],
    },
  },
  closedDays: ["2026-12-24", "2026-12-25"],
  timeZone: "Europe/London",
};
const unsaid: OpeningHours = { ...weekdays, week: null };
const neverOpen: OpeningHours = { ...weekdays, week: { 1: [] } };
const closedForLong: OpeningHours = {
  ...weekdays,
  week: { 1: [["08:00", "18:00"]] },
  closedDays: Array.from({ length: 12 }, (_, i) =>
    new Date(Date.UTC(2026, 10, 16 + 7 * i)).toISOString().slice(0, 10),
  ),
};

/** Mon 16 to Sun 22 November 2026; the clinic's clock is UTC in winter. */
test.each<[string, number, OpeningHours, from: string, due: string]>([
  [
    "while open: the same time of the next day",
    1,
    weekdays,
    "2026-11-17T10:20",
    "2026-11-18T10:20",
  ],
  ["in the evening: when the next day closes", 1, weekdays, "2026-11-17T18:47", "2026-11-18T18:00"],
  ["at closing time it is closed", 1, weekdays, "2026-11-17T18:00", "2026-11-18T18:00"],
  ["before opening: when that day closes", 1, weekdays, "2026-11-17T07:00", "2026-11-17T18:00"],
  ["over a break: when it is over", 1, weekdays, "2026-11-18T12:30", "2026-11-19T13:00"],
  ["in a break: counted from its end", 1, weekdays, "2026-11-19T12:30", "2026-11-20T13:00"],
  ["a shorter day: when it closes", 1, weekdays, "2026-11-19T16:00", "2026-11-20T14:00"],
  ["over a weekend", 1, weekdays, "2026-11-20T09:00", "2026-11-23T09:00"],
  ["on a Saturday: Monday evening", 1, weekdays, "2026-11-21T09:00", "2026-11-23T18:00"],
  ["two days", 2, weekdays, "2026-11-17T10:20", "2026-11-19T10:20"],
  ["two days from an evening", 2, weekdays, "2026-11-17T20:00", "2026-11-19T18:00"],
  ["over closed days", 1, weekdays, "2026-12-23T10:00", "2026-12-28T10:00"],
  ["nobody has said when: a day later", 1, unsaid, "2026-11-21T22:15", "2026-11-22T22:15"],
  ["no day at all: a day later", 2, neverOpen, "2026-11-17T10:20", "2026-11-19T10:20"],
  ["no day for weeks: a day later", 1, closedForLong, "2026-11-17T10:20", "2026-11-18T10:20"],
])("%s", (_what, days, hours, from, due) => {
  expect(afterWorkingDays(days, hours, new Date(`${from}:00Z`))).toEqual(new Date(`${due}:00Z`));
});

test("a later message is never due earlier", () => {
  const start = Date.UTC(2026, 10, 16);
  const times = Array.from(
    { length: 7 * 12 },
    (_, i) => new Date(start + i * 7_200_000 + 1_800_000),
  );
  const due = times.map((at) => afterWorkingDays(1, weekdays, at).getTime());
  expect(due).toEqual([...due].sort((a, b) => a - b));
  expect(times.filter((at, i) => (due[i] ?? 0) <= at.getTime())).toEqual([]);
});
