import type { Exercise, Exercises } from "~/content/exercises";
import { type Template, templates } from "~/content/templates";
import { type DrawnExercise, drawnExercises } from "./exercises";
import { type PrecautionAgainst, precautionsAgainst } from "./precautions-against";

/** One exercise with what stands around it. */
export type LibraryExercisePage = {
  exercise: Exercise;
  /** Drawn for the left side. */
  mirrored: boolean;
  easier: DrawnExercise[];
  harder: DrawnExercise[];
  /** The precautions with which it is not simply added to a program. */
  against: PrecautionAgainst[];
  /** The templates that hold it. */
  usedIn: Pick<Template, "id" | "name" | "situation">[];
};

/** @param side "left" draws an exercise that has sides for the left one */
export function libraryExercisePage(
  exercise: Exercise,
  exercises: Exercises,
  side: string | null,
): LibraryExercisePage {
  return {
    exercise,
    mirrored: exercise.perSide && side === "left",
    easier: drawnExercises(exercises, exercise.easier),
    harder: drawnExercises(exercises, exercise.harder),
    against: precautionsAgainst(exercise),
    usedIn: templates
      .filter((template) => holds(template, exercise.id))
      .map(({ id, name, situation }) => ({ id, name, situation })),
  };
}

const holds = ({ phases }: Template, exerciseId: string): boolean =>
  phases.some(({ items }) => items.some((item) => item.exerciseId === exerciseId));
