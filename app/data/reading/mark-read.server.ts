import type { PatientActor } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";

/**
 * Notes that whoever is signed in to the record has read a page; the first time counts. No rule or figure shows it, so
 * the log keeps its version.
 * @param articleId of app/content/articles
 */
export async function markPageRead(patient: PatientActor, articleId: string): Promise<void> {
  const { accessId, clinicId, patientId, now: at } = patient;
  const write = asActor(patient, async (tx) => {
    const isOpen = await tx.patient.count({ where: patientOf(patient, patientId) });
    const known = await tx.articleRead.count({ where: { accessId, articleId } });
    if (isOpen === 0 || known > 0) return;
    await tx.articleRead.create({
      data: { accessId, articleId, clinicId, patientId, at },
      select: { articleId: true },
    });
    await recordAudit(tx, patient, {
      ...{ action: "page.read", entity: "Article", entityId: articleId, patientId },
    });
  });
  await unlessTaken(write, undefined);
}
