import type { Actor } from "~/auth/actor.server";
import { builtInExercises, type Exercises } from "~/content/exercises";

/** The exercises that whoever is asking may see and use: today the built-in ones, for everybody. */
export async function listExercises(_actor: Actor): Promise<Exercises> {
  return builtInExercises;
}
