import type { Staff } from "~/auth/actor.server";
import { recordAudit, recordChange } from "~/lib/audit.server";
import type { Tx } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import { newToken, tokenHash } from "~/lib/tokens.server";
import { cliniciansOf } from "./list-staff.server";

/** Steps that several changes of the team share. Each is part of a serializable command, which checks the owner first. */

/** The kind of job that tells a patient who looks after them from now on. */
export const CLINICIAN_CHANGED_MAIL = "clinician-changed-mail";

/** Whether whoever acts owns the clinic still: somebody may have changed that since the page was asked for. */
export async function isStillOwner(tx: Tx, { clinicId, membershipId }: Staff): Promise<boolean> {
  const where = { id: membershipId, clinicId, isOwner: true, deactivatedAt: null };
  return (await tx.membership.count({ where })) === 1;
}

/** Whether somebody else owns the clinic than the member: a clinic that nobody owns could not be mended from within. */
export async function hasOtherOwner(tx: Tx, staff: Staff, membershipId: string): Promise<boolean> {
  const { clinicId } = staff;
  const where = { clinicId, isOwner: true, deactivatedAt: null, id: { not: membershipId } };
  return (await tx.membership.count({ where })) > 0;
}

/** Ends the invitations to the staff that somebody made and nobody has taken up. */
export async function endStaffInvitesOf(tx: Tx, staff: Staff, createdById: string): Promise<void> {
  const { clinicId, now: withdrawnAt } = staff;
  const open = { clinicId, createdById, usedAt: null, withdrawnAt: null };
  const found = await tx.staffInvite.findMany({ where: open, select: { id: true } });
  await tx.staffInvite.updateMany({ where: open, data: { withdrawnAt } });
  for (const { id } of found) {
    await recordAudit(tx, staff, {
      ...{ action: "staff-invite.withdrawn", entity: "StaffInvite", entityId: id },
      personId: createdById,
    });
  }
}

/**
 * Ends what somebody could open a patient's record with after they left: the links that they were shown and nobody has
 * taken up. An invitation of somebody who looks after a patient ends; of a patient's own the mailed link goes on.
 */
export async function endPatientInvitesOf(
  tx: Tx,
  staff: Staff,
  createdById: string,
): Promise<void> {
  const { clinicId, now } = staff;
  const open = { clinicId, createdById, usedAt: null, withdrawnAt: null, expiresAt: { gt: now } };
  const select = { id: true, patientId: true, kind: true };
  for (const { id, patientId, kind } of await tx.invite.findMany({ where: open, select })) {
    const isOwn = kind === "SELF";
    const data = isOwn ? { tokenHash: tokenHash(newToken()) } : { withdrawnAt: now };
    await tx.invite.update({ where: { id }, data, select: { id: true } });
    const action = isOwn ? "invite.link-ended" : "invite.withdrawn";
    const about = { entity: "Invite", entityId: id, patientId, personId: createdById };
    await recordChange(tx, staff, { action, ...about });
  }
}

/** Ends the covers, running and ahead, that somebody made or was given. */
export async function endCoversOf(tx: Tx, staff: Staff, userId: string): Promise<void> {
  const { clinicId, now: endedAt, today } = staff;
  const running = {
    ...{ clinicId, endedAt: null, untilOn: { gte: today } },
    OR: [{ clinicianId: userId }, { colleagueId: userId }],
  };
  const found = await tx.cover.findMany({ where: running, select: { id: true, untilOn: true } });
  await tx.cover.updateMany({ where: running, data: { endedAt } });
  for (const { id, untilOn } of found) {
    const about = { action: "cover.ended", entity: "Cover", entityId: id, personId: userId };
    await recordAudit(tx, staff, { ...about, detail: { untilOn } });
  }
}

export type PassingOn = {
  /** User id of the colleague who looks after them from now on; null where nobody was chosen. */
  toUserId: string | null;
  /** Whether each patient in care is mailed about it. */
  tellsPatients: boolean;
};

/**
 * Gives all patients of somebody to a colleague who treats there.
 * @returns how many; "no-colleague" when there are some, and nobody to give them to was chosen
 */
export async function passPatientsOn(
  tx: Tx,
  staff: Staff,
  fromUserId: string,
  { toUserId, tellsPatients }: PassingOn,
): Promise<number | "no-colleague"> {
  const patients = await tx.patient.findMany({
    where: { clinicId: staff.clinicId, clinicianId: fromUserId },
    select: { id: true, episodes: { where: { dischargedOn: null }, select: { id: true } } },
  });
  if (patients.length === 0) return 0;
  const colleague = await tx.user.findFirst({
    where: { AND: [cliniciansOf(staff), { id: toUserId ?? "" }, { id: { not: fromUserId } }] },
    select: { id: true },
  });
  if (!colleague) return "no-colleague";
  const { id: clinicianId } = colleague;
  const { clinicId } = staff;
  for (const { id: patientId, episodes } of patients) {
    await tx.patient.update({ where: { id: patientId }, data: { clinicianId } });
    await recordChange(tx, staff, {
      ...{ action: "patient.handed-over", entity: "Patient", entityId: patientId, patientId },
      detail: { from: fromUserId, to: clinicianId },
    });
    if (!tellsPatients || episodes.length === 0) continue;
    const payload = { patientId, clinicianId };
    await enqueue(tx, { kind: CLINICIAN_CHANGED_MAIL, payload, clinicId });
  }
  return patients.length;
}
