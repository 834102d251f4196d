import { countWords } from "~/words/numbers";

/** The pages to read: which come first and why, what was read, and the search; said on the server, in finished sentences. */
export const reading = {
  groups: {
    assigned: "Chosen for you",
    suggested: "These fit you",
    others: "More to read",
  },
  because: {
    /** @param exercise "Half-kneeling lunge" */
    exercise: (exercise: string) => `Because your program has: ${exercise}`,
    /** @param sign in the patient's own voice: "My knee hurts" */
    sign: (sign: string) => `Because you told us: ${sign}`,
  },
  /** @param minutes "2 min" */
  readOn: (minutes: string, day: string) => `${minutes}, read ${day}`,
  read: "I have read it",
  isRead: (day: string) => `You read this page ${day}.`,
  /** Where a page is not there in the reader's language. */
  inEnglish: "This page is in English.",
  areInEnglish: "These pages are in English.",
  search: {
    label: "Search the pages",
    submit: "Search",
    found: (count: number, query: string) => `${countWords(count, "page")} for “${query}”`,
    none: (query: string) => `Nothing found for “${query}”`,
    advice: "Try one plain word, such as “sitting” or “knee”.",
    all: "Show all pages",
  },
};
