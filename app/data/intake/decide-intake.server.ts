import type { Clinician } from "~/auth/actor.server";
import { measuringPlace } from "~/data/measures/place.server";
import { positive } from "~/domain/measures/intake";
import { readIntakeAnswers } from "~/domain/measures/intake-stored";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";

/**
 * Writes down what a clinician decided about every "yes" of an intake: programs can be given and changed again. A
 * pause that a red flag began goes on until it is decided by itself. The same words once more are no change.
 * @param edition the one that the decision is about
 * @returns "changed": somebody stored other answers meanwhile, and nothing was written; "nothing": there is no intake, or no
 * "yes" that asks for a decision; null where the actor may act on no such patient
 */
export function decideIntake(
  clinician: Clinician,
  patientId: string,
  { edition, decision }: { edition: number; decision: string },
): Promise<"decided" | "changed" | "nothing" | null> {
  return asActor.serializable(clinician, async (tx) => {
    const place = await measuringPlace(tx, clinician, patientId);
    if (place === null) return null;
    if (place === "no-episode") return "nothing";
    const { episodeId, now: decidedAt } = place;
    const row = await tx.intake.findUnique({
      where: { episodeId },
      select: { id: true, answers: true, edition: true, decision: true, decidedAt: true },
    });
    const locking = row && positive(readIntakeAnswers(row.answers)).filter(({ locks }) => locks);
    if (!row || !locking || locking.length === 0) return "nothing";
    if (row.edition !== edition) return "changed";
    if (row.decidedAt !== null && row.decision === decision) return "decided";
    await tx.intake.update({
      where: { id: row.id },
      data: { decision, decidedAt, decidedById: clinician.userId },
      select: { id: true },
    });
    await recordChange(tx, clinician, {
      ...{ action: "intake.decided", entity: "Intake", entityId: row.id, patientId },
      detail: { edition, codes: locking.map(({ code }) => code) },
    });
    return "decided";
  });
}
