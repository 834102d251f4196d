import type { Catalogue } from "~/words/catalogue";

export const languages: Catalogue["languages"] = {
  title: "Sprache",
  link: (name) => `Sprache: ${name}`,
  use: (name) => `${name} verwenden`,
  useChosen: "Diese Sprache verwenden",
  saved: "Gespeichert.",
  unknown: "Wählen Sie eine Sprache aus der Liste.",
  stays: (clinician) =>
    `Die Übungen und die Worte für den Notfall gibt es in allen. Was ${clinician} Ihnen schreibt, bleibt so, wie es geschrieben ist.`,
  notChecked: "Nicht von medizinischem Fachpersonal mit dieser Muttersprache geprüft",
  beside: "Dasselbe auf Englisch, weil diese Worte noch nicht fachlich geprüft sind",
  asWritten: "So in Ihrer Praxis geschrieben",
};
