const restDayCounts = ["Ein Ruhetag", "Zwei Ruhetage", "Drei Ruhetage"];

/** What a new version of a program changed. Names, sides, days and dates come in their own words. */
export const programChange = {
  first: "Erste Fassung.",
  template: (name: string) => `Nach der Vorlage „${name}“.`,
  item: (name: string, changes: string) => `${name}: ${changes}.`,
  added: (name: string) => `Neu dabei: ${name}.`,
  removed: (name: string) => `Nicht mehr dabei: ${name}.`,
  /** For the clinic: a patient's copy of a program holds no such change. */
  kept: (name: string) => `Trotz einer Vorsichtsmaßnahme behalten: ${name}.`,
  order: "Neue Reihenfolge.",
  sets: (from: number, to: number) => `Durchgänge ${from} → ${to}`,
  repetitions: (from: number, to: number) => `Wiederholungen ${from} → ${to}`,
  holdSeconds: (from: number, to: number) => `Halten ${from} → ${to} s`,
  restSeconds: (from: number, to: number) => `Pause ${from} → ${to} s`,
  side: (from: string, to: string) => `${from} → ${to}`,
  noSide: "ohne Seite",
  easier: {
    allowed: "leichtere Übung erlaubt",
    "not-allowed": "leichtere Übung nicht mehr erlaubt",
  },
  note: { added: "Hinweis dazu", removed: "Hinweis entfernt", changed: "Hinweis geändert" },
  timesAWeek: (from: number, to: number) => `${from} → ${to}-mal pro Woche.`,
  now: (schedule: string) => `Jetzt ${schedule}.`,
  everyDay: "Jeden Tag, ohne Ruhetage.",
  days: (days: string) => `Tage: ${days}.`,
  /** One to three rest days. */
  restDays: (count: number, days: string) => `${restDayCounts[count - 1]}: ${days}.`,
  ends: (day: string) => `Endet am ${day}.`,
  noEnd: "Kein Enddatum.",
  start: (from: string, to: string) => `Ab ${to} statt ab ${from}.`,
};
