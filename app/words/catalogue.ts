import { en } from "./en";

/** All words of one language. A key that a language lacks is a type error. */
export type Catalogue = typeof en;

/** The languages there are, as BCP 47 tags. */
const catalogues = { en } satisfies Record<string, Catalogue>;

type Language = keyof typeof catalogues;

/** @param language what the person chose; null, or a language there is not, means English */
export function wordsIn(language: string | null): Catalogue {
  return language !== null && Object.hasOwn(catalogues, language)
    ? catalogues[language as Language]
    : en;
}

/** The languages to choose from, each by its own name. */
export function listLanguages(): { tag: string; name: string }[] {
  return Object.keys(catalogues).map((tag) => ({
    tag,
    name: new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag,
  }));
}
