/** What a page to read is about: what an exercise is for, the muscles that it reaches first, and signs that somebody ticked. */
export type Fits = {
  id: string;
  goals: readonly string[];
  muscles: readonly string[];
  signs: readonly string[];
};

/** An exercise of the program that runs, as far as a page can fit it. */
export type FittedExercise = { id: string; goal: string; muscles: readonly string[] };

/** Why a page is suggested. */
export type Because = { kind: "sign"; code: string } | { kind: "exercise"; exerciseId: string };

export type Suggested = { id: string; because: Because };

/** More would be the list of all over again. House figure. */
const AT_MOST = 3;

/**
 * The pages that fit somebody, in their order, each with its one reason: a sign that they ticked comes before an
 * exercise, because it is what they feel. What is left out already (chosen for them, or read) takes no place.
 * @param fits every page, in the order in which they are read
 */
export function suggestPages(
  fits: readonly Fits[],
  { signs, exercises }: { signs: readonly string[]; exercises: readonly FittedExercise[] },
  leftOut: ReadonlySet<string>,
): Suggested[] {
  return fits
    .flatMap((page): Suggested[] => {
      if (leftOut.has(page.id)) return [];
      const code = signs.find((each) => page.signs.includes(each));
      if (code !== undefined) return [{ id: page.id, because: { kind: "sign", code } }];
      const exercise = exercises.find((each) => fitsExercise(page, each));
      if (exercise === undefined) return [];
      return [{ id: page.id, because: { kind: "exercise", exerciseId: exercise.id } }];
    })
    .slice(0, AT_MOST);
}

function fitsExercise({ goals, muscles }: Fits, exercise: FittedExercise): boolean {
  return goals.includes(exercise.goal) || exercise.muscles.some((code) => muscles.includes(code));
}
