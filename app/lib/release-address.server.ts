import { recordAudit } from "./audit.server";
import type { Tx } from "./db.server";

/**
 * Takes the address from an account that never showed that mail to it arrives, for whoever shows it, or because what it
 * was taken up for was taken back. Without any place before or now the account goes; else it stays, as its rows are
 * somebody's, and nobody can sign in to it until a clinic invites them again. A step of a command.
 * @param clinicId the clinic by whose invitation this came about
 * @returns whether there was such an account
 */
export async function releaseAddress(
  tx: Tx,
  userId: string,
  { clinicId, by }: { clinicId: string; by: string | null },
): Promise<boolean> {
  const unproved = { id: userId, emailProvedAt: null };
  const placeless = { memberships: { none: {} }, accesses: { none: {} } };
  const removed = await tx.user.deleteMany({ where: { ...unproved, ...placeless } });
  // No address has this form, so none is ever looked up by it.
  const data = { email: `no-address-${userId}` };
  const isRemoved = removed.count > 0;
  const freed = isRemoved ? removed : await tx.user.updateMany({ where: unproved, data });
  if (freed.count === 0) return false;
  await recordAudit(
    tx,
    { clinicId, userId: by },
    {
      ...{ action: "address.released", entity: "User", entityId: userId, personId: userId },
      detail: { isRemoved },
    },
  );
  return true;
}
