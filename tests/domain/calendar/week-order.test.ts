import { expect, test } from "vitest";
import { toWeekStart, weekFrom, weekStarts } from "~/domain/calendar/week-order";

test("a week begins with the clinic's day and has every weekday once", () => {
  expect(weekFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(weekFrom(6)).toEqual([6, 7, 1, 2, 3, 4, 5]);
  expect(weekFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
  expect([...weekStarts, 3, 0].map(toWeekStart)).toEqual([1, 6, 7, 1, 1]);
});
