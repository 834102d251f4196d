import { groupBy } from "~/domain/group";
import type { DueSession } from "~/domain/program/due-sessions";
import { findRevision } from "~/domain/program/in-force";
import { keptFor } from "~/domain/program/kept-for";
import type { ExerciseLogRow, PatientLog, ProgramItemRow } from "~/domain/rows";

/** "not-stated": the session was logged as partly done without a word on this exercise. */
export type ExerciseState =
  | "done"
  | "partly"
  | "skipped"
  | "not-stated"
  | "missed"
  | "not-logged"
  | "open";

/** What became of one exercise in one due session. */
export type DueExercise = {
  exerciseId: string;
  state: ExerciseState;
  /** Skipped or broken off because of pain. */
  painStop: boolean;
  /** The detail logged for its items (two where left and right are separate items); often none. */
  logs: ExerciseLogRow[];
};

/**
 * The exercises of the revision that a session belongs to, each once, in program order.
 * Where an exercise stands in the revision twice (left and right apart), its items are read together:
 * all done is done, all skipped is skipped, all without a word is not stated, anything else is partly.
 */
export function exercisesOf(
  log: Pick<PatientLog, "programs">,
  session: Pick<DueSession, "revisionId" | "state" | "session">,
): DueExercise[] {
  const items = findRevision(log.programs, session.revisionId)?.revision.items ?? [];
  return byExercise(items).map(([exerciseId, same]) => {
    const logs = (session.session?.exercises ?? []).filter((each) =>
      same.some((item) => item.id === each.itemId),
    );
    const painStop = logs.some((each) => each.result !== "DONE" && each.reason === "PAIN");
    return { exerciseId, state: stateOfItems(session, same, logs), painStop, logs };
  });
}

const itemsByExercise = keptFor<[exerciseId: string, items: ProgramItemRow[]][]>();

/** A revision's items by exercise, in program order; sessions ask for it by the hundred. */
function byExercise(items: readonly ProgramItemRow[]) {
  return itemsByExercise(items, "", () => {
    const ordered = [...items].sort((a, b) => a.position - b.position);
    return [...groupBy(ordered, (item) => item.exerciseId)];
  });
}

function stateOfItems(
  session: Pick<DueSession, "state" | "session">,
  items: readonly ProgramItemRow[],
  logs: readonly ExerciseLogRow[],
): ExerciseState {
  // A session that was missed, is open or was never logged says the same of all its exercises.
  if (session.state !== "done" && session.state !== "partly") return session.state;
  const silent = session.state === "done" ? "DONE" : null;
  const results = items.map(
    (item) => logs.find((each) => each.itemId === item.id)?.result ?? silent,
  );
  const every = (result: ExerciseLogRow["result"] | null) => results.every((r) => r === result);
  if (every("DONE")) return "done";
  if (every("SKIPPED")) return "skipped";
  return every(null) ? "not-stated" : "partly";
}
