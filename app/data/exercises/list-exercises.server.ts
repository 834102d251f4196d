import type { Actor } from "~/auth/actor.server";
import { type Exercises, exercisesIn } from "~/content/exercises";

/** The exercises that whoever is asking may see and use, in their language: today the built-in ones. */
export async function listExercises({ language }: Pick<Actor, "language">): Promise<Exercises> {
  return exercisesIn(language ?? "en");
}
