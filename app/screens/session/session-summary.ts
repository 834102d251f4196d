import type { Exercises } from "~/content/exercises";
import { groupBy } from "~/domain/group";
import { sessionMinutes } from "~/domain/program/dosage";
import type { ProgramItemRow } from "~/domain/rows";
import { exerciseName, type FigureOf, figureOf } from "~/screens/library/exercise-names";
import type { Catalogue } from "~/words/catalogue";
import { listWords } from "~/words/numbers";

/** A session in a few words and one picture. */
export type SessionSummary = {
  /** "3 stretches, about 9 min" */
  title: string;
  /** "Lunge on the right, butterfly, bridge" */
  list: string;
  /** The first exercise; null when the library does not know it any more. */
  figure: FigureOf | null;
};

export function sessionSummary(
  items: readonly ProgramItemRow[],
  exercises: Exercises,
  words: Catalogue,
): SessionSummary {
  const each = [...groupBy(items, (item) => item.exerciseId)];
  const names = each.map(([id, same]) =>
    withSide(exerciseName(id, "short", exercises, words), same, words),
  );
  const list = listWords(names, words);
  return {
    title: words.session.summary(each.length, sessionMinutes(items)),
    list: list.charAt(0) + words.session.inText(list.slice(1)),
    figure: items[0] ? figureOf(items[0], exercises) : null,
  };
}

/** "Lunge on the right"; the name alone where the items differ, or have no side. */
function withSide(name: string, items: readonly ProgramItemRow[], { session }: Catalogue): string {
  const sides = new Set(items.map((item) => item.side));
  if (sides.size !== 1) return name;
  if (sides.has("LEFT")) return session.onTheLeft(name);
  return sides.has("RIGHT") ? session.onTheRight(name) : name;
}
