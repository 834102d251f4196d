import { DANGER_IN_ENGLISH } from "~/words/danger";
import { counter } from "~/words/plural";

const count = counter("en");
const logs = (n: number) => count(n, { one: "log", other: "logs" });

export type OfflineWords = typeof offline;

/** The phone without a connection: what is kept on it, what waits, and what became of it. */
export const offline = {
  title: "On this phone",
  /** Beside an answer that was just kept. */
  kept: {
    title: "Saved on this phone",
    text: (clinic: string) => `${clinic} gets it when you are back online.`,
  },
  /** The line above a patient's pages. */
  line: {
    waiting: (n: number) => `Saved on this phone, ${n} waiting.`,
    goes: "They go to the clinic when you are back online.",
    sending: (n: number) => `Sending ${logs(n)} to the clinic.`,
    sent: "All with the clinic.",
    signIn: (n: number) => `Sign in again to send ${logs(n)}. They are safe on this phone.`,
    signInButton: "Sign in",
    refused: (n: number) => `${logs(n)} not taken. Still on this phone.`,
    others: (n: number) =>
      n === 1
        ? "One log waits on this phone for somebody else."
        : `${n} logs wait on this phone for somebody else.`,
    newVersion: "A new version is ready.",
    useIt: "Use it now",
  },
  /** Pages that are not kept. */
  needs: {
    title: "This page needs a connection",
    text: "Your session, your logs and “Something is wrong” work without one.",
    tabs: "Progress, Messages and Me need a connection.",
    again: "Try again",
    toToday: "Back to Today",
  },
  /** Nothing is kept, or nothing any more. */
  nothing: {
    title: "No connection",
    text: "Nothing is kept on this phone. Open Supple once with a connection, and your session works without one from then on.",
    danger: DANGER_IN_ENGLISH,
  },
  /** The days that are kept are over. */
  over: {
    title: "Your next sessions are not on this phone yet",
    text: "Open Supple once with a connection, and the coming week is here again.",
  },
  /** A sign was reported, and has not reached the clinic. */
  paused: {
    title: "Your stretches rest",
    text: (clinic: string) =>
      `You ticked a sign that somebody should look at. ${clinic} has not been told yet. Do what the page says, and call if you have not.`,
    help: "What to do",
  },
  outbox: {
    title: "Waiting on this phone",
    lead: (clinic: string) => `They go to ${clinic} by themselves as soon as you are online.`,
    lastTry: (time: string) => `Last try ${time}.`,
    none: "Nothing waits on this phone.",
    tryNow: "Try now",
    /** @param score "2 after the session" */
    pain: (score: string) => `Pain ${score}`,
    at: (what: string, time: string) => `${what}, ${time}`,
    onlyYou: {
      title: "Only you can see them here.",
      text: "If you sign out first, you are asked whether to keep or drop them.",
    },
    days: {
      title: "No line for days?",
      text: (days: number) => `Logs can be sent for ${days} days.`,
      phone: (phone: string) => `You can also read them out by phone: ${phone}.`,
    },
    wrong: "Something is wrong",
    refused: "Not taken",
    /** Why a session was not taken whose stretches are of a program that is over. */
    changed: "Your program has changed since then. These stretches are not in it any more.",
    ways: {
      simpler: "Send it without the single stretches",
      pain: "Open it as a pain log",
      drop: "Drop it",
    },
    /** What was not sent yet. */
    takeBack: {
      label: "Take it back",
      title: "Take this back?",
      text: "The clinic does not have it yet. If you take it back, it is gone, and you can log anew.",
      /** Of signs that were ticked. */
      wrong:
        "The clinic has not been told of it. Keep it if any of it is true. Stretches that rest stay so until you are online again.",
      keep: "Keep it",
      go: "Take it back",
      done: "Taken back.",
    },
    drop: {
      title: "Drop this log?",
      text: "It was not taken by the clinic. If you drop it, it is gone.",
      keep: "Keep it",
      go: "Drop it",
    },
  },
  /** Signing out while something waits. */
  signOut: {
    title: (n: number) => `${logs(n)} not sent yet`,
    text: "You can keep them on this phone. They are locked, and go out when you sign in again.",
    stay: "Stay signed in",
    keep: "Keep them and sign out",
    drop: "Drop them and sign out",
  },
  /** The app on the phone's screen. */
  app: {
    name: "Supple",
    description: "Your stretches, your logs, and whom to call.",
    session: "Today’s session",
    pain: "Log pain",
    wrong: "Something is wrong",
  },
};
