import { enOfPages } from "./en/of-pages";

/** The words that components draw with, of one language: the part of a Catalogue that reaches a browser. */
export type PageWords = typeof enOfPages;

const languages = { en: enOfPages } satisfies Record<string, PageWords>;

/** As wordsIn, for what runs in a browser. */
export function pageWordsIn(language: string | null): PageWords {
  return language !== null && Object.hasOwn(languages, language)
    ? languages[language as keyof typeof languages]
    : enOfPages;
}
