import { arOfPages } from "./ar/of-pages";
import { deOfPages } from "./de/of-pages";
import { enOfPages } from "./en/of-pages";
import { esOfPages } from "./es/of-pages";

/** The words that components draw with, of one language: the part of a Catalogue that reaches a browser. */
export type PageWords = typeof enOfPages;

/**
 * By language. A server has all of them; a browser holds those of the page it was sent, which entry.client loads before
 * it draws (words/load-page-words), so nothing here may name a language that a browser could do without.
 */
const held = new Map<string, PageWords>(
  import.meta.env.SSR ? [enOfPages, arOfPages, deOfPages, esOfPages].map(named) : [],
);

function named(words: PageWords): [string, PageWords] {
  return [words.language, words];
}

/** A browser has loaded them. */
export function holdPageWords(words: PageWords): void {
  held.set(words.language, words);
}

/** Whether pageWordsIn has them. */
export const holdsPageWords = (language: string): boolean => held.has(language);

/**
 * As wordsIn, for what runs in a browser as well.
 * @returns English for a language there is not; in a browser that holds no English, what it does hold
 */
export function pageWordsIn(language: string | null): PageWords {
  const [first] = held.values();
  const words = held.get(language ?? "en") ?? held.get("en") ?? first;
  if (!words) throw new Error("Words were asked for before any were loaded");
  return words;
}
