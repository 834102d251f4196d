import { inLanguage } from "~/content/in-language";
import { causes } from "./causes";
import { easeOff } from "./ease-off";
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

/** The articles as they are read in a language, in the same order. */
export const articlesIn = (language: string): readonly Article[] =>
  inLanguage({ en: articles }, language);

/** The article with this id in a language, or null when there is none. */
export const articleIn = (language: string, id: string): Article | null =>
  articlesIn(language).find((article) => article.id === id) ?? null;
