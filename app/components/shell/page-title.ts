import type { MetaFunction } from "@remix-run/node";
import { type PageWords, pageWordsIn } from "~/words/page-words";

type Matches = readonly { id: string; data: unknown }[];

/** The words of whoever reads a page: root's data names their language; where it failed there is none. */
export function wordsOf(matches: Matches): PageWords {
  const root = matches.find(({ id }) => id === "root")?.data as { language: string | null } | null;
  return pageWordsIn(root?.language ?? null);
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
