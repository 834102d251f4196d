import { type DueSession, stateOf } from "~/domain/program/due-sessions";
import { findRevision } from "~/domain/program/in-force";
import type { PatientLog, SessionRow } from "~/domain/rows";
import type { DayView } from "~/domain/session/day-views";
import { type DueExercise, exercisesOf } from "~/domain/session/exercise-results";
import { type LogRow, type RowNote, type RowPart, remarksNote } from "./log-row";

type Log = Pick<PatientLog, "programs" | "sessions" | "pauses">;

/** Skipped reads "missed"; an exercise that a partly done session says nothing of "not-logged". */
const exerciseStatus: Record<DueExercise["state"], LogRow["status"]> = {
  done: "done",
  partly: "partly",
  skipped: "missed",
  missed: "missed",
  "not-stated": "not-logged",
  "not-logged": "not-logged",
  open: "not-logged",
};

/** The rows of one day: each due session with its exercises, or "rest", paused or not; then the extra sessions. */
export function sessionRows(log: Log, day: DayView): RowPart[] {
  const isFree = day.state === "rest" || day.state === "paused";
  const rest: RowPart[] = isFree ? [{ kind: "session", status: "rest" }] : [];
  const due = day.due.flatMap((session) => [
    dueRow(log, session),
    ...exercisesOf(log, session).map((each) => exerciseRow(log, session, each)),
  ]);
  return [...rest, ...due, ...day.extra.map((session) => extraRow(log, session))];
}

function dueRow(log: Log, { state, session, revisionId }: DueSession): RowPart {
  return {
    kind: "session",
    status: state === "open" ? "not-logged" : state,
    revision: revisionOf(log, revisionId),
    ...(session ? loggedCells(session) : {}),
    notes: session ? sessionNotes(session) : openNote(state),
  };
}

function extraRow(log: Log, session: SessionRow): RowPart {
  return {
    kind: "session",
    status: "rest",
    revision: revisionOf(log, session.revisionId),
    ...loggedCells(session),
    notes: [{ kind: "extra-session", state: stateOf(session) }, ...sessionNotes(session)],
  };
}

function exerciseRow(
  log: Log,
  { session, state, revisionId }: DueSession,
  exercise: DueExercise,
): RowPart {
  return {
    kind: "exercise",
    status: exerciseStatus[exercise.state],
    exerciseId: exercise.exerciseId,
    easierId: exercise.logs.find(({ easierId }) => easierId !== null)?.easierId ?? null,
    revision: revisionOf(log, revisionId),
    ...(session ? loggedCells(session) : {}),
    notes: [...exercise.logs.flatMap(({ reason }) => reasonNote(reason)), ...openNote(state)],
  };
}

function openNote(state: DueSession["state"]): RowNote[] {
  return state === "open" ? [{ kind: "still-open" }] : [];
}

function loggedCells({ completedAt, createdAt, source }: SessionRow) {
  return { at: completedAt ?? createdAt, source };
}

function sessionNotes({ missReason, effort, note }: SessionRow): RowNote[] {
  const felt: RowNote[] = effort === null ? [] : [{ kind: "effort", effort }];
  return [...reasonNote(missReason), ...felt, ...remarksNote(note)];
}

function reasonNote(reason: SessionRow["missReason"]): RowNote[] {
  return reason === null ? [] : [{ kind: "reason", reason }];
}

function revisionOf(log: Log, revisionId: string): LogRow["revision"] {
  const found = findRevision(log.programs, revisionId);
  return found && { programName: found.program.name, number: found.revision.number };
}
