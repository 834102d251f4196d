import { describe, expect, it } from "vitest";
import type { MuscleCode } from "~/content/codes";
import { builtInExercises } from "~/content/exercises";
import { libraryOf } from "~/screens/library/exercises";
import { readFilter } from "~/screens/library/filter";
import { exercisesFor } from "~/screens/library/search";

const library = libraryOf(builtInExercises);
const search = (q: string) => exercisesFor(library, readFilter(new URLSearchParams({ q })));
const ids = (q: string) => search(q).map(({ id }) => id);

describe("searching in everyday words", () => {
  it("puts the muscle that is reached first before the one reached as well", () => {
    const found = search("hamstring");
    expect(found.slice(0, 3).map(({ id }) => id)).toEqual([
      "hamstring-strap",
      "standing-hamstring",
      "hip-hinge",
    ]);
    const isPrimary = found.map(({ muscles }) => muscles.primary.includes("hamstrings"));
    expect(isPrimary).toEqual([...isPrimary].sort((a, b) => Number(b) - Number(a)));
    expect(found.map(({ id }) => id)).toContain("bridge");
  });

  it.each([
    "tight hamstrings",
    "Stretches for my sore hamstring",
    "hamstring exercises",
    "tight hammies",
    "back of the thigh pain",
  ])("finds the hamstrings by “%s”", (q) => {
    expect(ids(q).sort()).toEqual(ids("hamstring").sort());
  });

  it.each<[string, ...MuscleCode[]]>([
    ["bum", "glutes", "deep-hip-rotators"],
    ["tight hip flexors", "hip-flexors"],
    ["hip-flexor", "hip-flexors"],
    ["psoas", "hip-flexors"],
    ["lower back", "low-back"],
    ["sore lower back stretches", "low-back"],
    ["groin", "adductors", "hip-flexors"],
    ["tummy", "abdominals"],
    ["quads", "quadriceps"],
    ["calf", "calves"],
    ["calves", "calves"],
    ["inner thigh", "adductors"],
    ["piriformis", "deep-hip-rotators"],
  ])("“%s” begins with the exercises for %s", (q, ...codes) => {
    const found = search(q);
    const wanted = library.filter(({ muscles }) =>
      muscles.primary.some((code) => codes.includes(code)),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(new Set(found.slice(0, wanted.length))).toEqual(new Set(wanted));
  });

  it.each([
    ["bridge", "bridge"],
    ["Hamstring stretch with a strap", "hamstring-strap"],
    ["thigh stretch", "standing-quad"],
    ["single knee to chest", "knee-to-chest"],
  ])("“%s” is first the exercise of that name", (q, id) => {
    expect(ids(q)[0]).toBe(id);
  });

  it("looks for the words around where nothing else was typed", () => {
    expect(ids("stretch")).toContain("hamstring-strap");
    expect(ids("stretch").length).toBeLessThan(library.length);
  });

  it("needs every word that says something", () => {
    expect(ids("standing calf")).toContain("wall-calf");
    expect(ids("standing calf")).not.toContain("figure-four");
    expect(ids("calf handstand")).toEqual([]);
    expect(ids("")).toEqual(library.map(({ id }) => id));
    expect(ids(" ?! ")).toEqual(library.map(({ id }) => id));
  });
});
