import { expect, test } from "vitest";
import { suggestPages } from "~/domain/patient/suggested-pages";

const fits = [
  { id: "a", goals: [], muscles: ["hip"], signs: ["stiff"] },
  { id: "b", goals: ["lengthen"], muscles: [], signs: [] },
  { id: "c", goals: [], muscles: [], signs: ["sore"] },
  { id: "d", goals: ["lengthen"], muscles: [], signs: [] },
  { id: "e", goals: [], muscles: [], signs: [] },
];
const lunge = { id: "lunge", goal: "lengthen", muscles: ["hip"] };
const bridge = { id: "bridge", goal: "strengthen", muscles: ["glutes"] };
const none = new Set<string>();

test.each([
  ["nothing is known", [], [], none, []],
  ["an exercise", [], [bridge, lunge], none, ["a lunge", "b lunge", "d lunge"]],
  ["a sign before an exercise", ["stiff"], [lunge], none, ["a stiff", "b lunge", "d lunge"]],
  ["no more than three", ["stiff", "sore"], [lunge], none, ["a stiff", "b lunge", "c sore"]],
  [
    "what is left out takes no place",
    ["sore"],
    [lunge],
    new Set(["a"]),
    ["b lunge", "c sore", "d lunge"],
  ],
  ["an exercise that fits none", [], [bridge], none, []],
])("%s", (_what, signs, exercises, leftOut, expected) => {
  const said = suggestPages(fits, { signs, exercises }, leftOut).map(({ id, because }) => {
    return `${id} ${because.kind === "sign" ? because.code : because.exerciseId}`;
  });
  expect(said).toEqual(expected);
});
