import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, localDateAt } from "~/domain/calendar/dates";
import {
  canEditLog,
  canLogFor,
  isLogOfItsOwn,
  LATE_DAYS,
  type LogChannel,
  type Receipt,
  saidAt,
  saidOn,
  windowRefusal,
} from "~/domain/session/log-window";

const NOW = new Date("2026-10-14T10:00:00Z");

function receipt(
  channel: LogChannel,
  said: string | null = null,
  timeZone = "Europe/London",
): Receipt {
  return { channel, now: NOW, saidAt: said === null ? null : new Date(said), timeZone };
}

test.each([
  ["2026-10-15", false],
  ["2026-10-14", true],
  ["2026-10-13", true],
  ["2026-10-12", false],
])("what is typed about %s", (day, allowed) => {
  expect(canLogFor(day, "2026-10-14")).toBe(allowed);
  expect(windowRefusal(day, receipt("typed")) === null).toBe(allowed);
});

describe.each(["queue", "paper"] as const)("what comes from a %s", (channel) => {
  it.each([
    ["2026-10-14", null, null],
    ["2026-09-30", null, null],
    ["2026-09-29", null, "day-closed"],
    ["2026-10-15", null, "day-closed"],
    ["2026-10-04", "2026-10-04T20:00:00Z", null],
    ["2026-10-03", "2026-10-04T20:00:00Z", null],
    ["2026-10-05", "2026-10-04T20:00:00Z", "day-closed"],
    ["2026-09-30", "2026-09-30T20:00:00Z", null],
    ["2026-09-29", "2026-09-29T20:00:00Z", "day-closed"],
    ["2026-10-14", "2026-10-14T10:15:00Z", null],
    ["2026-10-14", "2026-10-14T10:15:01Z", "clock-ahead"],
    ["2026-10-14", "2031-01-01T00:00:00Z", "clock-ahead"],
  ])("about %s, said %s: %s", (day, said, refusal) => {
    expect(windowRefusal(day, receipt(channel, said))).toBe(refusal);
  });

  it("is judged by the day it was said on, in the patient's zone", () => {
    // 23:30 in London is the next day in Auckland.
    const late = receipt(channel, "2026-10-10T22:30:00Z", "Pacific/Auckland");
    expect(saidOn(late)).toBe("2026-10-11");
    expect(windowRefusal("2026-10-11", late)).toBeNull();
    expect(windowRefusal("2026-10-12", late)).toBe("day-closed");
  });
});

test("never a day that has not come where it was said, nor one older than the window", () => {
  const zones = ["Europe/London", "Pacific/Auckland", "Pacific/Pago_Pago", "America/New_York"];
  const minutes = fc.integer({ min: -30 * 1440, max: 60 });
  const days = fc.integer({ min: -40, max: 3 });
  const channels = fc.constantFrom<LogChannel>("typed", "queue", "paper");
  fc.assert(
    fc.property(
      channels,
      minutes,
      days,
      fc.constantFrom(...zones),
      (channel, ago, days, timeZone) => {
        const said = new Date(NOW.getTime() + ago * 60_000);
        const given: Receipt = { channel, now: NOW, saidAt: said, timeZone };
        const today = localDateAt(NOW, timeZone);
        const day = addDays(today, days);
        expect(saidAt(given).getTime()).toBeLessThanOrEqual(NOW.getTime());
        if (windowRefusal(day, given) !== null) return;
        expect(day <= today && day >= addDays(today, -LATE_DAYS)).toBe(true);
        if (channel !== "typed") expect(day <= saidOn(given)).toBe(true);
      },
    ),
  );
});

test.each([
  ["2026-10-16T10:00:00Z", true],
  ["2026-10-16T10:00:01Z", false],
])("a log received at noon on the 14th can be changed at %s: %s", (now, allowed) => {
  expect(canEditLog({ createdAt: NOW }, new Date(now))).toBe(allowed);
});

test.each([
  ["DAILY", null, true],
  ["NEXT_MORNING", "s", true],
  ["DAILY", "s", false],
  ["BEFORE", "s", false],
  ["DURING", "s", false],
  ["DURING", null, true],
  ["AFTER", "s", false],
] as const)("a %s report of session %s stands by itself: %s", (moment, sessionLogId, own) => {
  expect(isLogOfItsOwn({ moment, sessionLogId })).toBe(own);
});
