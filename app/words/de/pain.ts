/** Pain: the scale, the form around one number, and pain apart from a session. */
export const pain = {
  /** NPRS: the words of the scale's ends and middle, by score. */
  anchors: { 0: "kein Schmerz", 5: "mäßig", 10: "schlimmster vorstellbarer" } as Record<
    number,
    string
  >,
  /** Read out for a score that has an anchor. */
  anchored: (score: number, anchor: string) => `${score}, ${anchor}`,
  showFaces: "Gesichter zeigen",
  nothingPicked: {
    title: "Nichts ist vorausgewählt",
    body: "Wählen Sie eine Zahl. Unsicher? Nehmen Sie die erste, die Ihnen einfällt.",
  },
  whenToStop: "Etwas stimmt nicht",

  /** Where the trouble is; the condition is in the clinician's own words. */
  where: {
    LEFT: (condition: string) => `${condition}, links`,
    RIGHT: (condition: string) => `${condition}, rechts`,
    BOTH: (condition: string) => `${condition}, beide Seiten`,
    CENTRAL: (condition: string) => `${condition}, in der Mitte`,
  },
  howMuch: {
    now: "Wie stark ist der Schmerz jetzt?",
    after: "Wie stark ist der Schmerz danach?",
    before: "Wie weh tat es, bevor Sie angefangen haben?",
    morning: "Wie stark war der Schmerz heute Morgen?",
    /** @param day "Mittwoch" */
    morningOf: (day: string) => `Wie stark war der Schmerz am ${day}morgen?`,
  },
  addBefore: "Zahl von vorher ergänzen",
  remarks: "Notiz",
  /** Beside the name of a question that can be left out. */
  optional: "freiwillig",
  remarksHint: (clinician: string) => `Was sollte ${clinician} wissen?`,
  saveInstead: "Stattdessen das speichern",
  save: "Speichern",
  pickFirst: "Speichern: erst eine Zahl wählen",

  apart: {
    title: "Schmerz eintragen",
    about: "Schmerzeintrag",
    aboutChange: "Schmerzeintrag ändern",
    where: "Wo ist es?",
    noAnswer: "Keine Angabe",
  },
  morning: {
    title: "Wie war es heute Morgen?",
    about: (weekday: string) => `Der Morgen nach der Einheit vom ${weekday}`,
  },
};
