/** The choice of a language, and what is said where two languages meet on a page. */
export const languages = {
  title: "Sprache",
  /** On the page of the account. @param name the language by its own name */
  link: (name: string) => `Sprache: ${name}`,
  use: (name: string) => `${name} verwenden`,
  /** The same, while nothing in the browser knows what is chosen. */
  useChosen: "Diese Sprache verwenden",
  saved: "Gespeichert.",
  unknown: "Wählen Sie eine Sprache aus der Liste.",
  /** @param clinician first name */
  stays: (clinician: string) =>
    `Die Übungen und die Worte für einen Notfall gibt es in allen Sprachen. Was ${clinician} Ihnen schreibt, bleibt, wie es geschrieben ist.`,
  notChecked: "Nicht von einer muttersprachlichen Fachperson geprüft",
  /** Above the English words beside those of a language that nobody has checked. */
  beside: "Dasselbe auf Englisch, weil noch keine Fachperson diese Worte geprüft hat",
  /** Beside what a clinician wrote, where something else than English is read. */
  asWritten: "So, wie es in Ihrer Praxis geschrieben wurde",
  /** Above an article that is in English only. */
  inEnglish: "Diese Seite ist auf Englisch.",
};
