import { count } from "./numbers";

const days = (number: number) => count(number, "Tag", "Tage");

/** The progress page, the charts, and the marks of days. */
export const progress = {
  title: "Ihr Verlauf",
  easing: "Ihr Schmerz lässt nach",
  logPain: "Schmerz eintragen",
  painAndSessions: "Schmerz und Einheiten",
  stayAtOrBelow: (ceiling: number) => `nicht über ${ceiling}`,
  scale: "0 ist kein Schmerz, 10 der schlimmste vorstellbare.",
  scaleStops: (highest: number) => ` Die Skala endet hier bei ${highest}.`,
  asList: "Als Liste",
  asChart: "Als Diagramm",
  /** What a chart without a single log says. */
  emptyBeforeToday:
    "Noch keine Schmerzeinträge. Der erste erscheint hier nach der Einheit von heute.",
  emptyBeforeFirst: "Noch keine Schmerzeinträge. Der erste erscheint hier nach der ersten Einheit.",

  weeks: {
    title: "Einheiten pro Woche",
    /** The count of full weeks stands between the two. */
    full: { before: "Jede Einheit gemacht in ", after: "." },
    fullCount: (reached: number, of: number) => `${reached} von ${count(of, "Woche", "Wochen")}`,
    none: "Jedes Feld ist eine Einheit, die Sie gemacht haben.",
    striped: " Gestreift: ein Teil davon.",
    /** Read out after the number of done sessions, before the date of the week's Monday. */
    spoken: (due: number) => ` von ${due} ganz oder teils gemacht, Woche ab`,
  },
  milestones: {
    title: "Meilensteine",
    fullWeek: (monday: string) => `Erste volle Woche: jede Einheit ab ${monday}`,
    calmDays: (score: number) => `Fünf Tage in Folge Schmerz bei ${score} oder weniger`,
    firstSession: "Erste Einheit gemacht",
    sessions: (done: number) => `${done} Einheiten gemacht`,
  },
  days: {
    title: "Tag für Tag",
    caption: "Einheiten nach Tagen",
    day: (day: string, sessions: string) => `${day}: ${sessions}`,
  },
  stretches: {
    title: "Ihre Übungen",
    lead: "Gemacht, von den geplanten Malen.",
    share: (done: number, due: number) => `${done} von ${due}`,
    partly: (times: number) => `und ${times}-mal einen Teil davon`,
  },

  /** What the pain-and-sessions chart and its table say. */
  chart: {
    /** A mean, a change or a share, "6,0", "−1,1" or "25 von 29": the figures that a summing-up turns on, in bold. */
    figure: /([+−]?\d+,\d|\d+ von \d+)/,
    caption: "Schmerz und Einheiten nach Tagen, neueste zuerst",
    average: "Mittel aus 7 Tagen",
    range: "Gezeigte Zeit",
    arrowKeys: "Pfeiltasten: von Tag zu Tag.",
    marks: "Was die Zeichen bedeuten",
    moments: {
      before: "Vorher",
      during: "Dabei",
      after: "Danach",
      nextMorning: "Nächster Morgen",
      daily: "Andere Zeiten",
    },
    /** The mark of a single report, where it stands for all of them. */
    oneReport: {
      before: "Schmerz vor einer Einheit",
      during: "Schmerz während einer Einheit",
      after: "Schmerz nach einer Einheit",
      nextMorning: "Schmerz an einem Morgen",
      daily: "Schmerz zu anderer Zeit",
    },
    moreMarks: "Weitere Zeichen",
    /** The bands behind the scores, by their highest score. */
    bands: {
      green: (highest: number) => `Bis ${highest}: weitermachen`,
      amber: (highest: number) => `Bis ${highest}: etwas zurücknehmen`,
    },
    treatmentBegan: "Beginn dieser Behandlung",
    gaps: "Tage ohne Eintrag",
    paused: "Programm pausiert",
    pausedShort: "pausiert",
    days,
    gap: "kein Eintrag",
    gapDays: (number: number) => `kein Eintrag, ${days(number)}`,
    gapRow: (number: number) => `Kein Eintrag, ${days(number)}`,
    version: (number: number) => `v${number}`,
    change: (program: string, version: number, note: string) => `${program} v${version}: ${note}`,
    day: "Tag",
    pain: "Schmerz",
    painNotLogged: "kein Eintrag",
    session: "Einheit",
    sessions: "Einheiten",
    extraSession: "Extra-Einheit",
    share: (done: number, due: number) => `, ${done} von ${due}`,
    extra: (sessions: number) => `, ${sessions} extra`,
  },
  /** The word for each mark of a day, lower case, to stand in a sentence or a list. */
  marks: {
    done: "gemacht",
    partly: "teilweise",
    missed: "ausgefallen",
    rest: "Ruhetag",
    paused: "Programm pausiert",
    "not-logged": "kein Eintrag",
    open: "heute dran",
    ahead: "geplant",
    outside: "kein Programm",
  },
};
