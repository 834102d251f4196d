import fc from "fast-check";
import { expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { precautionCodes } from "~/domain/precaution-codes";
import { conflicts } from "~/domain/program/conflicts";
import { type EasierExercise, easierFor } from "~/domain/program/easier";
import type { PrecautionRow, Side } from "~/domain/rows";

const DAY = "2026-11-20";
const { find } = builtInExercises;

const precaution = (code: PrecautionRow["code"], part: Partial<PrecautionRow> = {}) => ({
  ...{ id: "pre", code, side: "BOTH" as const, untilOn: null, week: null, words: null },
  ...{ notedOn: DAY, ...part },
});
const lunge = { exerciseId: "lunge", side: "RIGHT" as Side, allowEasier: true };

test.each<[string, Partial<typeof lunge>, PrecautionRow[], string | null]>([
  ["the first of the exercise's easier ones", {}, [], "standing-desk"],
  ["the next where a precaution forbids it", {}, [precaution("limited-weight")], "thomas"],
  [
    "no other where it spares the side in question",
    {},
    [precaution("hip-from-front", { side: "LEFT" })],
    "standing-desk",
  ],
  ["none where a precaution forbids all of them", {}, [precaution("hip-from-front")], null],
  ["none where the clinician allowed none", { allowEasier: false }, [], null],
  ["none of an exercise that nobody knows", { exerciseId: "gone" }, [], null],
])("the easier version is %s", (_what, part, precautions, expected) => {
  expect(easierFor({ ...lunge, ...part }, find, precautions, DAY)?.exerciseId ?? null).toBe(
    expected,
  );
});

test("it is none that a precaution asks about: nobody is there to be asked", () => {
  const { dose } = find("thomas") as EasierExercise;
  const plain = { dose, perSide: false, easier: [], cautions: [] };
  const library: Record<string, EasierExercise> = {
    lunge: { ...plain, id: "lunge", easier: ["wobbly", "steady"] },
    wobbly: { ...plain, id: "wobbly", cautions: [{ code: "needs-balance" }] },
    steady: { ...plain, id: "steady" },
  };
  const version = easierFor(lunge, (id) => library[id] ?? null, [precaution("thin-bones")], DAY);
  expect(version?.exerciseId).toBe("steady");
});

test("it has its own dose and the item's side", () => {
  const { dose } = find("standing-desk") as EasierExercise;
  for (const side of ["LEFT", "RIGHT", "BOTH"] as const) {
    expect(easierFor({ ...lunge, side }, find, [], DAY)).toEqual({
      ...{ ...dose, exerciseId: "standing-desk", side },
    });
  }
});

test("it never goes against a precaution, and has a side only where the exercise has", () => {
  const code = fc.constantFrom(...precautionCodes);
  const side = fc.constantFrom<Side>("LEFT", "RIGHT", "BOTH", "NONE");
  const of = fc.constantFrom<PrecautionRow["side"]>("LEFT", "RIGHT", "BOTH");
  const exercise = fc.constantFrom(...builtInExercises.list.map(({ id }) => id));
  fc.assert(
    fc.property(exercise, side, fc.array(fc.tuple(code, of)), (exerciseId, own, noted) => {
      const precautions = noted.map(([each, on]) => precaution(each, { side: on }));
      const version = easierFor(
        { exerciseId, side: own, allowEasier: true },
        find,
        precautions,
        DAY,
      );
      if (version === null) return;
      const { cautions = [], perSide } = find(version.exerciseId) ?? {};
      const met = conflicts([{ ...version, cautions }], precautions, DAY);
      expect(met.filter(({ answer }) => answer !== "other-side")).toEqual([]);
      expect(version.side === "NONE").toBe(!perSide);
    }),
  );
});
