import type { Exercises } from "~/content/exercises";
import { checkedItem } from "~/content/exercises/cautions";
import { conflicts } from "~/domain/program/conflicts";
import { revisionOn } from "~/domain/program/in-force";
import { openPrograms } from "~/domain/program/open-programs";
import type {
  LocalDate,
  PrecautionRow,
  ProgramItemRow,
  ProgramRow,
  RevisionRow,
} from "~/domain/rows";
import { precautionTitle } from "~/words/precaution";

/** "Figure four: Hip replacement from behind …" */
export type RunningConflict = { exercise: string; precautions: string[] };

/**
 * What runs or is to come, and does not keep to the precautions that stand; what a clinician keeps in spite of one
 * with a reason is left out.
 */
export function runningConflicts(
  programs: readonly ProgramRow[],
  precautions: readonly PrecautionRow[],
  exercises: Exercises,
  today: LocalDate,
): RunningConflict[] {
  const found = new Map<string, Set<string>>();
  for (const item of itemsAhead(programs, today)) {
    const exercise = exercises.find(item.exerciseId);
    if (!exercise) continue;
    const touching = conflicts([checkedItem(exercise, item)], precautions, today).filter(
      ({ answer, precaution }) =>
        answer === "conflict" && !item.kept?.against.includes(precaution.id),
    );
    if (touching.length === 0) continue;
    const titles = found.get(exercise.name) ?? new Set();
    for (const { precaution } of touching) titles.add(precautionTitle(precaution));
    found.set(exercise.name, titles);
  }
  return [...found].map(([exercise, titles]) => ({ exercise, precautions: [...titles] }));
}

function itemsAhead(programs: readonly ProgramRow[], today: LocalDate): ProgramItemRow[] {
  return openPrograms(programs, today).flatMap((program) => {
    const now = revisionOn(program, today);
    const ahead = program.revisions.filter(({ effectiveOn }) => effectiveOn > today);
    return [now, ...ahead]
      .filter((each): each is RevisionRow => each !== null)
      .flatMap(({ items }) => items);
  });
}
