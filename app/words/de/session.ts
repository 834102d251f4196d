import { count } from "./numbers";

const list = new Intl.ListFormat("de");

/** The guided session, what comes before it, and a session in a few words. */
export const session = {
  title: "Einheit",
  first: {
    title: "Vor Ihrer ersten Einheit",
    goOn: "Weiter zur Einheit",
  },
  /** For a browser that runs no scripts. */
  toRead: {
    title: "Ihre Einheit",
    lead: "Machen Sie die Übungen nacheinander, mit einer Uhr daneben.",
    log: "Fertig? Eintragen",
  },
  summary: (stretches: number, minutes: number) =>
    `${count(stretches, "Übung", "Übungen")}, etwa ${minutes} min`,
  /** After a name: "Ausfallschritt rechts". */
  onTheLeft: (name: string) => `${name} links`,
  onTheRight: (name: string) => `${name} rechts`,
  /** An exercise that the library does not know any more. */
  exercise: "Übung",
  anExercise: "eine Übung",
  /** A name of an exercise within a sentence. */
  inText: (name: string) => name,
  breathingCue: { in: "Einatmen", out: "Ausatmen" },

  sides: { LEFT: "Linke Seite", RIGHT: "Rechte Seite" },
  set: (set: number, of: number) => `Durchgang ${set} von ${of}`,
  hold: (hold: number, of: number) => `Halten ${hold} von ${of}`,
  next: (parts: readonly string[]) => `Als Nächstes: ${parts.join(", dann ")}`,
  nextSides: { LEFT: "die linke Seite", RIGHT: "die rechte Seite" },
  nextSet: (set: number) => `Durchgang ${set}`,
  nextHold: (hold: number) => `Halten ${hold}`,
  nextUnknown: "die nächste",
  last: "Danach sind Sie fertig",

  /** In place of a session, while the program rests. */
  programPaused: {
    title: "Ihr Programm pausiert",
    text: "Sie haben gemeldet, dass etwas nicht stimmt. Keine Übungen, bis Ihre Praxis mit Ihnen gesprochen hat.",
    help: "Was zu tun ist",
    save: "Speichern, was ich vorher gemacht habe",
    toToday: "Zurück zu Heute",
  },

  leave: "Einheit verlassen",
  help: "Etwas stimmt nicht",
  /** Read out before the place. */
  stretch: "Übung ",
  place: (place: number, of: number) => `${place} von ${of}`,

  paused: "Pausiert",
  rest: "Loslassen und ausruhen",
  getReady: "In Position gehen, dann Start drücken",
  skip: "Auslassen",
  skipSet: "Durchgang auslassen",
  /** What was left out just now. */
  skipped: {
    set: (set: number, of: number) => `Durchgang ${set} von ${of} ausgelassen`,
    side: {
      LEFT: "Linke Seite ausgelassen",
      RIGHT: "Rechte Seite ausgelassen",
      NONE: "Ausgelassen",
    },
    exercise: (name: string) => `${name} ausgelassen`,
    undo: "Rückgängig",
    alsoSide: { LEFT: "Die ganze linke Seite", RIGHT: "Die ganze rechte Seite", NONE: "" },
    alsoExercise: () => "Ganze Übung",
  },
  starting: "Es geht los",
  /** Why an earlier run is not gone on with. */
  lost: {
    unreadable: {
      title: "Diese Einheit beginnt von vorn",
      text: "Was dieses Handy behalten hat, ist nicht lesbar.",
    },
    changed: {
      title: "Ihr Programm wurde geändert",
      text: "Diese Einheit beginnt von vorn. Tat vorher etwas weh? Tragen Sie es unter „Schmerz eintragen“ ein.",
      log: "Tragen Sie ein, was Sie gemacht haben. Das neue gilt ab der nächsten Einheit.",
    },
  },
  tooPainful: "Zu schmerzhaft",
  start: "Start",
  resume: "Weiter",
  goOn: "Weiter",
  done: "Fertig",
  pause: "Pause",

  timer: {
    rest: "Sekunden Pause",
    restSpoken: (left: number) => `Pause, noch ${left} Sekunden`,
    times: "Mal, in Ihrem Tempo",
    timesSpoken: (times: number) => `${times} Mal`,
    toHold: "Sekunden halten",
    of: (total: number) => `Sekunden von ${total}`,
    leftOf: (left: number, total: number) => `Noch ${left} von ${total} Sekunden`,
  },
  /** Read out loud. @param where "Ausfallschritt, Rechte Seite, Durchgang 1 von 2" */
  spoken: {
    ready: (where: string) => `${where}. Drücken Sie Start, wenn Sie in Position sind.`,
    repeat: (where: string, times: number) => `${where}. ${times} Mal, dann drücken Sie Fertig.`,
    hold: (where: string, seconds: number) => `${where}. ${seconds} Sekunden halten.`,
    left: (seconds: number) => `Noch ${seconds} Sekunden.`,
    rest: "Fertig. Pause.",
    paused: "Pausiert.",
    allDone: "Alle Übungen fertig.",
  },

  leaving: {
    title: "Diese Einheit verlassen?",
    text: (clinician: string) =>
      `Was Sie gemacht haben, bleibt auf diesem Handy. ${clinician} sieht es erst, wenn Sie speichern.`,
    stay: "Weitermachen",
    log: "Aufhören und eintragen",
    later: "Verlassen, später weiter",
  },
  painful: {
    howMuch: (exercise: string) => `Wie stark ist der Schmerz bei: ${exercise}?`,
    goOn: (next: string) => `Weiter mit: ${next}`,
    end: "Die Einheit hier beenden",
    back: (exercise: string) => `Zurück zu: ${exercise}`,
    /** Nothing is sent before the log is saved. */
    notYet: (clinician: string) =>
      `Bleibt auf diesem Handy, bis es gesendet ist. Dann sieht ${clinician} es.`,
  },
  after: {
    about: "Gleich nach Ihrer Einheit",
    over: "Die Einheit ist vorbei. Tragen Sie sie jetzt ein.",
    whySkipped: (names: readonly string[]) => `Nicht ganz gemacht: ${list.format(names)}. Warum?`,
    again: "Von vorn anfangen",
  },
  /** Before what was done is thrown away. */
  startAgain: {
    question: "Von vorn anfangen?",
    text: "Was Sie gemacht haben, ist nicht gespeichert. Es wird verworfen.",
    keep: "Behalten",
    go: "Von vorn anfangen",
  },
  drop: {
    question: "Diese Einheit verwerfen?",
    text: "Was Sie gemacht haben, ist nicht gespeichert. Es wird verworfen.",
    keep: "Behalten",
    go: "Verwerfen",
  },
  /** A session that waits on this phone. */
  unsaved: {
    today: "Einheit von heute noch nicht gespeichert",
    yesterday: "Einheit von gestern noch nicht gespeichert",
    notSaved: "Noch nicht gespeichert",
    done: (done: number, of: number) => `${done} von ${count(of, "Übung", "Übungen")} gemacht`,
    pain: (score: number) => `Schmerz ${score}`,
    goOn: "Weiter",
    save: "Speichern, was Sie gemacht haben",
    saveLog: "Ihren Eintrag speichern",
    again: "Von vorn anfangen",
    drop: "Verwerfen",
  },

  /** A drawn figure, for whoever does not see it. */
  figure: {
    left: "links",
    right: "rechts",
    movement: (start: string, middle: string | undefined, end: string) =>
      `Anfang: ${start}${middle === undefined ? "" : ` Dann: ${middle}`} Ende: ${end}`,
    pause: "Anhalten",
    play: "Abspielen",
    /** Read out after "Anhalten" and "Abspielen". */
    theMovement: ": die Bewegung",
  },
};
