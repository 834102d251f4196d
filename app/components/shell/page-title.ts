import type { MetaFunction } from "@remix-run/node";
import { type Catalogue, wordsIn } from "~/words/catalogue";

/** The title of a page: `export const meta = pageTitle((words) => words.learn.title)` is "Learn · Supple". */
export function pageTitle(title: (words: Catalogue) => string): MetaFunction {
  const words = wordsIn(null);
  return () => [{ title: words.shell.pageTitle(title(words)) }];
}
