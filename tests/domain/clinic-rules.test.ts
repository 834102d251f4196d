import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isRuleValue,
  limitsOfNewEpisode,
  mergeRules,
  ruleBounds,
  ruleNames,
  ruleValuesOf,
  thresholdsOf,
  usualRules,
} from "~/domain/clinic-rules";
import { rulesHistoryOf, withSave } from "~/domain/rule-history";
import { defaultLimits, defaultThresholds } from "~/domain/thresholds";

describe("a clinic's figures", () => {
  test("are the usual ones where nothing is set, each within its own bounds", () => {
    for (const rules of [null, undefined, {}, [], "", 7, { painTooHighScore: null }]) {
      expect(thresholdsOf(rules)).toEqual(defaultThresholds);
      expect(limitsOfNewEpisode(rules)).toEqual(defaultLimits);
    }
    for (const name of ruleNames) expect(isRuleValue(name, usualRules[name])).toBe(true);
  });

  test("are read by name, and what is none or out of bounds counts as the usual one", () => {
    const rules = {
      ...{ painTooHighScore: 8, painRisingPoints: 1.5, silentDays: 0, lowAdherencePercent: "40" },
      ...{ overdoingPercent: 175.5, reviewDueDays: Number.NaN, unknown: 3, history: "none" },
    };
    expect(ruleValuesOf(rules)).toEqual({
      ...usualRules,
      ...{ painTooHighScore: 8, painRisingPoints: 1.5 },
    });
    expect(thresholdsOf(rules)).toEqual({
      ...defaultThresholds,
      painTooHigh: { ...defaultThresholds.painTooHigh, score: 8 },
      painRising: { ...defaultThresholds.painRising, points: 1.5 },
    });
  });

  test("take both limits as the usual ones where green would not end below the ceiling", () => {
    expect(limitsOfNewEpisode({ greenMax: 2, ceiling: 4 })).toEqual({ greenMax: 2, ceiling: 4 });
    expect(limitsOfNewEpisode({ greenMax: 5 })).toEqual(defaultLimits);
  });

  test("never throw, and stay within their bounds, whatever is stored", () => {
    const some = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...ruleNames), fc.anything()),
    );
    fc.assert(
      fc.property(some, (rules) => {
        const values = ruleValuesOf(rules);
        for (const name of ruleNames) {
          expect(values[name]).toBeGreaterThanOrEqual(ruleBounds[name].least);
          expect(values[name]).toBeLessThanOrEqual(ruleBounds[name].most);
        }
        expect(values.greenMax).toBeLessThan(values.ceiling);
        expect(rulesHistoryOf(rules)).toBeInstanceOf(Array);
      }),
    );
  });

  test("each reach a threshold: no figure can be set that nothing reads", () => {
    for (const name of ruleNames.filter((each) => each !== "greenMax" && each !== "ceiling")) {
      const { least, most } = ruleBounds[name];
      const other = usualRules[name] === least ? most : least;
      expect(thresholdsOf({ [name]: other }), name).not.toEqual(defaultThresholds);
    }
  });
});

test("two changes meet: an untouched figure keeps the stored one, the same change is none", () => {
  const opened = usualRules;
  const typed = { ...opened, silentDays: 9, reviewDueDays: 5, painTooHighScore: 8 };
  const stored = { ...opened, silentDays: 12, painTooHighScore: 8, lowAdherencePercent: 40 };
  expect(mergeRules(opened, typed, stored)).toEqual({
    values: { ...stored, reviewDueDays: 5 },
    conflicts: [{ name: "silentDays", mine: 9, theirs: 12 }],
  });
});

test("the history keeps the newest saves, and passes over what it cannot read", () => {
  const save = (day: number) => ({
    at: new Date(Date.UTC(2026, 0, day)).toISOString(),
    byId: "u",
    changes: [{ name: "silentDays" as const, from: 7, to: 8 }],
  });
  const bad = [{}, null, { ...save(1), at: "soon" }, { ...save(1), changes: [{ name: "x" }] }];
  expect(rulesHistoryOf({ history: [save(2), ...bad, save(1)] })).toEqual([save(2), save(1)]);
  const many = Array.from({ length: 100 }, (_, i) => save(i + 1));
  const kept = withSave(many, save(200));
  expect([kept.length, kept[0]]).toEqual([100, save(200)]);
});
