import type { Exercise } from "~/content/exercises";
import { templates } from "~/content/templates";
import { drawnExercises } from "./library.server";

/** An exercise with what stands around it: gentler and harder ways, and the templates that hold it. */
export function exerciseView(exercise: Exercise) {
  return {
    exercise,
    easier: drawnExercises(exercise.easier),
    harder: drawnExercises(exercise.harder),
    usedIn: templates
      .filter(({ phases }) =>
        phases.some(({ items }) => items.some(({ exerciseId }) => exerciseId === exercise.id)),
      )
      .map(({ id, name, situation }) => ({ id, name, situation })),
  };
}
