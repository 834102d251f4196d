import { expect, test } from "vitest";
import { localDateAt } from "~/domain/calendar/dates";
import { dayAt } from "~/domain/caseload/validity";

test.each([
  ["2026-11-19T12:00:00Z", "Europe/London", "2026-11-19T00:00", "2026-11-20T00:00"],
  ["2026-11-19T23:59:59.999Z", "Europe/London", "2026-11-19T00:00", "2026-11-20T00:00"],
  ["2026-11-20T00:00:00Z", "Europe/London", "2026-11-20T00:00", "2026-11-21T00:00"],
  ["2026-11-19T12:00:00Z", "Pacific/Auckland", "2026-11-19T11:00", "2026-11-20T11:00"],
  ["2026-11-19T12:00:00Z", "America/Los_Angeles", "2026-11-19T08:00", "2026-11-20T08:00"],
  ["2026-11-19T12:00:00Z", "Asia/Kathmandu", "2026-11-18T18:15", "2026-11-19T18:15"],
  // 23 and 25 hours, when clocks change.
  ["2026-03-29T12:00:00Z", "Europe/London", "2026-03-29T00:00", "2026-03-29T23:00"],
  ["2026-10-25T12:00:00Z", "Europe/London", "2026-10-24T23:00", "2026-10-26T00:00"],
  // Clocks go on at midnight itself: this day begins at one o'clock.
  ["2026-04-24T12:00:00Z", "Africa/Cairo", "2026-04-23T22:00", "2026-04-24T21:00"],
])("the day that it is at %s in %s", (at, zone, from, until) => {
  const day = dayAt(new Date(at), zone);
  expect(day.date).toBe(localDateAt(new Date(at), zone));
  expect(day.from.toISOString().slice(0, 16)).toBe(from);
  expect(day.until.toISOString().slice(0, 16)).toBe(until);
});
