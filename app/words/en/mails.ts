/** Mails: subject, and plain text with its lines as they should appear. */
export const mails = {
  invitation: {
    subject: (clinic: string) => `Your invitation from ${clinic}`,
    text: (clinic: string, link: string, days: number) => `Hello,

${clinic} invites you to Supple, the page for your home program.
Open this link and choose a password:

${link}

The link works once and ends after ${days} days.
You do not know this clinic? Then do nothing: without you the link opens no account.
`,
    carerText: (clinic: string, link: string, days: number) => `Hello,

${clinic} invites you to Supple, where you can log home exercises for somebody whom you look after.
Open this link to begin:

${link}

The link works once and ends after ${days} days.
You do not know this clinic? Then do nothing: without you the link opens nothing.
`,
  },
  addressChanged: {
    subject: (clinic: string) => `Your sign-in at ${clinic} has a new address`,
    text: (clinic: string) => `Hello,

${clinic} changed the email address with which you sign in to Supple. Your password stays as it was.
This mail went to the address that counted until now.

You did not ask for this? Then call the clinic.
`,
  },
  /** To staff. No name and no health word: a mail may be read by anybody. */
  needed: {
    subject: "Someone on your caseload needs you",
    text: (address: string) => `Someone on your caseload needs you. Sign in to see:

${address}
`,
    subjectUnopened: "Someone at your clinic needs you",
    textUnopened: (
      address: string,
    ) => `Someone at your clinic needs you, and nobody has looked yet. Sign in to see:

${address}
`,
  },
};
