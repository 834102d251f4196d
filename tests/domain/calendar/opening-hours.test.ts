import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  afterOpenMinutes,
  isOpenAt,
  nextOpening,
  type OpeningHours,
  type WeekHours,
} from "~/domain/calendar/opening-hours";

const workdays: WeekHours = Object.fromEntries(
  [1, 2, 3, 4, 5].map((weekday) => [weekday, [["08:00", "18:00"]]]),
);
const berlin = (part: Partial<OpeningHours> = {}): OpeningHours => ({
  ...{ week: workdays, closedDays: [], timeZone: "Europe/Berlin" },
  ...part,
});
const end = (minutes: number, from: string, part: Partial<OpeningHours> = {}) =>
  afterOpenMinutes(minutes, berlin(part), new Date(from)).toISOString();

// 9 November 2026 is a Monday; Berlin is an hour ahead of UTC in winter, two in summer.
describe("minutes of opening hours", () => {
  test.each<[string, string, number, string]>([
    ["within a span", "2026-11-09T09:00:00Z", 30, "2026-11-09T09:30:00.000Z"],
    ["before it opens", "2026-11-09T05:00:00Z", 30, "2026-11-09T07:30:00.000Z"],
    ["over the night", "2026-11-09T16:50:00Z", 30, "2026-11-10T07:20:00.000Z"],
    ["just before it closes", "2026-11-09T16:30:00Z", 30, "2026-11-09T17:00:00.000Z"],
    ["over the weekend", "2026-11-13T16:45:00Z", 30, "2026-11-16T07:15:00.000Z"],
    ["on a Saturday", "2026-11-14T10:00:00Z", 30, "2026-11-16T07:30:00.000Z"],
    ["none: at the opening", "2026-11-14T10:00:00Z", 0, "2026-11-16T07:00:00.000Z"],
  ])("%s", (_what, from, minutes, expected) => {
    expect(end(minutes, from)).toBe(expected);
  });

  test("closed days are left out", () => {
    const closedDays = ["2026-11-16", "2026-11-17"];
    expect(end(30, "2026-11-13T16:45:00Z", { closedDays })).toBe("2026-11-18T07:15:00.000Z");
  });

  test("two spans a day, in whatever order they were given, and one that ends with the day", () => {
    const week: WeekHours = {
      1: [
        ["14:00", "00:00"],
        ["08:00", "12:00"],
      ],
    };
    expect(end(30, "2026-11-09T10:50:00Z", { week })).toBe("2026-11-09T13:20:00.000Z");
    expect(end(60, "2026-11-09T22:30:00Z", { week })).toBe("2026-11-16T07:30:00.000Z");
  });

  test("nothing said is open all day, but for closed days", () => {
    for (const week of [null, {}]) {
      expect(end(30, "2026-11-14T22:45:00Z", { week })).toBe("2026-11-14T23:15:00.000Z");
      expect(end(30, "2026-11-14T22:45:00Z", { week, closedDays: ["2026-11-15"] })).toBe(
        "2026-11-15T23:15:00.000Z",
      );
    }
  });

  test("an hour that summer time skips is none, and one that comes twice is two", () => {
    const week: WeekHours = { 7: [["01:00", "04:00"]] };
    // 29 March 2026: from 02:00 to 03:00 at 01:00 UTC.
    expect(end(90, "2026-03-28T12:00:00Z", { week })).toBe("2026-03-29T01:30:00.000Z");
    expect(end(150, "2026-03-28T12:00:00Z", { week })).toBe("2026-04-04T23:30:00.000Z");
    // 25 October 2026: from 03:00 back to 02:00 at 01:00 UTC.
    expect(end(150, "2026-10-24T12:00:00Z", { week })).toBe("2026-10-25T01:30:00.000Z");
    // A span that begins in the hour that is not there.
    const skipped: WeekHours = { 7: [["02:30", "04:00"]] };
    expect(end(30, "2026-03-28T12:00:00Z", { week: skipped })).toBe("2026-03-29T01:30:00.000Z");
  });

  test("a clinic that never opens is told by the clock", () => {
    const closedDays = Array.from({ length: 63 }, (_, n) =>
      new Date(Date.UTC(2026, 10, 9 + n)).toISOString().slice(0, 10),
    );
    expect(end(30, "2026-11-09T09:00:00Z", { closedDays })).toBe("2026-11-09T09:30:00.000Z");
    expect(nextOpening(berlin({ closedDays }), new Date("2026-11-09T09:00:00Z"))).toBeNull();
  });

  const anyInstant = fc.date({
    min: new Date("2026-01-01T00:00:00Z"),
    max: new Date("2027-01-01T00:00:00Z"),
    noInvalidDate: true,
  });
  test("they end while it is open, or as it closes, and never early", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Europe/Berlin", "America/New_York", "Pacific/Auckland"),
        anyInstant,
        fc.integer({ min: 1, max: 1500 }),
        (timeZone, from, minutes) => {
          const hours = berlin({ timeZone });
          const at = afterOpenMinutes(minutes, hours, from);
          expect(isOpenAt(hours, new Date(at.getTime() - 1))).toBe(true);
          expect(at.getTime() - from.getTime()).toBeGreaterThanOrEqual(minutes * 60_000);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("open or closed", () => {
  const opens = (at: string, part: Partial<OpeningHours> = {}) =>
    nextOpening(berlin(part), new Date(at))?.toISOString();

  test.each([
    ["2026-11-09T06:59:59Z", false],
    ["2026-11-09T07:00:00Z", true],
    ["2026-11-09T16:59:59Z", true],
    ["2026-11-09T17:00:00Z", false],
    ["2026-11-14T10:00:00Z", false],
  ])("at %s: %s", (at, expected) => {
    expect(isOpenAt(berlin(), new Date(at))).toBe(expected);
  });

  test("it opens next", () => {
    expect(opens("2026-11-09T10:00:00Z")).toBe("2026-11-09T10:00:00.000Z");
    expect(opens("2026-11-13T18:00:00Z")).toBe("2026-11-16T07:00:00.000Z");
    expect(opens("2026-11-13T18:00:00Z", { closedDays: ["2026-11-16"] })).toBe(
      "2026-11-17T07:00:00.000Z",
    );
    expect(isOpenAt(berlin({ closedDays: ["2026-11-09"] }), new Date("2026-11-09T10:00:00Z"))).toBe(
      false,
    );
  });
});
