import type { Clinician } from "~/auth/actor.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";

/**
 * Ends one's own handover before its last day; one that has ended is left as it is.
 * @returns null when the clinician made no such handover
 */
export function endCover(clinician: Clinician, coverId: string): Promise<"ended" | null> {
  const { clinicId, userId: clinicianId, now: endedAt, today } = clinician;
  return asActor.serializable(clinician, async (tx) => {
    const cover = await tx.cover.findFirst({
      where: { id: coverId, clinicId, clinicianId },
      select: { endedAt: true, untilOn: true },
    });
    if (!cover) return null;
    if (cover.endedAt !== null || cover.untilOn < today) return "ended";
    await tx.cover.update({ where: { id: coverId }, data: { endedAt }, select: { id: true } });
    await recordAudit(tx, clinician, {
      ...{ action: "cover.ended", entity: "Cover", entityId: coverId },
      detail: { untilOn: cover.untilOn },
    });
    return "ended";
  });
}
