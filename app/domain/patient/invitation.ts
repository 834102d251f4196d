/** How long an invitation link can be taken up, in days. */
export const INVITE_DAYS = 14;
/** Wrong years of birth that an invitation stands; with the last of them it is closed. */
export const YEAR_TRIES = 3;
/** How long the clinic can take back what somebody took up, in hours. */
export const TAKE_BACK_HOURS = 24;

/** "used": sign in instead. "ended", "withdrawn", "closed" (by wrong years of birth): ask for a new one. */
export type InviteState = "open" | "used" | "ended" | "withdrawn" | "closed";

/** What the state of an invitation is told from. */
export type StoredInvite = {
  usedAt: Date | null;
  withdrawnAt: Date | null;
  expiresAt: Date;
  yearTries: number;
};

/**
 * What an invitation is worth at an instant.
 * @param invite `hasAccount`: the patient is in already, who needs no invitation of their own
 */
export function inviteState(
  { usedAt, withdrawnAt, expiresAt, yearTries, hasAccount }: StoredInvite & { hasAccount: boolean },
  now: Date,
): InviteState {
  if (usedAt !== null || hasAccount) return "used";
  if (withdrawnAt !== null) return "withdrawn";
  if (expiresAt <= now) return "ended";
  return yearTries >= YEAR_TRIES ? "closed" : "open";
}

/** The instant from which an invitation made at `madeAt` can no longer be taken up. */
export function inviteEnd(madeAt: Date): Date {
  return new Date(madeAt.getTime() + INVITE_DAYS * 86_400_000);
}

/** The instant since which whatever was taken up can still be taken back at `now`. */
export function takeBackSince(now: Date): Date {
  return new Date(now.getTime() - TAKE_BACK_HOURS * 3_600_000);
}
