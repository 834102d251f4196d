import type { Tx } from "./db.server";
import { recordOfPerson } from "./person-audit.server";

/** No mail can go there, and nobody can have it (RFC 2606). */
const RELEASED = "@unproved.invalid";

/**
 * Takes an address away from an account that never proved it, in the transaction of whoever just has: what somebody
 * typed, or has by mistake, keeps nobody out. Their account, places and sign-ins stay; they can give another address.
 */
export async function releaseUnproved(tx: Tx, email: string): Promise<void> {
  const unproved = { email, emailProvedAt: null };
  const holder = await tx.user.findFirst({ where: unproved, select: { id: true } });
  if (!holder) return;
  const { id } = holder;
  const data = { email: `${id}${RELEASED}` };
  const { count } = await tx.user.updateMany({ where: { id, ...unproved }, data });
  if (count === 1) await recordOfPerson(tx, id, { action: "email.released", by: null });
}

/** Whether an account's address was taken away so: it has none. */
export function isReleased(email: string): boolean {
  return email.endsWith(RELEASED);
}
