import { count } from "./numbers";

/** The pages to read: which come first and why, what was read, and the search; said on the server, in finished sentences. */
export const reading = {
  groups: {
    assigned: "Für Sie ausgewählt",
    suggested: "Das passt zu Ihnen",
    others: "Mehr zum Lesen",
  },
  because: {
    /** @param exercise "Hüftdehnung im Halbkniestand" */
    exercise: (exercise: string) => `Weil Ihr Programm das enthält: ${exercise}`,
    /** @param sign in the patient's own voice: "Mein Knie tut weh" */
    sign: (sign: string) => `Weil Sie uns gesagt haben: ${sign}`,
  },
  /** @param minutes "2 min" */
  readOn: (minutes: string, day: string) => `${minutes}, gelesen: ${day}`,
  read: "Ich habe es gelesen",
  isRead: (day: string) => `Sie haben diese Seite gelesen: ${day}.`,
  /** Where a page is not there in the reader's language. */
  inEnglish: "Diese Seite ist auf Englisch.",
  areInEnglish: "Diese Seiten sind auf Englisch.",
  search: {
    label: "In den Seiten suchen",
    submit: "Suchen",
    found: (number: number, query: string) => `${count(number, "Seite", "Seiten")} zu „${query}“`,
    none: (query: string) => `Nichts gefunden zu „${query}“`,
    advice: "Versuchen Sie ein einfaches Wort, zum Beispiel „Sitzen“ oder „Knie“.",
    all: "Alle Seiten zeigen",
  },
};
