type Invitation = { clinicName: string; inviteLink: string; days: number };

/** Mails: subject and plain text, lines as they should appear. */
export const mails = {
  /**
   * A mistyped address may be a stranger's, so the mail says who invites and nothing of who the patient is
   * or why.
   */
  invitation: ({ clinicName, inviteLink, days }: Invitation) => ({
    subject: `Your invitation from ${clinicName}`,
    text: [
      "Hello,",
      "",
      `${clinicName} invites you to Supple, the page for your home program.`,
      "Open this link and choose a password:",
      "",
      inviteLink,
      "",
      `The link works once and ends after ${days} days.`,
      "You do not know this clinic? Then do nothing: without you the link opens no account.",
      "",
    ].join("\n"),
  }),
};
