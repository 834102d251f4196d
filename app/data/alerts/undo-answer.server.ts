import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { canUndo } from "~/domain/alerts/answers";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { newestAnswer, takeTurn } from "./write.server";

/** "late": the time for it is over, or somebody answered the alert again; nothing was changed. */
export type UndoResult = "undone" | "late";

/**
 * Takes one's own answer back; the alert stands as it stood before. The row stays in the history.
 * @returns null when the clinician gave no such answer about this patient
 */
export function undoAnswer(
  clinician: Clinician,
  patientId: string,
  answerId: string,
): Promise<UndoResult | null> {
  const { userId, now } = clinician;
  return asActor(clinician, async (tx) => {
    if ((await takeTurn(tx, clinician, patientId)) === null) return null;
    const answer = await tx.alertAnswer.findFirst({
      where: { id: answerId, byId: userId, patient: patientToChange(clinician, patientId, "ACT") },
      select: { rule: true, key: true, byId: true, at: true, undoneAt: true },
    });
    if (!answer) return null;
    if (answer.undoneAt !== null) return "undone";
    const newest = await newestAnswer(tx, clinician, patientId, answer);
    if (!canUndo(answer, clinician) || newest?.id !== answerId) return "late";
    await tx.alertAnswer.update({
      where: { id: answerId },
      data: { undoneById: userId, undoneAt: now },
      select: { id: true },
    });
    await recordChange(tx, clinician, {
      ...{ action: "alert.answer-undone", entity: "AlertAnswer", entityId: answerId, patientId },
      detail: { rule: answer.rule, key: answer.key },
    });
    return "undone";
  });
}
