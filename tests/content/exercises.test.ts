import { describe, expect, it } from "vitest";
import { poses } from "~/components/figures/poses";
import * as codes from "~/content/codes";
import { type Exercise, exercises, findExercise } from "~/content/exercises";
import { searchExercises } from "~/content/exercises/search";

const each = exercises.map((exercise): [string, Exercise] => [exercise.id, exercise]);

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
    ...exercise.cautions.map(({ text }) => text),
  ];
}

const wordsPerSentence = (text: string): number[] =>
  text.split(/[.?]\s*/).map((sentence) => sentence.split(/\s+/).filter(Boolean).length);

describe("the library", () => {
  it("holds the six stretches of the first release, each id once", () => {
    const ids = exercises.map(({ id }) => id);
    expect(ids).toEqual(["lunge", "pigeon", "pigeon-quad", "butterfly", "seated-hip", "bridge"]);
    expect(new Set(exercises.map(({ name }) => name)).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("finds an exercise by its id, and nothing for an unknown one", () => {
    expect(findExercise("pigeon-quad")?.name).toBe("Pigeon with quad reach");
    expect(findExercise("Lunge")).toBeNull();
    expect(findExercise("constructor")).toBeNull();
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
    expect(exercise.equipment.length).toBeGreaterThanOrEqual(1);
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
    expect(Object.values(poses)).toContain(exercise.pose);
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
    expect(restSeconds).toBeGreaterThanOrEqual(10);
    expect(restSeconds).toBeLessThanOrEqual(60);
    if (exercise.doseSource === "acsm-stretch") {
      expect(sets * repetitions).toBeGreaterThanOrEqual(2);
      expect(sets * repetitions).toBeLessThanOrEqual(4);
      expect(holdSeconds).toBeGreaterThanOrEqual(30);
      expect(sets * repetitions * holdSeconds).toBe(60);
    } else {
      expect(sets).toBeGreaterThanOrEqual(2);
      expect(sets).toBeLessThanOrEqual(4);
      expect(repetitions).toBeGreaterThanOrEqual(8);
      expect(repetitions).toBeLessThanOrEqual(12);
      expect(holdSeconds).toBeLessThanOrEqual(5);
    }
  });

  it("says which leg a side means exactly when it has sides", () => {
    expect(exercise.perSide).toBe(exercise.sideMeans !== null);
    expect(exercise.dose.side).toBe(exercise.perSide ? "BOTH" : "NONE");
  });
});

describe("easier and harder", () => {
  it.each(each)("%s names exercises that name it in return", (id, { easier, harder }) => {
    for (const other of easier) expect(findExercise(other)?.harder, other).toContain(id);
    for (const other of harder) expect(findExercise(other)?.easier, other).toContain(id);
    expect([...easier, ...harder]).not.toContain(id);
    expect(new Set([...easier, ...harder]).size).toBe(easier.length + harder.length);
  });
});

describe("searchExercises", () => {
  const ids = (...args: Parameters<typeof searchExercises>) =>
    searchExercises(...args).map(({ id }) => id);

  it("returns the whole library for an empty search", () => {
    expect(ids("  ")).toEqual(exercises.map(({ id }) => id));
    expect(ids("", { muscles: [], positions: [], equipment: [], goals: [] })).toHaveLength(6);
  });

  it("finds by name, muscle and goal, whatever the case, every word needed", () => {
    expect(ids("PIGEON")).toEqual(["pigeon", "pigeon-quad"]);
    expect(ids("inner thighs")).toEqual(["butterfly", "seated-hip"]);
    expect(ids("strength")).toEqual(["bridge"]);
    expect(ids("pigeon quadriceps")).toEqual(["pigeon-quad"]);
    expect(ids("thsl")).toEqual([]);
  });

  it("takes any code within a kind, and every kind that is given", () => {
    expect(ids("", { positions: ["seated", "lying"] })).toEqual([
      "butterfly",
      "seated-hip",
      "bridge",
    ]);
    expect(ids("", { muscles: ["hip-flexors"], goals: ["lengthen"] })).toEqual([
      "lunge",
      "pigeon",
      "pigeon-quad",
    ]);
  });

  it("leaves out what needs more than is at hand", () => {
    expect(ids("", { equipment: ["mat"] })).toEqual([
      "pigeon-quad",
      "butterfly",
      "seated-hip",
      "bridge",
    ]);
  });
});
