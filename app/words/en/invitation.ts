/** What the link of an invitation shows. Said on the server: its finished texts alone reach a browser. */
export const invitation = {
  title: "Your invitation",
  welcome: (firstName: string) => `Welcome, ${firstName}`,
  lead: (clinic: string) =>
    `${clinic} invites you. Choose a password, then your stretches are one tap away.`,
  carerLead: (clinic: string, firstName: string) =>
    `${clinic} invites you to log for ${firstName}, whom you look after. Choose a password first.`,
  email: "You sign in with",
  send: "Save and start",
  confirm: {
    lead: (clinic: string) => `${clinic} invites you. You are signed in: take it up with one tap.`,
    carerLead: (clinic: string, firstName: string) =>
      `${clinic} invites you to log for ${firstName}, whom you look after.`,
    year: "Year of birth",
    ownYearHelp: "Your own, such as 1980: the clinic makes sure that this is your record.",
    yearHelp: (firstName: string) =>
      `That of ${firstName}, such as 2014: the clinic makes sure that you know each other.`,
    enterYear: "Enter the year with four digits.",
    send: "Take it up",
  },
  wrongYear: (triesLeft: number) =>
    triesLeft === 1
      ? "The clinic has another year of birth. You can try once more."
      : `The clinic has another year of birth. You can try ${triesLeft} more times.`,
  signIn: {
    title: "Sign in to take this up",
    lead: (clinic: string, firstName: string) =>
      `${clinic} invites ${firstName}. The address that it was made for has an account: sign in with it, and you come back here.`,
    orMail: "You do not know of an account? Then open the link in the mail instead.",
    go: "Sign in",
  },
  ownAccount: "I have an account with this address",
  another: {
    title: "This invitation is for somebody else",
    lead: (clinic: string) =>
      `It was made for another address than the one you are signed in with. Is it yours all the same? Ask ${clinic} to invite the address of your account. Is it not? Sign out, and let the other person open the link again.`,
    signOut: "Sign out",
  },
  used: {
    title: "This invitation was used",
    lead: (clinic: string) =>
      `Somebody took it up at ${clinic}. Was it you? Sign in. Was it not? Tell the clinic: it can take that back.`,
  },
  ended: {
    title: "This invitation has ended",
    lead: (clinic: string, endedOn: string) =>
      `It ended on ${endedOn}. Ask ${clinic} for a new one.`,
  },
  withdrawn: {
    title: "This invitation was withdrawn",
    lead: (clinic: string) => `${clinic} took it back. Ask there if you expected it to work.`,
  },
  closed: {
    title: "This invitation is closed",
    lead: (clinic: string) =>
      `The year of birth was wrong three times. Ask ${clinic} for a new invitation.`,
  },
  gone: "This invitation was used or has ended. Sign in, or ask the clinic for a new one.",
  taken: "This address has an account. Sign in, then open the link again.",
  notFor: "This invitation is for somebody else than who is signed in.",
  noticeChanged: "The clinic changed its privacy notice just now. Open the link again to read it.",
};
