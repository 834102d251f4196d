import { INVITE_DAYS } from "~/domain/patient/invitation";
import type { Catalogue } from "./catalogue";
import { en } from "./en";

type Invitation = { email: string; inviteLink: string };

/**
 * The mail that carries an invitation's link. A mistyped address may be a stranger's, so it says who invites
 * and nothing of who the patient is or why.
 * @param isForCarer it goes to somebody who looks after the patient
 */
export function invitationMail(
  clinicName: string,
  { email, inviteLink }: Invitation,
  { mails: { invitation } }: Catalogue = en,
  isForCarer = false,
): { to: string; subject: string; text: string } {
  const textOf = isForCarer ? invitation.carerText : invitation.text;
  const text = textOf(clinicName, inviteLink, INVITE_DAYS);
  return { to: email, subject: invitation.subject(clinicName), text };
}

/** The mail to the address that an account had until now: nobody's sign-in changes unseen. */
export function addressChangedMail(
  clinicName: string,
  oldEmail: string,
  { mails: { addressChanged } }: Catalogue = en,
): { to: string; subject: string; text: string } {
  return {
    to: oldEmail,
    subject: addressChanged.subject(clinicName),
    text: addressChanged.text(clinicName),
  };
}

type Needed = {
  to: string;
  /** Of the caseload. */
  address: string;
  /** Whether it waits for longer than it may. */
  isUnopened: boolean;
};

/** The mail to a member of staff when a patient reported a warning sign: it says neither who nor what. */
export function neededMail(
  { to, address, isUnopened }: Needed,
  { mails: { needed } }: Catalogue = en,
): { to: string; subject: string; text: string } {
  return isUnopened
    ? { to, subject: needed.subjectUnopened, text: needed.textUnopened(address) }
    : { to, subject: needed.subject, text: needed.text(address) };
}
