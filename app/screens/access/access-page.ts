import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import { TAKE_BACK_HOURS } from "~/domain/patient/invitation";
import { plainDate, shortDate } from "~/words/calendar";
import { firstName } from "~/words/person";

type Access = {
  id: string;
  kind: "SELF" | "CARER";
  fromAt: Date;
  user: { name: string; email: string };
  canEnd: boolean;
  hasSecondFactor: boolean;
};

type Invite = {
  id: string;
  kind: "SELF" | "CARER";
  name: string | null;
  email: string | null;
  expiresAt: Date;
};

type AccessRows = {
  id: string;
  name: string;
  email: string;
  accesses: Access[];
  invites: Invite[];
};

/** Somebody who is let in, or invited. */
export type AccessLine = {
  id: string;
  name: string;
  facts: string;
  /** Words of the link that ends it, after a question; null where it is not the clinic's to end. */
  end: { text: string; query: string } | null;
  /** Of the link for somebody who lost their second step; null where they have none. */
  lost: { text: string; query: string } | null;
};

/** What is asked before something ends, or somebody's second step is taken away. */
export type AccessQuestion = {
  intent: "end" | "withdraw" | "reset-factor";
  id: string;
  title: string;
  happens: string[];
  verb: string;
};

/** Who can log for a patient and read the record, in finished words. */
export type AccessPage = {
  patientId: string;
  name: string;
  firstName: string;
  people: AccessLine[];
  invites: AccessLine[];
  asked: AccessQuestion | null;
};

/** Ids of what a question is about; null on a plain visit. */
type Asked = {
  /** The access or the invitation that is about to be ended. */
  end: string | null;
  /** The access of whoever has lost phone and codes. */
  lost: string | null;
};

/** @param zone IANA name of the clinic's time zone */
export function accessPage(rows: AccessRows, zone: string, asked: Asked): AccessPage {
  const { id: patientId, name, accesses, invites } = rows;
  return {
    ...{ patientId, name, firstName: firstName(name) },
    people: accesses.map((access) => personLine(access, zone)),
    invites: invites.map((invite) => inviteLine(invite, rows, zone)),
    asked: questionOf(rows, asked.end) ?? lostQuestionOf(rows, asked.lost),
  };
}

function personLine(
  { id, kind, fromAt, user, canEnd, hasSecondFactor }: Access,
  zone: string,
): AccessLine {
  const day = plainDate(localDateAt(fromAt, zone));
  const isOwn = kind === "SELF";
  const facts = isOwn && canEnd ? takenUpWords(fromAt, zone) : `since ${day}`;
  const as = isOwn ? "the patient" : "looks after them";
  return {
    ...{ id, name: user.name, facts: `${user.email}, ${as}, ${facts}` },
    end: canEnd
      ? { text: isOwn ? "Not the right person? Take back" : "End access", query: `?ask=${id}` }
      : null,
    lost: hasSecondFactor ? { text: "Lost phone and codes?", query: `?lost=${id}` } : null,
  };
}

/** "taken up on 26 Nov, 14:02". @param zone IANA name of the reader's time zone */
export function takenUpWords(at: Date, zone: string): string {
  return `taken up on ${shortDate(localDateAt(at, zone))}, ${localTimeAt(at, zone)}`;
}

function inviteLine(
  { id, kind, name, email, expiresAt }: Invite,
  patient: AccessRows,
  zone: string,
): AccessLine {
  const as = kind === "SELF" ? "as the patient" : "to look after them";
  const until = plainDate(localDateAt(expiresAt, zone));
  return {
    ...{ id, name: name ?? patient.name },
    facts: `${email ?? patient.email}, invited ${as}, the link works until ${until}`,
    end: { text: "Withdraw", query: `?ask=${id}` },
    lost: null,
  };
}

function questionOf(
  { name, accesses, invites }: AccessRows,
  asked: string | null,
): AccessQuestion | null {
  const invite = invites.find(({ id }) => id === asked);
  if (invite) {
    const happens = ["Both links stop working at once.", "You can invite again at any time."];
    const title = `Withdraw the invitation of ${invite.name ?? name}?`;
    return { intent: "withdraw", id: invite.id, title, happens, verb: "Withdraw" };
  }
  const access = accesses.find(({ id, canEnd }) => id === asked && canEnd);
  if (!access) return null;
  const happens = [
    `${access.user.name} is signed out of this record at once and cannot open it any more.`,
    "What they logged stays, with who gave it.",
  ];
  const base = { intent: "end" as const, id: access.id };
  if (access.kind === "CARER") {
    const title = `End the access of ${access.user.name}?`;
    return { ...base, title, happens, verb: "End access" };
  }
  const again = `${firstName(name)} can be invited again. This can be taken back for ${TAKE_BACK_HOURS} hours after it was taken up.`;
  const title = `Take back what was taken up as ${name}?`;
  return { ...base, title, happens: [...happens, again], verb: "Take back" };
}

function lostQuestionOf({ accesses }: AccessRows, lost: string | null): AccessQuestion | null {
  const access = accesses.find(({ id, hasSecondFactor }) => id === lost && hasSecondFactor);
  if (!access) return null;
  const { name } = access.user;
  const happens = [
    `Only if you have seen or spoken to ${firstName(name)}.`,
    "They are signed out everywhere, a mail tells them, and it is written down that it was you.",
    "Then their password alone is enough, until they set the second step up again.",
  ];
  const title = `Take the second step of ${name} away?`;
  return { intent: "reset-factor", id: access.id, title, happens, verb: "Take it away" };
}
