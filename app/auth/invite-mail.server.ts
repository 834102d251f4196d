import { INVITE_DAYS } from "~/domain/patient/invitation";
import { type MailResult, sendMail } from "~/lib/mail.server";

type Invitation = { email: string; inviteLink: string };

/**
 * Mails the invitation link. A mistyped address may be a stranger's, so the mail says who invites
 * and nothing of who the patient is or why.
 */
export function mailInvite(
  clinicName: string,
  { email, inviteLink }: Invitation,
): Promise<MailResult> {
  return sendMail({
    to: email,
    subject: `Your invitation from ${clinicName}`,
    text: [
      "Hello,",
      "",
      `${clinicName} invites you to Supple, the page for your home program.`,
      "Open this link and choose a password:",
      "",
      inviteLink,
      "",
      `The link works once and ends after ${INVITE_DAYS} days.`,
      "You do not know this clinic? Then do nothing: without you the link opens no account.",
      "",
    ].join("\n"),
  });
}
