import type { ExerciseLogRow } from "~/domain/rows";
import { ItemFields } from "./item-ticks";

/** What a guided run found out. */
export type RunResult = {
  /** ISO instant; null when nothing was started. */
  startedAt: string | null;
  exercises: ExerciseLogRow[];
  /** Pain felt in single exercises, 0–10. */
  during: { exerciseId: string; score: number }[];
};

/** The findings of a guided run, sent along unseen with the log form. */
export function RunFields({ run: { startedAt, exercises, during } }: { run: RunResult }) {
  return (
    <>
      {startedAt ? <input type="hidden" name="startedAt" value={startedAt} /> : null}
      {exercises.map(({ itemId, ...logged }, i) => (
        <ItemFields key={itemId} index={i} id={itemId} logged={logged} />
      ))}
      {during.map(({ exerciseId, score }, i) => (
        <span key={exerciseId}>
          <input type="hidden" name={`during[${i}].exerciseId`} value={exerciseId} />
          <input type="hidden" name={`during[${i}].score`} value={score} />
        </span>
      ))}
    </>
  );
}
