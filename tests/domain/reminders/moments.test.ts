import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, localDateAt, localTimeAt } from "~/domain/calendar/dates";
import { type Moment, momentsBetween, momentsOn } from "~/domain/reminders/moments";
import { emptyPlan, extraKinds, type ReminderPlan } from "~/domain/reminders/plan";
import { afterQuiet, firstInstant, wallTime } from "~/domain/reminders/quiet";
import type { Weekday } from "~/domain/rows";

const HOUR_MS = 3_600_000;

/** Zones whose clocks do everything: an hour, half an hour, at midnight, in the south, and not at all. */
const zones = fc.constantFrom(
  ...["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Havana"],
  ...["Pacific/Auckland", "Africa/Casablanca", "Asia/Kathmandu", "UTC"],
);
/** The days around the changes of 2026, beside any others. */
const days = fc.oneof(
  fc.constantFrom(
    "2026-03-08",
    "2026-03-29",
    "2026-04-05",
    "2026-10-04",
    "2026-10-25",
    "2026-11-01",
  ),
  fc.integer({ min: 0, max: 364 }).map((n) => addDays("2026-01-01", n)),
);
const minutes = fc.oneof(fc.integer({ min: 0, max: 239 }), fc.integer({ min: 0, max: 1439 }));
const times = minutes.map(wallTime);
const spans = fc.record({ from: times, until: times });
const plans: fc.Arbitrary<ReminderPlan> = fc.record({
  weekdays: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7)),
  at: fc.option(times),
  secondAt: fc.option(times),
  kinds: fc.uniqueArray(fc.constantFrom(...extraKinds)),
  quiet: spans,
  desk: fc.option(
    fc.record({ from: times, until: times, minutes: fc.integer({ min: 30, max: 180 }) }),
  ),
});
const at = (text: string) => new Date(text);
const said = (moments: Moment[]) =>
  moments.map(({ kind, dueAt }) => `${kind} ${dueAt.toISOString()}`);

/** The minutes of a clock that are quiet, walked one by one: it does not ask the code that is judged here. */
function quietMinutes({ from, until }: ReminderPlan["quiet"]): Set<string> {
  const quiet = new Set<string>();
  const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  for (let minute = minuteOf(from); minute !== minuteOf(until); minute = (minute + 1) % 1440)
    quiet.add(wallTime(minute));
  return quiet;
}

const MINUTE_MS = 60_000;

/** The first minute of a day, in its zone, from which on the clock shows a time or a later one; null where it has none. */
function firstMinute(day: string, time: string, zone: string): number | null {
  const dayAt = (minute: number) => localDateAt(new Date(minute), zone);
  let minute = at(`${day}T00:00:00Z`).getTime() - 14 * HOUR_MS;
  while (dayAt(minute + HOUR_MS) < day) minute += HOUR_MS;
  // By minutes from the hour in which the day begins: an hour that comes twice counts when it comes first.
  while (dayAt(minute) <= day) {
    if (dayAt(minute) === day && localTimeAt(new Date(minute), zone) >= time) return minute;
    minute += MINUTE_MS;
  }
  return null;
}

