import { findRevision } from "~/domain/program/in-force";
import type { PatientLog } from "~/domain/rows";

/** Ids of the exercises that were done, wholly or partly, in one of the sessions of these rows. */
export function practisedExercises(log: Pick<PatientLog, "programs" | "sessions">): Set<string> {
  const done = log.sessions.flatMap(({ revisionId, status, exercises }) => {
    const items = findRevision(log.programs, revisionId)?.revision.items ?? [];
    // A session logged as done counts each exercise of which nothing else is said (docs/clinical/adherence.md).
    const silent = status === "DONE" ? "DONE" : "SKIPPED";
    return items.flatMap((item) => {
      const logged = exercises.find(({ itemId }) => itemId === item.id);
      const isDone = (logged?.result ?? silent) !== "SKIPPED";
      return isDone ? (logged?.easierId ?? item.exerciseId) : [];
    });
  });
  return new Set(done);
}
