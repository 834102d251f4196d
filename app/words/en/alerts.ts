import type { RedFlagLevel } from "~/domain/rows";
import { countWords } from "~/words/numbers";

/** Why somebody should look at a patient. Days, moments and reasons come in their own words. */
export const alerts = {
  labels: {
    "red-flag": "Red flag",
    "pain-too-high": "Pain too high",
    "pain-rising": "Pain rising",
    "not-settling": "Not settling",
    "not-improving": "Not improving",
    "program-conflict": "Precaution",
    overdoing: "Overdoing",
    silent: "Gone quiet",
    "low-adherence": "Low adherence",
    "message-waiting": "Message waiting",
    "review-due": "Review due",
    "program-ending": "Program ending",
    "measure-due": "Measures due",
  },
  /** A sign that a later release asks about. */
  unknownSign: "A warning sign",
  ticked: {
    EMERGENCY: (day: string) => `Emergency sign, ticked on ${day}.`,
    TODAY: (day: string) => `Sign to call about the same day, ticked on ${day}.`,
    BACKGROUND: (day: string) => `Background fact, ticked on ${day}. It pauses nothing.`,
  } satisfies Record<RedFlagLevel, (day: string) => string>,
  painTooHigh: (score: number) => `Pain ${score} of 10`,
  /** What a ceiling is called: nobody agreed the one that a clinician never set. */
  limit: (isAgreed: boolean): string => (isAgreed ? "agreed ceiling" : "usual limit"),
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
  usual: (score: number, reason: string) =>
    reason === "" ? `Usual for them: ${score}.` : `Usual for them: ${score} (“${reason}”).`,
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
  notSettling: (unsettled: number, sessions: number) =>
    `Not settled by the next morning in ${unsettled} of ${sessions} sessions`,
  /** One session with both scores. */
  morning: (day: string, before: number, morning: number) =>
    `${day}: ${before} before, ${morning} the next morning.`,
  settled: (day: string, before: number, morning: number) =>
    `${day}: ${before} before, ${morning} the next morning, settled.`,
  settlesBelow: (isAgreed: boolean, green: number, points: number) =>
    `Counted is a rise of ${points} or more, or one above the ${isAgreed ? "agreed" : "usual"} green limit of ${green}.`,
  notImproving: (first: string, last: string) => `Pain ${first} → ${last}, not improving`,
  week: (which: "first" | "last", mean: string, day: string, logged: number, days: number) =>
    which === "first"
      ? `First ${days} days from ${day}: ${mean}, ${logged} of them logged.`
      : `Last ${days} days to ${day}: ${mean}, ${logged} of them logged.`,
  smallChange: (change: string) => `Change ${change} points, less than an important one.`,
  noFall: (change: string) => `Change ${change} points, no fall.`,
  dayOfProgram: (day: number) => `Day ${day} of the program. Review; consider a medical opinion.`,
  overdone: (done: number, due: number) =>
    `${countWords(done, "strength session")} where ${due} ${due === 1 ? "was" : "were"} asked`,
  overdoneIn: (days: number) => `In the last ${days} days.`,
  daysInARow: (days: number) => `Strength on ${days} days in a row`,
  noDayBetween: (from: string, to: string) =>
    `Done every day from ${from} to ${to}, where the schedule leaves a day between.`,
  aboveGreen: (score: number, moment: string, day: string, green: number) =>
    `Highest report of these days: ${score} ${moment}, ${day}, above the green limit of ${green}.`,
  messageWaiting: (day: string) => `Message unanswered since ${day}`,
  answerWasDue: (day: string) => `The answer was due ${day}.`,
  reviewDue: (day: string) => `Visit on ${day}`,
  measureDue: (day: string) => `Measures due since ${day}`,
  notMeasured: "Nothing has been measured since.",
  programEnding: (day: string) => `Program ends ${day}`,
  nothingFollows: (name: string) => `${name}: nothing follows it.`,
  dateToday: "That is today.",
  dateIn: (days: number) => `That is in ${countWords(days, "day")}.`,
  datePast: (days: number) => `That was ${countWords(days, "day")} ago, and no other date is set.`,
  /** A suggestion, not an alert. */
  readyTitle: "Ready to progress?",
  ready: (highest: number, reports: number, done: number, due: number, days: number) =>
    `In the last ${days} days pain was ${highest} at most in ${countWords(reports, "report")}, and ${done} of ${due} sessions were done. You decide: nothing changes by itself.`,
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
