import { randomUUID } from "node:crypto";
import type { PatientActor } from "~/auth/actor.server";
import { answeredIn, answersTo, type PhoneAnswers, questionsOf } from "~/domain/measures/asked";
import {
  INTAKE,
  intakeItemOf,
  isIntakeReply,
  isNamedTwice,
  type Unkept,
} from "~/domain/measures/asked-intake";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { completeMeasurement } from "./complete-measurement.server";
import { measureKind } from "./measure-kind.server";
import { type Ended, openRequest } from "./open-request.server";
import { dayOfNow } from "./place.server";
import { replyToIntake } from "./reply-to-intake.server";
import { reportLate } from "./report-late.server";
import { writeMeasurements } from "./write-measurements.server";

type Answered = "kept" | "invalid" | Unkept | Ended;

type Given = { requestId: string; key: string; answer: number | string | null };

/**
 * Keeps the answer to one question, in place of what was answered before. Not a measurement yet; of an intake it stands in
 * the intake at once, and a "yes" to a red flag is a report, also where nobody asks any more.
 * @param answer null: it is skipped
 * @returns "invalid" for what the question cannot have; of an intake why it cannot stand (Unkept); the id of a report that was made although the question is gone;
 * null where the request is nobody's, or has no such question
 */
export async function answerQuestion(
  patient: PatientActor,
  given: Given,
): Promise<Answered | { reportId: string } | null> {
  const item = given.key.startsWith(`${INTAKE}.`) ? given.key.slice(INTAKE.length + 1) : null;
  if (item === null) return asActor(patient, (tx) => keep(tx, patient, given));
  const result = await answerIntake(patient, item, given);
  const known = intakeItemOf(item);
  if ((result !== "gone" && result !== "sent") || known?.kind !== "flag" || given.answer !== 1) {
    return result;
  }
  const reportId = await reportLate(patient, given.requestId, known.code);
  return reportId === null ? null : { reportId };
}

async function answerIntake(
  patient: PatientActor,
  item: string,
  given: Given,
): Promise<Answered | null> {
  const { key, answer } = given;
  const open = await asActor(patient, (tx) => openRequest(tx, patient, given.requestId));
  if (open === null || typeof open === "string") return open;
  const { measures, answers } = open.request;
  const question = questionsOf(measures).find((each) => each.key === key);
  if (!question && intakeItemOf(item) === null) return null;
  // The intake was ended or taken back meanwhile, and the rest goes on: whoever skips goes on with it.
  if (!question) return answer === null ? "kept" : "gone";
  if (answer !== null && !isIntakeReply(item, answer)) return "invalid";
  if (isNamedTwice(answers, item, answer)) return "named";
  const about = { item, named: question.asked.names?.[item] };
  const replied = await replyToIntake(patient, about, answers[key], answer);
  // Whoever skips goes on, and a "yes" stays said.
  if (replied === "stays" && answer === null) return "kept";
  if (replied !== "kept" && answer !== null) return replied;
  return asActor(patient, (tx) => keep(tx, patient, given));
}

async function keep(
  tx: Tx,
  patient: PatientActor,
  { requestId, key, answer }: Given,
): Promise<"kept" | "invalid" | Ended | null> {
  const open = await openRequest(tx, patient, requestId);
  if (open === null || typeof open === "string") return open;
  const { place, request } = open;
  const question = questionsOf(request.measures).find((each) => each.key === key);
  if (!question) return null;
  const { asked, item } = question;
  if (answer !== null && asked.measure !== INTAKE) {
    const kind = await measureKind(tx, place, asked, { withRetired: true });
    if (typeof answer === "string" || !kind?.areAnswers({ [item]: answer })) return "invalid";
  }
  const answers: PhoneAnswers = { ...request.answers, [key]: answer };
  await tx.measureRequest.update({
    where: { id: requestId },
    data: { answers, openedAt: request.openedAt ?? patient.now },
    select: { id: true },
  });
  return "kept";
}

/**
 * Ends the request: what was answered becomes measurements of now, all or none, each with what its measure makes of
 * gaps, and each with its audit row. Sent twice it is sent once.
 * @param seen how many questions whoever sends it had before them
 * @returns "more": the clinic asked more meanwhile; "nothing": no question has an answer; null where it is nobody's
 */
export async function sendAnswers(
  patient: PatientActor,
  { requestId, seen }: { requestId: string; seen: number },
): Promise<"more" | "nothing" | Ended | null> {
  const send = () => asActor(patient, (tx) => store(tx, patient, requestId, seen));
  // A correction of the same measurement came in at the same moment: the second try finds it.
  const first = await unlessTaken(send(), "again" as const);
  return first === "again" ? send() : first;
}

async function store(
  tx: Tx,
  patient: PatientActor,
  requestId: string,
  seen: number,
): Promise<"more" | "nothing" | Ended | null> {
  const open = await openRequest(tx, patient, requestId);
  if (open === null || typeof open === "string") return open;
  const { place, request } = open;
  const { measures } = request;
  const all = questionsOf(measures);
  if (all.length !== seen) return "more";
  if (answeredIn(all, request.answers) === 0) return "nothing";
  const given = measures
    .filter(({ measure }) => measure !== INTAKE)
    .map((asked) => ({ asked, answers: answersTo(asked, request.answers) }))
    .filter(({ answers }) => Object.keys(answers).length > 0);
  for (const { asked, answers } of given) {
    if (asked.completes) await completeMeasurement(tx, patient, place, asked.completes, answers);
  }
  const inputs = given
    .filter(({ asked }) => !asked.completes)
    .map(({ asked: { measure, version }, answers }) => {
      return { id: randomUUID(), measure, version, takenOn: dayOfNow(place), answers };
    });
  if (inputs.length > 0) {
    const taken = await writeMeasurements(tx, patient, place, inputs, FROM_A_PHONE);
    // Each answer was judged when it was kept, and what was asked does not change.
    if (taken.kind !== "taken") throw new Error(`answers of a phone were not taken: ${taken.kind}`);
  }
  if (measures.some(({ measure }) => measure === INTAKE)) {
    const entry = { action: "intake.answered", entity: "MeasureRequest", entityId: requestId };
    await recordChange(tx, patient, { ...entry, patientId: place.patientId });
  }
  await tx.measureRequest.update({
    where: { id: requestId },
    data: { doneAt: patient.now },
    select: { id: true },
  });
  return "sent";
}

const FROM_A_PHONE = { isKept: true, withRetired: true };
