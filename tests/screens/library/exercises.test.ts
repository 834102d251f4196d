import { expect, test } from "vitest";
import { PRECAUTIONS } from "~/content/codes";
import { builtInExercises, exercisesOf } from "~/content/exercises";
import { exerciseNames } from "~/screens/library/exercises";
import { libraryExercisePage } from "~/screens/library/library-exercise-page";
import { libraryPage } from "~/screens/library/library-page";
import { builderSchema } from "~/screens/program/builder-form.server";
import { item, program, revision } from "../../domain/builders";

const [lunge] = builtInExercises.list;
if (!lunge) throw new Error("The library is empty.");

/** The built-in exercises with one that a clinic wrote. */
const own = { ...lunge, id: "towel-lunge", name: "Towel lunge", easier: [lunge.id], harder: [] };
const exercises = exercisesOf([...builtInExercises.list, own]);

test("an exercise that is handed in is listed, searched and counted like the others", () => {
  const page = libraryPage(exercises, new URLSearchParams({ q: "towel lunge" }));
  expect(page.fitting.map(({ name }) => name)).toEqual(["Towel lunge"]);
  expect(page.total).toBe(builtInExercises.list.length + 1);
});

test("its page says which precautions it does not keep, and when", () => {
  const against = (id: string) => {
    const exercise = builtInExercises.find(id);
    if (!exercise) throw new Error(`The library has no ${id}.`);
    return libraryExercisePage(exercise, exercises, null).against;
  };
  const { "hip-from-behind": hip, "blood-pressure": pressure, "thin-bones": bones } = PRECAUTIONS;
  expect(against("knee-to-chest")).toContainEqual({ precaution: hip, when: null });
  expect(against("bridge")).not.toContainEqual(expect.objectContaining({ precaution: hip }));
  const held = { precaution: pressure, when: "when held for more than 10 s" };
  expect(against("side-plank")).toContainEqual(held);
  expect(against("step-up")).toContainEqual({ precaution: bones, when: "asks, does not stop" });
});

test("its page draws its variants, in no template yet", () => {
  const page = libraryExercisePage(own, exercises, "left");
  expect(page.easier.map(({ id }) => id)).toEqual([lunge.id]);
  expect([page.mirrored, page.usedIn]).toEqual([own.perSide, []]);
});

test("the builder takes it where it is handed in, and nowhere else", () => {
  const dose = { sets: "1", repetitions: "1", holdSeconds: "30", restSeconds: "0", side: "BOTH" };
  const sent = {
    ...{ programId: "p", name: "Hip opener", scheduleKind: "perWeek", timesPerWeek: "3" },
    ...{ effectiveOn: "2026-10-19", items: [{ exerciseId: own.id, ...dose }] },
  };
  const issues = (known: typeof exercises) =>
    builderSchema("2026-10-19", false, known)
      .safeParse(sent)
      .error?.issues.map(({ path, message }) => [path.join("."), message]);
  expect(issues(exercises)).toBeUndefined();
  expect(issues(builtInExercises)).toEqual([
    ["items.0.exerciseId", "This exercise is not in the library. Remove it."],
  ]);
});

test("names are those of every version; one that nobody knows any more keeps its id", () => {
  const first = revision({ items: [item({ exerciseId: own.id })] });
  const second = revision({ number: 2, items: [item({ exerciseId: "gone" })] });
  const names = exerciseNames({ programs: [program({ revisions: [first, second] })] }, exercises);
  expect(names).toEqual({ "towel-lunge": "Towel lunge", gone: "gone" });
});
