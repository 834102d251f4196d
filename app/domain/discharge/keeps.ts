import type { Dose } from "~/domain/program/dosage";
import { inForceOn } from "~/domain/program/in-force";
import type { LocalDate, ProgramRow } from "~/domain/rows";

/** An exercise that a patient goes on with after the discharge. Nobody asks whether it was done. */
export type KeptExercise = Dose & { exerciseId: string };

/** Exercises that are kept at most: more is a program, which somebody looks after. House figure. */
export const MAX_KEPT = 12;

/** What a choice is called in a form: an exercise on a side, so that a form is of use after the program was changed. */
export function keepKey({ exerciseId, side }: Pick<KeptExercise, "exerciseId" | "side">): string {
  return `${exerciseId}.${side}`;
}

/** The exercises of the program in force, as they are dosed; none without one. */
export function runningExercises(
  programs: readonly ProgramRow[],
  today: LocalDate,
): KeptExercise[] {
  const items = inForceOn(programs, today)?.revision.items ?? [];
  return items.map(({ exerciseId, sets, repetitions, holdSeconds, restSeconds, side }) => ({
    ...{ exerciseId, sets, repetitions, holdSeconds, restSeconds, side },
  }));
}

/** The exercises that keys mean, each once, in the order of what there is to choose from. Unknown keys mean nothing. */
export function chosenFrom(
  choices: readonly KeptExercise[],
  keys: readonly string[],
): KeptExercise[] {
  const seen = new Set<string>();
  return choices.filter((each) => {
    const key = keepKey(each);
    if (!keys.includes(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
