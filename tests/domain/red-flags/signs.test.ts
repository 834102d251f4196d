import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  asksToStayOff,
  isRedFlagCode,
  levelOf,
  levelsOf,
  pauses,
  type RedFlagCode,
  redFlagSigns,
  worstOf,
} from "~/domain/red-flags/signs";

const codes = redFlagSigns.map(({ code }) => code);
const someCodes = fc.uniqueArray(fc.constantFrom(...codes));

describe("levels of signs", () => {
  test("every sign is named once", () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(isRedFlagCode("calf-swelling")).toBe(true);
    expect(isRedFlagCode("broken-heart")).toBe(false);
  });

  test.each<[RedFlagCode[], string | null]>([
    [[], null],
    [["steroids"], "BACKGROUND"],
    [["steroids", "night-pain"], "TODAY"],
    [["calf-swelling"], "TODAY"],
    [["calf-swelling", "chest-or-breath"], "EMERGENCY"],
    [["numb-leg"], "TODAY"],
    [["numb-leg", "weak-leg"], "EMERGENCY"],
    [["fever"], "TODAY"],
    [["groin-weight"], "TODAY"],
    [["fever", "groin-weight"], "EMERGENCY"],
    [["fever", "running-pain"], "EMERGENCY"],
    [["fever", "night-pain"], "TODAY"],
    [["cancer-history", "weight-loss"], "BACKGROUND"],
  ])("%j is %s", (ticked, level) => {
    expect(levelOf(ticked)).toBe(level);
  });

  test("a graver level reaches the signs that make it together, and no other", () => {
    expect(levelsOf(["night-pain", "fever", "groin-weight"])).toEqual([
      { code: "groin-weight", level: "EMERGENCY" },
      { code: "night-pain", level: "TODAY" },
      { code: "fever", level: "EMERGENCY" },
    ]);
  });

  test("one more sign never makes it less grave", () => {
    const grave = (level: ReturnType<typeof levelOf>) =>
      level === null ? 0 : 4 - ["EMERGENCY", "TODAY", "BACKGROUND"].indexOf(level);
    fc.assert(
      fc.property(someCodes, fc.constantFrom(...codes), (some, more) => {
        const all = [...new Set([...some, more])];
        expect(grave(levelOf(all))).toBeGreaterThanOrEqual(grave(levelOf(some)));
      }),
    );
  });
});

test("only facts of the background let the program go on", () => {
  expect(["EMERGENCY", "TODAY", "BACKGROUND"].map((level) => pauses(level as "TODAY"))).toEqual([
    ...[true, true, false],
  ]);
  expect(worstOf([])).toBeNull();
});

test("a groin that hurts under weight asks to stay off the leg; a numb leg does not", () => {
  expect(asksToStayOff(["groin-weight"])).toBe(true);
  expect(asksToStayOff(["running-pain", "fever"])).toBe(true);
  expect(asksToStayOff(["numb-leg", "calf-swelling"])).toBe(false);
});
