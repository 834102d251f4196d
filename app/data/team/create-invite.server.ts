import { inviteEnd } from "~/domain/patient/invitation";
import { now } from "~/lib/clock.server";
import type { Tx } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { newToken, tokenHash } from "~/lib/tokens.server";

/**
 * Makes a new invitation for a patient; earlier links stop working. A step of a command: it writes no audit row.
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
  await tx.invite.create({
    data: {
      clinicId,
      patientId,
      tokenHash: tokenHash(token),
      createdAt: at,
      expiresAt: inviteEnd(at),
    },
  });
  return `${env.origin}/invite/${token}`;
}
