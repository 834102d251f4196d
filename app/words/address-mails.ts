import { EMAIL_CHANGE_HOURS, SIGN_UP_HOURS } from "~/domain/account-links";
import type { Catalogue } from "./catalogue";
import { en } from "./en";
import { quotedName } from "./quoted-name";

type Mail = { to: string; subject: string; text: string };

/** The mail with the link of a sign-up that waits. */
export function signUpMail(to: string, link: string, { mails: { signUp } }: Catalogue = en): Mail {
  return { to, subject: signUp.subject, text: signUp.text(link, SIGN_UP_HOURS) };
}

/** The mail in its place, to an address that has an account. @param addresses of the pages to go on at */
export function knownAddressMail(
  to: string,
  { signIn, reset }: { signIn: string; reset: string },
  { mails: { signUp } }: Catalogue = en,
): Mail {
  return { to, subject: signUp.subjectKnown, text: signUp.textKnown(signIn, reset) };
}

/** The mail with one of the links of another address; "proof" is that of the only one. */
export function emailChangeMail(
  to: string,
  asked: "old" | "new" | "proof",
  link: string,
  { mails: { emailChange } }: Catalogue = en,
): Mail {
  const { subject, subjectProof, textOld, textNew, textProof } = emailChange;
  const text = { old: textOld, new: textNew, proof: textProof }[asked](link, EMAIL_CHANGE_HOURS);
  return { to, subject: asked === "proof" ? subjectProof : subject, text };
}

/** The mail in its place, to a new address that another account has proved. */
export function takenAddressMail(
  to: string,
  signIn: string,
  { mails: { emailChange } }: Catalogue = en,
): Mail {
  return { to, subject: emailChange.subjectTaken, text: emailChange.textTaken(signIn) };
}

/** The mail to the address so far, where a clinic asked for another one for its member. */
export function addressAskedMail(clinicName: string, to: string, words: Catalogue = en): Mail {
  const { subject, textTold } = words.mails.emailChange;
  return { to, subject, text: textTold(quotedName(clinicName, words)) };
}
