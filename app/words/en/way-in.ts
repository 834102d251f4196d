/** A way back in, sign-ins, and what keeps an account safe: said on the server, in finished sentences. */
export const wayIn = {
  /** Under a password that is being chosen. */
  password: {
    label: "New password",
    help: (min: number) => `At least ${min} characters. A few words in a row work well.`,
    problems: {
      missing: "Choose a password.",
      "too-short": "Use at least 10 characters. A few words in a row work well.",
      "too-long": "Use at most 200 characters.",
      address: "Choose one that is not your email address.",
      clinic: "Choose one that is not the clinic’s name.",
      common: "This password is on a list of common ones, which are tried first. Choose another.",
    },
  },
  reset: {
    title: "Choose a new password",
    ask: {
      lead: "Enter the email address you sign in with. We mail you a link to choose a new password.",
      send: "Mail me a link",
    },
    sent: {
      title: "Look in your mail",
      lead: "If an account has this address, a link is on its way. It works once, for one hour.",
      nothing: "Nothing there? Look among the unwanted mails, or check the address and ask again.",
      again: "Ask again",
    },
    form: {
      lead: "You are then signed out everywhere, and sign in with the new password.",
      codeHelp: "Of your authenticator app, or one of your recovery codes.",
      send: "Save password",
    },
    gone: {
      title: "This link has ended",
      lead: "It was used, replaced, or is older than one hour. Ask for a new one.",
      again: "Ask for a new link",
    },
    back: "Back to sign in",
    done: "Your password is changed. Sign in with it.",
  },
  /** Above the sign-in form, when a sign-in ended by itself while its page stood open. */
  ended: "You were signed out, as nothing was done for a while.",
  confirm: {
    title: "Confirm it is you",
    lead: "You are about to change or take out something sensitive. Enter your password once more.",
    leadFactor:
      "You are about to change or take out something sensitive. Show once more who you are.",
    /** While a form waits behind it: one that is shown again, or one that is done as it was pressed. */
    held: "What you typed is kept: you see it again after this, to look at and save.",
    heldPress: "What you pressed is done after this.",
    tooLong: "What you typed is too long to keep until then. Go back to it and copy it first.",
    send: "Go on",
    wrong: "This is not your password. Check it and try again.",
    cancel: "Cancel",
    usePasskey: "Use your passkey",
    passkeyRefused: "The passkey did not fit. Try again, or use your password.",
  },
  page: {
    title: "Security",
    /** On the patient's own page about their account. */
    link: "Password and sign-ins",
    changed: "Your password is changed. All other sign-ins have ended.",
    ended: "Signed out there.",
    endedOthers: "Signed out everywhere else.",
    saved: "Saved.",
    change: {
      title: "Password",
      lead: "A new one ends all other sign-ins.",
      open: "Change password",
      current: "Current password",
      enterCurrent: "Enter your current password.",
      wrong: "This is not your current password.",
      send: "Change password",
    },
    signIns: {
      title: "Signed in now",
      endOthers: "Sign out everywhere else",
      showAll: (count: number) => `Show all ${count}`,
      thisOne: "This one",
      unknown: "Unknown device",
      /** Both are "today at 14:32", "Wed 18 Nov at 08:02". */
      times: (since: string, lastUsed: string) => `Since ${since}. Last used ${lastUsed}.`,
      at: (day: string, time: string) => `${day} at ${time}`,
      end: "Sign out",
    },
  },
};
