import { countWords } from "~/words/numbers";

/** The chart in two sentences. Means and scores come as they are written. */
export const trend = {
  /** For the clinic: figures with their numbers of reports. */
  clinic: {
    noReports: "No pain reports in this range.",
    tooFew: (logged: number, needed: number, windowDays: number) =>
      `Too few pain reports for a comparison: ${countWords(logged, "day")} logged; it takes ${needed} in the first and ${needed} in the last ${windowDays} days.`,
    basis: (windowDays: number, first: number, last: number) =>
      `means of the first and last ${windowDays} days, ${first} and ${last} reports`,
    none: (basis: string) => `Pain stayed at 0 (${basis}).`,
    fell: (from: string, to: string, basis: string) =>
      `Pain fell from ${from} to ${to} (${basis}).`,
    rose: (from: string, to: string, basis: string) =>
      `Pain rose from ${from} to ${to} (${basis}).`,
    fellShort: (from: string, to: string, basis: string, points: number) =>
      `Pain fell from ${from} to ${to} (${basis}), ${shortOf(points)}.`,
    roseShort: (from: string, to: string, basis: string, points: number) =>
      `Pain rose from ${from} to ${to} (${basis}), ${shortOf(points)}.`,
    steady: (from: string, to: string, basis: string, change: string, noise: number) =>
      `Pain was steady, ${from} to ${to} (${basis}): ${change} is within the change that counts as noise, under ${countWords(noise, "point")}.`,
    noSession: "No session was due.",
    sessions: (done: number, due: number, rest: string) =>
      `${done} of ${countWords(due, "due session")} done${rest}.`,
    partly: (count: number) => `, ${count} partly`,
    missed: (count: number) => `, ${count} missed`,
    notLogged: (count: number) => `, ${count} not logged`,
  },
  /** For the patient: plain words, no blame for gaps, no praise for pain. */
  patient: {
    noLogs: "No pain logs in this time.",
    tooFew: (logged: number) =>
      `Two weeks of pain logs show where things are going. You have logged ${countWords(logged, "day")} so far.`,
    basis: (windowDays: number) => `average of the first and the last ${windowDays} days`,
    none: (basis: string) => `Your pain stayed at 0 (${basis}).`,
    fell: (from: string, to: string, basis: string) =>
      `Your pain is down from about ${from} to ${to} (${basis}).`,
    rose: (from: string, to: string, basis: string) =>
      `Your pain is up from about ${from} to ${to} (${basis}). Your physiotherapist can see this too.`,
    steady: (from: string, to: string, basis: string) =>
      `Your pain is about the same: ${from} at first, ${to} now (${basis}). A difference this small can be chance.`,
    onlyPartly: (partly: number, due: number) =>
      `You did part of ${partly} of ${countWords(due, "session")}.`,
    done: (done: number, due: number) => `You did ${done} of ${countWords(due, "session")}.`,
    doneAndPartly: (done: number, due: number, partly: number) =>
      `You did ${done} of ${countWords(due, "session")}, and part of ${partly} more.`,
  },
};

function shortOf(points: number): string {
  return `short of the ${countWords(points, "point")} that count as important from there`;
}
