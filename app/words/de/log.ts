/** Logging a session, the logs that can still be changed, and why a log is not taken. */
export const log = {
  title: "Einheit eintragen",
  back: "Zurück",
  later: "Später",
  change: "Ändern",
  /** Read out after "Ändern" and "Löschen". */
  changeWhat: (title: string) => `: ${title}`,

  /** What the questions are about. */
  about: {
    today: "Die Einheit von heute",
    yesterday: "Die Einheit von gestern",
    day: (day: string) => `Einheit: ${day}`,
    change: (about: string) => `${about}, ändern`,
    rightAfter: "Gleich nach Ihrer Einheit",
  },
  whatDidYouDo: "Was haben Sie gemacht?",
  allOrPart: "Alles, einen Teil oder nichts",
  /** Names the links to the three outcomes. */
  whatYouDid: "Was Sie gemacht haben",
  /** The three outcomes to choose from, as they were chosen, and as that stands within a sentence. */
  outcomes: { DONE: "Alles", PARTLY: "Einen Teil", MISSED: "Nichts" },
  chosen: { DONE: "Alles gemacht", PARTLY: "Einen Teil gemacht", MISSED: "Nicht gemacht" },
  said: { DONE: "alles gemacht", PARTLY: "einen Teil gemacht", MISSED: "nicht gemacht" },

  /** Pain that was logged with single exercises. */
  during: {
    howMuch: (exercise: string) => `Wie weh tat es bei dieser Übung: ${exercise}?`,
  },

  whichOnes: "Welche haben Sie gemacht?",
  /** An exercise that is done on one side. */
  item: {
    LEFT: (exercise: string) => `${exercise}, links`,
    RIGHT: (exercise: string) => `${exercise}, rechts`,
  },
  why: { PARTLY: "Sie haben etwas ausgelassen. Warum?", MISSED: "Was kam dazwischen?" },
  reasons: {
    PAIN: "Zu schmerzhaft",
    NO_TIME: "Keine Zeit",
    UNSURE_HOW: "Unsicher, wie es geht",
    FORGOT: "Vergessen",
    FEELING_BETTER: "Es geht mir besser",
    OTHER: "Etwas anderes",
  },
  howHard: "Wie anstrengend war es?",
  efforts: { EASY: "Leicht", RIGHT: "Genau richtig", HARD: "Schwer" },
  save: "Eintrag speichern",
  /** Where another log of the same came in after this form was opened. */
  newer: {
    title: "Nicht gespeichert: Inzwischen gibt es einen anderen Eintrag",
    saved: (log: string) => `Gespeichert ist: ${log}.`,
    advice: "Welcher zählt? Was Sie unten leer lassen, bleibt, wie es ist.",
    keep: "Gespeichertes behalten",
  },
  withoutNumber: "Ohne Zahl eintragen",

  /** What was answered, each a sentence. */
  detail: {
    pain: (scores: readonly string[]) => `Schmerz ${scores.join(", ")}.`,
    score: (score: number, moment: string) => `${score} ${moment}`,
    effort: (effort: string) => `Es war ${effort}.`,
    reason: (reason: string) => `Grund: ${reason}.`,
    remarks: (remarks: string) => `Notiz: ${remarks}`,
  },

  last: {
    title: "Ihre letzten Einträge",
    howLong: "Einträge lassen sich 48 Stunden lang ändern oder löschen.",
    none: "Kein Eintrag in den letzten 48 Stunden.",
    toProgress: "Alle unter Verlauf ansehen",
    tooLate: {
      title: "Nicht geändert",
      text: "Dieser Eintrag ist älter als 48 Stunden und bleibt, wie er ist.",
    },
    session: (day: string, said: string) => `${day}: ${said}`,
    pain: (day: string, score: number) => `${day}: Schmerz ${score}`,
    morning: (day: string, score: number) => `${day}: Schmerz ${score} am Morgen`,
  },

  /** Taking a log back for good. */
  remove: {
    link: "Löschen",
    thisLog: "Diesen Eintrag löschen",
    about: "Eintrag löschen",
    title: "Diesen Eintrag löschen?",
    after: {
      session: "Ihre Zahlen und die Notiz gehen mit. Sie können die Einheit neu eintragen.",
      later: "Ihre Zahlen und die Notiz gehen mit. Für einen neuen Eintrag ist es zu spät.",
      report: "Die Zahl und die Notiz sind dann weg.",
    },
    keep: "Behalten",
    remove: "Löschen",
  },

  /** Why nothing can be saved on this page any more. */
  closed: {
    title: "Diese Einheit lässt sich jetzt nicht eintragen",
    tooLate:
      "Dieser Eintrag ist älter als 48 Stunden und bleibt, wie er ist. Sagen Sie Ihrer Praxis, was anders sein soll.",
    tooEarly: "Diese Einheit kommt noch. Tragen Sie sie dann ein.",
    toToday: "Zurück zu Heute",
  },
  /** By the code of a log that was refused: what is the matter, then what to do. */
  refusals: {
    "not-found": "Diese Einheit gibt es nicht.",
    "day-closed": "Sie können heute und gestern eintragen. Frühere Tage melden Sie Ihrer Praxis.",
    "clock-ahead":
      "Die Uhr dieses Handys geht vor. Stellen Sie sie richtig, und senden Sie noch einmal.",
    "edit-closed":
      "Dieser Eintrag ist älter als 48 Stunden und bleibt, wie er ist. Sagen Sie Ihrer Praxis, was anders sein soll.",
    "no-program": "An diesem Tag haben Sie kein Programm.",
    "no-such-session": "An diesem Tag haben Sie diese Einheit nicht.",
  },
  /** The same for what a phone sends from its queue. @param days how late a log may be */
  tooLate: (days: number) =>
    `Ein Handy kann senden, was höchstens ${days} Tage alt ist. Frühere Tage melden Sie Ihrer Praxis.`,
  /** What a field says when its answer cannot be taken. */
  fields: {
    id: "Laden Sie die Seite neu, dann speichern Sie.",
    noScore: "Wählen Sie eine Zahl.",
    score: "Wählen Sie eine Zahl von 0 bis 10.",
    scoreOrNone: "Wählen Sie eine Zahl, oder speichern Sie ohne Zahl.",
    status: "Sagen Sie, was Sie gemacht haben.",
    effort: "Wählen Sie eine Antwort.",
    reason: "Wählen Sie einen Grund.",
  },
};
