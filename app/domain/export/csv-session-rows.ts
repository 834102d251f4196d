import { type DueSession, stateOf } from "~/domain/program/due-sessions";
import { findRevision } from "~/domain/program/in-force";
import type { ExerciseLogRow, PatientLog, SessionRow } from "~/domain/rows";
import type { DayView } from "~/domain/session/day-views";
import { type DueExercise, exercisesOf } from "~/domain/session/exercise-results";
import { effortWords, reasonWords } from "~/words/answers";
import { type LogCsvRow, noteOf, type RowPart } from "./csv-row";

type Log = Pick<PatientLog, "programs" | "sessions">;
type NameOf = (exerciseId: string) => string;

/** Skipped reads "missed"; an exercise that a partly done session says nothing of "not-logged". */
const exerciseStatus: Record<DueExercise["state"], LogCsvRow["status"]> = {
  done: "done",
  partly: "partly",
  skipped: "missed",
  missed: "missed",
  "not-stated": "not-logged",
  "not-logged": "not-logged",
  open: "not-logged",
};

/** The rows of one day: each due session with its exercises, or "rest"; then the extra sessions. */
export function sessionRows(log: Log, day: DayView, nameOf: NameOf): RowPart[] {
  const rest: RowPart[] = day.state === "rest" ? [{ kind: "session", status: "rest" }] : [];
  const due = day.due.flatMap((session) => [
    dueRow(log, session),
    ...exercisesOf(log, session).map((each) => exerciseRow(log, session, each, nameOf)),
  ]);
  return [...rest, ...due, ...day.extra.map((session) => extraRow(log, session))];
}

function dueRow(log: Log, { state, session, revisionId }: DueSession): RowPart {
  return {
    kind: "session",
    status: state === "open" ? "not-logged" : state,
    revision: revisionLabel(log, revisionId),
    ...(session ? loggedCells(session) : {}),
    note: session ? sessionNote(session) : noteOf(state === "open" && STILL_OPEN),
  };
}

function extraRow(log: Log, session: SessionRow): RowPart {
  return {
    kind: "session",
    status: "rest",
    revision: revisionLabel(log, session.revisionId),
    ...loggedCells(session),
    note: noteOf(`Extra session: ${stateOf(session)}.`, sessionNote(session)),
  };
}

function exerciseRow(
  log: Log,
  { session, state, revisionId }: DueSession,
  exercise: DueExercise,
  nameOf: NameOf,
): RowPart {
  return {
    kind: "exercise",
    status: exerciseStatus[exercise.state],
    exercise: nameOf(exercise.exerciseId),
    revision: revisionLabel(log, revisionId),
    ...(session ? loggedCells(session) : {}),
    note: noteOf(...exercise.logs.map(reasonNote), state === "open" && STILL_OPEN),
  };
}

/** Marks the rows that the pages leave out of their counts until the day is over. */
const STILL_OPEN = "Still open today.";

function loggedCells(session: SessionRow) {
  const at = session.completedAt ?? session.createdAt;
  return { at: at.toISOString(), source: session.source.toLowerCase() };
}

function sessionNote({ missReason, effort, note }: SessionRow): string {
  return noteOf(
    missReason && `Reason: ${reasonWords[missReason]}.`,
    effort && `Effort: ${effortWords[effort]}.`,
    note,
  );
}

function reasonNote({ reason }: ExerciseLogRow): string | null {
  return reason && `Reason: ${reasonWords[reason]}.`;
}

function revisionLabel(log: Log, revisionId: string): string {
  const found = findRevision(log.programs, revisionId);
  return found ? `${found.program.name} v${found.revision.number}` : "";
}
