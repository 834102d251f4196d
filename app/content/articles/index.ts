import { inLanguage } from "~/content/in-language";
import { causes } from "./causes";
import { easeOff } from "./ease-off";
import { esArticles } from "./es";
import { habits } from "./habits";
import { hipFlexors } from "./hip-flexors";
import { seeADoctor } from "./see-a-doctor";
import { signs } from "./signs";
import { stretching } from "./stretching";
import type { Article } from "./types";
import { whyTheyMatter } from "./why-they-matter";

export type { Article, ArticleSection } from "./types";

/** The articles for patients, in the order in which they are read. Sources: docs/clinical/articles.md. */
export const articles: readonly Article[] = [
  hipFlexors,
  whyTheyMatter,
  causes,
  signs,
  stretching,
  habits,
  easeOff,
  seeADoctor,
];

type ById = Readonly<Record<string, Article>>;

/** The articles by language and id, each whole: one that a language lacks is read in English. */
const byLanguage: { en: ById } & Partial<Record<string, ById>> = {
  en: Object.fromEntries(articles.map((article) => [article.id, article])),
  es: esArticles,
};

/** The articles as they are read in a language, in the same order. */
export function articlesIn(language: string): readonly Article[] {
  const read = inLanguage(byLanguage, language);
  return articles.map((article) => read[article.id] ?? article);
}

/** The article with this id in a language, or null when there is none. */
export const articleIn = (language: string, id: string): Article | null =>
  articlesIn(language).find((article) => article.id === id) ?? null;

/** Whether an article stands in English for somebody who reads another language. */
export const isInEnglish = (language: string, id: string): boolean =>
  language !== "en" && byLanguage[language]?.[id] === undefined;
