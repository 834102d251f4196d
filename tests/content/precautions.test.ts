import { describe, expect, it } from "vitest";
import { builtInExercises, type Exercise } from "~/content/exercises";
import { checkedItem } from "~/content/exercises/cautions";
import { type PrecautionCode, precautionCodes } from "~/domain/precaution-codes";
import { type Conflict, conflicts } from "~/domain/program/conflicts";
import type { Side } from "~/domain/rows";

/**
 * What each precaution says of each exercise, decided cell by cell; the reasons stand in docs/clinical/exercises.md.
 *
 * `.` nothing · `C` conflict · `w` conflict where the precaution is about the leg of the item's side, else "other side" ·
 * `o` the other way round · `?` asks · `h` conflict once it is held for more than ten seconds
 */
const COLUMNS = `
  hip-from-behind hip-from-front limited-weight no-back-bending thin-bones no-back-arching no-weight-on-knee
  no-deep-knee not-on-back not-on-front pregnancy belly-surgery blood-pressure fall-risk no-weight-on-hands
  nerve-behind-thigh nerve-front-thigh groin-strain calf-strain ease-off no-limits`;

const DECIDED = `
  lunge              o w C . ? C C . . . . . . C . . . . . . .
  pigeon             w C C . . . C w . . . . . . C . . . . . .
  pigeon-quad        o C C . C C w C . . . . . C C . w . . . .
  butterfly          C C . . . . . . . . ? . . . . . . C . . .
  seated-hip         C C . C C . . . . . ? . . . . . . C . . .
  bridge             . . C . . C . . C . C h h . . . . . . . .
  standing-desk      . w C . . C . . . . . . . . . . . . w . .
  thomas             o w . . . C . o C . C . . . . . w . . . .
  couch              o w C . ? C C w . . . . . C . . w . . . .
  prone-quad         . C . . . C . w . C C . . . . . w . . . .
  figure-four        C w . . . . . w C . C . . . . . . . . . .
  ninety-ninety      C w . . . . . C . . . . . . . . . . . . .
  hamstring-strap    w . . . . . . . C . C . . . . w . . w . .
  adductor-rock-back C . C . . . C . . . ? . . . C w . w . . .
  child              C . C C C . C C . . . . . . C . . . . . .
  cat-camel          . . C C C C C . . . . . . . C . . . . . .
  leg-raise          . . . C C C . . C . C C C . . . . C . ? .
  prone-press-up     . C . . . C . . . C C . . . C . C . . . .
  bridge-march       . . C . . C . . C . C h h . . . . . . . .
  dead-bug           . . . . . C . . C . C h h . . . . . . . .
  bird-dog           . . C . ? C C . . . . h h C C . . . . . .
  sit-up             C . . C C . . . C . C C C . . . . C . ? .
  knee-to-chest      w . . C C . . w C . C . . . . . . . . . .
  pelvic-tilt        . . . C C . . . C . C . . . . . . . . . .
  clamshell          . w . . . . . . . . . . . . o . . . . . .
  side-plank         . . w . . . w . . . . h h . w . . . . . .
  open-book          w . . . C . . . . . . . . . C . . . . . .
  knee-rolls         C C . . C . . . C . C . . . . . . . . . .
  sit-to-stand       C . C . ? . C . . . . . . C . . . . . . .
  mini-squat         . . C . . . C . . . . h h . . . . . . . .
  step-up            . . C . ? . w . . . . . . C . . . . . . .
  hip-hinge          . . C . ? . . . . . . . . C . C . . . . .
  band-side-step     . . C . ? . C . . . . . . C . . . . . . .
  seated-march       w . . . . C . . . . ? . . . . . . w . . .
  standing-quad      . w C . ? C . w . . . . . C . . w . . . .
  standing-hamstring w . C C C . . . . . . . . C . w . . w . .
  wall-calf          . . C . . . . . . . . . . . C . . . w . .
  soleus             . . C . . . C . . . . . . . . . . . w . .
  standing-break     C . C . ? C C . . . . . . C . . . . . . .
  easy-walk          . . C . ? . . . . . . . . C . . . . . . .`;

const columns = COLUMNS.trim().split(/\s+/) as PrecautionCode[];
const rows = DECIDED.trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/))
  .map(([id = "", ...cells]): [string, string[]] => [id, cells]);

const today = "2026-11-20";
const opposite = { LEFT: "RIGHT", RIGHT: "LEFT" } as const;

function answers(exercise: Exercise, code: PrecautionCode, side: "LEFT" | "RIGHT", held?: number) {
  const itemSide: Side = exercise.perSide ? side : "NONE";
  const holdSeconds = held ?? exercise.dose.holdSeconds;
  const item = checkedItem(exercise, { side: itemSide, holdSeconds });
  return [side, opposite[side]].map((about): Conflict["answer"] | null => {
    const precaution = { id: "p", code, side: about, untilOn: null, week: null, words: null };
    return conflicts([item], [{ ...precaution, notedOn: today }], today)[0]?.answer ?? null;
  });
}

const SYMBOLS: Record<string, string> = {
  ",": ".",
  "conflict,conflict": "C",
  "conflict,other-side": "w",
  "other-side,conflict": "o",
  "ask,ask": "?",
};

function cell(exercise: Exercise, code: PrecautionCode, side: "LEFT" | "RIGHT"): string {
  const usual = SYMBOLS[answers(exercise, code, side).join()] ?? "unknown";
  const long = SYMBOLS[answers(exercise, code, side, 30).join()] ?? "unknown";
  return usual === "." && long === "C" ? "h" : usual;
}

describe("every exercise against every precaution", () => {
  it("is decided for each of them, and for nothing else", () => {
    expect(columns).toEqual([...precautionCodes]);
    expect(rows.map(([id]) => id)).toEqual(builtInExercises.list.map(({ id }) => id));
    for (const [id, cells] of rows) expect(cells, id).toHaveLength(columns.length);
  });

  it.each(rows)("%s", (id, decided) => {
    const exercise = builtInExercises.find(id);
    if (!exercise) throw new Error(`The library has no ${id}.`);
    for (const side of ["LEFT", "RIGHT"] as const) {
      const found = columns.map((code) => `${code} ${cell(exercise, code, side)}`);
      expect(found).toEqual(columns.map((code, at) => `${code} ${decided[at]}`));
    }
  });
});
