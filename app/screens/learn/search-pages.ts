import type { Article } from "~/content/articles";
import { everydayIn } from "~/content/articles/everyday";
import { plain } from "~/screens/library/search-words";

/** The longest question that is looked for; what follows is passed over. */
const LONGEST_QUERY = 80;

/** What is looked for, as it was typed; empty for nothing. */
export const queryOf = (search: URLSearchParams): string =>
  (search.get("q") ?? "").trim().slice(0, LONGEST_QUERY);

/**
 * The articles in which every word is found, also by an everyday word for the same. A word in a title counts most, then one
 * in what an article is about, then one in its text; among equals they keep their order.
 */
export function searchPages(
  articles: readonly Article[],
  query: string,
  language: string,
): Article[] {
  const terms = termsOf(query, language);
  if (terms.length === 0) return [];
  return articles
    .map((article) => ({ article, rank: rankOf(article, terms) }))
    .filter((ranked): ranked is typeof ranked & { rank: number } => ranked.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ article }) => article);
}

/** Each word with those that mean the same. */
function termsOf(query: string, language: string): string[][] {
  const groups = everydayIn(language).map((row) => bare(row).split(" "));
  return bare(query)
    .split(" ")
    .filter(Boolean)
    .map((word) => [word, ...groups.filter((group) => group.includes(word)).flat()]);
}

/** Lower-case words without plural and accents. */
const bare = (text: string): string => plain(text.normalize("NFD").replaceAll(/\p{Mark}/gu, ""));

function rankOf(article: Article, terms: readonly string[][]): number | null {
  const { title, lead, sections, checklist, figure } = article;
  const body = sections.flatMap((part) => ("list" in part ? part.list : part.paragraphs));
  const places = [
    [title],
    [lead, ...sections.map(({ heading }) => heading)],
    [...body, ...(checklist?.items ?? []), figure?.caption ?? ""],
  ].map((texts) => ` ${bare(texts.join(" "))}`);
  const ranks = terms.map((words) =>
    places.findIndex((text) => words.some((word) => text.includes(` ${word}`))),
  );
  return ranks.includes(-1) ? null : ranks.reduce((sum, rank) => sum + rank, 0);
}
