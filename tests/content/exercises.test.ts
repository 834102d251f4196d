import { describe, expect, it } from "vitest";
import * as codes from "~/content/codes";
import { builtInExercises, type Exercise } from "~/content/exercises";
import { cautionTexts } from "~/content/exercises/cautions";
import { poses } from "~/content/poses";
import { PROGRAM_LIMITS } from "~/domain/program/program-limits";

const each = builtInExercises.list.map((exercise): [string, Exercise] => [exercise.id, exercise]);

/** Programs and logs name these: none may ever go. */
const RELEASED = [
  "lunge",
  "pigeon",
  "pigeon-quad",
  "butterfly",
  "seated-hip",
  "bridge",
  "standing-desk",
  "thomas",
  "couch",
  "prone-quad",
  "figure-four",
  "ninety-ninety",
  "hamstring-strap",
  "adductor-rock-back",
  "child",
  "cat-camel",
  "leg-raise",
  "prone-press-up",
  "bridge-march",
  "dead-bug",
  "bird-dog",
  "sit-up",
  "knee-to-chest",
  "pelvic-tilt",
  "clamshell",
  "side-plank",
  "open-book",
  "knee-rolls",
  "sit-to-stand",
  "mini-squat",
  "step-up",
  "hip-hinge",
  "band-side-step",
  "seated-march",
  "standing-quad",
  "standing-hamstring",
  "wall-calf",
  "soleus",
  "standing-break",
  "easy-walk",
];

/** Sets where a source asks for other than one to four; a walk's sets are its minutes. */
const SETS: Partial<Record<codes.DoseSourceCode, [number, number]>> = {
  "acsm-strength": [2, 4],
  "who-walk": [1, 10],
};

/** What each source allows; `total` is what sets, repetitions and seconds come to. */
const DOSES: Record<
  codes.DoseSourceCode,
  Record<"repetitions" | "seconds" | "total", [number, number]>
> = {
  "acsm-stretch": { repetitions: [1, 4], seconds: [30, 60], total: [60, 60] },
  "acsm-strength": { repetitions: [8, 12], seconds: [0, 5], total: [0, 240] },
  "who-walk": { repetitions: [1, 1], seconds: [60, 180], total: [60, 1800] },
  "mcgill-hold": { repetitions: [3, 6], seconds: [5, 10], total: [30, 120] },
  "practice-mobility": { repetitions: [5, 12], seconds: [0, 5], total: [0, 120] },
  "practice-habit": { repetitions: [1, 10], seconds: [0, 180], total: [0, 300] },
};

/** Every text of an exercise that a patient reads. */
function textsOf(exercise: Exercise): string[] {
  const { name, shortName, purpose, startPosition, breathing, deepen, ease } = exercise;
  return [
    ...[name, shortName, purpose, startPosition, breathing, deepen, ease],
    ...exercise.steps,
    ...exercise.cues,
    ...exercise.mistakes,
    ...Object.values(exercise.feel),
    ...Object.values(exercise.breathingCue),
    ...cautionTexts(exercise),
  ];
}

const wordsPerSentence = (text: string): number[] =>
  text.split(/[.?]\s*/).map((sentence) => sentence.split(/\s+/).filter(Boolean).length);

