/** How long an invitation link can be taken up, in days. */
export const INVITE_DAYS = 14;

/** "used": sign in instead. "ended": ask for a new one. */
export type InviteState = "open" | "used" | "ended";

/** What an invitation is worth at an instant. Whoever has an account needs none. */
export function inviteState(
  invite: { usedAt: Date | null; expiresAt: Date; hasAccount: boolean },
  now: Date,
): InviteState {
  if (invite.usedAt !== null || invite.hasAccount) return "used";
  return invite.expiresAt <= now ? "ended" : "open";
}

/** The instant from which an invitation made at `madeAt` can no longer be taken up. */
export function inviteEnd(madeAt: Date): Date {
  return new Date(madeAt.getTime() + INVITE_DAYS * 86_400_000);
}
