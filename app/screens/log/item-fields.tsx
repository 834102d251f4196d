import type { ExerciseLogRow } from "~/domain/rows";
import type { LogItem } from "./log-page";

/** What a guided run found out. */
export type RunResult = {
  /** ISO instant; null when nothing was started. */
  startedAt: string | null;
  exercises: ExerciseLogRow[];
  /** Pain felt in single exercises, 0–10. */
  during: { exerciseId: string; score: number; id: string | null }[];
};

/** The findings of a guided run, sent along unseen with the log form. */
export function RunFields({ run: { startedAt, exercises, during } }: { run: RunResult }) {
  return (
    <>
      {startedAt ? <input type="hidden" name="startedAt" value={startedAt} /> : null}
      {exercises.map(({ itemId, ...logged }, i) => (
        <ItemFields key={itemId} index={i} id={itemId} logged={logged} />
      ))}
      {during.map(({ exerciseId, score, id }, i) => (
        <span key={exerciseId}>
          <input type="hidden" name={`during[${i}].exerciseId`} value={exerciseId} />
          <input type="hidden" name={`during[${i}].score`} value={score} />
          {id ? <input type="hidden" name={`during[${i}].id`} value={id} /> : null}
        </span>
      ))}
    </>
  );
}

type ItemFieldsProps = { index: number; id: string; logged: LogItem["logged"] };

/** What is known of one exercise, sent along unseen. */
export function ItemFields({ index, id, logged }: ItemFieldsProps) {
  return (
    <>
      <input type="hidden" name={`items[${index}].itemId`} value={id} />
      {logged ? (
        <input type="hidden" name={`items[${index}].result`} value={logged.result} />
      ) : null}
      {logged?.reason ? (
        <input type="hidden" name={`items[${index}].reason`} value={logged.reason} />
      ) : null}
      {logged?.easierId ? (
        <input type="hidden" name={`items[${index}].easierId`} value={logged.easierId} />
      ) : null}
    </>
  );
}
