import { type StaffInviteState, staffInviteState } from "~/domain/staff-invitation";
import { recordAudit } from "~/lib/audit.server";
import { now } from "~/lib/clock.server";
import { asSystem, type Tx } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { tokenHash } from "~/lib/tokens.server";
import { releaseUnproved } from "~/lib/unproved-address.server";
import { hashPassword } from "./password.server";
import type { Account } from "./signed-in.server";

export type FoundStaffInvitation = {
  id: string;
  state: StaffInviteState;
  /** The mailed link was opened, which proves the address; the one that the clinic's page shows proves nothing. */
  isMailed: boolean;
  clinicId: string;
  clinicName: string;
  name: string;
  email: string;
  role: "CLINICIAN" | "FRONT_DESK";
  isOwner: boolean;
  /** Of the account with this address; null where there is none. */
  accountId: string | null;
  /**
   * That account's person has to sign in. Not by the mailed link where nobody proved the address: what somebody typed
   * keeps nobody out.
   */
  isTaken: boolean;
};

/** What a link to the staff is worth; null when there is no such link. Either of its two links is looked for. */
export async function findStaffInvitation(token: string): Promise<FoundStaffInvitation | null> {
  const hash = tokenHash(token);
  return asSystem.reads("invitation link", async (rows) => {
    const invite = await rows.staffInvite.findFirst({
      where: { OR: [{ tokenHash: hash }, { mailedTokenHash: hash }] },
      select: inviteSelection,
    });
    if (!invite) return null;
    const { clinic, mailedTokenHash, usedAt, withdrawnAt, expiresAt, ...told } = invite;
    const account = await rows.user.findUnique({
      where: { email: told.email },
      select: { id: true, emailProvedAt: true },
    });
    const isMailed = mailedTokenHash === hash;
    return {
      ...told,
      clinicName: clinic.name,
      state: staffInviteState({ usedAt, withdrawnAt, expiresAt }, now()),
      isMailed,
      accountId: account?.id ?? null,
      isTaken: account !== null && (account.emailProvedAt !== null || !isMailed),
    };
  });
}

const inviteSelection = {
  ...{ id: true, clinicId: true, name: true, email: true, role: true, isOwner: true },
  ...{ usedAt: true, withdrawnAt: true, expiresAt: true, mailedTokenHash: true },
  clinic: { select: { name: true } },
};

/** "gone": the link is not open any more. "another": the address is another person's. "taken": it has an account, which has to sign in. */
export type StaffAcceptance =
  | { kind: "joined"; userId: string; membershipId: string }
  | { kind: "gone" | "another" | "taken" };

/** Whoever takes an invitation up: the signed-in person whom it is for, or somebody new with their first password. */
export type Joining = { account: Pick<Account, "id"> } | { password: string };

/**
 * Takes up an invitation to the staff, once: makes the account where there is none, and the membership. The mailed link
 * takes the address from an account that never proved it. Somebody who was a member before is one again, as the invitation says.
 */
export async function acceptStaffInvitation(
  token: string,
  joining: Joining,
): Promise<StaffAcceptance> {
  const invite = await findStaffInvitation(token);
  if (invite?.state !== "open") return { kind: "gone" };
  if ("password" in joining && invite.isTaken) return { kind: "taken" };
  const passwordHash = "password" in joining ? await hashPassword(joining.password) : null;
  const accepted = asSystem.serializable(
    "invitation link",
    async (tx): Promise<StaffAcceptance> => {
      if ("account" in joining) {
        const where = { id: joining.account.id, email: invite.email };
        if ((await tx.user.count({ where })) === 0) return { kind: "another" };
      }
      if (!(await burn(tx, invite.id, token))) return { kind: "gone" };
      const userId =
        "account" in joining
          ? await provedBy(tx, joining.account.id, invite)
          : await newPerson(tx, invite, passwordHash ?? "");
      return { kind: "joined", userId, membershipId: await join(tx, invite, userId) };
    },
  );
  return unlessTaken<StaffAcceptance, StaffAcceptance>(accepted, { kind: "taken" });
}

/** By one statement, so that of two at once only one goes on. The link has to be the newest still. */
async function burn(tx: Tx, id: string, token: string): Promise<boolean> {
  const usedAt = now();
  const hash = tokenHash(token);
  const { count } = await tx.staffInvite.updateMany({
    where: {
      ...{ id, usedAt: null, withdrawnAt: null, expiresAt: { gt: usedAt } },
      OR: [{ tokenHash: hash }, { mailedTokenHash: hash }],
    },
    data: { usedAt },
  });
  return count === 1;
}

async function provedBy(tx: Tx, id: string, { isMailed }: FoundStaffInvitation): Promise<string> {
  if (isMailed) {
    const data = { emailProvedAt: now() };
    await tx.user.updateMany({ where: { id, emailProvedAt: null }, data });
  }
  return id;
}

async function newPerson(
  tx: Tx,
  { email, name, isMailed }: FoundStaffInvitation,
  passwordHash: string,
): Promise<string> {
  const at = now();
  // The mailed link went there, and nowhere else.
  if (isMailed) await releaseUnproved(tx, email);
  const user = await tx.user.create({
    data: { email, name, passwordHash, emailProvedAt: isMailed ? at : null, createdAt: at },
    select: { id: true },
  });
  return user.id;
}

async function join(
  tx: Tx,
  { id: inviteId, clinicId, role, isOwner }: FoundStaffInvitation,
  userId: string,
): Promise<string> {
  const again = { role, isOwner, deactivatedAt: null, deactivatedById: null };
  const { id } = await tx.membership.upsert({
    where: { userId_clinicId: { userId, clinicId } },
    create: { clinicId, userId, role, isOwner, createdAt: now() },
    update: again,
    select: { id: true },
  });
  await recordAudit(
    tx,
    { clinicId, userId },
    {
      ...{ action: "staff-invite.accepted", entity: "Membership", entityId: id, personId: userId },
      detail: { inviteId, role, isOwner },
    },
  );
  return id;
}
