/** Whose an address is: sign-up, the first owner, and another address; said on the server, in finished sentences. */
export const addresses = {
  signIn: "Sign in",
  reset: "Choose a new password",
  signUp: {
    sent: {
      title: "Look in your mail",
      lead: (hours: number) =>
        `We have mailed you a link. Open it within ${hours} hours and type the password that you have just chosen: then your clinic is there.`,
      more: "Nothing there? Look among the unwanted mails, or check the address and try again.",
      again: "Try again",
    },
    closed: {
      title: "Sign-up is closed here",
      lead: "Ask whoever runs this server. If your clinic is here already, ask it for an invitation.",
    },
    /** The page of the mailed link. */
    open: {
      title: "Create your clinic",
      lead: "Type the password that you chose when you asked for the clinic. If it was not you who asked, do nothing.",
      password: "The password that you chose",
      send: "Create clinic",
      wrong: "This is not the password that the clinic was asked for with. Check it and try again.",
    },
    used: { title: "This link was used", lead: "Your clinic is there. Sign in." },
    taken: {
      title: "This address has an account",
      lead: "It was made with another link. Sign in with the password chosen then, or choose a new one.",
    },
    ended: {
      title: "This link has ended",
      lead: "Ask for your clinic again; you get a new link.",
      again: "Create your clinic",
    },
    further: {
      title: "Another clinic",
      lead: "You own it, and go on with the account that you have. Your places stay apart.",
      password: "Your password",
      enterPassword: "Enter your password.",
      wrong: "This is not your password. Check it and try again.",
    },
    unproved: {
      title: "Prove your address first",
      lead: "Another clinic needs an address that is proved to be yours. Your profile has a button that mails you a link.",
      back: "Go on",
    },
    first: {
      title: "The first clinic",
      lead: "This link works once. It makes the first clinic on this server, and you its owner.",
      gone: {
        title: "This link has ended",
        lead: "It was used, is older than an hour, or was replaced by a later start. While there is no clinic, each start of the server prints a new one.",
      },
    },
  },
  email: {
    title: "Sign-in address",
    with: (email: string) => `You sign in with ${email}.`,
    none: "Your account has no address: somebody else has proved that theirs is the one that stood here. Give one that is yours.",
    unproved: "Nobody has proved yet that this address is yours.",
    prove: "Prove your address: mail me a link",
    noMail:
      "This server is not set up to send mail. Whoever runs it finds the links in its outbox folder and can give you yours; an address that nobody proved works all the same, until somebody proves that it is theirs.",
    open: "Use another address",
    lead: "We mail a link to the address so far and one to the new one. It changes once you have opened both.",
    leadOfUnproved: "We mail a link to the new address. It changes once you have opened it.",
    newEmail: "New address",
    password: "Your password",
    enterPassword: "Enter your password.",
    wrong: "This is not your password. Check it and try again.",
    same: "You sign in with this address already.",
    send: "Mail the links",
    lost: {
      patient:
        "No mail reaches you at the address so far? Ask your clinic to take back your access and invite you anew.",
      staff: "No mail reaches you at the address so far? Ask an owner of your clinic.",
    },
    asked: "Look in your mail: open the link that we have sent.",
    askedBoth: "Look in the mail of both addresses: open the links that we have sent.",
    link: {
      title: "Another address for Supple",
      new: {
        lead: "Somebody who signs in to Supple wants to use this address from now on. Is that you?",
        send: "Yes, use this address",
      },
      proof: {
        title: "Is this your address?",
        lead: "Somebody signs in to Supple with this address. Is that you?",
        send: "Yes, it is mine",
        done: "Your address is proved.",
      },
      old: {
        lead: "Somebody wants to sign in to your account with another address from now on, and not with this one any more. Is that you?",
        send: "Yes, change it",
        refuse: "It was not me",
      },
      not: "If not, close this page: nothing changes.",
      waiting: {
        title: "One link is left",
        lead: "This address has answered. Open the link in the mail of the other one, too.",
      },
      done: { title: "Done", lead: "The new address counts. You sign in with it from now on." },
      ended: {
        title: "This link has ended",
        lead: "It was taken back, replaced by a newer one, or is older than a day. The address is what it was.",
      },
      stopped: {
        title: "It was stopped",
        lead: "The address stays as it is, and everybody was signed out of your account. Whoever asked knows your password: choose a new one now.",
      },
    },
  },
};
