import { type Article, articlesIn } from "~/content/articles";
import type { Exercises } from "~/content/exercises";
import type { Pose, PosePhase } from "~/content/poses/types";
import type { Catalogue } from "~/words/catalogue";

/** An article as its page shows it. */
export type ArticlePage = Pick<Article, "title" | "minutes" | "lead" | "sections"> & {
  checklist: Article["checklist"] | null;
  figure: { pose: Pose; at: PosePhase; caption: string } | null;
  /** The article to read after this one; null after the last. */
  next: ArticleLink | null;
};

type ArticleLink = Pick<Article, "id" | "title">;

/** An article in the list of all. */
export type ArticleCard = ArticleLink & Pick<Article, "minutes" | "lead">;

export const articleCards = ({ language }: Catalogue): ArticleCard[] =>
  articlesIn(language).map(({ id, title, minutes, lead }) => ({ id, title, minutes, lead }));

export function articlePage(
  article: Article,
  exercises: Exercises,
  { language }: Catalogue,
): ArticlePage {
  const { title, minutes, lead, sections, checklist = null, figure } = article;
  const pose = figure && exercises.find(figure.exerciseId)?.pose;
  const all = articlesIn(language);
  const next = all[all.indexOf(article) + 1];
  return {
    ...{ title, minutes, lead, sections, checklist },
    figure: pose ? { pose, at: figure.at ?? "end", caption: figure.caption } : null,
    next: next ? { id: next.id, title: next.title } : null,
  };
}
