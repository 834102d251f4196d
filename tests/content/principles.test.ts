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
    /starting, holding or passing urine/,
    /sex/,
    /both legs/,
    /leg or a foot is getting weak, or the foot drops/,
    /weight on the leg after a fall/,
    /hot and swollen/,
    /back or groin hurts and you have a fever/,
    /chest/,
    /blood thinners/,
    /limp/,
  ])("sends people with %s to emergency care", (sign) => {
    expect(now).toMatch(sign);
  });

  it.each([
    /one leg feels numb but is not weak/i,
    /calf/,
    /groin hurts when you put weight on the leg/i,
    /night/,
    /lower belly/,
    /losing weight/,
    /cancer/,
    /fever/,
    /steroid/,
    /ran much more/,
  ])("asks people with %s to call today", (sign) => {
    expect(today).toMatch(sign);
  });

  it("never asks anybody to try a sore groin by hopping, and knows when a calf cannot wait", () => {
    for (const { text } of callToday.signs.filter((sign) => /groin/.test(sign.text)))
      expect(text).toMatch(/do not hop/);
    expect(callToday.signs.find(({ text }) => /calf/.test(text))?.text).toMatch(/chest.*emergency/);
  });

  it("names each sign once", () => {
    const codes = [...emergencyNow.signs, ...callToday.signs].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("says that nobody watches the logs day and night", () => {
    expect(notWatched).toMatch(/not watched around the clock/);
  });
});
