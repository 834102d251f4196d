import type { Clinician } from "~/auth/actor.server";
import { openingHoursSelection, toOpeningHours } from "~/data/team/opening-hours.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";

/** What a clinic tells its patients of when it answers. */
export function getAnswering({ clinicId, ...clinician }: Clinician) {
  return asActor.reads({ ...clinician, clinicId }, async (rows) => {
    const { answerDays, phone, ...stored } = await rows.clinic.findUniqueOrThrow({
      where: { id: clinicId },
      select: { ...openingHoursSelection, answerDays: true, phone: true },
    });
    return { answerDays, phone, hours: toOpeningHours(stored) };
  });
}

/**
 * Sets within how many working days the clinic answers. What is late by now is worked out anew.
 * @param days 1 to 5
 * @returns false for whoever does not own the clinic
 */
export function changeAnswerDays(clinician: Clinician, days: number): Promise<boolean> {
  const { clinicId: id, userId } = clinician;
  return asActor(clinician, async (tx) => {
    const owns = { clinicId: id, userId, isOwner: true, deactivatedAt: null };
    if ((await tx.membership.count({ where: owns })) === 0) return false;
    const { count } = await tx.clinic.updateMany({
      where: { id, answerDays: { not: days } },
      data: { answerDays: days, rulesVersion: { increment: 1 } },
    });
    if (count === 0) return true;
    const about = { action: "clinic.changed", entity: "Clinic", entityId: id };
    await recordAudit(tx, clinician, {
      ...about,
      detail: { changed: ["answerDays"], after: { answerDays: days } },
    });
    return true;
  });
}
