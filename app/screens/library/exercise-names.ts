import type { Exercises } from "~/content/exercises";
import type { Pose } from "~/content/poses/types";
import type { Catalogue } from "~/words/catalogue";

export type FigureOf = { pose: Pose; mirrored: boolean };

/** The exercise's name; a plain word for one that the library does not know any more. */
export function exerciseName(
  exerciseId: string,
  length: "short" | "full",
  exercises: Exercises,
  words: Catalogue,
): string {
  const exercise = exercises.find(exerciseId);
  if (!exercise) return words.session.exercise;
  return length === "short" ? exercise.shortName : exercise.name;
}

/** The drawing of one item; figures show the right side, so the left one is mirrored. */
export function figureOf(
  item: { exerciseId: string; side: string },
  exercises: Exercises,
): FigureOf | null {
  const pose = exercises.find(item.exerciseId)?.pose;
  return pose ? { pose, mirrored: item.side === "LEFT" } : null;
}
