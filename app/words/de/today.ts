import { count } from "./numbers";

const sessions = (number: number) => count(number, "Einheit", "Einheiten");

/** The today page. */
export const today = {
  title: "Heute",
  greeting: {
    morning: (name: string) => `Guten Morgen, ${name}`,
    afternoon: (name: string) => `Guten Tag, ${name}`,
    evening: (name: string) => `Guten Abend, ${name}`,
  },
  morning: {
    title: "Wie war es heute Morgen?",
    text: (weekday: string) => `Eine Frage zur Einheit vom ${weekday}`,
  },
  yesterday: {
    title: "Die Einheit von gestern fehlt noch",
    text: "Heute können Sie sie noch eintragen",
  },
  start: "Start",
  quickLog: "Schon fertig? Mit einem Tipp eintragen",
  doExtra: "Eine extra machen",
  logExtra: "Eine extra eintragen",
  logPain: "Schmerz eintragen",
  lastLogs: "Ihre letzten Einträge",

  /** One of several sessions of a day, alone and within a sentence. */
  place: (slot: number, of: number) => `Einheit ${slot} von ${of}`,
  following: (slot: number, of: number) => `Danach Einheit ${slot} von ${of}.`,
  /** A session that is logged. @param said what was done, within a sentence */
  logged: (slot: number, of: number, said: string) => `Einheit ${slot} von ${of}: ${said}`,
  loggedExtra: (said: string) => `Extra-Einheit: ${said}`,
  hold: (score: number, ceiling: number) =>
    `Schmerz heute zuletzt: ${score}. Starten Sie erst bei ${ceiling} oder weniger.`,

  /** What was saved or taken back just now. */
  saved: {
    session: (said: string) => `Gespeichert: ${said}.`,
    sessionWithPain: (said: string, score: number) => `Gespeichert: ${said}, Schmerz ${score}.`,
    pain: (score: number) => `Gespeichert: Schmerz ${score}.`,
    morning: (score: number) => `Gespeichert: Schmerz ${score} heute Morgen.`,
    undo: "Rückgängig",
    howItIsDone: "Ansehen, wie es geht",
  },
  undone: {
    title: "Zurückgenommen",
    text: "Der Eintrag ist weg. Sie können die Einheit neu eintragen.",
  },
  removed: { title: "Gelöscht", text: "Der Eintrag ist weg." },

  /** A day without a due session, or without a program. */
  quiet: {
    discharged: {
      title: "Ihre Behandlung ist zu Ende",
      text: (clinician: string) =>
        `Wenn es wiederkommt, rufen Sie ${clinician} an. Ihre Einträge bleiben hier.`,
    },
    ended: {
      title: "Ihr Programm ist zu Ende",
      text: (lastDay: string, clinician: string) =>
        `Letzter Tag: ${lastDay}. ${clinician} sagt Ihnen, wie es weitergeht. Sie können trotzdem üben und es eintragen.`,
    },
    anyDay: {
      title: "Sie wählen den Tag",
      text: "Eine Einheit heute zählt für Ihre Woche. Ein Ruhetag ist auch gut.",
    },
    fromMonday: {
      title: "Ihre erste Woche beginnt am Montag",
      text: (times: string) => `Dann ${times}, an Tagen, die Sie wählen.`,
    },
    rest: { title: "Ruhetag", text: "Heute ist frei. Ausruhen gehört zum Plan." },
    soon: {
      title: "Ihr Programm beginnt bald",
      text: (firstDay: string) => `Erster Tag: ${firstDay}. Vorher ist nichts zu tun.`,
    },
    stopped: {
      title: "Sie haben gerade kein Programm",
      text: (clinician: string) =>
        `Das letzte ist zu Ende. ${clinician} sagt Ihnen, wie es weitergeht.`,
    },
    noProgram: {
      title: "Noch kein Programm",
      text: (clinician: string) => `${clinician} wählt Ihre Übungen. Sie erscheinen dann hier.`,
    },
  },

  /** Says what is still to come; never what was lost. */
  week: {
    left: (left: number) => `Noch ${sessions(left)} für Ihre Woche`,
    complete: "Ihre Woche ist geschafft",
    done: (done: number) => `${sessions(done)} diese Woche`,
    title: "Diese Woche",
    /** After the number of sessions done. */
    of: (due: number) => ` von ${due}`,
    /** Read out after "3 von 7". */
    sessions: " Einheiten ganz oder teils gemacht",
    /** Read out for one day. @param mark "teilweise" */
    day: (weekday: string, mark: string) => `${weekday}: ${mark}`,
  },
  /** In place of the session, while the program rests because of a sign that was reported. */
  pause: {
    title: "Ihr Programm pausiert",
    /** Of somebody without a program. */
    reported: "Sie haben gemeldet, dass etwas nicht stimmt",
    text: {
      red: "Sie haben uns ein Zeichen für einen Notfall gemeldet. Wenn es noch niemand angesehen hat, holen Sie jetzt Notfallhilfe. Keine Übungen, bis Ihre Praxis mit Ihnen gesprochen hat.",
      amber:
        "Sie haben uns etwas gemeldet, das sich jemand ansehen sollte. Wenn Sie noch nicht angerufen haben, rufen Sie heute an. Keine Übungen, bis Ihre Praxis mit Ihnen gesprochen hat.",
    },
    /** The same of a sign that the clinic asked for and noted. */
    noted: {
      title: "Ein Warnzeichen ist notiert",
      red: "Ihre Praxis hat ein Zeichen für einen Notfall notiert. Wenn Ihnen noch niemand dabei hilft, holen Sie jetzt Notfallhilfe. Keine Übungen, bis Ihre Praxis mit Ihnen gesprochen hat.",
      amber:
        "Ihre Praxis hat ein Zeichen notiert, das sich jemand ansehen sollte. Tun Sie, was Ihnen gesagt wurde, oder rufen Sie heute an. Keine Übungen, bis Ihre Praxis mit Ihnen gesprochen hat.",
    },
    decided: {
      title: "Ihr Programm ruht heute",
      text: "Ihre Praxis hat entschieden, wie es weitergeht. Fragen Sie dort nach, wenn Sie unsicher sind.",
    },
    help: "Was zu tun ist",
  },
};
