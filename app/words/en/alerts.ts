import { countWords } from "~/words/numbers";

/** Why somebody should look at a patient. Days, moments and reasons come in their own words. */
export const alerts = {
  labels: {
    "pain-too-high": "Pain too high",
    "pain-rising": "Pain rising",
    "program-conflict": "Precaution",
    silent: "Gone quiet",
    "low-adherence": "Low adherence",
  },
  painTooHigh: (score: number) => `Pain ${score} of 10`,
  /** What a ceiling is called: nobody agreed the one that a clinician never set. */
  limit: (isAgreed: boolean) => (isAgreed ? "agreed ceiling" : "usual limit"),
  report: (day: string, moment: string, limit: string) => `${day}, ${moment}, ${limit}.`,
  above: (limit: string, ceiling: number) => `above the ${limit} of ${ceiling}`,
  notAbove: (limit: string, ceiling: number) => `${limit} ${ceiling}`,
  onlyReport: (days: number) => `The only one this high in the last ${days} days.`,
  reports: (count: number, days: number, first: string) =>
    `${countWords(count, "report")} this high in the last ${days} days, the first on ${first}.`,
  remarks: (words: string) => `Their words: “${words}”`,
  /** Beside another report than the highest. */
  remarksWith: (score: number, day: string, words: string) =>
    `Their words with a ${score} on ${day}: “${words}”`,
  since: (day: string) => `Since ${day}`,
  sinceLong: (weeks: number) => `For more than ${weeks} weeks`,
  conflict: (exercise: string) => `${exercise} goes against a precaution`,
  conflicts: (exercises: number) =>
    `${countWords(exercises, "exercise goes", "exercises go")} against precautions`,
  /** One exercise and one precaution, each with what it says. */
  against: (exercise: string, asks: string, precaution: string, day: string) =>
    `${exercise} (${asks}): “${precaution}”, noted ${day}.`,
  painRising: (points: string) => `Pain up ${points} points`,
  means: (before: string, now: string, days: number) => `${before} → ${now}, ${days}-day means.`,
  logged: (logged: number, days: number) => `${logged} of ${days} days logged.`,
  programBegan: (day: string) => `Program began on ${day}.`,
  programChanged: (day: string, note: string) => `Program changed on ${day}: ${note}`,
  silent: (days: number) => `No logs for ${countWords(days, "day")}`,
  noLog: "No log yet.",
  lastLog: (day: string, pain: string | null) =>
    pain === null ? `Last log ${day}.` : `Last log ${day}: pain ${pain}.`,
  unlogged: (sessions: number) => `${countWords(sessions, "due session")} since then not logged.`,
  lowAdherence: (done: number, due: number) => `${done} of ${due} sessions done`,
  counts: (days: number, partly: number, missed: number, notLogged: number) =>
    `In the last ${days} days: ${partly} partly, ${missed} missed, ${notLogged} not logged.`,
  reasons: (reasons: string) => `Reasons given: ${reasons}.`,
};
