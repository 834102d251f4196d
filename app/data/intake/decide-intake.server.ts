import type { Clinician } from "~/auth/actor.server";
import { measuringPlace } from "~/data/measures/place.server";
import { positive } from "~/domain/measures/intake";
import { readIntakeAnswers } from "~/domain/measures/intake-stored";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";

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
    const row = await waiting(tx, clinician, patientId);
    if (row === null || row === "nothing") return row;
    if (row.edition !== edition) return "changed";
    if (row.decidedAt !== null && row.decision === decision) return "decided";
    await tx.intake.update({
      where: { id: row.id },
      data: { decision, decidedAt: clinician.now, decidedById: clinician.userId },
      select: { id: true },
    });
    await recordChange(tx, clinician, {
      ...{ action: "intake.decided", entity: "Intake", entityId: row.id, patientId },
      detail: { edition, codes: row.codes },
    });
    return "decided";
  });
}

/**
 * Keeps the words of a decision that is not made yet, as a draft: they open nothing.
 * @returns "stands": a decision in other words is written already, and nothing was stored; "nothing", null: as by decideIntake
 */
export function keepDecisionWords(
  clinician: Clinician,
  patientId: string,
  words: string,
): Promise<"kept" | "stands" | "nothing" | null> {
  return asActor.serializable(clinician, async (tx) => {
    const row = await waiting(tx, clinician, patientId);
    if (row === null || row === "nothing") return row;
    if (row.decision === words) return "kept";
    if (row.decidedAt !== null) return "stands";
    await tx.intake.update({
      where: { id: row.id },
      data: { decision: words },
      select: { id: true },
    });
    return "kept";
  });
}

/** The intake of the running episode, with each "yes" of it that asks for a decision. */
async function waiting(tx: Tx, clinician: Clinician, patientId: string) {
  const place = await measuringPlace(tx, clinician, patientId);
  if (place === null) return null;
  if (place === "no-episode") return "nothing";
  const row = await tx.intake.findUnique({
    where: { episodeId: place.episodeId },
    select: { id: true, answers: true, edition: true, decision: true, decidedAt: true },
  });
  const locking = row && positive(readIntakeAnswers(row.answers)).filter(({ locks }) => locks);
  if (!row || !locking || locking.length === 0) return "nothing";
  return { ...row, codes: locking.map(({ code }) => code) };
}
