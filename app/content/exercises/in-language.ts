import type { ExercisesRead, ExerciseTexts } from "./texts";
import type { Exercise } from "./types";

/** The exercise with its texts in another language; one without texts there, a clinic's own, stays as it is written. */
export function exerciseIn(texts: Partial<ExercisesRead>, exercise: Exercise): Exercise {
  const read = Object.entries(texts).find(([id]) => id === exercise.id)?.[1];
  return read ? withTexts(exercise, read) : exercise;
}

function withTexts(exercise: Exercise, { cautions, pose, ...texts }: ExerciseTexts): Exercise {
  return {
    ...exercise,
    ...texts,
    cautions: exercise.cautions.map((caution) => {
      const text = caution.text && cautions[caution.code];
      return text ? { ...caution, text } : caution;
    }),
    pose: { ...exercise.pose, seen: { ...exercise.pose.seen, ...pose } },
  };
}
