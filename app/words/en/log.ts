/** Logging a session, the logs that can still be changed, and why a log is not taken. */
export const log = {
  title: "Log a session",
  back: "Back",
  later: "Later",
  change: "Change",
  /** Read out after "Change". */
  changeWhat: (title: string) => `: ${title}`,

  /** What the questions are about. */
  about: {
    today: "Today’s session",
    yesterday: "Yesterday’s session",
    day: (day: string) => `Session of ${day}`,
    change: (about: string) => `${about}, change`,
    rightAfter: "Right after your session",
  },
  whatDidYouDo: "What did you do?",
  allOrPart: "All of it, a part, or nothing",
  /** Names the links to the three outcomes. */
  whatYouDid: "What you did",
  /** The three outcomes to choose from, as they were chosen, and as that stands within a sentence. */
  outcomes: { DONE: "All done", PARTLY: "Some", MISSED: "None" },
  chosen: { DONE: "All done", PARTLY: "Some done", MISSED: "Not done" },
  said: { DONE: "all done", PARTLY: "some done", MISSED: "not done" },

  whichOnes: "Which ones did you do?",
  /** An exercise that is done on one side. */
  item: {
    LEFT: (exercise: string) => `${exercise}, left`,
    RIGHT: (exercise: string) => `${exercise}, right`,
  },
  why: { PARTLY: "You skipped some. Why?", MISSED: "What got in the way?" },
  reasons: {
    PAIN: "Too painful",
    NO_TIME: "No time",
    UNSURE_HOW: "Unsure how",
    FORGOT: "Forgot",
    FEELING_BETTER: "Feeling better",
    OTHER: "Other",
  },
  howHard: "How hard was it?",
  efforts: { EASY: "Easy", RIGHT: "Right", HARD: "Hard" },
  save: "Save log",
  /** Where another log of the same came in after this form was opened. */
  newer: {
    title: "Not saved: another log was saved since you opened this page",
    saved: (log: string) => `Saved is: ${log}.`,
    advice: "Which one counts? What you leave empty below stays as it is saved.",
    keep: "Keep what is saved",
  },
  withoutNumber: "Log without a number",

  /** What was answered, each a sentence. */
  detail: {
    pain: (scores: readonly string[]) => `Pain ${scores.join(", ")}.`,
    score: (score: number, moment: string) => `${score} ${moment}`,
    effort: (effort: string) => `It felt ${effort}.`,
    reason: (reason: string) => `Reason: ${reason}.`,
    remarks: (remarks: string) => `Note: ${remarks}`,
  },

  last: {
    title: "Your last logs",
    howLong: "You can change a log for 48 hours.",
    none: "Nothing was logged in the last 48 hours.",
    toProgress: "See all in your progress",
    tooLate: {
      title: "Not changed",
      text: "That log is more than 48 hours old, so it stays as it is.",
    },
    session: (day: string, said: string) => `${day}: ${said}`,
    pain: (day: string, score: number) => `${day}: pain ${score}`,
    morning: (day: string, score: number) => `${day}: pain ${score} in the morning`,
  },

  /** Why nothing can be saved on this page any more. */
  closed: {
    title: "This session cannot be logged now",
    tooLate:
      "This log is more than 48 hours old, so it stays as it is. Tell your clinic what should be different.",
    tooEarly: "This session is still to come. You can log it on its day.",
    toToday: "Back to today",
  },
  /** By the code of a log that was refused: what is the matter, then what to do. */
  refusals: {
    "not-found": "There is no such session.",
    "day-closed": "You can log today and yesterday. Tell your clinic about earlier days.",
    "clock-ahead": "The clock of this phone is ahead. Set it right, then send the log again.",
    "edit-closed": "A log can be changed for 48 hours. Tell your clinic what should be different.",
    "no-program": "You have no program on that day, so there is no session to log.",
    "no-such-session": "Your program has no such session on that day.",
  },
  /** The same for what a phone sends from its queue. @param days how late a log may be */
  tooLate: (days: number) =>
    `A phone can send what is up to ${days} days old. Tell your clinic about earlier days.`,
  /** What a field says when its answer cannot be taken. */
  fields: {
    id: "This page is too old. Load it again, then save.",
    noScore: "Choose a number.",
    score: "Choose a number from 0 to 10.",
    scoreOrNone: "Choose a number, or log without one.",
    status: "Say what you did.",
    effort: "Choose one of the three.",
    reason: "Choose one of the reasons.",
  },
};
