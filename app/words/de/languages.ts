import type { Catalogue } from "~/words/catalogue";

export const languages: Catalogue["languages"] = {
  title: "Sprache",
  link: (name) => `Sprache: ${name}`,
  use: (name) => `${name} verwenden`,
  useChosen: "Diese Sprache verwenden",
  saved: "Gespeichert.",
  unknown: "Wählen Sie eine Sprache aus der Liste.",
  stays: (clinician) =>
    `Die Übungen und die Worte für den Notfall gibt es in allen Sprachen. Was ${clinician} Ihnen schreibt, bleibt, wie es geschrieben ist.`,
  notChecked: "Nicht von einer muttersprachlichen Fachperson geprüft",
  beside: "Dasselbe auf Englisch, weil noch keine Fachperson diese Worte geprüft hat",
  asWritten: "So in Ihrer Praxis geschrieben",
};
