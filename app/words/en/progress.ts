import { countWords } from "~/words/numbers";

const days = (number: number) => countWords(number, "day");

/** The progress page, the charts, and the marks of days. */
export const progress = {
  title: "Your progress",
  easing: "Your pain is easing",
  logPain: "Log pain",
  painAndSessions: "Pain and sessions",
  stayAtOrBelow: (ceiling: number) => `stay at ${ceiling} or below`,
  scale: "0 is no pain, 10 the worst you can imagine.",
  scaleStops: (highest: number) => ` The scale here stops at ${highest}.`,
  asList: "As a list",
  asChart: "As a chart",
  /** What a chart without a single log says. */
  emptyBeforeToday: "No pain logs yet. The first one appears here after today’s session.",
  emptyBeforeFirst: "No pain logs yet. The first one appears here after the first session.",

  weeks: {
    title: "Sessions each week",
    /** The count of full weeks stands between the two. */
    full: { before: "Every session done in ", after: "." },
    fullCount: (reached: number, of: number) => `${reached} of ${countWords(of, "week")}`,
    none: "Each block is a session you did.",
    striped: " Striped: a part of it.",
    /** Read out after the number of done sessions, before the date of the week's Monday. */
    spoken: (due: number) => ` of ${due} done, all or in part, week of`,
  },
  milestones: {
    title: "Milestones",
    fullWeek: (monday: string) => `First full week: every session in the week of ${monday}`,
    calmDays: (score: number) => `Five days in a row with pain at ${score} or less`,
    firstSession: "First session done",
    sessions: (done: number) => `${done} sessions done`,
  },
  days: {
    title: "Day by day",
    caption: "Sessions by day",
    day: (day: string, sessions: string) => `${day}: ${sessions}`,
  },
  stretches: {
    title: "Your stretches",
    lead: "Done, of the times it was planned.",
    share: (done: number, due: number) => `${done} of ${due}`,
    partly: (times: number) => `and a part of it ${countWords(times, "more time")}`,
  },

  /** What the pain-and-sessions chart and its table say. */
  chart: {
    /** A mean, a change or a share, "6.0", "−1.1" or "25 of 29": the figures that a summing-up turns on, in bold. */
    figure: /([+−]?\d+\.\d|\d+ of \d+)/,
    caption: "Pain and sessions by day, newest first",
    average: "7-day average",
    range: "Time shown",
    arrowKeys: "Arrow keys move from day to day.",
    marks: "What the marks mean",
    moments: {
      before: "Before",
      during: "During",
      after: "After",
      nextMorning: "Next morning",
      daily: "Other times",
    },
    /** The mark of a single report, where it stands for all of them. */
    oneReport: {
      before: "Pain before one session",
      during: "Pain during one session",
      after: "Pain after one session",
      nextMorning: "Pain on one morning",
      daily: "Pain at one time",
    },
    moreMarks: "More marks",
    /** The bands behind the scores, by their highest score. */
    bands: {
      green: (highest: number) => `Up to ${highest}: carry on`,
      amber: (highest: number) => `Up to ${highest}: ease off`,
    },
    treatmentBegan: "This treatment began",
    gaps: "Days without a log",
    paused: "Program paused",
    pausedShort: "paused",
    days,
    gap: "not logged",
    gapDays: (number: number) => `not logged, ${days(number)}`,
    gapRow: (number: number) => `Not logged, ${days(number)}`,
    version: (number: number) => `v${number}`,
    change: (program: string, version: number, note: string) => `${program} v${version}: ${note}`,
    day: "Day",
    pain: "Pain",
    painNotLogged: "not logged",
    session: "Session",
    sessions: "Sessions",
    extraSession: "Extra session",
    share: (done: number, due: number) => `, ${done} of ${due}`,
    extra: (sessions: number) => `, ${sessions} extra`,
  },
  /** The word for each mark of a day, lower case, to stand in a sentence or a list. */
  marks: {
    done: "done",
    partly: "partly",
    missed: "missed",
    rest: "rest day",
    paused: "program paused",
    "not-logged": "not logged",
    open: "due today",
    ahead: "planned",
    outside: "no program",
  },
};
