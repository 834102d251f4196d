import { count } from "./numbers";

/** The chart in two sentences. Means and scores come as they are written. */
export const trend = {
  /** For the clinic: figures with their numbers of reports. */
  clinic: {
    since: (day: string) => `Gezählt ab ${day}, dem Beginn dieser Behandlung.`,
    noReports: "Keine Schmerzangaben in diesem Zeitraum.",
    tooFew: (logged: number, needed: number, windowDays: number) =>
      `Zu wenige Schmerzangaben für einen Vergleich: ${count(logged, "Tag", "Tage")} eingetragen; nötig sind zwei getrennte Wochen aus ${windowDays} Tagen mit je mindestens ${needed} Tagen mit Eintrag.`,
    basis: (windowDays: number, first: number, last: number) =>
      `Mittel der ersten und letzten ${windowDays} Tage mit Einträgen, ${first} und ${last} Angaben`,
    same: (mean: string, basis: string) => `Der Schmerz blieb bei ${mean} (${basis}).`,
    fell: (from: string, to: string, basis: string, change: string) =>
      `Der Schmerz sank von ${from} auf ${to} (${basis}): ${change}, eine wichtige Veränderung.`,
    rose: (from: string, to: string, basis: string, change: string) =>
      `Der Schmerz stieg von ${from} auf ${to} (${basis}): ${change}, eine wichtige Veränderung.`,
    lower: (from: string, to: string, basis: string, change: string) =>
      `Der Schmerz ging von ${from} auf ${to} (${basis}): ${change}, eine kleine Veränderung.`,
    higher: (from: string, to: string, basis: string, change: string) =>
      `Der Schmerz ging von ${from} auf ${to} (${basis}): ${change}, eine kleine Veränderung.`,
    noSession: "Keine Einheit war geplant.",
    sessions: (done: number, due: number, rest: string) =>
      `${done} von ${count(due, "geplanten Einheit", "geplanten Einheiten")} gemacht${rest}.`,
    partly: (count: number) => `, ${count} teilweise`,
    missed: (count: number) => `, ${count} ausgefallen`,
    notLogged: (count: number) => `, ${count} nicht eingetragen`,
  },
  /** For the patient: plain words, no blame for gaps, no praise for pain. */
  patient: {
    since: (day: string) => `Gezählt ab ${day}, dem Beginn dieser Behandlung.`,
    noLogs: "Keine Schmerzeinträge in dieser Zeit.",
    tooFew: (logged: number) =>
      `Zwei Wochen mit Schmerzeinträgen zeigen, wohin es geht. Bisher haben Sie ${count(logged, "Tag", "Tage")} eingetragen.`,
    basis: (windowDays: number) =>
      `Durchschnitt Ihrer ersten und letzten ${windowDays} Tage mit Einträgen`,
    same: (mean: string, basis: string) => `Ihr Schmerz blieb bei ${mean} (${basis}).`,
    fell: (from: string, to: string, basis: string) =>
      `Ihr Schmerz ist von etwa ${from} auf ${to} gesunken (${basis}).`,
    rose: (from: string, to: string, basis: string) =>
      `Ihr Schmerz ist von etwa ${from} auf ${to} gestiegen (${basis}). Ihre Physiotherapie kann das auch sehen.`,
    lower: (from: string, to: string, basis: string) =>
      `Ihr Schmerz ist etwas geringer: anfangs ${from}, jetzt ${to} (${basis}). Das ist eine kleine Veränderung.`,
    higher: (from: string, to: string, basis: string) =>
      `Ihr Schmerz ist etwas stärker: anfangs ${from}, jetzt ${to} (${basis}). Das ist eine kleine Veränderung.`,
    onlyPartly: (partly: number, due: number) =>
      `Sie haben von ${count(due, "Einheit", "Einheiten")} ${partly} teilweise gemacht.`,
    done: (done: number, due: number) =>
      `Sie haben ${done} von ${count(due, "Einheit", "Einheiten")} gemacht.`,
    doneAndPartly: (done: number, due: number, partly: number) =>
      `Sie haben ${done} von ${count(due, "Einheit", "Einheiten")} gemacht und ${partly} weitere teilweise.`,
  },
};
