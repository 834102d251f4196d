import type { PatientActor } from "~/auth/actor.server";
import { readIntake } from "~/data/intake/read-intake.server";
import { saveIntake } from "~/data/intake/save-intake.server";
import { type IntakeReply, type Unkept, unkept, withReply } from "~/domain/measures/asked-intake";

/** Somebody who saves between reading and saving is met again; so often in a row it is a fault. */
const TRIES = 5;

/**
 * Puts one answer of a phone into the intake as it stands, whoever else writes in it: only a clinician ends it.
 * @param asked the item, and the activity whose score it asks
 * @param before what the phone said to the same question
 * @returns "gone": it was ended, or no care runs; nothing of what cannot stand was written
 */
export async function replyToIntake(
  patient: PatientActor,
  { item, named }: { item: string; named?: string },
  before: IntakeReply,
  reply: IntakeReply,
): Promise<"kept" | "gone" | Unkept> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const stands = await readIntake(patient, patient.patientId);
    if (stands === null || stands.done) return "gone";
    const why = unkept(stands.answers, item, before, reply);
    if (why !== null) return why;
    const answers = withReply(stands.answers, item, before, reply, named);
    const input = { edition: stands.edition, answers, isDone: false };
    const saved = await saveIntake(patient, patient.patientId, input);
    if (saved === null || saved.kind === "no-episode" || saved.kind === "ended") return "gone";
    if (saved.kind !== "changed") return "kept";
  }
  throw new Error("an intake changed each time that an answer was put into it");
}
