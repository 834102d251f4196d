import type { Staff } from "~/auth/actor.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { isStillOwner } from "./team-steps.server";

/**
 * Takes back an invitation to the staff: both of its links end. One that was taken back before is left as it is.
 * @returns null when there is no such invitation that nobody has taken up, or for whoever does not own the clinic
 */
export function withdrawStaffInvite(owner: Staff, inviteId: string): Promise<"withdrawn" | null> {
  const { clinicId, now: withdrawnAt } = owner;
  return asActor.serializable(owner, async (tx) => {
    if (!(await isStillOwner(tx, owner))) return null;
    const where = { id: inviteId, clinicId, usedAt: null };
    const invite = await tx.staffInvite.findFirst({ where, select: { withdrawnAt: true } });
    if (!invite) return null;
    if (invite.withdrawnAt !== null) return "withdrawn";
    await tx.staffInvite.update({ where: { id: inviteId }, data: { withdrawnAt } });
    await recordAudit(tx, owner, {
      ...{ action: "staff-invite.withdrawn", entity: "StaffInvite", entityId: inviteId },
    });
    return "withdrawn";
  });
}
