import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type IntakeAnswers,
  intakeCautions,
  intakeQuestions,
  isLocked,
  isUnder16,
  newlyLocking,
  nothingAnswered,
  positive,
  stillOpen,
} from "~/domain/measures/intake";
import { isSameIntake, mergeIntakes } from "~/domain/measures/intake-merge";
import { readIntakeAnswers } from "~/domain/measures/intake-stored";
import { signCodes } from "~/domain/measures/signs";
import { redFlagSigns } from "~/domain/red-flags/signs";

const flagCodes = redFlagSigns.map(({ code }) => code);
const answered = (part: Partial<IntakeAnswers>): IntakeAnswers => ({ ...nothingAnswered, ...part });
const activity = (name: string, score: number | null = 3) => ({ name, score });

const complete = answered({
  signs: [],
  flags: Object.fromEntries(flagCodes.map((code) => [code, false])),
  cautions: Object.fromEntries(intakeCautions.map((code) => [code, false])),
  ...{ goal: "Garden", minutes: 10 },
  activities: ["Kneel", "Sit", "Walk"].map((name) => activity(name)),
});

const answers: fc.Arbitrary<IntakeAnswers> = fc.record({
  signs: fc.option(fc.uniqueArray(fc.constantFrom(...signCodes)).map(inOrder)),
  flags: fc.dictionary(fc.constantFrom(...flagCodes), fc.boolean()),
  cautions: fc.dictionary(fc.constantFrom(...intakeCautions), fc.boolean()),
  goal: fc.option(fc.constantFrom("Garden", "Run")),
  minutes: fc.option(fc.integer({ min: 1, max: 120 })),
  activities: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom("Kneel", "Sit", "Walk", "Run"),
      score: fc.option(fc.nat(10)),
    }),
    { maxLength: 4, selector: ({ name }) => name },
  ),
}) as fc.Arbitrary<IntakeAnswers>;

function inOrder<Code>(codes: Code[]): Code[] {
  return (signCodes as readonly unknown[]).filter((code) => codes.includes(code as Code)) as Code[];
}

describe("what is still open", () => {
  test("every question, until it is answered; none of the nine signs is an answer", () => {
    expect(stillOpen(nothingAnswered)).toEqual(intakeQuestions);
    expect(stillOpen(complete)).toEqual([]);
    expect(stillOpen({ ...complete, signs: null })).toEqual([{ kind: "signs" }]);
  });

  test.each([
    ["two", [activity("Kneel"), activity("Sit")], true],
    ["three", [activity("Kneel"), activity("Sit"), activity("Walk")], false],
    [
      "one without a score",
      [activity("a"), activity("b"), activity("c"), activity("d", null)],
      true,
    ],
    ["one without a name", [activity("a"), activity("b"), activity("")], true],
    ["one named twice", [activity("a"), activity("b"), activity("c"), activity(" A")], true],
    ["one thrice is none of three", [activity("Run"), activity("Run"), activity("run")], true],
    ["a score of 0 is one", [activity("a", 0), activity("b", 0), activity("c", 0)], false],
  ])("activities: %s", (_, activities, isOpen) => {
    expect(stillOpen({ ...complete, activities }).length > 0).toBe(isOpen);
  });
});

describe("a yes", () => {
  test("comes gravest first, and a fever with groin pain is an emergency", () => {
    const flags = { steroids: true, fever: true, "running-pain": true, "both-legs": false };
    const cautions = {
      "under-16": true,
      "told-not-to-exercise": true,
      "takes-blood-thinners": true,
    };
    expect(
      positive({ flags, cautions }).map(({ code, level, locks }) => [code, level, locks]),
    ).toEqual([
      ["running-pain", "EMERGENCY", true],
      ["fever", "EMERGENCY", true],
      ["steroids", "BACKGROUND", true],
      ["takes-blood-thinners", null, false],
      ["under-16", null, false],
      ["told-not-to-exercise", null, true],
    ]);
  });

  test("locks until a decision, and a further one asks for another decision", () => {
    const one = answered({ flags: { "night-pain": true } });
    const two = answered({ flags: { "night-pain": true, fever: true } });
    expect(isLocked(one, null)).toBe(true);
    expect(isLocked(one, new Date(0))).toBe(false);
    expect(isLocked(answered({ cautions: { "under-16": true } }), null)).toBe(false);
    expect(newlyLocking(one, two).map(({ code }) => code)).toEqual(["fever"]);
    expect(newlyLocking(two, one)).toEqual([]);
  });
});

test.each([
  ["2010-03-05", true],
  ["2010-03-04", false],
  ["2009-12-31", false],
  ["2010", null],
  ["2009", false],
  ["2011", true],
  [null, null],
])("born %s, on 4 March 2026 under 16: %s", (birth, expected) => {
  expect(isUnder16(birth, "2026-03-04")).toBe(expected);
});

test("what is stored and is no answer counts as not answered", () => {
  expect(readIntakeAnswers(null)).toEqual(nothingAnswered);
  expect(
    readIntakeAnswers({ signs: ["knee-pain", "x"], flags: { fever: "yes", y: true } }),
  ).toEqual(answered({ signs: ["knee-pain"] }));
  const activities = [{ name: "Sit", score: 11 }, { name: 3 }, { name: "", score: null }, 7];
  expect(readIntakeAnswers({ activities, minutes: 0, goal: "" })).toEqual(
    answered({ activities: [activity("Sit", null)] }),
  );
});

test("answers come back from the store as they were", () => {
  fc.assert(
    fc.property(answers, (one) => {
      expect(readIntakeAnswers(JSON.parse(JSON.stringify(one)))).toEqual(one);
    }),
  );
});

test("of two people's answers nothing is lost: taken over, said again, or shown as different", () => {
  fc.assert(
    fc.property(answers, answers, (here, there) => {
      const { answers: both, differences } = mergeIntakes(here, there);
      const shown = differences.map(({ question }) => JSON.stringify(question));
      for (const code of flagCodes) {
        expect(both.flags[code] === true).toBe(
          here.flags[code] === true || there.flags[code] === true,
        );
        const isAnswered = here.flags[code] !== undefined || there.flags[code] !== undefined;
        expect(both.flags[code] !== undefined).toBe(isAnswered);
      }
      for (const { name } of there.activities) {
        const isKept = both.activities.some((each) => each.name === name);
        expect(isKept || shown.includes('{"kind":"activities"}')).toBe(true);
      }
      if (here.goal === null) expect(both.goal).toBe(there.goal);
      else expect(both.goal).toBe(here.goal);
      if (here.goal !== null && there.goal !== null && here.goal !== there.goal) {
        expect(shown).toContain('{"kind":"goal"}');
      }
      expect(isSameIntake(mergeIntakes(here, here).answers, here)).toBe(true);
    }),
  );
});
