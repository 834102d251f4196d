import type { ExerciseId } from "~/content/exercises";
import type { PosePhase } from "~/content/poses/types";

export type ArticleSection = { heading: string } & (
  | { paragraphs: readonly string[] }
  | { list: readonly string[] }
);

/** Something short to read, for patients. */
export type Article = {
  /** Part of its address: never renamed. */
  id: string;
  title: string;
  /** How long it takes to read, in whole minutes. */
  minutes: number;
  /** What it is about, in a sentence or two; the list of articles shows it too. */
  lead: string;
  sections: readonly ArticleSection[];
  /** A drawing of the library, at the end of its movement when nothing else is said, with the words below it. */
  figure?: { exerciseId: ExerciseId; at?: PosePhase; caption: string };
  /** Things to tick for oneself. What is ticked is not sent and not stored. */
  checklist?: { heading: string; items: readonly string[]; note: string };
};
