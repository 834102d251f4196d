import { localDateAt } from "~/domain/calendar/dates";
import { plainDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";

type Invite = {
  state: "open" | "used" | "ended";
  expiresAt: Date;
  patient: { name: string; email: string; timeZone: string; clinic: { name: string } };
};

/** What the address of an invitation shows. */
export type InvitationPage =
  | {
      state: "open";
      title: string;
      lead: string;
      email: string;
      /** The patient's zone so far. */
      timeZone: string;
    }
  | { state: "used" | "ended"; title: string; lead: string };

/** The name is shown only while the link is open: an old link in a mailbox tells nobody whose it was. */
export function invitationPage(invite: Invite, words: Catalogue): InvitationPage {
  const { state, expiresAt, patient } = invite;
  const { clinic, name, email, timeZone } = patient;
  const { used, ended, welcome, lead } = words.account.invitation;
  switch (state) {
    case "open":
      return { state, title: welcome(name), lead: lead(clinic.name), email, timeZone };
    case "used":
      return { state, title: used.title, lead: used.lead(clinic.name) };
    case "ended": {
      const endedOn = plainDate(localDateAt(expiresAt, timeZone), words);
      return { state, title: ended.title, lead: ended.lead(clinic.name, endedOn) };
    }
  }
}
