import type { PatientActor } from "~/auth/session.server";
import { addDays } from "~/domain/calendar/dates";
import type { LocalDate, PainMoment } from "~/domain/rows";
import { recordAudit } from "~/lib/audit.server";
import { type Tx, transaction } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { canEditLog, canLogFor } from "~/screens/today/today-view";
import type { LogOutcome, Resend } from "./log-session.server";
import { sessionPainId } from "./pain-ids.server";
import type { LogRefusal } from "./place.server";
import { findStored } from "./stored.server";

export type PainInput = {
  /** UUID made by whoever sends the report: sending it again makes no second one. */
  id: string;
  /** NPRS, whole numbers 0–10. */
  score: number;
  localDate: LocalDate;
  bodySite: string | null;
  note: string | null;
};

type Report = Omit<PainInput, "localDate"> & {
  localDate: LocalDate;
  moment: PainMoment;
  sessionLogId: string | null;
};

/** Logs pain apart from a session, for today or yesterday, or changes such a report within 48 hours. */
export function logPain(
  patient: PatientActor,
  input: PainInput,
  resend: Resend = "edit",
): Promise<LogOutcome> {
  return saveOnce(patient, { ...input, moment: "DAILY", sessionLogId: null }, resend);
}

/**
 * Logs how the morning after a session was: asked once for each session, on the day that follows it.
 * Its id follows from the session, so that two tabs make one report.
 */
export async function logNextMorning(
  patient: PatientActor,
  input: { sessionId: string; score: number; note: string | null },
  resend: Resend = "edit",
): Promise<LogOutcome> {
  const { sessionId, ...answer } = input;
  const id = sessionPainId(sessionId, "NEXT_MORNING");
  const morning = { localDate: patient.today, moment: "NEXT_MORNING" as const, bodySite: null };
  return saveOnce(patient, { ...answer, ...morning, id, sessionLogId: sessionId }, resend);
}

async function saveOnce(
  patient: PatientActor,
  report: Report,
  resend: Resend,
): Promise<LogOutcome> {
  const attempt = () => transaction((tx) => saveReport(tx, patient, report, resend));
  // As for sessions: the second try finds what came in a moment earlier, or the id is somebody else's.
  const first = await unlessTaken(attempt(), null);
  return first ?? unlessTaken(attempt(), { outcome: "refused", reason: "not-found" });
}

async function saveReport(
  tx: Tx,
  patient: PatientActor,
  report: Report,
  resend: Resend,
): Promise<LogOutcome> {
  const { patientId, now } = patient;
  const { id, score, bodySite, note, moment } = report;
  const known = await findReport(tx, patient, report);
  if (known) {
    const before = { score: known.score, bodySite: known.bodySite, note: known.note };
    const after = { score, bodySite, note };
    const same = JSON.stringify(before) === JSON.stringify(after);
    if (same || resend === "keep") return { outcome: "unchanged", id: known.id };
    if (!canEditLog({ createdAt: known.at }, now))
      return { outcome: "refused", reason: "edit-closed" };
    await tx.painReport.update({
      where: { id: known.id, patientId },
      data: { ...after, editedAt: now },
    });
    const entry = { action: "pain.edited", entity: "PainReport", entityId: known.id };
    await recordAudit(tx, patient, { ...entry, detail: { before, after } });
    return { outcome: "edited", id: known.id };
  }
  const refusal = await reasonAgainst(tx, patient, report);
  if (refusal) return { outcome: "refused", reason: refusal };
  await tx.painReport.create({
    data: {
      ...report,
      patientId,
      clinicId: patient.clinicId,
      at: now,
      createdAt: now,
      source: "PATIENT",
    },
  });
  const entry = { action: "pain.logged", entity: "PainReport", entityId: id };
  await recordAudit(tx, patient, { ...entry, detail: { moment, score } });
  return { outcome: "stored", id };
}

function findReport(tx: Tx, patient: PatientActor, { id, moment, sessionLogId }: Report) {
  const which = moment === "NEXT_MORNING" ? { moment, sessionLogId } : { id };
  return tx.painReport.findFirst({
    where: { ...which, patientId: patient.patientId, patient: { clinicId: patient.clinicId } },
    select: { id: true, at: true, score: true, bodySite: true, note: true },
  });
}

async function reasonAgainst(
  tx: Tx,
  patient: PatientActor,
  { localDate, sessionLogId }: Report,
): Promise<LogRefusal | null> {
  if (sessionLogId === null) return canLogFor(localDate, patient.today) ? null : "day-closed";
  const session = await findStored(tx, patient, { id: sessionLogId });
  if (!session) return "not-found";
  const isMorningAfter = session.dueOn === addDays(patient.today, -1);
  return isMorningAfter && session.status !== "MISSED" ? null : "day-closed";
}
