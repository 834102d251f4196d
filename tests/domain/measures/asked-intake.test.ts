import { describe, expect, test } from "vitest";
import {
  intakeItems,
  isIntakeReply,
  namesAsked,
  unkept,
  withReply,
} from "~/domain/measures/asked-intake";
import { intakeQuestions, nothingAnswered } from "~/domain/measures/intake";

const flag = "flag.night-pain";
const flags = (answer: boolean) => ({ ...nothingAnswered, flags: { "night-pain": answer } });
const named = (...names: string[]) => ({
  ...nothingAnswered,
  activities: names.map((name, i) => ({ name, score: i })),
});

test("what is open is asked, five activities at the most", () => {
  const items = intakeItems(nothingAnswered);
  expect(items).toHaveLength(intakeQuestions.length + 4);
  expect(items.slice(-2)).toEqual(["activity.4", "activity.5"]);
  expect(intakeItems(flags(false))).not.toContain(flag);
  expect(intakeItems(named("Run")).filter((item) => /^activity/.test(item))).toHaveLength(4);
});

test("of what was named without a score the score is asked", () => {
  const activities = ["Run", "Sit", "Kneel", "Climb", "Lie"].map((name, i) => {
    return { name, score: i === 1 ? null : i };
  });
  const intake = { ...nothingAnswered, activities };
  expect(intakeItems(intake).slice(-1)).toEqual(["activity.2"]);
  expect(namesAsked(intake)).toEqual({ "activity.2": "Sit" });
  const after = withReply(intake, "activity.2", undefined, "7 sit");
  expect(after.activities[1]).toEqual({ name: "Sit", score: 7 });
  expect(withReply(after, "activity.2", "7 sit", null, "Sit")).toEqual(intake);
});

test.each([
  ["a further one of five", "Run Sit Kneel Climb Lie", undefined, "3 Bend", "full"],
  ["one that is there with another score", "Run Sit", undefined, "5 run ", "named"],
  ["a change of what a clinician changed meanwhile", "Run Sit", "4 Run", "5 Run", "named"],
  ["a rename to what is there", "Run Sit", "1 Sit", "4 Run", "named"],
  ["the same once more", "Run Sit", undefined, "1 Sit", null],
  ["a change of its own", "Run Sit", "1 Sit", "4 Sit", null],
] as const)("an activity: %s", (_, names, before, reply, why) => {
  const intake = named(...names.split(" "));
  expect(unkept(intake, "activity.5", before, reply)).toBe(why);
  if (why) expect(withReply(intake, "activity.5", before, reply)).toEqual(intake);
});

describe("an answer of a phone", () => {
  test.each([
    ["is taken", nothingAnswered, flag, undefined, 1, flags(true)],
    ["changes what the phone said before", flags(false), flag, 0, 1, flags(true)],
    ["takes no yes back, whoever stored it", flags(true), flag, 1, 0, flags(true)],
    ["skips no yes away", flags(true), flag, 1, null, flags(true)],
    ["leaves a no of the clinic's after a yes", flags(false), flag, 1, null, flags(false)],
    ["leaves a clinician's yes", flags(true), flag, undefined, 0, flags(true)],
    ["leaves a clinician's yes after a no of the phone", flags(true), flag, 0, 0, flags(true)],
    ["makes a clinician's no a yes", flags(false), flag, undefined, 1, flags(true)],
    ["is taken away when it is skipped", flags(false), flag, 0, null, nothingAnswered],
    ["takes nothing of a clinician's away", flags(false), flag, undefined, null, flags(false)],
    ["names an activity", named("Run"), "activity.2", undefined, "1 Sit", named("Run", "Sit")],
    ["renames its own", named("Run"), "activity.1", "0 Run", "0 Sit", named("Sit")],
    [
      "leaves a clinician's goal",
      { ...nothingAnswered, goal: "Theirs" },
      ...(["goal", undefined, "Own", { ...nothingAnswered, goal: "Theirs" }] as const),
    ],
    [
      "adds signs to theirs",
      { ...nothingAnswered, signs: ["knee-pain" as const] },
      ...(["signs", undefined, "none", { ...nothingAnswered, signs: ["knee-pain"] }] as const),
    ],
    [
      "skips no “None of these” of the clinic's away",
      { ...nothingAnswered, signs: [] },
      ...(["signs", undefined, null, { ...nothingAnswered, signs: [] }] as const),
    ],
    [
      "skips its own “None of these” away",
      { ...nothingAnswered, signs: [] },
      ...(["signs", "none", null, nothingAnswered] as const),
    ],
  ] as const)("%s", (_, intake, item, before, reply, after) => {
    expect(
      withReply({ ...intake, signs: intake.signs && [...intake.signs] }, item, before, reply),
    ).toEqual(after);
  });

  test.each([
    ["signs", "none", true],
    ["signs", "knee-pain low-back-pain", true],
    ["signs", "elbow-pain", false],
    [flag, 1, true],
    [flag, 2, false],
    ["flag.none-such", 1, false],
    ["minutes", 0, false],
    ["minutes", 15, true],
    ["goal", "", false],
    ["activity.1", "11 Run", false],
    ["activity.1", "10 Run", true],
  ])("%s: %j is one: %j", (item, reply, isOne) => {
    expect(isIntakeReply(item, reply)).toBe(isOne);
  });
});
