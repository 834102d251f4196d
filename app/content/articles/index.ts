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

/** The modules for patients, in the order in which they are read. Sources: docs/clinical/articles.md. */
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

/** The module with this id, or null when there is none. */
export const findArticle = (id: string): Article | null =>
  articles.find((article) => article.id === id) ?? null;
