import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";
import { fullDate, plainDate, shortDate } from "~/words/calendar";

/** A patient as the front desk reads of them. */

export type ContactFacts = {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  birth: string | null;
  hasAccount: boolean;
  invited: { state: "open" | "used" | "ended"; expiresAt: Date } | null;
  visit: { on: LocalDate | null; at: Date | null } | null;
};

/** @param timeZone the clinic's */
export function contactWords(
  { id, name, email, phone, birth, hasAccount, invited, visit }: ContactFacts,
  timeZone: string,
) {
  return {
    ...{ id, name, email, phone, hasAccount },
    born: birth === null ? "–" : birth.length === 4 ? birth : plainDate(birth),
    visit: visitWords(visit, timeZone),
    invitation: invitationWords(hasAccount, invited, timeZone),
  };
}

export type ContactWords = ReturnType<typeof contactWords>;

function visitWords(visit: ContactFacts["visit"], timeZone: string): string {
  if (!visit?.on) return "–";
  return visit.at === null
    ? fullDate(visit.on)
    : `${fullDate(visit.on)}, ${localTimeAt(visit.at, timeZone)}`;
}

function invitationWords(
  hasAccount: boolean,
  invited: ContactFacts["invited"],
  timeZone: string,
): { word: string; tone: "ok" | "info" | "amber" | "plain" } {
  if (hasAccount) return { word: "Has an account", tone: "ok" };
  if (invited === null) return { word: "Not invited", tone: "plain" };
  const day = shortDate(localDateAt(invited.expiresAt, timeZone));
  return invited.state === "open"
    ? { word: `Invited until ${day}`, tone: "info" }
    : { word: `Invitation ended ${day}`, tone: "amber" };
}
