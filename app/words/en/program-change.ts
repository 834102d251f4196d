import { countWords } from "~/words/numbers";

const restDayCounts = ["One rest day", "Two rest days", "Three rest days"];

/** What a new version of a program changed. Names, sides, days and dates come in their own words. */
export const programChange = {
  first: "First version.",
  template: (name: string) => `From the template “${name}”.`,
  item: (name: string, changes: string) => `${name}: ${changes}.`,
  added: (name: string) => `${name} added.`,
  removed: (name: string) => `${name} removed.`,
  /** For the clinic: a patient's copy of a program holds no such change. */
  kept: (name: string) => `${name} kept in spite of a precaution.`,
  order: "New order.",
  sets: (from: number, to: number) => `sets ${from} → ${to}`,
  repetitions: (from: number, to: number) => `repetitions ${from} → ${to}`,
  holdSeconds: (from: number, to: number) => `hold ${from} → ${to} s`,
  restSeconds: (from: number, to: number) => `rest ${from} → ${to} s`,
  side: (from: string, to: string) => `${from} → ${to}`,
  noSide: "no side",
  easier: {
    allowed: "easier version allowed",
    "not-allowed": "easier version no longer allowed",
  },
  note: { added: "note added", removed: "note removed", changed: "note changed" },
  timesAWeek: (from: number, to: number) => `${from} → ${countWords(to, "time")} a week.`,
  now: (schedule: string) => `Now ${schedule}.`,
  everyDay: "Every day, no rest days.",
  days: (days: string) => `Days: ${days}.`,
  /** One to three rest days. */
  restDays: (count: number, days: string) => `${restDayCounts[count - 1]}: ${days}.`,
  ends: (day: string) => `Ends on ${day}.`,
  noEnd: "No end date.",
  start: (from: string, to: string) => `From ${to} instead of ${from}.`,
};
