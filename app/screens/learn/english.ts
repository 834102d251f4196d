/** The attributes of a text that stands in English on a page of another language. */
export const englishIf = (isInEnglish: boolean) =>
  isInEnglish ? ({ lang: "en", dir: "ltr" } as const) : null;
