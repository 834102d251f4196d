import type { ReminderKind } from "~/domain/reminders/plan";

export type Channel = "push" | "email";

/**
 * By which ways a kind reaches somebody: the week's mail is one in any case, of a message a mail tells by itself
 * (data/messages/mail-news), and a break in an hour is nothing for a mailbox.
 */
export function channelsOf(
  kind: ReminderKind,
  { byPush, byEmail }: { byPush: boolean; byEmail: boolean },
): Channel[] {
  if (kind === "week") return ["email"];
  const pushed: Channel[] = byPush ? ["push"] : [];
  if (kind === "desk" || kind === "message") return pushed;
  return byEmail ? [...pushed, "email"] : pushed;
}
