import fc from "fast-check";
import { describe, expect, it, test, vi } from "vitest";
import {
  addDays,
  daysBetween,
  eachDay,
  hourAt,
  isLocalDate,
  localDateAt,
  localTimeAt,
  mondayOf,
  weekdayOf,
} from "~/domain/calendar/dates";
import {
  dateRange,
  fullDate,
  plainDate,
  relativeDate,
  shortDate,
  weekdayDate,
} from "~/words/calendar";

const days = fc
  .integer({ min: 0, max: 80_000 })
  .map((n) => new Date(Date.UTC(1950, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const steps = fc.integer({ min: -4000, max: 4000 });

describe("calendar arithmetic", () => {
  test.each([
    ["2026-03-28", 1, "2026-03-29"],
    ["2026-03-29", 1, "2026-03-30"],
    ["2026-10-25", 1, "2026-10-26"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2026-01-01", -1, "2025-12-31"],
  ])("%s and %i days is %s", (from, n, to) => {
    expect(addDays(from, n)).toBe(to);
  });

  it("goes there and back, and counts the days between", () => {
    fc.assert(
      fc.property(days, steps, (day, n) => {
        expect(addDays(addDays(day, n), -n)).toBe(day);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it("has weeks of seven days that begin on a Monday", () => {
    expect(weekdayOf("2026-11-19")).toBe(4);
    expect(weekdayOf("1969-12-29")).toBe(1);
    fc.assert(
      fc.property(days, (day) => {
        const monday = mondayOf(day);
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, day)).toBe(weekdayOf(day) - 1);
        expect(eachDay(monday, addDays(monday, 6)).map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      }),
    );
  });

  it("lists no days backwards", () => {
    expect(eachDay("2026-11-19", "2026-11-19")).toEqual(["2026-11-19"]);
    expect(eachDay("2026-11-19", "2026-11-18")).toEqual([]);
  });

  test.each([
    ["2026-11-19", true],
    ["2024-02-29", true],
    ["2026-02-29", false],
    ["2026-02-30", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-1-1", false],
    ["0026-01-01", false],
    ["1899-12-31", false],
    ["1900-01-01", true],
    ["2199-12-31", true],
    ["2200-01-01", false],
    ["9999-12-31", false],
    ["2026-11-19T00:00", false],
    ["", false],
  ])("isLocalDate(%j) is %j", (text, real) => {
    expect(isLocalDate(text)).toBe(real);
  });

  it("refuses to count from what is no date", () => {
    expect(() => addDays("tomorrow", 1)).toThrow(RangeError);
  });
});

describe("local date and time of an instant", () => {
  test.each([
    // Around midnight, winter and summer.
    ["2026-01-14T22:59:59Z", "Europe/Berlin", "2026-01-14", "23:59"],
    ["2026-01-14T23:00:00Z", "Europe/Berlin", "2026-01-15", "00:00"],
    ["2026-07-14T22:00:00Z", "Europe/Berlin", "2026-07-15", "00:00"],
    // Clocks go forward 02:00 → 03:00, back 03:00 → 02:00.
    ["2026-03-29T00:59:00Z", "Europe/Berlin", "2026-03-29", "01:59"],
    ["2026-03-29T01:00:00Z", "Europe/Berlin", "2026-03-29", "03:00"],
    ["2026-10-25T00:30:00Z", "Europe/Berlin", "2026-10-25", "02:30"],
    ["2026-10-25T01:30:00Z", "Europe/Berlin", "2026-10-25", "02:30"],
    ["2026-03-08T06:59:00Z", "America/New_York", "2026-03-08", "01:59"],
    ["2026-03-08T07:00:00Z", "America/New_York", "2026-03-08", "03:00"],
    ["2026-11-02T04:59:00Z", "America/New_York", "2026-11-01", "23:59"],
    ["2026-11-02T05:00:00Z", "America/New_York", "2026-11-02", "00:00"],
    ["2026-04-05T10:59:00Z", "Pacific/Auckland", "2026-04-05", "22:59"],
    ["2026-09-26T13:59:00Z", "Pacific/Auckland", "2026-09-27", "01:59"],
    ["2026-09-26T14:00:00Z", "Pacific/Auckland", "2026-09-27", "03:00"],
    ["2026-11-18T18:29:00Z", "Asia/Kolkata", "2026-11-18", "23:59"],
    ["2026-11-18T18:30:00Z", "Asia/Kolkata", "2026-11-19", "00:00"],
    // Lord Howe moves by half an hour only: 02:00 (UTC+10:30) → 02:30 (UTC+11).
    ["2026-10-03T15:29:00Z", "Australia/Lord_Howe", "2026-10-04", "01:59"],
    ["2026-10-03T15:30:00Z", "Australia/Lord_Howe", "2026-10-04", "02:30"],
    ["2026-04-04T14:59:00Z", "Australia/Lord_Howe", "2026-04-05", "01:59"],
    ["2026-04-04T15:00:00Z", "Australia/Lord_Howe", "2026-04-05", "01:30"],
  ])("%s in %s is %s %s", (instant, zone, date, time) => {
    expect(localDateAt(new Date(instant), zone)).toBe(date);
    expect(localTimeAt(new Date(instant), zone)).toBe(time);
    expect(hourAt(new Date(instant), zone)).toBe(Number(time.slice(0, 2)));
  });

  it("never skips or repeats a calendar day, whatever the clocks do", () => {
    const zones = [
      "Europe/Berlin",
      "America/New_York",
      "Pacific/Auckland",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
    ];
    const hours = fc.integer({ min: 0, max: 3 * 365 * 24 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), hours, (zone, hour) => {
        const instant = Date.UTC(2025, 0, 1) + hour * 3_600_000;
        const before = localDateAt(new Date(instant), zone);
        const after = localDateAt(new Date(instant + 3_600_000), zone);
        expect([before, addDays(before, 1)]).toContain(after);
      }),
    );
  });

  test("a zone's formatter is kept, and those of thousands of ways to write one are not", () => {
    const at = new Date("2026-01-01T12:00:00Z");
    const spelled = (i: number) =>
      [..."europe/london"]
        .map((letter, place) => ((i >> place) & 1 ? letter.toUpperCase() : letter))
        .join("");
    let made = 0;
    class Counted extends Intl.DateTimeFormat {
      constructor(...options: ConstructorParameters<typeof Intl.DateTimeFormat>) {
        super(...options);
        made += 1;
      }
    }
    vi.stubGlobal("Intl", { DateTimeFormat: Counted });
    const madeFor = (zone: string) => {
      made = 0;
      expect(localTimeAt(at, zone)).toBe("12:00");
      return made;
    };
    expect([madeFor(spelled(1)), madeFor(spelled(1))]).toEqual([1, 0]);
    for (let i = 2; i < 1_400; i += 1) madeFor(spelled(i));
    expect([madeFor(spelled(1_399)), madeFor(spelled(1))]).toEqual([0, 1]);
    vi.unstubAllGlobals();
  });
});

describe("dates in words", () => {
  it("writes fixed English names", () => {
    expect(shortDate("2026-11-08")).toBe("8 Nov");
    expect(weekdayDate("2026-11-18")).toBe("Wed 18 Nov");
    expect(plainDate("2026-11-19")).toBe("19 November 2026");
    expect(fullDate("2026-11-19")).toBe("Thursday 19 November 2026");
  });

  test.each([
    ["2026-11-19", "today"],
    ["2026-11-18", "yesterday"],
    ["2026-11-17", "Tue 17 Nov"],
    ["2026-11-20", "Fri 20 Nov"],
    ["2025-11-18", "Tue 18 Nov 2025"],
  ])("%s seen from 19 Nov 2026 is %s", (day, words) => {
    expect(relativeDate(day, "2026-11-19")).toBe(words);
  });

  test.each([
    ["2026-10-30", "2026-11-02", "30 Oct to 2 Nov"],
    ["2026-11-03", "2026-11-09", "3 to 9 Nov"],
    ["2026-11-03", "2026-11-03", "3 Nov"],
    ["2025-12-30", "2026-01-02", "30 Dec 2025 to 2 Jan 2026"],
  ])("%s and %s make %s", (from, to, words) => {
    expect(dateRange(from, to)).toBe(words);
  });
});
