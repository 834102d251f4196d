import { INVITE_DAYS } from "~/domain/patient/invitation";
import type { LocalDate } from "~/domain/rows";
import type { SecondFactorChange } from "~/domain/second-factor";
import { STAFF_INVITE_DAYS } from "~/domain/staff-invitation";
import { plainDate } from "./calendar";
import type { Catalogue } from "./catalogue";
import { en } from "./en";
import { nameInMail, quotedName } from "./quoted-name";

type Invitation = { email: string; inviteLink: string };

/**
 * The mail that carries an invitation's link. A mistyped address may be a stranger's, so it says who invites
 * and nothing of who the patient is or why.
 * @param isForCarer it goes to somebody who looks after the patient
 */
export function invitationMail(
  clinicName: string,
  { email, inviteLink }: Invitation,
  words: Catalogue = en,
  isForCarer = false,
): { to: string; subject: string; text: string } {
  const { invitation } = words.mails;
  const textOf = isForCarer ? invitation.carerText : invitation.text;
  const text = textOf(quotedName(clinicName, words), inviteLink, INVITE_DAYS);
  return { to: email, subject: invitation.subject, text };
}

/** The mail to the address that an account had until now: nobody's sign-in changes unseen. */
export function addressChangedMail(
  clinicName: string,
  oldEmail: string,
  words: Catalogue = en,
): { to: string; subject: string; text: string } {
  const { addressChanged } = words.mails;
  return {
    to: oldEmail,
    subject: addressChanged.subject,
    text: addressChanged.text(quotedName(clinicName, words)),
  };
}

/**
 * The mail to a person whose second factor was changed.
 * @param told `left`: recovery codes, where one was used; `address` of their security page
 */
export function secondFactorMail(
  to: string,
  { change, left, address }: { change: SecondFactorChange; left: number; address: string },
  { mails: { secondFactor } }: Catalogue = en,
): { to: string; subject: string; text: string } {
  const { subject, whats, codeUsed } = secondFactor;
  if (change === "reset") return { to, subject, text: secondFactor.textOfReset(address) };
  const what = change === "code-used" ? codeUsed(left) : whats[change];
  return { to, subject, text: secondFactor.text(what, address) };
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

/** The mail with the link of a new password. @param to the address that was asked for, as it is stored */
export function resetMail(
  to: string,
  link: string,
  { mails: { reset } }: Catalogue = en,
): { to: string; subject: string; text: string } {
  return { to, subject: reset.subject, text: reset.text(link) };
}

/** The mail that tells that a password was changed. @param link where another one can be asked for */
export function passwordChangedMail(
  to: string,
  link: string,
  { mails: { passwordChanged } }: Catalogue = en,
): { to: string; subject: string; text: string } {
  return { to, subject: passwordChanged.subject, text: passwordChanged.text(link) };
}

type ToColleague = { to: string; name: string; clinicName: string; inviteLink: string };

/** The mail that asks somebody to join a clinic's staff. */
export function staffInvitationMail(
  { to, name, clinicName, inviteLink }: ToColleague,
  words: Catalogue = en,
): { to: string; subject: string; text: string } {
  const { staffInvitation } = words.mails;
  const clinic = quotedName(clinicName, words);
  const text = staffInvitation.text(nameInMail(name), clinic, inviteLink, STAFF_INVITE_DAYS);
  return { to, subject: staffInvitation.subject(clinic), text };
}

type Reminded = { to: string; name: string; from: LocalDate; address: string };

/** The mail to a member of staff who has a password only where two steps will be asked for. */
export function secondFactorReminderMail(
  { to, name, from, address }: Reminded,
  words: Catalogue = en,
): { to: string; subject: string; text: string } {
  const { subject, text } = words.mails.secondFactorReminder;
  return { to, subject, text: text(nameInMail(name), plainDate(from, words), address) };
}

type Handed = { to: string; name: string; colleague: string; clinicName: string };

/** The mail to a patient whom another clinician looks after from now on: first names only. */
export function clinicianChangedMail(
  { to, name, colleague, clinicName }: Handed,
  words: Catalogue = en,
): { to: string; subject: string; text: string } {
  const { clinicianChanged } = words.mails;
  const clinic = quotedName(clinicName, words);
  const text = clinicianChanged.text(nameInMail(name), nameInMail(colleague), clinic);
  return { to, subject: clinicianChanged.subject(clinic), text };
}

type Told = { to: string; name: string; clinicName: string; address: string };

/** The mail to a patient, or who looks after them, that a message waits. */
export function messageMail(
  { to, name, clinicName, address }: Told,
  words: Catalogue = en,
): { to: string; subject: string; text: string } {
  const { message } = words.mails;
  const text = message.text(nameInMail(name), quotedName(clinicName, words), address);
  return { to, subject: message.subject, text };
}

/** The mail to a patient, or who looks after them, that questions wait. */
export function questionsMail(
  { to, name, clinicName, address }: Told,
  words: Catalogue = en,
): { to: string; subject: string; text: string } {
  const { questions } = words.mails;
  const text = questions.text(nameInMail(name), quotedName(clinicName, words), address);
  return { to, subject: questions.subject, text };
}
