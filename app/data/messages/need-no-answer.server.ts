import type { Clinician } from "~/auth/actor.server";
import { changeRecord, type Done } from "~/data/patients/change-record.server";
import { patientToChange } from "~/data/patients/scope.server";
import { asActor, type Tx } from "~/lib/db.server";
import { announce } from "~/lib/events.server";

/**
 * Says that what waits in a thread needs no answer: it waits no longer.
 * @returns since when it had waited, by which it can be taken back; "nothing" when nothing waits; null where the
 * clinician may not act for such a patient
 */
export function needNoAnswer(
  clinician: Clinician,
  patientId: string,
): Promise<Date | "nothing" | null> {
  return changeThread<Date | "nothing">(clinician, patientId, "nothing", async (tx, thread) => {
    if (thread.waitingSince === null) return null;
    await setWaiting(tx, thread.id, null);
    return { result: thread.waitingSince, action: "message.no-answer-needed" };
  });
}

/**
 * Takes that back: it waits again, since when it did.
 * @param since as needNoAnswer gave it
 * @returns false when a message came or was answered since; null as above
 */
export function needAnswerAfterAll(
  clinician: Clinician,
  patientId: string,
  since: Date,
): Promise<boolean | null> {
  return changeThread<boolean>(clinician, patientId, false, async (tx, thread) => {
    if (thread.waitingSince !== null) return null;
    const asked = { threadId: thread.id, isFromStaff: false, at: since };
    const answered = { threadId: thread.id, isFromStaff: true, at: { gt: since } };
    if ((await tx.message.count({ where: asked })) === 0) return null;
    if ((await tx.message.count({ where: answered })) > 0) return null;
    await setWaiting(tx, thread.id, since);
    return { result: true, action: "message.answer-needed" };
  });
}

type Thread = { id: string; waitingSince: Date | null };
type Changed<T> = { result: T; action: string } | null;

async function changeThread<T>(
  clinician: Clinician,
  patientId: string,
  otherwise: T,
  work: (tx: Tx, thread: Thread) => Promise<Changed<T>>,
): Promise<T | null> {
  const where = patientToChange(clinician, patientId, "ACT");
  const may = await asActor.reads(clinician, (rows) => rows.patient.count({ where }));
  if (may === 0) return null;
  return changeRecord(clinician, patientId, async (tx): Promise<Done<T>> => {
    const thread = await tx.messageThread.findUnique({
      where: { patientId },
      select: { id: true, waitingSince: true },
    });
    const done = thread && (await work(tx, thread));
    if (!thread || !done) return { result: otherwise, audit: null };
    const { result, action } = done;
    const { clinicId } = clinician;
    await announce(tx, { clinicId, patientId, kind: "answered", subjectId: thread.id });
    return { result, audit: { action, entity: "MessageThread", entityId: thread.id } };
  });
}

function setWaiting(tx: Tx, id: string, waitingSince: Date | null) {
  return tx.messageThread.update({ where: { id }, data: { waitingSince }, select: { id: true } });
}
