/** How long a link for a colleague can be taken up, in days. House figure: it opens more than a patient's does. */
export const STAFF_INVITE_DAYS = 7;

/** "used" and "withdrawn" links open nothing again; "ended" ones can be sent anew. */
export type StaffInviteState = "open" | "used" | "withdrawn" | "ended";

type Stored = { usedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date };

/** What an invitation to the staff is worth at an instant. */
export function staffInviteState(
  { usedAt, withdrawnAt, expiresAt }: Stored,
  now: Date,
): StaffInviteState {
  if (usedAt !== null) return "used";
  if (withdrawnAt !== null) return "withdrawn";
  return expiresAt <= now ? "ended" : "open";
}

/** The instant from which an invitation made at `madeAt` can no longer be taken up. */
export function staffInviteEnd(madeAt: Date): Date {
  return new Date(madeAt.getTime() + STAFF_INVITE_DAYS * 86_400_000);
}
