import type { Staff } from "~/auth/actor.server";
import { staffInviteEnd } from "~/domain/staff-invitation";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { enqueue } from "~/lib/jobs.server";
import { newToken, tokenHash } from "~/lib/tokens.server";
import { isStillOwner } from "./team-steps.server";

/** The kind of job that mails a colleague's invitation. Its secret is the token of the mailed link. */
export const STAFF_INVITATION_MAIL = "staff-invitation-mail";

export type StaffInvitation = {
  name: string;
  /** Lower-cased. */
  email: string;
  role: "CLINICIAN" | "FRONT_DESK";
  isOwner: boolean;
};

/** "member": the address is that of somebody in the team; "left": of somebody who was, and can be let in again. */
export type StaffInviteResult =
  | { kind: "invited"; inviteLink: string; email: string }
  | { kind: "member" | "left"; name: string };

/**
 * Invites somebody to the clinic's staff. An open invitation to the same address ends. The link in the answer can be
 * given by hand and proves no address; the mailed one is another, and does.
 * @returns null for whoever does not own the clinic
 */
export function inviteStaff(
  owner: Staff,
  { name, email, role, isOwner }: StaffInvitation,
): Promise<StaffInviteResult | null> {
  const { clinicId, userId: createdById, now } = owner;
  return asActor.serializable(owner, async (tx) => {
    if (!(await isStillOwner(tx, owner))) return null;
    const member = await tx.membership.findFirst({
      where: { clinicId, user: { email } },
      select: { deactivatedAt: true, user: { select: { name: true } } },
    });
    if (member) {
      return { kind: member.deactivatedAt === null ? "member" : "left", name: member.user.name };
    }
    const before = { clinicId, email, usedAt: null, withdrawnAt: null };
    await tx.staffInvite.updateMany({ where: before, data: { withdrawnAt: now } });
    const { links, hashes } = newLinks();
    const { id } = await tx.staffInvite.create({
      data: {
        ...{ clinicId, email, name, role, isOwner, createdById, createdAt: now, ...hashes },
        expiresAt: staffInviteEnd(now),
      },
      select: { id: true },
    });
    await mailLink(tx, owner, id, links.mailed);
    await recordAudit(tx, owner, {
      ...{ action: "staff-invite.made", entity: "StaffInvite", entityId: id },
      detail: { role, isOwner },
    });
    return { kind: "invited", inviteLink: staffInviteAddress(links.shown), email };
  });
}

/**
 * New links for an invitation that nobody has taken up, also for one that has ended; the links before them end.
 * @returns null when there is no such invitation, or for whoever does not own the clinic
 */
export function renewStaffInvite(
  owner: Staff,
  inviteId: string,
): Promise<{ inviteLink: string; email: string } | null> {
  const { clinicId, now } = owner;
  return asActor.serializable(owner, async (tx) => {
    if (!(await isStillOwner(tx, owner))) return null;
    const where = { id: inviteId, clinicId, usedAt: null, withdrawnAt: null };
    const invite = await tx.staffInvite.findFirst({ where, select: { email: true } });
    if (!invite) return null;
    const { links, hashes } = newLinks();
    await tx.staffInvite.update({
      where: { id: inviteId },
      data: {
        ...hashes,
        ...{ createdById: owner.userId, createdAt: now, expiresAt: staffInviteEnd(now) },
      },
      select: { id: true },
    });
    await mailLink(tx, owner, inviteId, links.mailed);
    await recordAudit(tx, owner, {
      ...{ action: "staff-invite.renewed", entity: "StaffInvite", entityId: inviteId },
    });
    return { inviteLink: staffInviteAddress(links.shown), email: invite.email };
  });
}

function newLinks() {
  const links = { shown: newToken(), mailed: newToken() };
  const hashes = {
    tokenHash: tokenHash(links.shown),
    mailedTokenHash: tokenHash(links.mailed),
  };
  return { links, hashes };
}

function mailLink(tx: Tx, { clinicId }: Staff, inviteId: string, secret: string): Promise<void> {
  return enqueue(tx, { kind: STAFF_INVITATION_MAIL, payload: { inviteId }, secret, clinicId });
}

/** Where an invitation to the staff is taken up. */
export function staffInviteAddress(token: string): string {
  return `${env.origin}/invite/staff/${token}`;
}
