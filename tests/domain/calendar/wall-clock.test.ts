import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import { instantOf, isWallTime } from "~/domain/calendar/wall-clock";

describe("the instant of a wall-clock time", () => {
  test.each([
    ["2026-01-10", "10:15", "Europe/London", "2026-01-10T10:15:00.000Z"],
    ["2026-07-10", "10:15", "Europe/London", "2026-07-10T09:15:00.000Z"],
    ["2026-03-29", "00:59", "Europe/London", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29", "02:00", "Europe/London", "2026-03-29T01:00:00.000Z"],
    // Comes twice: the first.
    ["2026-10-25", "01:30", "Europe/London", "2026-10-25T00:30:00.000Z"],
    ["2026-03-10", "00:00", "Pacific/Kiritimati", "2026-03-09T10:00:00.000Z"],
    ["2026-03-10", "23:59", "Pacific/Pago_Pago", "2026-03-11T10:59:00.000Z"],
    ["2026-03-10", "12:00", "Asia/Kathmandu", "2026-03-10T06:15:00.000Z"],
  ])("%s %s in %s is %s", (date, time, zone, instant) => {
    expect(instantOf(date, time, zone)?.toISOString()).toBe(instant);
  });

  test.each([
    ["2026-03-29", "01:30", "Europe/London"],
    ["2026-03-08", "02:00", "America/New_York"],
    ["2026-10-04", "02:15", "Australia/Lord_Howe"],
  ])("there is none of %s %s in %s, which the clock leaves out", (date, time, zone) => {
    expect(instantOf(date, time, zone)).toBeNull();
  });

  test("is the way back from an instant", () => {
    const zones = fc.constantFrom("UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Apia");
    const minutes = fc.integer({ min: 27_000_000, max: 30_500_000 });
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const at = new Date(minute * 60_000);
        const found = instantOf(localDateAt(at, zone), localTimeAt(at, zone), zone);
        // An hour that comes twice is the first of the two.
        expect([0, 3_600_000]).toContain(at.getTime() - (found?.getTime() ?? Number.NaN));
      }),
    );
  });
});

test.each(["24:00", "9:00", "12:60", "", "12:00:00"])("%j is no time of a clock", (time) => {
  expect(isWallTime(time)).toBe(false);
});
