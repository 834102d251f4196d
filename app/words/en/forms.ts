/** Parts that several forms share, and what a field says when it cannot be taken (FieldTexts in lib/schemas). */
export const forms = {
  email: "Email",
  password: "Password",
  newPasswordHelp: (min: number) => `At least ${min} characters.`,
  timeZone: "Time zone",
  timeZoneHelp: "It decides when your day begins and ends.",
  downloadCsv: "Download CSV",
  /** Above a form that is filled in again after its writer had to sign in. */
  shownAgain: {
    title: "Not saved yet",
    text: "What you typed is here again. Look at it, then save it.",
  },
  fields: {
    tooLong: (max: number) => `Use at most ${max} characters.`,
    email: {
      missing: "Enter an email address.",
      tooLong: (max: number) => `An email address has at most ${max} characters.`,
      malformed: "Enter an email address like name@example.org.",
    },
    newPassword: {
      missing: "Choose a password.",
      tooShort: (min: number) => `Use at least ${min} characters. A few words in a row work well.`,
    },
    timeZone: {
      missing: "Choose a time zone.",
      unknown: "Choose a time zone from the list.",
    },
  },
};
