import type { MetaFunction } from "@remix-run/node";
import { type PageWords, pageWordsIn } from "~/words/page-words";

type Matches = readonly { id: string; data: unknown }[];

/**
 * The language of whoever reads a page. Root's data names that of whoever is signed in; a page whose own data
 * names one, such as an invitation, knows better. Null where the loaders failed or nobody has chosen.
 */
export function languageOf(matches: Matches): string | null {
  return matches.reduce<string | null>((above, { data }) => {
    const isNamed = typeof data === "object" && data !== null && "language" in data;
    if (!isNamed) return above;
    return typeof data.language === "string" ? data.language : null;
  }, null);
}

/** The words of that language. */
export function wordsOf(matches: Matches): PageWords {
  return pageWordsIn(languageOf(matches));
}

/** The title of a page: `export const meta = pageTitle(({ learn }) => learn.title)` is "Learn · Supple". */
export function pageTitle<Loader>(
  title: (words: PageWords, data: Parameters<MetaFunction<Loader>>[0]["data"]) => string,
): MetaFunction<Loader> {
  return ({ matches, data }) => {
    const words = wordsOf(matches);
    return [{ title: words.shell.pageTitle(title(words, data)) }];
  };
}
