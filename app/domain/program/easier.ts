import type { LocalDate, PrecautionRow, ProgramItemRow, Side } from "~/domain/rows";
import { conflicts, type ItemCaution } from "./conflicts";
import type { Dose } from "./dosage";

/** What the choice needs of an exercise. */
export type EasierExercise = {
  id: string;
  /** Ids of gentler ways to reach the same, the best first. */
  easier: readonly string[];
  /** Whether it is done on one side at a time. */
  perSide: boolean;
  dose: Dose;
  cautions: readonly ItemCaution[];
};

/** What somebody may do instead of an item when it hurts: another exercise, in its own dose. */
export type EasierVersion = Dose & { exerciseId: string };

/**
 * The easier version of an item: the first of its exercise's easier ones that no precaution forbids or asks about,
 * because nobody is there to be asked. Null where the clinician allowed none, or where there is none.
 * @param find an exercise by its id; null for one that nobody knows
 * @param day patient-local date on which it is to be done
 * Source: docs/decisions/049-what-is-stored-at-once.md
 */
export function easierFor(
  item: Pick<ProgramItemRow, "exerciseId" | "side" | "allowEasier">,
  find: (exerciseId: string) => EasierExercise | null,
  precautions: readonly PrecautionRow[],
  day: LocalDate,
): EasierVersion | null {
  if (!item.allowEasier) return null;
  const versions = (find(item.exerciseId)?.easier ?? []).flatMap((id) => {
    const exercise = find(id);
    return exercise ? [{ exercise, side: sideFor(item.side, exercise) }] : [];
  });
  const passes = versions.find(({ exercise: { cautions, dose }, side }) => {
    const checked = [{ side, holdSeconds: dose.holdSeconds, cautions }];
    return conflicts(checked, precautions, day).every(({ answer }) => answer === "other-side");
  });
  if (!passes) return null;
  return { ...passes.exercise.dose, exerciseId: passes.exercise.id, side: passes.side };
}

/** The item's own side; both for one that had none, none for an exercise that has none. */
function sideFor(side: Side, { perSide }: EasierExercise): Side {
  if (!perSide) return "NONE";
  return side === "NONE" ? "BOTH" : side;
}
