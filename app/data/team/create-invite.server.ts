import { inviteEnd } from "~/domain/patient/invitation";
import { now } from "~/lib/clock.server";
import type { Tx } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { enqueue } from "~/lib/jobs.server";
import { newToken, tokenHash } from "~/lib/tokens.server";

/** The kind of job that mails an invitation. Its key is the invitation's id. */
export const INVITATION_MAIL = "invitation-mail";

/** Whom a link lets in who looks after the patient; their address is lower-cased. */
export type InvitedCarer = { name: string; email: string };

/**
 * Makes a new invitation for a patient, or for somebody who looks after them, and puts in the mail with its link; earlier
 * links for the same person stop working. A step of a command: it writes no audit row.
 * @param by user id of whoever invites
 * @returns its id and the address of the link that is given by hand: the mailed one is another, which proves that mail
 * to the address arrives
 */
export async function createInvite(
  tx: Tx,
  { id: patientId, clinicId }: { id: string; clinicId: string },
  by: string,
  carer: InvitedCarer | null = null,
): Promise<{ inviteId: string; inviteLink: string }> {
  const [shown, mailed] = [newToken(), newToken()];
  const at = now();
  const whose = carer
    ? { kind: "CARER" as const, email: carer.email }
    : { kind: "SELF" as const, email: null };
  await tx.invite.updateMany({
    where: { clinicId, patientId, ...whose, usedAt: null, expiresAt: { gt: at } },
    data: { expiresAt: at },
  });
  const { id: inviteId } = await tx.invite.create({
    data: {
      ...{ clinicId, patientId, ...whose, name: carer?.name, createdById: by },
      ...{ tokenHash: tokenHash(shown), mailedTokenHash: tokenHash(mailed) },
      ...{ createdAt: at, expiresAt: inviteEnd(at) },
    },
    select: { id: true },
  });
  await enqueue(tx, {
    ...{ kind: INVITATION_MAIL, key: inviteId, clinicId },
    ...{ payload: { inviteId }, secret: mailed },
  });
  return { inviteId, inviteLink: inviteAddress(shown) };
}

/** Where an invitation is taken up. */
export function inviteAddress(token: string): string {
  return `${env.origin}/invite/${token}`;
}
