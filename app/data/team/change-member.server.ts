import type { Staff } from "~/auth/actor.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import {
  endCoversOf,
  endStaffInvitesOf,
  hasOtherOwner,
  isStillOwner,
  type PassingOn,
  passPatientsOn,
} from "./team-steps.server";

export type MemberChange = {
  role: "CLINICIAN" | "FRONT_DESK";
  isOwner: boolean;
} & PassingOn;

/** "last-owner": nobody would own the clinic. "no-colleague": the front desk looks after nobody, and there are patients. */
export type MemberResult = "changed" | "last-owner" | "no-colleague";

/**
 * Changes what a member is there for, and whether they own the clinic. It ends no sign-in and counts from their next
 * page. Whoever owns the clinic no more has no open invitations to the staff; whoever treats no more has no patients.
 * @returns null when there is no such member in the team, or for whoever does not own the clinic
 */
export function changeMember(
  owner: Staff,
  membershipId: string,
  { role, isOwner, ...passingOn }: MemberChange,
): Promise<MemberResult | null> {
  const { clinicId } = owner;
  return asActor.serializable(owner, async (tx) => {
    if (!(await isStillOwner(tx, owner))) return null;
    const before = await tx.membership.findFirst({
      where: { id: membershipId, clinicId, deactivatedAt: null },
      select: { role: true, isOwner: true, userId: true },
    });
    if (!before) return null;
    if (before.role === role && before.isOwner === isOwner) return "changed";
    if (!isOwner && !(await hasOtherOwner(tx, owner, membershipId))) return "last-owner";
    const { userId } = before;
    if (role === "FRONT_DESK") {
      if ((await passPatientsOn(tx, owner, userId, passingOn)) === "no-colleague") {
        return "no-colleague";
      }
      await endCoversOf(tx, owner, userId);
    }
    if (before.isOwner && !isOwner) await endStaffInvitesOf(tx, owner, userId);
    await tx.membership.update({ where: { id: membershipId }, data: { role, isOwner } });
    await recordAudit(tx, owner, {
      ...{ action: "membership.changed", entity: "Membership", entityId: membershipId },
      personId: userId,
      detail: {
        before: { role: before.role, isOwner: before.isOwner },
        after: { role, isOwner },
      },
    });
    return "changed";
  });
}
