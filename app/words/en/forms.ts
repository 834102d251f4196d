/** Parts that several forms share, and what a field says when it cannot be taken (FieldTexts in lib/schemas). */
export const forms = {
  email: "Email",
  password: "Password",
  showTyped: "Show what I type",
  newPasswordHelp: (min: number) => `At least ${min} characters.`,
  timeZone: "Time zone",
  timeZoneHelp: "It decides when your day begins and ends.",
  downloadCsv: "Download CSV",
  /** Above the lines that name the fields of a form that was not taken. */
  notSaved: (count: number) =>
    `Not saved. ${count === 1 ? "One thing" : `${count} things`} to put right.`,
  deviceZone: {
    title: (device: string, account: string) =>
      `This device is set to ${device}, your account to ${account}.`,
    text: "Your days begin and end by the account.",
    use: (device: string) => `Use ${device}`,
  },
  /** Above a form that is filled in again after its writer had to sign in. */
  shownAgain: {
    title: "Not saved yet",
    text: "What you typed is here again. Look at it, then save it.",
  },
  fields: {
    tooLong: (max: number) => `Use at most ${max} characters.`,
    hidden:
      "This holds characters that cannot be seen, or that turn the text around. Type it again.",
    email: {
      missing: "Enter an email address.",
      tooLong: (max: number) => `An email address has at most ${max} characters.`,
      malformed: "Enter an email address like name@example.org.",
    },
    timeZone: {
      missing: "Choose a time zone.",
      unknown: "Choose a time zone from the list.",
    },
  },
};
