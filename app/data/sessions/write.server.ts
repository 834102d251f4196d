import type { PatientActor } from "~/auth/actor.server";
import type { AuditRow } from "~/data/patients/change-record.server";
import { addDays } from "~/domain/calendar/dates";
import type { ExerciseLogRow, RevisionRow } from "~/domain/rows";
import { type Receipt, saidAt, saidOn } from "~/domain/session/log-window";
import type { Tx } from "~/lib/db.server";
import type { SessionInput } from "./input.server";
import { painScores, writeSessionPain } from "./pain-answers.server";
import type { Place } from "./place.server";
import type { StoredSession } from "./stored.server";

/** Stores a session that was not logged yet, with its exercises and its pain reports. @returns its audit row */
export async function createSession(
  tx: Tx,
  patient: PatientActor,
  input: SessionInput,
  { programId, revision }: Place,
  receipt: Receipt,
): Promise<AuditRow> {
  const { id, dueOn, slot, status } = input;
  const { patientId, clinicId, userId: givenById, now: createdAt } = patient;
  const times = timesOf(input, receipt);
  await tx.sessionLog.create({
    data: {
      ...{ id, clinicId, patientId, programId, revisionId: revision.id, dueOn, slot },
      ...answersOf(input),
      ...times,
      ...{ source: "PATIENT", givenById, saidAt: receipt.saidAt && saidAt(receipt), createdAt },
    },
    select: { id: true },
  });
  await addExercises(tx, patient, id, exerciseLogsOf(input, revision));
  await writeSessionPain(
    tx,
    patient,
    { id, dueOn, status, ...span(times, saidAt(receipt)) },
    [],
    input.pain,
  );
  return {
    ...{ action: "session.logged", entity: "SessionLog", entityId: id },
    detail: { dueOn, slot, status },
  };
}

async function addExercises(
  tx: Tx,
  { clinicId }: PatientActor,
  sessionLogId: string,
  exercises: readonly ExerciseLogRow[],
): Promise<void> {
  if (exercises.length === 0) return;
  const data = exercises.map((each) => ({ ...each, clinicId, sessionLogId }));
  await tx.exerciseLog.createMany({ data });
}

/**
 * Whether what a phone kept must not undo what stands there: that was said later, or perhaps was, or it was written down by the
 * clinic, whose word no queue changes.
 */
export function mayUndoNothing(receipt: Receipt, existing: StoredSession): boolean {
  if (receipt.channel !== "queue") return false;
  const { source, saidAt: said, editedAt, createdAt } = existing;
  const lastSaidAt = said ?? editedAt ?? createdAt;
  return receipt.isUndated === true || source !== "PATIENT" || saidAt(receipt) < lastSaidAt;
}

/** Whether a logged session says already what was sent now. */
export function isSame(existing: StoredSession, input: SessionInput, { revision }: Place): boolean {
  const { before, after } = statesOf(existing, input, revision);
  return existing.note === input.note && JSON.stringify(before) === JSON.stringify(after);
}

function statesOf(existing: StoredSession, input: SessionInput, revision: RevisionRow) {
  const wanted = { ...answersOf(input), exerciseLogs: exerciseLogsOf(input, revision) };
  const before = sessionState(existing);
  const after = sessionState(wanted, painScores(existing.painReports, input.pain));
  return { before, after };
}

/**
 * Brings a logged session to what was sent now.
 * @returns its audit row with both states; null when nothing differs, so nothing was written
 */
