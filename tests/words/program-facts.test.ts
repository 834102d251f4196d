import { expect, test } from "vitest";
import type { ItemDraft, Schedule } from "~/domain/rows";
import { doseWords } from "~/words/dose";
import { scheduleWords } from "~/words/schedule";
import { everyDay, item, perWeek } from "../domain/builders";

const dose = (
  sets: number,
  repetitions: number,
  holdSeconds: number,
  side: ItemDraft["side"] = "NONE",
) => item({ sets, repetitions, holdSeconds, side });

test.each([
  [dose(3, 1, 45, "RIGHT"), "3 × 45 s, right"],
  [dose(2, 10, 3), "2 × 10, hold 3 s"],
  [dose(2, 10, 0), "2 × 10"],
  [dose(2, 1, 0), "2 × 1"],
  [dose(2, 1, 30, "BOTH"), "2 × 30 s, both sides"],
  [dose(1, 3, 30, "LEFT"), "1 × 3, hold 30 s, left"],
])("%j reads %s", (one, words) => {
  expect(doseWords(one)).toBe(words);
});

test.each<[Schedule, string]>([
  [everyDay, "every day"],
  [{ kind: "weekdays", weekdays: [5, 1, 3], timesPerDay: 2 }, "Mon, Wed, Fri, twice a day"],
  [perWeek(3), "3 times a week, any days"],
  [perWeek(1), "once a week, any days"],
])("%j reads %s", (schedule, words) => {
  expect(scheduleWords(schedule)).toBe(words);
});
