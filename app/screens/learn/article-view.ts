import { type Article, articles } from "~/content/articles";
import { findExercise } from "~/content/exercises";
import type { Pose, PosePhase } from "~/content/poses/types";

/** A module as its page shows it. */
export type ArticleView = Pick<Article, "title" | "minutes" | "lead" | "sections"> & {
  checklist: Article["checklist"] | null;
  figure: { pose: Pose; at: PosePhase; caption: string } | null;
  /** The module to read after this one; null after the last. */
  next: ModuleLink | null;
};

type ModuleLink = Pick<Article, "id" | "title">;

/** A module in the list of all. */
export type ModuleCard = ModuleLink & Pick<Article, "minutes" | "lead">;

export const moduleCards = (): ModuleCard[] =>
  articles.map(({ id, title, minutes, lead }) => ({ id, title, minutes, lead }));

export function articleView(article: Article): ArticleView {
  const { title, minutes, lead, sections, checklist = null, figure } = article;
  const pose = figure && findExercise(figure.exerciseId)?.pose;
  const next = articles[articles.indexOf(article) + 1];
  return {
    ...{ title, minutes, lead, sections, checklist },
    figure: pose ? { pose, at: figure.at ?? "end", caption: figure.caption } : null,
    next: next ? { id: next.id, title: next.title } : null,
  };
}
