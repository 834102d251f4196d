import type { Clinician } from "~/auth/actor.server";
import { patientToChange } from "~/data/patients/scope.server";
import { recordChange } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";

/**
 * Withdraws an invitation that nobody has taken up: both of its links end.
 * @returns false when it was taken up or had ended meanwhile; null when the clinic has no such patient or invitation
 */
export function withdrawInvite(
  clinician: Clinician,
  patientId: string,
  inviteId: string,
): Promise<boolean | null> {
  return asActor(clinician, async (tx) => {
    const where = { id: inviteId, patientId, patient: patientToChange(clinician, patientId) };
    if ((await tx.invite.count({ where })) === 0) return null;
    const { now } = clinician;
    const { count } = await tx.invite.updateMany({
      where: { ...where, usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
      data: { withdrawnAt: now },
    });
    if (count === 0) return false;
    await recordChange(tx, clinician, {
      ...{ action: "invite.withdrawn", entity: "Invite", entityId: inviteId, patientId },
    });
    return true;
  });
}
