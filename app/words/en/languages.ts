/** The choice of a language, and what is said where two languages meet on a page. */
export const languages = {
  title: "Language",
  /** On the page of the account. @param name the language by its own name */
  link: (name: string) => `Language: ${name}`,
  use: (name: string) => `Use ${name}`,
  /** The same, while nothing in the browser knows what is chosen. */
  useChosen: "Use this language",
  saved: "Saved.",
  unknown: "Choose a language of the list.",
  /** @param clinician first name */
  stays: (clinician: string) =>
    `The stretches and the words for an emergency are in all of them. What ${clinician} writes to you stays as it is written.`,
  notChecked: "Not checked by a native clinician",
  /** Above the English words beside those of a language that nobody has checked. */
  beside: "The same in English, as no clinician has checked these words yet",
  /** Beside what a clinician wrote, where something else than English is read. */
  asWritten: "As your clinician wrote it",
};
