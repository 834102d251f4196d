import { expect, test } from "vitest";
import { shortDate, weekdayName, weekdayShort } from "~/words/calendar";
import { EVERY_DAY } from "~/words/schedule";

test("the names of days and months are these, whatever the machine's own language", () => {
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));
  expect(months.map((month) => shortDate(`2026-${month}-09`))).toEqual([
    ...["9 Jan", "9 Feb", "9 Mar", "9 Apr", "9 May", "9 Jun"],
    ...["9 Jul", "9 Aug", "9 Sep", "9 Oct", "9 Nov", "9 Dec"],
  ]);
  expect(EVERY_DAY.map((day) => weekdayName(day))).toEqual([
    ...["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ]);
  expect(EVERY_DAY.map((day) => weekdayShort(day))).toEqual([
    ...["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  ]);
});
