import { holdPageWords, holdsPageWords, type PageWords } from "./page-words";

/** Each a file of its own, which vite.config.ts sees to. */
const parts: Record<string, () => Promise<PageWords>> = {
  en: async () => (await import("./en/of-pages")).enOfPages,
};

const partOf = (language: string) => (Object.hasOwn(parts, language) ? parts[language] : undefined);

/** Loads the words of a language into this browser, English for one that there is not. @param language BCP 47 tag */
export async function loadPageWords(language: string): Promise<void> {
  if (holdsPageWords(language)) return;
  const load = partOf(language) ?? partOf("en");
  if (load) holdPageWords(await load());
}
