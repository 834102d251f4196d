import { bridge } from "./bridge";
import { butterfly } from "./butterfly";
import { lunge } from "./lunge";
import { pigeon } from "./pigeon";
import { pigeonQuad } from "./pigeon-quad";
import { seatedHip } from "./seated-hip";
import type { Exercise } from "./types";

export type { Dose, Exercise } from "./types";

const library = {
  lunge,
  pigeon,
  "pigeon-quad": pigeonQuad,
  butterfly,
  "seated-hip": seatedHip,
  bridge,
} satisfies Record<string, Exercise>;

export type ExerciseId = keyof typeof library;

/** The built-in library, in the order in which it is listed. */
export const exercises: readonly Exercise[] = Object.values(library);

/** The exercise with this id, or null when the library has none. */
export const findExercise = (id: string): Exercise | null =>
  exercises.find((exercise) => exercise.id === id) ?? null;
