import { type Article, articlesIn, isInEnglish } from "~/content/articles";
import { articleFits } from "~/content/articles/fits";
import type { Exercises } from "~/content/exercises";
import { principlesIn } from "~/content/principles";
import { type Because, suggestPages } from "~/domain/patient/suggested-pages";
import { inForceOn } from "~/domain/program/in-force";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { practisedExercises } from "~/domain/session/practised";
import { exerciseName } from "~/screens/library/exercise-names";
import { type HowTo, howTos } from "~/screens/session/how-to";
import { relativeDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { searchPages } from "./search-pages";

/** An article in a list. */
export type ArticleCard = Pick<Article, "id" | "title" | "lead"> & {
  /** "2 min", or "2 min, read yesterday" */
  detail: string;
  isRead: boolean;
  /** Why it is suggested; null where it is not. */
  because: string | null;
  /** Title and lead are in English, for whoever reads another language. */
  isInEnglish: boolean;
};

export type SearchView = {
  label: string;
  submit: string;
  query: string;
  /** What the search came to; null without one. */
  found: { title: string; advice: string | null; all: string } | null;
};

export type LearnPage = {
  /** Null where there is no server to search. */
  search: SearchView | null;
  /** Chosen by a clinician, suggested, and all others; after a search one list of what was found. Empty ones are left out. */
  groups: { key: string; title: string; articles: ArticleCard[] }[];
  /** Said where articles stand in English for whoever reads another language. */
  inEnglish: string | null;
  principles: readonly string[];
  /** Of the program that runs now; empty without one. */
  stretches: HowTo[];
  /** What the way to a message about one is called; null once nobody reads one. */
  writeAbout: string | null;
};

type Rows = {
  log: PatientLog;
  exercises: Exercises;
  isDischarged: boolean;
  reading: Reading;
};

/** What was chosen for somebody, what they read and when (local dates), and the signs that they ticked. */
export type Reading = {
  assigned: readonly string[];
  readOn: Readonly<Record<string, LocalDate>>;
  signs: readonly string[];
};

/** Of somebody of whom nothing is known. */
export const NO_READING: Reading = { assigned: [], readOn: {}, signs: [] };

/** Everything there is to read, in finished words. @param query what is looked for; empty for nothing */
export function learnPage(
  rows: Rows,
  today: LocalDate,
  query: string,
  words: Catalogue,
): LearnPage {
  const { log, exercises, isDischarged } = rows;
  const { language, reading: say, messages } = words;
  const items = inForceOn(log.programs, today)?.revision.items ?? [];
  const groups = query === "" ? groupsOf(rows, today, words) : foundIn(rows, today, query, words);
  const shown = groups.flatMap(({ articles }) => articles);
  return {
    search: {
      ...{ label: say.search.label, submit: say.search.submit, query },
      found: query === "" ? null : foundWords(shown.length, query, words),
    },
    groups,
    inEnglish: shown.some(({ id }) => isInEnglish(language, id)) ? say.areInEnglish : null,
    principles: principlesIn(language),
    stretches: howTos(items, exercises, practisedExercises(log), words),
    writeAbout: isDischarged ? null : messages.writeAbout,
  };
}

function groupsOf(rows: Rows, today: LocalDate, words: Catalogue): LearnPage["groups"] {
  const { reading, exercises, log } = rows;
  const { groups: titles } = words.reading;
  const articles = articlesIn(words.language);
  const items = inForceOn(log.programs, today)?.revision.items ?? [];
  const fitted = items.flatMap(({ exerciseId }) => {
    const exercise = exercises.find(exerciseId);
    if (!exercise) return [];
    return { id: exerciseId, goal: exercise.goal, muscles: exercise.muscles.primary };
  });
  const leftOut = new Set([...reading.assigned, ...Object.keys(reading.readOn)]);
  const facts = { signs: reading.signs, exercises: fitted };
  const suggested = suggestPages(articleFits, facts, leftOut);
  const becauseOf = (id: string) => suggested.find((each) => each.id === id)?.because;
  const card = (article: Article) => {
    const because = becauseOf(article.id);
    const reason = because ? becauseWords(because, exercises, words) : null;
    return articleCard(article, reading, today, words, reason);
  };
  const assigned = articles.filter(({ id }) => reading.assigned.includes(id));
  const fits = articles.filter(({ id }) => becauseOf(id) !== undefined);
  const others = articles.filter((article) => ![...assigned, ...fits].includes(article));
  return [
    // What is still to be read comes first.
    { key: "assigned", title: titles.assigned, articles: unreadFirst(assigned.map(card)) },
    { key: "suggested", title: titles.suggested, articles: fits.map(card) },
    { key: "others", title: titles.others, articles: others.map(card) },
  ].filter((group) => group.articles.length > 0);
}

const unreadFirst = (cards: ArticleCard[]): ArticleCard[] => [
  ...cards.filter(({ isRead }) => !isRead),
  ...cards.filter(({ isRead }) => isRead),
];

function foundIn(
  { reading }: Rows,
  today: LocalDate,
  query: string,
  words: Catalogue,
): LearnPage["groups"] {
  const found = searchPages(articlesIn(words.language), query, words.language);
  if (found.length === 0) return [];
  const articles = found.map((article) => articleCard(article, reading, today, words, null));
  return [{ key: "found", title: words.reading.search.found(found.length, query), articles }];
}

function foundWords(count: number, query: string, { reading: { search } }: Catalogue) {
  const title = count === 0 ? search.none(query) : search.found(count, query);
  return { title, advice: count === 0 ? search.advice : null, all: search.all };
}

function articleCard(
  { id, title, lead, minutes }: Article,
  { readOn }: Reading,
  today: LocalDate,
  words: Catalogue,
  because: string | null,
): ArticleCard {
  const length = words.learn.minutes(minutes);
  const on = readOn[id];
  const detail = on ? words.reading.readOn(length, relativeDate(on, today, words)) : length;
  const isEnglish = isInEnglish(words.language, id);
  return { id, title, lead, detail, isRead: on !== undefined, because, isInEnglish: isEnglish };
}

/** Why a page fits somebody: an exercise of their program, or a sign in their own voice. */
export function becauseWords(because: Because, exercises: Exercises, words: Catalogue): string {
  const { because: say } = words.reading;
  if (because.kind === "exercise") {
    return say.exercise(exerciseName(because.exerciseId, "full", exercises, words));
  }
  const texts: Readonly<Record<string, string>> = words.questions.signs.texts;
  return say.sign(texts[because.code] ?? because.code);
}
