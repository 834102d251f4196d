import { groupBy } from "~/domain/group";
import { dueSessions } from "~/domain/program/due-sessions";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { type DueExercise, exercisesOf } from "./exercise-results";

/** Completion of one exercise, in numbers of due sessions that held it. */
export type ExerciseCompletion = {
  exerciseId: string;
  done: number;
  partly: number;
  skipped: number;
  /** The session was logged as partly done, without a word on this exercise. */
  notStated: number;
  /** All due sessions that held it, missed and not logged ones too; open ones left out. */
  due: number;
  /** Sessions in which it was skipped or broken off because of pain. */
  painStops: number;
  /** Sessions in which an easier version was done in its place, wholly or in part, by that one's id. */
  easier: { exerciseId: string; sessions: number }[];
};

/**
 * Completion per exercise over the sessions due from `from` to `to`, in order of first appearance.
 * A session logged as done counts each of its exercises as done unless its detail says otherwise.
 * Source: docs/clinical/adherence.md
 */
export function exerciseCompletion(
  log: Pick<PatientLog, "programs" | "sessions" | "pauses">,
  from: LocalDate,
  to: LocalDate,
  today: LocalDate,
): ExerciseCompletion[] {
  const all = dueSessions(log, from, to, today).flatMap((session) => exercisesOf(log, session));
  const past = all.filter((each) => each.state !== "open");
  return [...groupBy(past, (each) => each.exerciseId)].map(([exerciseId, results]) => {
    const count = (state: string) => results.filter((each) => each.state === state).length;
    return {
      exerciseId,
      done: count("done"),
      partly: count("partly"),
      skipped: count("skipped"),
      notStated: count("not-stated"),
      due: results.length,
      painStops: results.filter((each) => each.painStop).length,
      easier: easierOf(results),
    };
  });
}

function easierOf(results: readonly DueExercise[]): ExerciseCompletion["easier"] {
  const ids = results.flatMap(({ logs }) => [
    ...new Set(logs.flatMap(({ easierId }) => easierId ?? [])),
  ]);
  return [...groupBy(ids, (id) => id)].map(([exerciseId, all]) => {
    return { exerciseId, sessions: all.length };
  });
}
