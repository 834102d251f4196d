import { LANGUAGES, type Language } from "~/domain/languages";
import { ar } from "./ar";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";

/** All words of one language. A key that a language lacks is a type error. */
export type Catalogue = typeof en;

const catalogues = { en, ar, de, es } satisfies Record<Language, Catalogue>;

/** @param language what the person reads; null, or a language there is not, means English */
export function wordsIn(language: string | null): Catalogue {
  return language !== null && Object.hasOwn(catalogues, language)
    ? catalogues[language as Language]
    : en;
}

/** A language by its own name, and by its name in the one that somebody reads: "Deutsch", "German". */
export type NamedLanguage = { tag: Language; name: string; called: string };

/** The languages of a list, in the order of the release. @param reader the language of whoever reads the list */
export function namedLanguages(
  tags: readonly Language[] = LANGUAGES,
  reader: string = "en",
): NamedLanguage[] {
  return LANGUAGES.filter((tag) => tags.includes(tag)).map((tag) => ({
    ...{ tag, name: nameOf(tag, tag), called: nameOf(tag, reader) },
  }));
}

/** As it stands on its own: with a capital where the language has capitals. */
function nameOf(tag: Language, reader: string): string {
  const name = new Intl.DisplayNames([reader], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
}

/** The languages to choose from, each by its own name. */
export function listLanguages(): { tag: Language; name: string }[] {
  return namedLanguages().map(({ tag, name }) => ({ tag, name }));
}

/** What is read where something is wrong, also without a connection: of every language, as nobody can load it then. */
export function emergencyWordsIn(language: string | null) {
  const { wrong, language: tag } = wordsIn(language);
  return { language: tag, wrong };
}