export async function editSession(
  tx: Tx,
  patient: PatientActor,
  input: SessionInput,
  place: Place,
  existing: StoredSession,
  receipt: Receipt,
): Promise<AuditRow | null> {
  if (isSame(existing, input, place)) return null;
  const { patientId } = patient;
  const { revision } = place;
  const exerciseLogs = exerciseLogsOf(input, revision);
  const { before, after } = statesOf(existing, input, revision);
  const remarksChanged = existing.note !== input.note;
  const { id, dueOn } = existing;
  const times = { startedAt: existing.startedAt, completedAt: existing.completedAt };
  // An older word that adds something leaves the newest one what it is.
  const newestSaidAt = mayUndoNothing(receipt, existing)
    ? existing.saidAt
    : receipt.saidAt && saidAt(receipt);
  const completedAt =
    input.status === "MISSED"
      ? null
      : (existing.completedAt ?? timesOf(input, receipt).completedAt);
  await tx.sessionLog.updateMany({
    where: { id, patientId },
    data: {
      ...answersOf(input),
      ...{ completedAt, editedAt: patient.now, saidAt: newestSaidAt },
    },
  });
  if (JSON.stringify(before.exercises) !== JSON.stringify(after.exercises)) {
    await tx.exerciseLog.deleteMany({ where: { sessionLogId: id } });
    await addExercises(tx, patient, id, exerciseLogs);
  }
  const session = { id, dueOn, status: input.status, ...span(times, saidAt(receipt)) };
  await writeSessionPain(tx, patient, session, existing.painReports, input.pain);
  return {
    ...{ action: "session.edited", entity: "SessionLog", entityId: id },
    detail: { sentAs: input.id, before, after, remarksChanged },
  };
}

type Stored = StoredSession["painReports"];
type Answers = Pick<SessionInput, "status" | "effort" | "missReason" | "note">;

/** The answers that fit the status: no reason for what was done, no effort for what was not. */
function answersOf({ status, effort, missReason, note }: Answers): Answers {
  return {
    status,
    effort: status === "MISSED" ? null : effort,
    missReason: status === "DONE" ? null : missReason,
    note,
  };
}

type Given = Omit<Answers, "note"> & { exerciseLogs: ExerciseLogRow[]; painReports?: Stored };

/**
 * What a session says in codes and figures, in a fixed order: to compare it, and for the audit trail, which
 * holds no remarks.
 */
export function sessionState(
  { exerciseLogs, painReports = [], ...session }: Given,
  pain = painScores(painReports),
) {
  const byItem = [...exerciseLogs].sort((a, b) => (a.itemId < b.itemId ? -1 : 1));
  const exercises = byItem.map(({ itemId, result, reason, easierId }) => {
    return { itemId, result, reason, easierId };
  });
  const { status, effort, missReason } = answersOf({ ...session, note: null });
  return { status, effort, missReason, exercises, pain };
}

const asPrescribed = { result: "DONE", reason: null, easierId: null } as const;

/** A session that was done holds all its exercises; one that was missed none that was done. */
function exerciseLogsOf(
  { status, exercises }: SessionInput,
  revision: RevisionRow,
): ExerciseLogRow[] {
  const given = uniqueByItem(exercises);
  if (status === "PARTLY") return given;
  if (status === "MISSED") return given.filter(({ result }) => result === "SKIPPED");
  return revision.items.map(
    ({ id }) => given.find(({ itemId }) => itemId === id) ?? { ...asPrescribed, itemId: id },
  );
}

function uniqueByItem(exercises: readonly ExerciseLogRow[]): ExerciseLogRow[] {
  return [...new Map(exercises.map((each) => [each.itemId, each])).values()];
}

type Times = { startedAt: Date | null; completedAt: Date | null };

/** A phone's clock may be wrong: times of its that lie ahead, or before the session's day, are not taken. */
function timesOf({ status, dueOn, ...sent }: SessionInput, receipt: Receipt): Times {
  // No zone's day begins before the day before it does in UTC.
  const earliest = addDays(dueOn, -1);
  const likely = (at: Date | null) =>
    at !== null && at <= receipt.now && at.toISOString() >= earliest ? at : null;
  if (status === "MISSED") return { startedAt: likely(sent.startedAt), completedAt: null };
  // A session of yesterday that is logged today was done at a time nobody noted.
  const ifUnknown = dueOn === saidOn(receipt) ? saidAt(receipt) : null;
  return { startedAt: likely(sent.startedAt), completedAt: likely(sent.completedAt) ?? ifUnknown };
}

function span({ startedAt, completedAt }: Times, said: Date) {
  const endedAt = completedAt ?? said;
  return { startedAt: startedAt ?? endedAt, endedAt };
}
