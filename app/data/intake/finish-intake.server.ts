import { randomUUID } from "node:crypto";
import type { Clinician, PatientActor } from "~/auth/actor.server";
import { runningActivities } from "~/data/measures/activities.server";
import { dropAsked } from "~/data/measures/drop-asked.server";
import { dayOfNow, type MeasuringPlace } from "~/data/measures/place.server";
import { writeMeasurements } from "~/data/measures/write-measurements.server";
import { INTAKE } from "~/domain/measures/asked-intake";
import { type IntakeAnswers, isSameActivity, namedActivities } from "~/domain/measures/intake";
import { signCodes } from "~/domain/measures/signs";
import { recordChange } from "~/lib/audit.server";
import type { Tx } from "~/lib/db.server";
import { writeGoal } from "./write-goal.server";

/**
 * Ends an intake in which nothing is open: its activities are the first PSFS and its signs the first of the episode, and
 * a clinician's goal and minutes become the episode's where nobody changed those meanwhile. A step of saveIntake.
 * @returns "activities": with those that the episode has, there are more than are asked; nothing was written
 */
export async function finishIntake(
  tx: Tx,
  actor: Clinician | PatientActor,
  place: MeasuringPlace,
  answers: IntakeAnswers,
): Promise<"done" | "activities"> {
  const { patientId, episodeId, now } = place;
  const running = await runningActivities(tx, episodeId);
  const known: Record<string, number> = {};
  const added: { name: string; answer: number }[] = [];
  for (const { name, score } of namedActivities(answers)) {
    if (score === null) continue;
    const same = running.find((each) => isSameActivity(each.name, name));
    if (same) known[same.id] = score;
    else added.push({ name, answer: score });
  }
  const ticked = answers.signs ?? [];
  const signs = Object.fromEntries(signCodes.map((code) => [code, ticked.includes(code) ? 1 : 0]));
  const shared = { version: 1, takenOn: dayOfNow(place) };
  const inputs = [
    { ...shared, id: randomUUID(), measure: "psfs", answers: known, added },
    { ...shared, id: randomUUID(), measure: "signs", answers: signs },
  ];
  // Nothing to ask about: these are the first answers, or the same people's of today.
  const taken = await writeMeasurements(tx, actor, place, inputs, { isKept: true });
  if (taken.kind === "refused" && taken.why === "invalid") return "activities";
  if (taken.kind !== "taken") throw new Error(`an intake was not measured: ${taken.kind}`);
  const { id: entityId } = await tx.intake.update({
    where: { episodeId },
    data: { doneAt: now, doneById: actor.userId },
    select: { id: true },
  });
  // A phone asks no more of it; what else it asks goes on waiting.
  await dropAsked(tx, actor, place, { measure: INTAKE, ends: "doneAt" });
  if (actor.kind === "clinician") await writeGoal(tx, actor, place, answers);
  await recordChange(tx, actor, {
    ...{ action: "intake.finished", entity: "Intake", entityId, patientId },
    detail: { signs: ticked.length, activities: namedActivities(answers).length },
  });
  return "done";
}
