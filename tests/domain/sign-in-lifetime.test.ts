import { expect, test } from "vitest";
import { isFresh, type SignInRules, signInEnd } from "~/domain/sign-in-lifetime";

const at = (time: string) => new Date(`2026-03-04T${time}Z`);
const staff = (idleMinutes: number): SignInRules => ({ kind: "staff", idleMinutes });
const patient: SignInRules = { kind: "patient" };

test.each([
  ["staff, used just now", staff(15), "08:00:00", "08:00:00", "2026-03-04T08:15:00.000Z", false],
  ["staff, used later", staff(60), "08:00:00", "11:30:00", "2026-03-04T12:30:00.000Z", false],
  ["staff, after 12 hours", staff(15), "08:00:00", "19:59:00", "2026-03-04T20:00:00.000Z", true],
  ["staff, both at once", staff(15), "08:00:00", "19:45:00", "2026-03-04T20:00:00.000Z", true],
  ["a patient", patient, "08:00:00", "19:59:00", "2026-04-03T19:59:00.000Z", false],
])("%s", (_who, rules, createdAt, lastUsedAt, end, isLast) => {
  const times = { createdAt: at(createdAt), lastUsedAt: at(lastUsedAt) };
  expect(signInEnd(times, rules)).toEqual({ at: new Date(end), isLast });
});

test("who it is was shown lately for a quarter of an hour", () => {
  expect(isFresh(at("08:00:00"), at("08:14:59"))).toBe(true);
  expect(isFresh(at("08:00:00"), at("08:15:00"))).toBe(false);
});
