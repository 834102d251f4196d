import type { PatientActor } from "~/auth/actor.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { changeRecord, type Done } from "~/data/patients/change-record.server";
import { PAIN_REPORTS_A_DAY } from "~/domain/limits";
import { parseBodySite } from "~/domain/pain/body-sites";
import type { BodySite, PainRow } from "~/domain/rows";
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
import type { Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import type { DuringInput, Knowledge, MorningInput, PainInput } from "./input.server";
import { whatIsKnown } from "./knowledge";
import { typed } from "./log-session.server";
import { sessionPainId } from "./pain-answers.server";
import { type PainStanding, readPainStanding } from "./pain-standing.server";
import { loggedReport, type Report, reportRow, storeAtOnce } from "./store-report.server";
import { type LogOutcome, markHandled, refused } from "./stored.server";

/** A report as it is to be stored, the id under which it was sent, and what its sender knew. */
type Sent = { report: Report; sentAs: string; knowledge: Knowledge };

/** As of any log; or the day that it speaks of holds as many as are taken (domain/limits): nothing was stored. */
export type PainOutcome = LogOutcome | { outcome: "too-many" };

/**
 * Logs pain apart from a session within the window of its channel, or changes such a report within 48 hours. A queue changes
 * one alone that nobody has changed since, by what was said later under its id.
 */
export function logPain(
  patient: PatientActor,
  { bodySite, seen, over, ...input }: PainInput,
  receipt: Receipt = typed(patient),
): Promise<PainOutcome> {
  const apart = { moment: "DAILY" as const, sessionLogId: null, exerciseId: null };
  const report = { ...input, ...bodySiteOf(bodySite), ...apart };
  return saveOnce(patient, { report, sentAs: input.id, knowledge: { seen, over } }, receipt);
}

/**
 * Logs pain that broke an exercise off, as soon as it is said: the log of its session may come hours later, or never,
 * and takes it in under this id. Said again later with another score, it is set right.
 */
export async function logPainDuring(
  patient: PatientActor,
  { exerciseId, ...answer }: DuringInput,
  receipt: Receipt,
): Promise<PainOutcome> {
  const { find } = await listExercises(patient);
  const felt = { moment: "DURING" as const, ...bodySiteOf(null), sessionLogId: null, note: null };
  // A number must not be lost for the name beside it.
  const known = exerciseId !== null && find(exerciseId) !== null ? exerciseId : null;
  const report = { ...answer, ...felt, exerciseId: known };
  return saveOnce(patient, { report, sentAs: answer.id, knowledge: {} }, receipt);
}

/**
 * Logs how the morning after a session was: asked once for each session, on the day that follows it.
 * Its id follows from the session, so that two tabs make one report.
 */
export function logNextMorning(
  patient: PatientActor,
  { sessionId, sentAs, seen, over, ...answer }: MorningInput,
  receipt: Receipt = typed(patient),
): Promise<PainOutcome> {
  const id = sessionPainId(sessionId, "NEXT_MORNING");
  const morning = {
    localDate: saidOn(receipt),
    moment: "NEXT_MORNING" as const,
    ...bodySiteOf(null),
  };
  const report = { ...answer, ...morning, id, sessionLogId: sessionId, exerciseId: null };
  return saveOnce(patient, { report, sentAs: sentAs ?? id, knowledge: { seen, over } }, receipt);
}

async function saveOnce(patient: PatientActor, sent: Sent, receipt: Receipt): Promise<PainOutcome> {
  const { report } = sent;
  // Of a session there may be one under another id: that has to be read first.
  const mayBeNew =
    report.sessionLogId === null && windowRefusal(report.localDate, receipt) === null;
  if (mayBeNew && (await storeAtOnce(patient, report, receipt))) {
    return { outcome: "stored", id: report.id };
  }
  const saved = changeRecord(patient, patient.patientId, (tx) =>
    saveSent(tx, patient, sent, receipt),
  );
  // Taken: the id is somebody else's.
  return (await unlessTaken(saved, null)) ?? refused("not-found");
}

/** What a phone's queue sends is taken once, under whatever id it is stored, also after it was taken back; set right, it counts. */
async function saveSent(
  tx: Tx,
  patient: PatientActor,
  { report, sentAs, knowledge }: Sent,
  receipt: Receipt,
): Promise<Done<PainOutcome>> {
  const standing = await readPainStanding(tx, patient, report, sentAs);
  if (!standing) return { result: refused("not-found"), audit: null };
  // Where it stands, it may have been set right since.
  if (receipt.channel === "queue" && standing.isHandled && !standing.known) {
    return { result: { outcome: "unchanged", id: report.id }, audit: null };
  }
  const done = await saveReport(tx, patient, { report, knowledge, receipt }, standing);
  const { result } = done;
  const isNewId = "id" in result && sentAs !== result.id && !standing.isHandled;
  if (isNewId) await markHandled(tx, patient, sentAs);
  return { ...done, keeps: isNewId };
}

async function saveReport(
  tx: Tx,
  patient: PatientActor,
  { report, knowledge, receipt }: Omit<Sent, "sentAs"> & { receipt: Receipt },
  { known, session, ofDay }: PainStanding,
): Promise<Done<PainOutcome>> {
  const { patientId, now } = patient;
  const { id, score, moment } = report;
  if (known) {
    const { id: _id, moment: _moment, source: _source, at, createdAt, editedAt, ...before } = known;
    // The id of a morning is that of its question: it does not tell one form from another.
    const isAgain = moment !== "NEXT_MORNING" && editedAt === null;
    const knows = whatIsKnown(knowledge, painStamp(known), isAgain);
    const after = answersOf(report, knows === "all" ? null : before);
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    const isRight = setsRight(known, receipt);
    if (isSame || (receipt.channel === "queue" && !isRight)) {
      return { result: { outcome: "unchanged", id: known.id }, audit: null };
    }
    if (knows === "nothing" && !isRight)
      return { result: { outcome: "newer", id: known.id }, audit: null };
    if (!canEditLog({ createdAt }, now)) return { result: refused("edit-closed"), audit: null };
    await tx.painReport.updateMany({
      where: { id: known.id, patientId },
      data: { ...after, ...(isRight && { at: saidAt(receipt) }), editedAt: now },
    });
    const audit = {
      ...{ action: "pain.edited", entity: "PainReport", entityId: known.id },
      detail: {
        before: { score: before.score, bodySite: before.bodySite },
        after: { score, bodySite: after.bodySite },
        remarksChanged: before.note !== after.note || before.bodySiteWords !== after.bodySiteWords,
      },
    };
    return { result: { outcome: "edited", id: known.id }, audit };
  }
  const refusal = reasonAgainst(session, report, receipt);
  if (refusal) return { result: refused(refusal), audit: null };
  if (ofDay >= PAIN_REPORTS_A_DAY) return { result: { outcome: "too-many" }, audit: null };
  await tx.painReport.create({ data: reportRow(patient, report, receipt), select: { id: true } });
  return { result: { outcome: "stored", id }, audit: loggedReport(report) };
}

/**
 * Whether what a queue sends about a report that stands is its person's later word: they set a number right while the
 * phone did not know what had become of the first. What was changed after that, or by the clinic, stays.
 */
function setsRight({ at, editedAt, source }: Known, receipt: Receipt): boolean {
  const isDated = receipt.saidAt !== null && !receipt.isUndated;
  if (receipt.channel !== "queue" || !isDated || source !== "PATIENT") return false;
  const said = saidAt(receipt);
  return said > at && (editedAt === null || said > editedAt);
}

type Known = NonNullable<PainStanding["known"]>;
type Answers = Pick<PainRow, "score" | "note" | "bodySiteWords"> & { bodySite: string | null };

/** What a report answers, with what stands there for what it leaves out. */
function answersOf(report: Answers, stored: Answers | null): Answers {
  const { score, note } = report;
  const isPlaceLeftOut = report.bodySite === null && report.bodySiteWords === null;
  const { bodySite, bodySiteWords } = (isPlaceLeftOut ? stored : null) ?? report;
  return { score, bodySite, bodySiteWords, note: note ?? stored?.note ?? null };
}

function reasonAgainst(
  session: PainStanding["session"],
  { localDate, sessionLogId }: Report,
  receipt: Receipt,
): LogRefusal | null {
  const refusal = windowRefusal(localDate, receipt);
  if (refusal || sessionLogId === null) return refusal;
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
  return { bodySite, bodySiteWords: bodySite === null ? oneLine(sent) : null };
}

/** A form cannot send line breaks back as they were. */
function oneLine(words: string | null): string | null {
  return words?.replace(/\s+/g, " ") ?? null;
}
