import { recordChange } from "~/lib/audit.server";
import { now } from "~/lib/clock.server";
import { db, type Tx, transaction } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { env } from "~/lib/env.server";
import { hashPassword } from "./password.server";
import { newToken, tokenHash } from "./tokens.server";

/** How long an invitation link can be taken up, in days. */
export const INVITE_DAYS = 14;

/** Makes a new invitation for a patient; earlier links stop working. @returns the link's address */
export async function createInvite(tx: Tx, clinicId: string, patientId: string): Promise<string> {
  const token = newToken();
  const at = now();
  await tx.invite.updateMany({
    where: { patientId, usedAt: null, expiresAt: { gt: at } },
    data: { expiresAt: at },
  });
  const expiresAt = new Date(at.getTime() + INVITE_DAYS * 24 * 60 * 60 * 1000);
  await tx.invite.create({
    data: { clinicId, patientId, tokenHash: tokenHash(token), createdAt: at, expiresAt },
  });
  return `${env.origin}/invite/${token}`;
}

/**
 * What a link is worth: "open", "used" (sign in instead), "ended" (ask for a new one; `expiresAt` says since when) or null when there is no such link.
 */
export async function getInvite(token: string) {
  const invite = await db.invite.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      id: true,
      usedAt: true,
      expiresAt: true,
      patient: {
        select: {
          id: true,
          name: true,
          email: true,
          timeZone: true,
          userId: true,
          clinicId: true,
          clinic: { select: { name: true } },
        },
      },
    },
  });
  if (!invite) return null;
  const used = invite.usedAt !== null || invite.patient.userId !== null;
  const state: "open" | "used" | "ended" = used
    ? "used"
    : invite.expiresAt <= now()
      ? "ended"
      : "open";
  return { ...invite, state };
}

type Acceptance = { password: string; timeZone: string };

/**
 * The patient takes up the invitation: makes the account and burns the link, once.
 * @returns the new user's id; "gone" when the link is no longer open; "taken" when the e-mail already has an account
 */
export async function acceptInvite(
  token: string,
  { password, timeZone }: Acceptance,
): Promise<{ userId: string } | "gone" | "taken"> {
  const invite = await getInvite(token);
  if (invite?.state !== "open") return "gone";
  const { patient } = invite;
  const passwordHash = await hashPassword(password);
  const accepted = transaction(async (tx): Promise<{ userId: string } | "gone"> => {
    const burned = await tx.invite.updateMany({
      where: { id: invite.id, usedAt: null, expiresAt: { gt: now() }, patient: { userId: null } },
      data: { usedAt: now() },
    });
    if (burned.count !== 1) return "gone";
    const user = await tx.user.create({
      data: {
        clinicId: patient.clinicId,
        role: "PATIENT",
        email: patient.email,
        name: patient.name,
        passwordHash,
      },
      select: { id: true },
    });
    await tx.patient.update({ where: { id: patient.id }, data: { userId: user.id, timeZone } });
    await recordChange(
      tx,
      { clinicId: patient.clinicId, userId: user.id },
      {
        ...{ action: "invite.accepted", entity: "Patient", entityId: patient.id },
        ...{ patientId: patient.id, personId: user.id },
      },
    );
    return { userId: user.id };
  });
  return unlessTaken(accepted, "taken");
}
