import { inviteEnd } from "~/domain/patient/invitation";
import { now } from "~/lib/clock.server";
import type { Tx } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { enqueue } from "~/lib/jobs.server";
import { newToken, tokenHash } from "~/lib/tokens.server";

/** The kind of job that mails an invitation. Its key is the invitation's id. */
export const INVITATION_MAIL = "invitation-mail";

/**
 * Makes a new invitation for a patient and puts in the mail with its link; earlier links stop working. A step of a
 * command: it writes no audit row.
 * @returns the link's address
 */
export async function createInvite(
  tx: Tx,
  { id: patientId, clinicId }: { id: string; clinicId: string },
): Promise<string> {
  const token = newToken();
  const at = now();
  await tx.invite.updateMany({
    where: { clinicId, patientId, usedAt: null, expiresAt: { gt: at } },
    data: { expiresAt: at },
  });
  const { id: inviteId } = await tx.invite.create({
    data: {
      ...{ clinicId, patientId, tokenHash: tokenHash(token) },
      ...{ createdAt: at, expiresAt: inviteEnd(at) },
    },
    select: { id: true },
  });
  await enqueue(tx, {
    ...{ kind: INVITATION_MAIL, key: inviteId, clinicId },
    ...{ payload: { inviteId }, secret: token },
  });
  return inviteAddress(token);
}

/** Where an invitation is taken up. */
export function inviteAddress(token: string): string {
  return `${env.origin}/invite/${token}`;
}
