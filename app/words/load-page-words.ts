import type { Language } from "~/domain/languages";
import { holdPageWords, holdsPageWords, type PageWords } from "./page-words";

/** Each a file of its own, which vite.config.ts sees to. */
const parts = {
  en: async () => (await import("./en/of-pages")).enOfPages,
  ar: async () => (await import("./ar/of-pages")).arOfPages,
  de: async () => (await import("./de/of-pages")).deOfPages,
  es: async () => (await import("./es/of-pages")).esOfPages,
} satisfies Record<Language, () => Promise<PageWords>>;

const isThere = (language: string): language is Language => Object.hasOwn(parts, language);

/** Loads the words of a language into this browser, English for one that there is not. @param language BCP 47 tag */
export async function loadPageWords(language: string): Promise<void> {
  if (holdsPageWords(language)) return;
  holdPageWords(await parts[isThere(language) ? language : "en"]());
}
