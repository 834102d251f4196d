import { randomUUID } from "node:crypto";
import type { PatientActor } from "~/auth/actor.server";
import { answersTo, type PhoneAnswers, questionsOf } from "~/domain/measures/asked";
import { asActor, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { completeMeasurement } from "./complete-measurement.server";
import { measureKind } from "./measure-kind.server";
import { type Ended, openRequest } from "./open-request.server";
import { writeMeasurements } from "./write-measurements.server";

/**
 * Keeps the answer to one question, in place of what was answered before. Not a measurement yet.
 * @param answer null: it is skipped
 * @returns "invalid" for what the question cannot have; null where the request is nobody's, or has no such question
 */
export function answerQuestion(
  patient: PatientActor,
  { requestId, key, answer }: { requestId: string; key: string; answer: number | null },
): Promise<"kept" | "invalid" | Ended | null> {
  return asActor(patient, async (tx) => {
    const open = await openRequest(tx, patient, requestId);
    if (open === null || typeof open === "string") return open;
    const { place, request } = open;
    const question = questionsOf(request.measures).find((each) => each.key === key);
    if (!question) return null;
    const { asked, item } = question;
    const kind = await measureKind(tx, place, asked, { withRetired: true });
    if (answer !== null && !kind?.areAnswers({ [item]: answer })) return "invalid";
    const answers: PhoneAnswers = { ...request.answers, [key]: answer };
    await tx.measureRequest.update({
      where: { id: requestId },
      data: { answers, openedAt: request.openedAt ?? patient.now },
      select: { id: true },
    });
    return "kept";
  });
}

/**
 * Ends the request: what was answered becomes measurements of today, all or none, each with what its measure makes of
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
  if (questionsOf(measures).length !== seen) return "more";
  const given = measures
    .map((asked) => ({ asked, answers: answersTo(asked, request.answers) }))
    .filter(({ answers }) => Object.keys(answers).length > 0);
  if (given.length === 0) return "nothing";
  for (const { asked, answers } of given) {
    if (asked.completes) await completeMeasurement(tx, patient, place, asked.completes, answers);
  }
  const inputs = given
    .filter(({ asked }) => !asked.completes)
    .map(({ asked: { measure, version }, answers }) => {
      return { id: randomUUID(), measure, version, takenOn: place.today, answers };
    });
  if (inputs.length > 0) {
    const taken = await writeMeasurements(tx, patient, place, inputs, FROM_A_PHONE);
    // Each answer was judged when it was kept, and what was asked does not change.
    if (taken.kind !== "taken") throw new Error(`answers of a phone were not taken: ${taken.kind}`);
  }
  await tx.measureRequest.update({
    where: { id: requestId },
    data: { doneAt: patient.now },
    select: { id: true },
  });
  return "sent";
}

const FROM_A_PHONE = { isKept: true, withRetired: true };
