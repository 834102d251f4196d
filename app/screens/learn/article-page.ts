import { type Article, articlesIn, isInEnglish } from "~/content/articles";
import type { Exercises } from "~/content/exercises";
import type { Pose, PosePhase } from "~/content/poses/types";
import type { LocalDate } from "~/domain/rows";
import { relativeDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";

/** An article as its page shows it. */
export type ArticlePage = Pick<Article, "title" | "minutes" | "lead" | "sections"> & {
  checklist: Article["checklist"] | null;
  figure: { pose: Pose; at: PosePhase; caption: string } | null;
  /** Said where it stands in English for whoever reads another language. */
  inEnglish: string | null;
  /** The button that says so; null once it is read, and where nothing can be stored. */
  markRead: string | null;
  /** "You read this page yesterday." */
  isRead: string | null;
  /** The article to read after this one; null after the last. */
  next: ArticleLink | null;
};

type ArticleLink = Pick<Article, "id" | "title"> & { isInEnglish: boolean };

/** @param own when whoever reads it had read it before (a local date; null: never); null where that can neither be known nor stored */
export function articlePage(
  article: Article,
  exercises: Exercises,
  words: Catalogue,
  own: { readOn: LocalDate | null; today: LocalDate } | null = null,
): ArticlePage {
  const { language, reading: say } = words;
  const { title, minutes, lead, sections, checklist = null, figure } = article;
  const pose = figure && exercises.find(figure.exerciseId)?.pose;
  const all = articlesIn(language);
  const next = all[all.indexOf(article) + 1];
  const readOn = own?.readOn ?? null;
  return {
    ...{ title, minutes, lead, sections, checklist },
    figure: pose ? { pose, at: figure.at ?? "end", caption: figure.caption } : null,
    inEnglish: isInEnglish(language, article.id) ? say.inEnglish : null,
    markRead: own && readOn === null ? say.read : null,
    isRead: own && readOn ? say.isRead(relativeDate(readOn, own.today, words)) : null,
    next: next
      ? { id: next.id, title: next.title, isInEnglish: isInEnglish(language, next.id) }
      : null,
  };
}
