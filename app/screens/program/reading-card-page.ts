import { articles } from "~/content/articles";
import { articleFits } from "~/content/articles/fits";
import type { Exercises } from "~/content/exercises";
import { suggestPages } from "~/domain/patient/suggested-pages";
import type { LocalDate } from "~/domain/rows";
import { exerciseName } from "~/screens/library/exercise-names";
import { relativeDate } from "~/words/calendar";
import { wordsIn } from "~/words/catalogue";
import { firstName } from "~/words/person";

/** A page to read, as a clinician chooses it. */
export type ReadingRow = {
  id: string;
  /** "Meet your hip flexors, 2 min" */
  title: string;
  isChosen: boolean;
  /** "Chosen 3 Mar by Tamsin. Read yesterday by Ever."; empty where nothing is known. */
  state: string;
  /** "Fits: Half-kneeling lunge"; null where neither the program nor a sign suggests it. */
  fits: string | null;
};

export type ReadingCard = {
  rows: ReadingRow[];
  /** "1 of 2 read" */
  summary: string;
  canChange: boolean;
  /** After a change: what was chosen before it, to put it back. */
  undo: { before: string[] } | null;
};

/** What a record tells of reading: who chose and who read, each with the local date. */
export type ReadingRows = {
  assigned: { articleId: string; on: LocalDate; by: string }[];
  reads: { articleId: string; on: LocalDate; by: string }[];
  signs: readonly string[];
};

type Of = {
  /** Ids of the exercises of the program that runs. */
  exerciseIds: readonly string[];
  exercises: Exercises;
  today: LocalDate;
  canChange: boolean;
  asked: URLSearchParams;
};

/** The card "To read" of the Program tab. */
export function readingCard({ assigned, reads, signs }: ReadingRows, of: Of): ReadingCard {
  const { exerciseIds, exercises, today, canChange, asked } = of;
  const fitted = exerciseIds.flatMap((id) => {
    const exercise = exercises.find(id);
    return exercise ? { id, goal: exercise.goal, muscles: exercise.muscles.primary } : [];
  });
  const suggested = suggestPages(articleFits, { signs, exercises: fitted }, new Set());
  const words = wordsIn(null);
  const signTexts: Readonly<Record<string, string>> = words.questions.signs.texts;
  const fitsOf = (id: string) => {
    const because = suggested.find((each) => each.id === id)?.because;
    if (!because) return null;
    return because.kind === "sign"
      ? `Fits a sign: ${signTexts[because.code] ?? because.code}`
      : `Fits: ${exerciseName(because.exerciseId, "full", exercises, words)}`;
  };
  const read = new Set(reads.map(({ articleId }) => articleId));
  const before = asked.get("read-before");
  return {
    rows: articles.map(({ id, title, minutes }) => {
      const chosen = assigned.find((each) => each.articleId === id);
      const said = [
        chosen ? `Chosen ${relativeDate(chosen.on, today)} by ${firstName(chosen.by)}.` : "",
        ...reads
          .filter((each) => each.articleId === id)
          .map(({ on, by }) => `Read ${relativeDate(on, today)} by ${firstName(by)}.`),
      ];
      return {
        ...{ id, title: `${title}, ${minutes} min`, isChosen: chosen !== undefined },
        ...{ state: said.filter((part) => part !== "").join(" "), fits: fitsOf(id) },
      };
    }),
    summary:
      assigned.length === 0
        ? "Nothing chosen"
        : `${assigned.filter(({ articleId }) => read.has(articleId)).length} of ${assigned.length} chosen read`,
    canChange,
    undo: before === null ? null : { before: before.split(",").filter(isArticle) },
  };
}

const isArticle = (id: string) => articles.some((article) => article.id === id);
