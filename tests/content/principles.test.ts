import { describe, expect, it } from "vitest";
import { principles } from "~/content/principles";

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