describe("the library", () => {
  it("still holds every exercise that was ever released, each id and name once", () => {
    const ids = builtInExercises.list.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(RELEASED));
    expect(ids.length).toBeGreaterThanOrEqual(36);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(builtInExercises.list.map(({ name }) => name)).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("finds an exercise by its id, and nothing for an unknown one", () => {
    expect(builtInExercises.find("pigeon-quad")?.name).toBe("Pigeon with quad reach");
    expect(builtInExercises.find("Lunge")).toBeNull();
    expect(builtInExercises.find("constructor")).toBeNull();
  });
});

describe.each(each)("%s", (_id, exercise) => {
  it("is complete: no text is empty, and each says something", () => {
    for (const text of textsOf(exercise))
      expect(text.trim().length, text).toBeGreaterThanOrEqual(5);
    expect(exercise.purpose.length).toBeLessThanOrEqual(90);
    expect(exercise.steps.length).toBeGreaterThanOrEqual(3);
    expect(exercise.steps.length).toBeLessThanOrEqual(6);
    expect(exercise.mistakes.length).toBeGreaterThanOrEqual(2);
    expect(exercise.cautions.length).toBeGreaterThanOrEqual(1);
    expect(exercise.muscles.primary.length).toBeGreaterThanOrEqual(1);
    expect(
      new Set(textsOf(exercise)).size,
      "no text twice, short name aside",
    ).toBeGreaterThanOrEqual(textsOf(exercise).length - 1);
  });

  it("uses known codes and a pose that can be drawn", () => {
    const { primary, secondary } = exercise.muscles;
    for (const code of [...primary, ...secondary]) expect(codes.MUSCLES).toHaveProperty([code]);
    expect(primary.filter((code) => secondary.includes(code))).toEqual([]);
    for (const code of exercise.equipment) expect(codes.EQUIPMENT).toHaveProperty([code]);
    for (const { code } of exercise.cautions) expect(codes.CAUTIONS).toHaveProperty([code]);
    expect(codes.POSITIONS).toHaveProperty([exercise.position]);
    expect(codes.GOALS).toHaveProperty([exercise.goal]);
    expect(codes.LEVELS).toHaveProperty([exercise.level]);
    expect(codes.DOSE_SOURCES).toHaveProperty([exercise.doseSource]);
    expect(Object.entries(poses)).toContainEqual([exercise.id, exercise.pose]);
  });

  it("has exactly three cues that fit on a phone", () => {
    expect(exercise.cues).toHaveLength(3);
    for (const cue of exercise.cues) expect(cue.length, cue).toBeLessThanOrEqual(45);
    for (const cue of Object.values(exercise.breathingCue)) {
      expect(cue.length, cue).toBeLessThanOrEqual(30);
    }
  });

  it("is written in short, calm sentences", () => {
    for (const text of textsOf(exercise)) {
      expect(text).not.toMatch(/[!—]|\boops\b/i);
      expect(Math.max(...wordsPerSentence(text)), text).toBeLessThanOrEqual(22);
    }
  });

  it("has a default dose within its source", () => {
    const { sets, repetitions, holdSeconds, restSeconds } = exercise.dose;
    const bounds = DOSES[exercise.doseSource];
    const within = (value: number, [least, most]: [number, number]) => {
      expect(value).toBeGreaterThanOrEqual(least);
      expect(value).toBeLessThanOrEqual(most);
    };
    within(sets, SETS[exercise.doseSource] ?? [1, 4]);
    for (const field of ["sets", "repetitions", "holdSeconds", "restSeconds"] as const) {
      within(exercise.dose[field], [PROGRAM_LIMITS[field].min, PROGRAM_LIMITS[field].max]);
    }
    within(repetitions, bounds.repetitions);
    within(holdSeconds, bounds.seconds);
    within(sets * repetitions * holdSeconds, bounds.total);
    // A walk goes on from minute to minute; one single hold has nothing to rest from.
    const needsNoRest = exercise.doseSource === "who-walk" || (sets === 1 && repetitions === 1);
    within(restSeconds, needsNoRest ? [0, 60] : [10, 60]);
  });

  it("says which leg a side means exactly when it has sides", () => {
    expect(exercise.perSide).toBe(exercise.sideMeans !== null);
    expect(exercise.dose.side).toBe(exercise.perSide ? "BOTH" : "NONE");
  });
});

describe("easier and harder", () => {
  it.each(each)("%s names exercises that name it in return", (id, { easier, harder }) => {
    for (const other of easier) expect(builtInExercises.find(other)?.harder, other).toContain(id);
    for (const other of harder) expect(builtInExercises.find(other)?.easier, other).toContain(id);
    expect([...easier, ...harder]).not.toContain(id);
    expect(new Set([...easier, ...harder]).size).toBe(easier.length + harder.length);
  });
});