describe("for any plan, day and zone", () => {
  test("the session is reminded of at its time by the clock on the wall, else when quiet hours end that day, else not", () => {
    fc.assert(
      fc.property(times, spans, days, zones, (time, quiet, day, zone) => {
        const isQuietAt = quietMinutes(quiet);
        const wall = (minute: number) => localTimeAt(new Date(minute), zone);
        let minute = firstMinute(day, time, zone);
        while (minute !== null && isQuietAt.has(wall(minute))) {
          minute += MINUTE_MS;
          if (localDateAt(new Date(minute), zone) !== day) minute = null;
        }
        const plan = { ...emptyPlan, at: time, quiet };
        const expected = minute === null ? [] : [`session ${new Date(minute).toISOString()}`];
        expect(said(momentsOn(plan, day, zone))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test("nothing is due in quiet hours, or on another day than it is about", () => {
    fc.assert(
      fc.property(plans, days, zones, (plan, day, zone) => {
        const isQuietAt = quietMinutes(plan.quiet);
        for (const { dueAt, localDate } of momentsOn(plan, day, zone)) {
          expect(isQuietAt.has(localTimeAt(dueAt, zone))).toBe(false);
          expect(localDate).toBe(day);
          expect(localDateAt(dueAt, zone)).toBe(day);
        }
      }),
    );
  });

  test("each kind but breaks comes once a day, and the second one after the first", () => {
    fc.assert(
      fc.property(plans, days, zones, (plan, day, zone) => {
        const moments = momentsOn(plan, day, zone);
        const once = moments.filter(({ kind }) => kind !== "desk").map(({ kind }) => kind);
        expect(new Set(once).size).toBe(once.length);
        expect(new Set(said(moments)).size).toBe(moments.length);
        const [first, second] = ["session", "second"].map((kind) =>
          moments.find((each) => each.kind === kind),
        );
        if (second) expect(first && first.dueAt < second.dueAt).toBe(true);
      }),
    );
  });

  test("servers that look at any times put together the same moments, none twice and none left out", () => {
    fc.assert(
      fc.property(
        ...([
          plans,
          days,
          zones,
          fc.array(fc.integer({ min: 1, max: 71 }), { maxLength: 5 }),
        ] as const),
        (plan, day, zone, cuts) => {
          const start = at(`${day}T00:00:00Z`).getTime();
          const edges = [0, ...cuts, 72]
            .sort((a, b) => a - b)
            .map((h) => new Date(start + h * HOUR_MS));
          const whole = momentsBetween(plan, new Date(start), new Date(start + 72 * HOUR_MS), zone);
          const parts = edges.slice(1).flatMap((until, i) => {
            return momentsBetween(plan, edges[i] ?? until, until, zone);
          });
          expect(said(parts)).toEqual(said(whole));
          const perDay = [-1, 0, 1, 2, 3, 4].flatMap((n) => momentsOn(plan, addDays(day, n), zone));
          const within = perDay.filter(({ dueAt }) => {
            return dueAt.getTime() > start && dueAt.getTime() <= start + 72 * HOUR_MS;
          });
          expect(said(whole).sort()).toEqual(said(within).sort());
        },
      ),
    );
  });

  test("a wanted time outside of quiet hours is kept to the minute, also over a change of the clock", () => {
    fc.assert(
      fc.property(times, days, zones, (time, day, zone) => {
        const wanted = firstInstant(day, time, zone);
        if (wanted === null) return;
        const shown = localTimeAt(wanted, zone);
        expect(shown >= time).toBe(true);
        // Only what the day does not have is moved, and to the first minute that it has.
        if (shown === time) return;
        const before = new Date(wanted.getTime() - 60_000);
        // Where midnight is what a day does not have, that is the evening before.
        const wall = `${localDateAt(before, zone)} ${localTimeAt(before, zone)}`;
        expect(wall < `${day} ${time}`).toBe(true);
      }),
    );
  });

  test("quiet hours end at the first minute that is not quiet", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 525_599 }), spans, zones, (minute, quiet, zone) => {
        const asked = new Date(Date.UTC(2026, 0, 1) + minute * 60_000);
        const later = afterQuiet(asked, quiet, zone);
        expect(later >= asked).toBe(true);
        const isQuietAt = quietMinutes(quiet);
        expect(isQuietAt.has(localTimeAt(later, zone))).toBe(false);
        const before = new Date(later.getTime() - MINUTE_MS);
        if (later > asked) expect(isQuietAt.has(localTimeAt(before, zone))).toBe(true);
        else expect(later).toEqual(asked);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the change of the clock", () => {
  const plan = { ...emptyPlan, at: "02:30", quiet: { from: "00:00", until: "00:00" } };

  test("a time that does not exist comes at the next one that does", () => {
    expect(said(momentsOn(plan, "2026-03-29", "Europe/Berlin"))).toEqual([
      "session 2026-03-29T01:00:00.000Z",
    ]);
  });

  test("a time that comes twice is sent the first time only", () => {
    const [from, until] = [at("2026-10-24T12:00:00Z"), at("2026-10-25T12:00:00Z")];
    expect(said(momentsBetween(plan, from, until, "Europe/Berlin"))).toEqual([
      "session 2026-10-25T00:30:00.000Z",
    ]);
  });
});

test("quiet hours over midnight: an early time waits for their end, a late one does not come", () => {
  const quiet = { from: "21:00", until: "07:00" };
  const early = { ...emptyPlan, at: "05:15", secondAt: "06:45", quiet };
  // The second one would come together with the first.
  expect(said(momentsOn(early, "2026-06-01", "Europe/Berlin"))).toEqual([
    "session 2026-06-01T05:00:00.000Z",
  ]);
  expect(momentsOn({ ...early, at: "21:30" }, "2026-06-01", "Europe/Berlin")).toEqual([]);
  // Their first minute is quiet, and the one at which they end is not.
  const due = (time: string) =>
    said(momentsOn({ ...emptyPlan, at: time, quiet }, "2026-06-01", "UTC"));
  expect(due("20:59")).toEqual(["session 2026-06-01T20:59:00.000Z"]);
  expect(due("21:00")).toEqual([]);
  expect(due("07:00")).toEqual(["session 2026-06-01T07:00:00.000Z"]);
});

test("breaks come on weekdays within their hours, and not in quiet ones", () => {
  const desk = { from: "09:00", until: "12:00", minutes: 60 };
  const plan = { ...emptyPlan, kinds: ["desk" as const], desk };
  expect(said(momentsOn(plan, "2026-06-05", "UTC"))).toEqual([
    ...["desk 2026-06-05T10:00:00.000Z", "desk 2026-06-05T11:00:00.000Z"],
  ]);
  expect(momentsOn(plan, "2026-06-06", "UTC")).toEqual([]);
});
