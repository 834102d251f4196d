import { localDateAt } from "~/domain/calendar/dates";
import type { InviteState } from "~/domain/patient/invitation";
import { type NoticeView, noticeView, type StoredNotice } from "~/screens/privacy/notice-page";
import { plainDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { firstName } from "~/words/person";

type Invitation = {
  kind: "patient" | "carer";
  state: InviteState;
  expiresAt: Date;
  name: string;
  email: string;
  patient: {
    name: string;
    timeZone: string;
    birthYear: number | null;
    clinic: { id: string; name: string };
  };
};

type Stage = "new" | "confirm" | "sign-in" | "sign-in-or-mail" | "another" | "over";

/** What the address of an invitation shows, in finished words. */
export type InvitationPage = {
  title: string;
  lead: string;
  /** A link that goes on, within the site. */
  link: { to: string; text: string } | null;
  /** Words of the button for whoever is signed in as somebody else. */
  signOut: string | null;
  form: InvitationForm | null;
};

export type InvitationForm = { send: string; notice: NoticeView | null } & (
  | {
      kind: "new";
      email: { label: string; value: string };
      /** The patient's zone so far; null for whoever looks after them. */
      timeZone: string | null;
    }
  | {
      kind: "confirm";
      /** Whether the year of birth is asked for. */
      year: { label: string; help: string } | null;
    }
);

/**
 * The names are shown only while the link is open: an old link in a mailbox tells nobody whose it was.
 * @param path of the link itself, to which a sign-in leads back
 */
export function invitationPage(
  invite: Invitation,
  { stage, notice, path }: { stage: Stage; notice: StoredNotice | null; path: string },
  words: Catalogue,
): InvitationPage {
  const { clinic } = invite.patient;
  const said = words.invitation;
  const plain = { link: null, signOut: null, form: null };
  const signIn = { to: `/login?next=${encodeURIComponent(path)}`, text: said.signIn.go };
  switch (stage) {
    case "over":
      return { ...plain, ...overWords(invite, words), ...(invite.state === "used" && used(words)) };
    case "another": {
      const { title, lead, signOut } = said.another;
      return { ...plain, title, lead: lead(clinic.name), signOut };
    }
    case "sign-in":
    case "sign-in-or-mail": {
      const lead = said.signIn.lead(clinic.name, firstName(invite.name));
      const more = stage === "sign-in" ? "" : ` ${said.signIn.orMail}`;
      return { ...plain, title: said.signIn.title, lead: lead + more, link: signIn };
    }
    case "new":
      return {
        ...{ ...plain, ...greeting(invite, said, said.welcome) },
        link: { ...signIn, text: said.ownAccount },
        form: {
          ...{ kind: "new", send: said.send },
          notice: notice && noticeView(clinic.name, notice, words),
          email: { label: said.email, value: invite.email },
          timeZone: invite.kind === "patient" ? invite.patient.timeZone : null,
        },
      };
    case "confirm":
      return {
        ...{ ...plain, ...greeting(invite, said.confirm, said.welcome) },
        form: {
          ...{ kind: "confirm", send: said.confirm.send },
          notice: notice && noticeView(clinic.name, notice, words),
          year: yearOf(invite, words),
        },
      };
  }
}

type Leads = Pick<Catalogue["invitation"]["confirm"], "lead" | "carerLead">;

function greeting(
  { kind, name, patient }: Invitation,
  { lead, carerLead }: Leads,
  welcome: (firstName: string) => string,
) {
  const { clinic } = patient;
  const forWhom = firstName(patient.name);
  const isOwn = kind === "patient";
  return {
    title: welcome(firstName(name)),
    lead: isOwn ? lead(clinic.name) : carerLead(clinic.name, forWhom),
  };
}

function yearOf({ kind, patient }: Invitation, { invitation: { confirm } }: Catalogue) {
  if (patient.birthYear === null) return null;
  const help = kind === "patient" ? confirm.ownYearHelp : confirm.yearHelp(firstName(patient.name));
  return { label: confirm.year, help };
}

const used = ({ invitation }: Catalogue) => ({
  link: { to: "/login", text: invitation.signIn.go },
});

function overWords({ state, expiresAt, patient }: Invitation, words: Catalogue) {
  const { invitation } = words;
  const { clinic, timeZone } = patient;
  if (state === "ended" || state === "open") {
    const endedOn = plainDate(localDateAt(expiresAt, timeZone), words);
    return { title: invitation.ended.title, lead: invitation.ended.lead(clinic.name, endedOn) };
  }
  const { title, lead } = invitation[state];
  return { title, lead: lead(clinic.name) };
}
