import { expect, test } from "vitest";
import { ownZoneName, zoneInList } from "~/domain/calendar/time-zones";
import { canonicalTimeZone, listTimeZones, serverTimeZone } from "~/lib/time-zones.server";

test("every zone of the list is its own name, and UTC is the first", () => {
  const zones = listTimeZones();
  expect(zones[0]).toBe("UTC");
  expect(new Set(zones).size).toBe(zones.length);
  expect(zones.filter((zone) => canonicalTimeZone(zone) !== zone)).toEqual([]);
  expect(zones).toContain(serverTimeZone());
});

test.each([
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Europe/Kiev", "Europe/Kyiv"],
  ["Europe/London", "europe/london"],
  ["Europe/London", "Europe/Belfast"],
  ["UTC", "GMT"],
])("%s and %s are kept under one name, which is in the list", (one, other) => {
  const name = canonicalTimeZone(one);
  expect(name).not.toBeNull();
  expect(canonicalTimeZone(other)).toBe(name);
  expect(listTimeZones()).toContain(name);
});

test.each(["Mars/Olympus", "+02:00", "Etc/GMT+5", "", "Europe/Berlin ", "__proto__"])(
  "%j is no zone to be kept",
  (zone) => {
    expect(canonicalTimeZone(zone)).toBeNull();
  },
);

test.each([
  ["Asia/Kolkata", ["UTC", "Asia/Calcutta"], "Asia/Calcutta"],
  ["Asia/Calcutta", ["UTC", "Asia/Kolkata"], "Asia/Kolkata"],
  ["Europe/Berlin", ["Europe/Berlin"], "Europe/Berlin"],
  ["Europe/Berlin", ["UTC"], null],
  ["Mars/Olympus", ["UTC"], null],
])("a device at %s finds itself in a server's list %j as %s", (zone, list, found) => {
  expect(zoneInList(zone, list)).toBe(found);
});

test("what is no zone has no name here", () => {
  expect(ownZoneName("Mars/Olympus")).toBeNull();
});
