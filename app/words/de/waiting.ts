import { count } from "./numbers";

/** What waits on Today, and what it says to whoever comes back; said on the server, in finished sentences. */
export const waiting = {
  /** Names the list above the session. */
  title: "Das wartet auf Sie",
  message: {
    /** @param who first name of whoever wrote it */
    one: (who: string) => `${who} hat Ihnen geschrieben`,
    /** @param when "heute", "Mi, 18. Nov" · time "10:58" */
    at: (when: string, time: string) => `Eine Nachricht, ${when} ${time}`,
  },
  /** After some time without a log. Never how long it was, and never what was not done. */
  back: {
    title: "Willkommen zurück",
    start:
      "Beginnen Sie mit der Einheit von heute. Üben Sie die ersten zwei Tage sanft: Kürzer halten ist in Ordnung. Sie müssen nichts nachholen.",
    rest: "Heute ist nichts geplant, und Sie müssen nichts nachholen.",
    tell: (clinician: string) => `${clinician} von Schmerz oder einer Unsicherheit erzählen`,
  },
  /** The ring of the week, read out in one sentence. */
  week: (done: number, due: number) =>
    `${done} von ${count(due, "Einheit", "Einheiten")} diese Woche gemacht, ganz oder teils. Ruhetage zählen nicht gegen Sie.`,
  morning: {
    hint: "Beim Aufstehen, bevor Sie sich viel bewegt haben.",
    skip: "Nicht sicher, diese auslassen",
  },
};
