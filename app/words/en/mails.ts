/** @param name first name; "" where there is none */
const hello = (name: string) => (name === "" ? "Hello" : `Hello ${name}`);

/** Mails: subject, and plain text with its lines as they should appear. A clinic's name comes quoted (words/quoted-name). */
export const mails = {
  /** Around what somebody called something. */
  quotes: { open: "“", close: "”" },
  invitation: {
    subject: "Your invitation to Supple",
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
    subject: "Your sign-in to Supple has a new address",
    text: (clinic: string) => `Hello,

${clinic} changed the email address with which you sign in to Supple. Your password stays as it was.
This mail went to the address that counted until now.

You did not ask for this? Then call the clinic.
`,
  },
  secondFactor: {
    subject: "A change to how you sign in",
    text: (what: string, address: string) => `Hello,

${what}

Was it you? Then there is nothing to do. If not, sign in, change your password and look at what is set up:

${address}

Or call your clinic.
`,
    /** To whoever can no longer get in otherwise. */
    textOfReset: (address: string) => `Hello,

Your clinic took the second step away from your sign-in, as you had lost your phone and your codes. You were signed out everywhere. Sign in with your password, and set the second step up again:

${address}

You did not ask for this? Then call your clinic.
`,
    codeUsed: (left: number) =>
      `One of your recovery codes was used at Supple, in the place of a code from the app. Codes that are left: ${left}.`,
    whats: {
      "app-added": "An authenticator app was added to your sign-in at Supple.",
      "app-removed": "The authenticator app was removed from your sign-in at Supple.",
      "codes-made":
        "New recovery codes were made for your sign-in at Supple. Those before no longer work.",
      "passkey-added": "A passkey was added to your sign-in at Supple.",
      "passkey-removed": "A passkey was removed from your sign-in at Supple.",
    },
  },
  /** Neither says at which clinic: whoever reads it may not be the person. */
  reset: {
    subject: "Choose a new password for Supple",
    text: (link: string) => `Hello,

somebody asked for a new password for the Supple account with this address.
Open this link and choose one:

${link}

The link works once, for one hour.
It was not you? Then do nothing: your password stays as it is.
`,
  },
  passwordChanged: {
    subject: "Your Supple password was changed",
    text: (link: string) => `Hello,

the password of your Supple account was changed, and all other sign-ins were ended.

It was not you? Then choose a new one at once, and tell your clinic:

${link}
`,
  },
  /** Nothing of what was typed stands in these: whoever asked may be a stranger who wants us to send their words. */
  signUp: {
    subject: "Your clinic on Supple",
    text: (link: string, hours: number) => `Hello,

somebody asked for a clinic on Supple with this address.
Open this link and type the password that it was asked for with:

${link}

The link works once and ends after ${hours} hours.
It was not you? Then do nothing: without you no account is made.
`,
    subjectKnown: "You have a Supple account",
    textKnown: (signIn: string, reset: string) => `Hello,

somebody asked for a clinic on Supple with this address, which has an account already. Sign in:

${signIn}

You have forgotten the password? Choose a new one:

${reset}

It was not you? Then do nothing: your account stays as it is.
`,
  },
  emailChange: {
    subject: "Another address for your Supple account",
    textNew: (link: string, hours: number) => `Hello,

somebody who signs in to Supple wants to use this address from now on.
If it is you, open this link and say yes:

${link}

The link ends after ${hours} hours.
It was not you? Then do nothing: this address is not used.
`,
    textOld: (link: string, hours: number) => `Hello,

somebody wants to sign in to your Supple account with another address, and not with this one any more.
Open this link to say yes, or that it was not you:

${link}

It ends after ${hours} hours. Without your yes nothing changes.
`,
    textTold: (clinic: string) => `Hello,

${clinic} asked for another email address for your sign-in to Supple, as no mail reached you at this one. It counts once the link that was mailed there is opened; then you are signed out everywhere.

You did not ask for this, or do read this mail? Then call the clinic at once.
`,
    subjectProof: "Prove your address for Supple",
    textProof: (link: string, hours: number) => `Hello,

somebody signs in to Supple with this address.
If it is you, open this link and say yes:

${link}

The link ends after ${hours} hours. It was not you? Then do nothing.
`,
    subjectTaken: "You have a Supple account",
    textTaken: (signIn: string) => `Hello,

somebody wants to use this address for another account of Supple. It has one already, so nothing was changed.
If it was you, sign in with it:

${signIn}
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
  /** To a colleague who is asked to join the staff. */
  staffInvitation: {
    subject: (clinic: string) => `Join ${clinic} on Supple`,
    text: (name: string, clinic: string, link: string, days: number) => `${hello(name)},

${clinic} asks you to join its team on Supple. Open this link to begin:

${link}

The link works once and ends after ${days} days.
You do not know this clinic? Then do nothing: without you the link opens nothing.
`,
  },
  /** Not what it says: a mail may be read by anybody. */
  message: {
    subject: "A message from your clinic waits",
    text: (name: string, clinic: string, address: string) => `${hello(name)},

${clinic} wrote to you. Sign in to read it:

${address}

Answers to this mail reach nobody. Messages are not watched around the clock: if it cannot wait, call the clinic.
`,
  },
  /** Not what is asked. */
  questions: {
    subject: "Questions from your clinic wait",
    text: (name: string, clinic: string, address: string) => `${hello(name)},

${clinic} has questions for you. Sign in to answer them when it suits you:

${address}

Answers to this mail reach nobody. If something cannot wait, call the clinic.
`,
  },
  secondFactorReminder: {
    subject: "One more step for your sign-in",
    text: (name: string, date: string, address: string) => `${hello(name)},

From ${date} your clinic asks for two steps when you sign in to Supple. You have a password only.
Sign in before then and set up the second step under Settings, Security:

${address}
`,
  },
  clinicianChanged: {
    subject: (clinic: string) => `News from ${clinic}`,
    text: (name: string, colleague: string, clinic: string) => `${hello(name)},

From today ${colleague || "a colleague"} looks after you at ${clinic}. Your program goes on as it is.
`,
  },
};
