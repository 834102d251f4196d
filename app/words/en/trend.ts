import { countWords } from "~/words/numbers";

/** The chart in two sentences. Means and scores come as they are written. */
export const trend = {
  /** For the clinic: figures with their numbers of reports. */
  clinic: {
    since: (day: string) => `Counted from ${day}, when this episode of care began.`,
    noReports: "No pain reports in this range.",
    tooFew: (logged: number, needed: number, windowDays: number) =>
      `Too few pain reports for a comparison: ${countWords(logged, "day")} logged; it takes two separate weeks of ${windowDays} days, each with ${needed} or more of them logged.`,
    basis: (windowDays: number, first: number, last: number) =>
      `means of the first and last ${windowDays} days of logs, ${first} and ${last} reports`,
    same: (mean: string, basis: string) => `Pain stayed at ${mean} (${basis}).`,
    fell: (from: string, to: string, basis: string, change: string) =>
      `Pain fell from ${from} to ${to} (${basis}): ${change}, an important change.`,
    rose: (from: string, to: string, basis: string, change: string) =>
      `Pain rose from ${from} to ${to} (${basis}): ${change}, an important change.`,
    lower: (from: string, to: string, basis: string, change: string) =>
      `Pain went from ${from} to ${to} (${basis}): ${change}, a small change.`,
    higher: (from: string, to: string, basis: string, change: string) =>
      `Pain went from ${from} to ${to} (${basis}): ${change}, a small change.`,
    noSession: "No session was due.",
    sessions: (done: number, due: number, rest: string) =>
      `${done} of ${countWords(due, "due session")} done${rest}.`,
    partly: (count: number) => `, ${count} partly`,
    missed: (count: number) => `, ${count} missed`,
    notLogged: (count: number) => `, ${count} not logged`,
  },
  /** For the patient: plain words, no blame for gaps, no praise for pain. */
  patient: {
    since: (day: string) => `Counted from ${day}, when this treatment began.`,
    noLogs: "No pain logs in this time.",
    tooFew: (logged: number) =>
      `Two weeks of pain logs show where things are going. You have logged ${countWords(logged, "day")} so far.`,
    basis: (windowDays: number) => `average of your first and your last ${windowDays} days of logs`,
    same: (mean: string, basis: string) => `Your pain stayed at ${mean} (${basis}).`,
    fell: (from: string, to: string, basis: string) =>
      `Your pain is down from about ${from} to ${to} (${basis}).`,
    rose: (from: string, to: string, basis: string) =>
      `Your pain is up from about ${from} to ${to} (${basis}). Your physiotherapist can see this too.`,
    lower: (from: string, to: string, basis: string) =>
      `Your pain is a little lower: ${from} at first, ${to} now (${basis}). That is a small change.`,
    higher: (from: string, to: string, basis: string) =>
      `Your pain is a little higher: ${from} at first, ${to} now (${basis}). That is a small change.`,
    onlyPartly: (partly: number, due: number) =>
      `You did part of ${partly} of ${countWords(due, "session")}.`,
    done: (done: number, due: number) => `You did ${done} of ${countWords(due, "session")}.`,
    doneAndPartly: (done: number, due: number, partly: number) =>
      `You did ${done} of ${countWords(due, "session")}, and part of ${partly} more.`,
  },
};
