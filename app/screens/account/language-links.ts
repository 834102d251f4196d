import type { Language } from "~/domain/languages";
import { type Catalogue, namedLanguages } from "~/words/catalogue";

/** The way to the same page in another language, for whoever has not signed in. */
export type LanguageLinks = { label: string; links: { tag: Language; name: string; to: string }[] };

/**
 * @param address of the page, whose search is kept
 * @param possible what may be read there, English among them
 * @returns null where there is no choice
 */
export function languageLinks(
  address: string,
  possible: readonly Language[],
  words: Catalogue,
): LanguageLinks | null {
  const others = namedLanguages(possible).filter(({ tag }) => tag !== words.language);
  if (others.length === 0) return null;
  const links = others.map(({ tag, name }) => {
    const search = new URLSearchParams(new URL(address).search);
    search.set("lang", tag);
    return { tag, name, to: `?${search}` };
  });
  return { label: words.languages.title, links };
}
