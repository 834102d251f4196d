import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";

/** What was chosen before and is no more, and the other way round; both empty: nothing changed. */
export type ChosenPages = { before: string[]; added: string[]; withdrawn: string[] };

/**
 * Chooses the pages that somebody is to read: these, and no others. What was read of them stays read, and choosing the
 * pages of before takes a choice back. No rule or figure shows it, so the log keeps its version.
 * @param articleIds of app/content/articles
 * @returns null where the actor may act on no such patient
 */
export function choosePages(
  clinician: Clinician,
  patientId: string,
  articleIds: readonly string[],
): Promise<ChosenPages | null> {
  return asActor(clinician, async (tx) => {
    // Two who press at once follow one another: they hold the patient's row.
    const { count } = await tx.patient.updateMany({
      where: patientToChange(clinician, patientId, "ACT"),
      data: { logVersion: { increment: 0 } },
    });
    if (count === 0) return null;
    const open = await tx.learnAssignment.findMany({
      where: { patientId, withdrawnAt: null },
      orderBy: [{ createdAt: "asc" }, { articleId: "asc" }],
      select: { articleId: true },
    });
    const before = open.map(({ articleId }) => articleId);
    const wanted = [...new Set(articleIds)];
    const added = wanted.filter((id) => !before.includes(id));
    const withdrawn = before.filter((id) => !wanted.includes(id));
    for (const articleId of added) await assign(tx, clinician, patientId, articleId);
    await tx.learnAssignment.updateMany({
      where: { patientId, articleId: { in: withdrawn }, withdrawnAt: null },
      data: { withdrawnAt: clinician.now },
    });
    if (added.length + withdrawn.length > 0) {
      await recordAudit(tx, clinician, {
        ...{ action: "reading.chosen", entity: "Patient", entityId: patientId, patientId },
        detail: { added, withdrawn },
      });
    }
    return { before, added, withdrawn };
  });
}

function assign(
  tx: Tx,
  { clinicId, userId, now }: Clinician,
  patientId: string,
  articleId: string,
) {
  const chosen = { createdById: userId, createdAt: now, withdrawnAt: null };
  return tx.learnAssignment.upsert({
    where: { patientId_articleId: { patientId, articleId } },
    create: { clinicId, patientId, articleId, ...chosen },
    update: chosen,
    select: { id: true },
  });
}
