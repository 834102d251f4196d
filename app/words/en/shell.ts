import { DANGER_IN_ENGLISH } from "~/words/danger";

const notReadable = {
  title: "This form cannot be read",
  advice: "Nothing was changed. Load the page again, then send the form once more.",
};

/** What stands around the pages: the frame, the tabs, and the pages that say that something went wrong. */
export const shell = {
  product: "Supple",
  pageTitle: (page: string) => `${page} · Supple`,
  skip: "Skip to the content",
  mainPlaces: "Main",
  places: { today: "Today", progress: "Progress", learn: "Learn", messages: "Messages", me: "Me" },
  wrong: "Something is wrong",
  running: "Supple is running.",
  runningTitle: "Status",
  toStart: "Go to the start",
  /** By status code: what happened, then what to do. */
  errors: {
    400: notReadable,
    403: {
      title: "This page is not for your account",
      advice: "Sign in with another account, or go back to your own pages.",
    },
    404: {
      title: "There is nothing here",
      advice: "The address may be mistyped, or the record belongs to somebody else.",
    },
    409: {
      title: "This form was opened for another page",
      advice: "Open the page again and fill in the form there.",
    },
    413: notReadable,
    415: notReadable,
    429: { title: "Too many tries", advice: "Wait a few minutes, then try again." },
    503: {
      title: "Supple cannot reach its records right now",
      advice:
        "If you sent something, it may not be saved: your browser's Back button brings back what you typed. Wait a few seconds, then try again. Nothing you saved before is lost.",
    },
  } as Record<number, { title: string; advice: string }>,
  /** While a page or a form is on its way, and when it does not get there. */
  travel: {
    loading: "Loading…",
    saving: "Saving…",
    notSent: "Not sent, your text is still here. Try again.",
    notLoaded: "No answer from the server. This page stays as it is.",
    tryAgain: "Try again",
    dismiss: "Close",
  },
  /** A form that another person opened in this browser. */
  foreignForm: {
    title: "This form was opened by somebody else",
    signedIn: (name: string) => `You are signed in as ${name}. Nothing was saved.`,
    advice:
      "To save something of your own, go to your start page and open the form there. If somebody else was writing here, sign out first, so that they can sign in.",
  },
  /** Beside whatever stands in the place of "Something is wrong": it knows no clinic, and so no number. */
  inDanger: {
    title: DANGER_IN_ENGLISH,
    signIn: "You need not sign in for that. Your clinic has not been told yet.",
    error: "Your clinic may not have been told yet.",
  },
  unexpected: {
    title: "Something went wrong on our side",
    advice:
      "Nothing you saved before is lost. Go back and try again; if it happens twice, tell the person who runs this server.",
  },
};
