import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { parseBodySite } from "~/domain/pain/body-sites";
import type { BodySite, PainMoment, PainRow } from "~/domain/rows";
import { painStamp } from "~/domain/session/log-stamp";
import {
  canEditLog,
  isMorningAfter,
  type LogRefusal,
  type Receipt,
  saidAt,
  saidOn,
  windowRefusal,
} from "~/domain/session/log-window";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import type { Knowledge, MorningInput, PainInput } from "./input.server";
import { whatIsKnown } from "./knowledge";
import { typed } from "./log-session.server";
import { sessionPainId } from "./pain-answers.server";
import { findStored, type LogOutcome, refused } from "./stored.server";

type Report = Omit<PainInput, "bodySite" | keyof Knowledge> &
  Pick<PainRow, "bodySite" | "bodySiteWords"> & { moment: PainMoment; sessionLogId: string | null };

/** Logs pain apart from a session within the window of its channel, or changes such a report within 48 hours. */
export function logPain(
  patient: PatientActor,
  { bodySite, seen, over, ...input }: PainInput,
  receipt: Receipt = typed(patient),
): Promise<LogOutcome> {
  const report = { ...input, ...bodySiteOf(bodySite), moment: "DAILY" as const };
  return saveOnce(patient, { ...report, sessionLogId: null }, { seen, over }, receipt);
}

/**
 * Logs how the morning after a session was: asked once for each session, on the day that follows it.
 * Its id follows from the session, so that two tabs make one report.
 */
export function logNextMorning(
  patient: PatientActor,
  { sessionId, seen, over, ...answer }: MorningInput,
  receipt: Receipt = typed(patient),
): Promise<LogOutcome> {
  const id = sessionPainId(sessionId, "NEXT_MORNING");
  const morning = {
    localDate: saidOn(receipt),
    moment: "NEXT_MORNING" as const,
    ...bodySiteOf(null),
  };
  const report = { ...answer, ...morning, id, sessionLogId: sessionId };
  return saveOnce(patient, report, { seen, over }, receipt);
}

async function saveOnce(
  patient: PatientActor,
  report: Report,
  knowledge: Knowledge,
  receipt: Receipt,
): Promise<LogOutcome> {
  const attempt = () =>
    asActor(patient, (tx) => saveReport(tx, patient, report, knowledge, receipt));
  // As for sessions: the second try finds what came in a moment earlier, or the id is somebody else's.
  const first = await unlessTaken(attempt(), null);
  return first ?? unlessTaken(attempt(), refused("not-found"));
}

async function saveReport(
  tx: Tx,
  patient: PatientActor,
  report: Report,
  knowledge: Knowledge,
  receipt: Receipt,
): Promise<LogOutcome> {
  const { patientId, clinicId, now } = patient;
  const { id, score, moment } = report;
  const known = await findReport(tx, patient, report);
  if (known) {
    const { id: _id, createdAt, editedAt, ...before } = known;
    // The id of a morning is that of its question: it does not tell one form from another.
    const isAgain = moment !== "NEXT_MORNING" && editedAt === null;
    const knows = whatIsKnown(knowledge, painStamp(known), isAgain);
    const after = answersOf(report, knows === "all" ? null : before);
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    if (isSame || receipt.channel === "queue") return { outcome: "unchanged", id: known.id };
    if (knows === "nothing") return { outcome: "newer", id: known.id };
    if (!canEditLog({ createdAt }, now)) return refused("edit-closed");
    await tx.painReport.update({
      where: { id: known.id, patientId },
      data: { ...after, editedAt: now },
    });
    await recordChange(tx, patient, {
      ...{ action: "pain.edited", entity: "PainReport", entityId: known.id, patientId },
      detail: {
        before: { score: before.score, bodySite: before.bodySite },
        after: { score, bodySite: after.bodySite },
        remarksChanged: before.note !== after.note || before.bodySiteWords !== after.bodySiteWords,
      },
    });
    return { outcome: "edited", id: known.id };
  }
  const refusal = await reasonAgainst(tx, patient, report, receipt);
  if (refusal) return refused(refusal);
  const received = { at: saidAt(receipt), createdAt: now, source: "PATIENT" as const };
  await tx.painReport.create({ data: { ...report, ...received, clinicId, patientId } });
  await recordChange(tx, patient, {
    ...{ action: "pain.logged", entity: "PainReport", entityId: id, patientId },
    detail: { moment, score },
  });
  return { outcome: "stored", id };
}

function findReport(tx: Tx, patient: PatientActor, { id, moment, sessionLogId }: Report) {
  const which = moment === "NEXT_MORNING" ? { sessionLogId } : { id };
  return tx.painReport.findFirst({
    where: { ...which, moment, patientId: patient.patientId, patient: patientsOf(patient) },
    select: {
      ...{ id: true, createdAt: true, editedAt: true },
      ...{ score: true, bodySite: true, bodySiteWords: true, note: true },
    },
  });
}

type Answers = Pick<PainRow, "score" | "note" | "bodySiteWords"> & { bodySite: string | null };

/** What a report answers, with what stands there for what it leaves out. */
function answersOf(report: Answers, stored: Answers | null): Answers {
  const { score, note } = report;
  const isPlaceLeftOut = report.bodySite === null && report.bodySiteWords === null;
  const { bodySite, bodySiteWords } = (isPlaceLeftOut ? stored : null) ?? report;
  return { score, bodySite, bodySiteWords, note: note ?? stored?.note ?? null };
}

async function reasonAgainst(
  tx: Tx,
  patient: PatientActor,
  { localDate, sessionLogId }: Report,
  receipt: Receipt,
): Promise<LogRefusal | null> {
  const refusal = windowRefusal(localDate, receipt);
  if (refusal || sessionLogId === null) return refusal;
  const session = await findStored(tx, patient, { id: sessionLogId });
  if (!session) return "not-found";
  return isMorningAfter(session, localDate) ? null : "day-closed";
}

/** What forms and phones sent before there were codes; phones that were not updated still do. */
const FORMER_WORDS = new Map<string, BodySite>([
  ["Front of the hip", "front-of-hip"],
  ["Groin", "groin"],
  ["Side of the hip", "side-of-hip"],
  ["Buttock", "buttock"],
  ["Low back", "low-back"],
  ["Thigh", "thigh"],
  ["Knee", "knee"],
  ["Somewhere else", "elsewhere"],
]);

/** Where it hurts, as it is stored. @param sent a code, a former word for one, or the person's own words */
function bodySiteOf(sent: string | null): Pick<PainRow, "bodySite" | "bodySiteWords"> {
  const bodySite = sent === null ? null : (parseBodySite(sent) ?? FORMER_WORDS.get(sent) ?? null);
  return { bodySite, bodySiteWords: bodySite === null ? sent : null };
}
