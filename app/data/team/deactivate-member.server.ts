import type { Staff } from "~/auth/actor.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import {
  endCoversOf,
  endPatientInvitesOf,
  endStaffInvitesOf,
  hasOtherOwner,
  isStillOwner,
  type PassingOn,
  passPatientsOn,
} from "./team-steps.server";

export type DeactivationResult = "deactivated" | "last-owner" | "no-colleague";

/**
 * Ends a membership; what the person did keeps their name. In the same step their patients go to a colleague, their
 * sign-ins at this clinic, their covers, the invitations to the staff that they made and the links to records that they
 * were shown end. Done before, it is left as it is.
 * @returns null when there is no such member, or for whoever does not own the clinic
 */
export function deactivateMember(
  owner: Staff,
  membershipId: string,
  passingOn: PassingOn,
): Promise<DeactivationResult | null> {
  const { clinicId, now: deactivatedAt, userId: deactivatedById } = owner;
  return asActor.serializable(owner, async (tx) => {
    if (!(await isStillOwner(tx, owner))) return null;
    const member = await tx.membership.findFirst({
      where: { id: membershipId, clinicId },
      select: { userId: true, deactivatedAt: true },
    });
    if (!member) return null;
    if (member.deactivatedAt !== null) return "deactivated";
    if (!(await hasOtherOwner(tx, owner, membershipId))) return "last-owner";
    const { userId } = member;
    const patients = await passPatientsOn(tx, owner, userId, passingOn);
    if (patients === "no-colleague") return "no-colleague";
    await endCoversOf(tx, owner, userId);
    await endStaffInvitesOf(tx, owner, userId);
    await endPatientInvitesOf(tx, owner, userId);
    const signIns = await endSignInsAt(tx, membershipId, userId);
    const ended = { deactivatedAt, deactivatedById };
    await tx.membership.update({ where: { id: membershipId }, data: ended });
    await recordAudit(tx, owner, {
      ...{ action: "membership.deactivated", entity: "Membership", entityId: membershipId },
      ...{ personId: userId, detail: { patients, signIns } },
    });
    return "deactivated";
  });
}

/** At this place, and those that have no place yet and would go on to it. @returns how many */
async function endSignInsAt(tx: Tx, membershipId: string, userId: string): Promise<number> {
  const { count } = await tx.signIn.deleteMany({
    where: { userId, OR: [{ membershipId }, { membershipId: null, accessId: null }] },
  });
  return count;
}

/**
 * Lets somebody in again who was deactivated, with the role that they had. They do not own the clinic until an owner
 * says so anew, and their patients stay where they are.
 * @returns null when there is no such member, or for whoever does not own the clinic
 */
export function reactivateMember(owner: Staff, membershipId: string): Promise<"back" | null> {
  const { clinicId } = owner;
  return asActor.serializable(owner, async (tx) => {
    if (!(await isStillOwner(tx, owner))) return null;
    const where = { id: membershipId, clinicId };
    const select = { userId: true, deactivatedAt: true };
    const member = await tx.membership.findFirst({ where, select });
    if (!member) return null;
    if (member.deactivatedAt === null) return "back";
    const data = { deactivatedAt: null, deactivatedById: null, isOwner: false };
    await tx.membership.update({ where: { id: membershipId }, data });
    await recordAudit(tx, owner, {
      ...{ action: "membership.let-in-again", entity: "Membership", entityId: membershipId },
      personId: member.userId,
    });
    return "back";
  });
}
