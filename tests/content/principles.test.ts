import { describe, expect, it } from "vitest";
import { emergencyGuidance, principles } from "~/content/principles";

describe("principles", () => {
  it("are eight or nine short lines", () => {
    expect([8, 9]).toContain(principles.length);
    for (const line of principles) {
      expect(line.length, line).toBeLessThanOrEqual(80);
      expect(line).toMatch(/\.$/);
      expect(line).not.toContain("!");
    }
  });

  it.each([
    /warm/i,
    /mat/,
    /30 seconds/,
    /breath/,
    /bounce/,
    /pain is not/,
    /both sides/,
    /doctor/,
  ])("speak of %s", (topic) => {
    expect(principles.filter((line) => topic.test(line))).toHaveLength(1);
  });
});

describe("emergencyGuidance", () => {
  const { emergencyNow, callToday, notWatched } = emergencyGuidance;
  const now = emergencyNow.signs.map(({ text }) => text).join(" ");
  const today = callToday.signs.map(({ text }) => text).join(" ");

  it.each([
    /genitals/,
    /urine/,
    /both your legs/i,
    /weight on the leg/,
    /hot and swollen/,
    /chest/,
    /calf/i,
  ])("sends people with %s to emergency care", (sign) => {
    expect(now).toMatch(sign);
  });

  it.each([
    /one leg feels numb or weak/i,
    /night/,
    /losing weight/,
    /cancer/,
    /fever/,
    /steroid/,
    /hop/,
    /ran much more/,
  ])("asks people with %s to call today", (sign) => {
    expect(today).toMatch(sign);
  });

  it("names each sign once", () => {
    const codes = [...emergencyNow.signs, ...callToday.signs].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("says that nobody watches the logs day and night", () => {
    expect(notWatched).toMatch(/not watched around the clock/);
  });
});
